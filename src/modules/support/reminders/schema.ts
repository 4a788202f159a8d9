import { date, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { support } from '../schema.ts'

/** What was reminded of, for which day: each reminder goes out once. */
export const reminders = support.table(
  'reminders',
  {
    /** A case, a milestone or an appeal. */
    subjectId: uuid('subject_id').notNull(),
    kind: text('kind').notNull(),
    dueOn: date('due_on').notNull(),
    sentAt: timestamp('sent_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.subjectId, t.kind, t.dueOn] })],
)
