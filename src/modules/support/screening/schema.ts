import { sql } from 'drizzle-orm'
import { date, jsonb, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { cases, support } from '../schema.ts'

/** What an officer asks to be put right, field by field. While one is open the clock stands still. */
export const corrections = support.table(
  'corrections',
  {
    id: uuid('id').primaryKey(),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id),
    requestedBy: uuid('requested_by').notNull(),
    requestedAt: timestamp('requested_at', { withTimezone: true }).notNull(),
    items: jsonb('items').$type<CorrectionItem[]>().notNull(),
    note: text('note').notNull(),
    /** The last day for the answer, as it was told; null where no holiday table reached so far. */
    dueOn: date('due_on'),
    answeredAt: timestamp('answered_at', { withTimezone: true }),
  },
  (t) => [uniqueIndex('corrections_one_open').on(t.caseId).where(sql`answered_at is null`)],
)

export type CorrectionItem = { field: string; kind: 'missing' | 'wrong' | 'outdated'; what: string }

export type Correction = typeof corrections.$inferSelect
