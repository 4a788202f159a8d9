import { sql } from 'drizzle-orm'
import { date, index, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { plan } from '../../schema.ts'
import { reports } from '../schema.ts'

export const extensionStates = ['asked', 'granted', 'refused'] as const
export type ExtensionState = (typeof extensionStates)[number]

/** More time for one report: asked for by its agency or given unasked, and who decided. The report itself carries the day that holds. */
export const reportExtensions = plan.table(
  'report_extensions',
  {
    id: uuid('id').primaryKey(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    state: text('state').$type<ExtensionState>().notNull(),
    /** What the agency asked for; null where it was given unasked. */
    askedUntil: date('asked_until'),
    askedReason: text('asked_reason'),
    askedBy: uuid('asked_by'),
    askedAt: timestamp('asked_at', { withTimezone: true }),
    grantedUntil: date('granted_until'),
    /** The position of whoever decided, as the office writes it: public, unlike the person. */
    position: text('position'),
    reason: text('reason'),
    decidedBy: uuid('decided_by'),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
  },
  (t) => [
    index('report_extensions_report').on(t.reportId),
    uniqueIndex('report_extensions_one_asked').on(t.reportId).where(sql`state = 'asked'`),
  ],
)

export type Extension = typeof reportExtensions.$inferSelect
