import { sql } from 'drizzle-orm'
import { index, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { content } from '../../schema.ts'
import { entries } from '../schema.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** What a reader says is wrong with an entry. The reader's address serves the answer, and is deleted half a year after it, or a year after the report. */
export const entryFaults = content.table(
  'entry_faults',
  {
    id: uuid('id').primaryKey(),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => entries.id),
    /** The key of the form it came in: sent twice, it is kept once. */
    formKey: text('form_key').notNull(),
    words: text('words').notNull(),
    email: text('email'),
    locale: text('locale', { enum: ['vi', 'en'] }).notNull(),
    reportedAt: instant('reported_at').notNull(),
    settledAt: instant('settled_at'),
    settledBy: uuid('settled_by'),
    outcome: text('outcome', { enum: ['fixed', 'not-a-fault'] }),
    answer: text('answer'),
  },
  (t) => [
    uniqueIndex('entry_faults_form').on(t.formKey),
    index('entry_faults_open').on(t.reportedAt).where(sql`settled_at is null`),
    index('entry_faults_entry').on(t.entryId),
  ],
)
