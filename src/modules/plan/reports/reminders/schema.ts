import { date, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { plan } from '../../schema.ts'
import { reports } from '../schema.ts'
import type { ReminderKind } from './days.ts'

/** That a mail about a report went out; an extension gives it a new day, and with it new mails. */
export const reportReminders = plan.table(
  'report_reminders',
  {
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<ReminderKind>().notNull(),
    /** The day that the mail speaks of. */
    about: date('about').notNull(),
    sentAt: timestamp('sent_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.reportId, t.kind, t.about] })],
)
