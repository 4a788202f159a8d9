import { timestamp, uuid } from 'drizzle-orm/pg-core'
import { plan } from '../../schema.ts'
import { reports } from '../schema.ts'

/** When the form of a report was first opened by its reporter: one moment a report, and nothing of who it was. */
export const reportOpenings = plan.table('report_openings', {
  reportId: uuid('report_id')
    .primaryKey()
    // A report that nobody owes any more goes, and this with it.
    .references(() => reports.id, { onDelete: 'cascade' }),
  openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
})
