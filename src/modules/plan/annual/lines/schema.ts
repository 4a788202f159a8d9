import {
  bigint,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { plan } from '../../schema.ts'
import { taskYears } from '../../tasks/schema.ts'
import { activityColumns, estimateColumns } from '../activity/columns.ts'
import { annualPlans } from '../cycle/schema.ts'
import { annualProposals } from '../proposals/schema.ts'
import type { Difference } from './differences.ts'
import type { LineState } from './rules.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** A line of the annual plan: one proposal or several together, as the Department words them. */
export const annualLines = plan.table(
  'annual_lines',
  {
    id: uuid('id').primaryKey(),
    annualPlanId: uuid('annual_plan_id')
      .notNull()
      .references(() => annualPlans.id),
    /** Its place in the plan, counted from one and never given twice. */
    number: integer('number').notNull(),
    ...activityColumns(),
    state: text('state').$type<LineState>().notNull().default('standing'),
    cutReason: text('cut_reason'),
    /** Who Finance is in this line; a change of the line takes the appraisal away. */
    appraisedBy: uuid('appraised_by'),
    appraisedAt: instant('appraised_at'),
    appraisalNote: text('appraisal_note'),
    /** The year's work that it became when the plan was approved. */
    taskYearId: uuid('task_year_id').references(() => taskYears.id),
    version: integer('version').notNull().default(1),
  },
  (t) => [unique('annual_lines_number').on(t.annualPlanId, t.number)],
)

export const annualLineRows = plan.table(
  'annual_line_rows',
  {
    id: uuid('id').primaryKey(),
    lineId: uuid('line_id')
      .notNull()
      .references(() => annualLines.id),
    ...estimateColumns(),
    /** What Finance found right, and why it is less; null until appraised. */
    appraised: bigint('appraised', { mode: 'number' }),
    appraisalReason: text('appraisal_reason'),
  },
  (t) => [index('annual_line_rows_of').on(t.lineId)],
)

/** Which proposals a line is made of: a proposal is part of one line at most. */
export const annualLineOrigins = plan.table(
  'annual_line_origins',
  {
    proposalId: uuid('proposal_id')
      .primaryKey()
      .references(() => annualProposals.id),
    lineId: uuid('line_id')
      .notNull()
      .references(() => annualLines.id),
  },
  (t) => [index('annual_line_origins_line').on(t.lineId)],
)

/** What was done to a line: what stood before and what after, who and why. Never changed. */
export const annualLineChanges = plan.table(
  'annual_line_changes',
  {
    id: uuid('id').primaryKey(),
    lineId: uuid('line_id')
      .notNull()
      .references(() => annualLines.id),
    kind: text('kind')
      .$type<'composed' | 'merged' | 'changed' | 'cut' | 'dissolved' | 'appraised'>()
      .notNull(),
    differences: jsonb('differences').$type<Difference[]>().notNull(),
    reason: text('reason').notNull(),
    by: uuid('by').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('annual_line_changes_line').on(t.lineId, t.at)],
)

/** The line of the budget that a source's share of a line became: one a source, so nothing is allocated twice. */
export const annualLineAllocations = plan.table(
  'annual_line_allocations',
  {
    lineId: uuid('line_id')
      .notNull()
      .references(() => annualLines.id),
    source: text('source').notNull(),
    /** In đồng, what Finance found right and the leader approved. */
    amount: bigint('amount', { mode: 'number' }).notNull(),
    budgetLineId: uuid('budget_line_id').notNull().unique(),
  },
  (t) => [primaryKey({ columns: [t.lineId, t.source] })],
)

export type AnnualLine = typeof annualLines.$inferSelect
export type LineRow = typeof annualLineRows.$inferSelect
export type LineChange = typeof annualLineChanges.$inferSelect
export type Allocation = typeof annualLineAllocations.$inferSelect
