import { bigint, boolean, integer, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { calls, cases, support } from '../schema.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** Decisions of one call that are drawn up together and taken in one act. */
export const batches = support.table('batches', {
  id: uuid('id').primaryKey(),
  callId: uuid('call_id')
    .notNull()
    .references(() => calls.id),
  title: text('title').notNull(),
  /** The meeting whose record it rests on, where there was one. */
  meetingId: uuid('meeting_id'),
  drawnUpBy: uuid('drawn_up_by').notNull(),
  drawnUpAt: instant('drawn_up_at').notNull(),
  /** When it was handed to the leader; from then on it changes no more. */
  handedInAt: instant('handed_in_at'),
  returnedReason: text('returned_reason'),
  decidedBy: uuid('decided_by'),
  decidedAt: instant('decided_at'),
  version: integer('version').notNull().default(1),
})

/** What is proposed for one case of a batch. */
export const batchLines = support.table(
  'batch_lines',
  {
    batchId: uuid('batch_id')
      .notNull()
      .references(() => batches.id),
    caseId: uuid('case_id')
      .notNull()
      .references(() => cases.id),
    approve: boolean('approve').notNull(),
    /** In đồng; 0 when refused. */
    amount: bigint('amount', { mode: 'number' }).notNull(),
    reasons: text('reasons').notNull(),
    /** The version of the case that was looked at. */
    caseVersion: integer('case_version').notNull(),
    /** Why the case was not decided with the batch; null when it was, and before. */
    refusal: text('refusal'),
  },
  (t) => [primaryKey({ columns: [t.batchId, t.caseId] })],
)

export type Batch = typeof batches.$inferSelect
export type BatchLine = typeof batchLines.$inferSelect
