import { sql } from 'drizzle-orm'
import { bigint, check, index, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { plan } from '../../schema.ts'
import { reports } from '../schema.ts'

export const adjustmentStates = ['asked', 'accepted', 'refused'] as const
export type AdjustmentState = (typeof adjustmentStates)[number]

/** What an agency finds wrong with a figure of a closed report. The report stays; once accepted, the difference counts in the next ones. */
export const reportAdjustments = plan.table(
  'report_adjustments',
  {
    id: uuid('id').primaryKey(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    /** The indicator of the plan whose figure it is. */
    code: text('code').notNull(),
    /** What is to be added, below zero for what was too much; in the unit of the indicator. */
    difference: bigint('difference', { mode: 'number' }).notNull(),
    reason: text('reason').notNull(),
    state: text('state').$type<AdjustmentState>().notNull().default('asked'),
    askedBy: uuid('asked_by').notNull(),
    askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
    decidedBy: uuid('decided_by'),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    refusal: text('refusal'),
    /** The place in the ledger of its acceptance: a report counted up to an earlier one does not hold it. */
    acceptedSeq: bigint('accepted_seq', { mode: 'number' }),
  },
  (t) => [
    index('report_adjustments_report').on(t.reportId),
    check('report_adjustments_difference', sql`${t.difference} <> 0`),
  ],
)

export type Adjustment = typeof reportAdjustments.$inferSelect
