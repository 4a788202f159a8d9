import { sql } from 'drizzle-orm'
import { date, doublePrecision, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { plan } from '../../schema.ts'

/** Values of indicators that the ledger does not count, taken from documents. One that was wrong stays, with the reason it was taken back. */
export const indicatorValues = plan.table(
  'indicator_values',
  {
    id: uuid('id').primaryKey(),
    planCode: text('plan_code').notNull(),
    indicatorCode: text('indicator_code').notNull(),
    /** The day on which it was so. */
    on: date('on').notNull(),
    value: doublePrecision('value').notNull(),
    /** The document that says so, as people cite it. */
    source: text('source').notNull(),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: timestamp('entered_at', { withTimezone: true }).notNull(),
    /** The ledger entry of its entering. */
    entryId: uuid('entry_id').notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    withdrawalReason: text('withdrawal_reason'),
  },
  (t) => [
    uniqueIndex('indicator_values_once')
      .on(t.planCode, t.indicatorCode, t.on)
      .where(sql`withdrawn_at is null`),
  ],
)

export type IndicatorValue = typeof indicatorValues.$inferSelect
