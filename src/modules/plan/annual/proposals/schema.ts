import { index, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { plan } from '../../schema.ts'
import { activityColumns, estimateColumns } from '../activity/columns.ts'
import { annualPlans } from '../cycle/schema.ts'
import type { ProposalState } from './rules.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** What an agency proposes for a year. After composing began it is never changed: it stays what was asked. */
export const annualProposals = plan.table(
  'annual_proposals',
  {
    id: uuid('id').primaryKey(),
    annualPlanId: uuid('annual_plan_id')
      .notNull()
      .references(() => annualPlans.id),
    agencyId: uuid('agency_id').notNull(),
    ...activityColumns(),
    state: text('state').$type<ProposalState>().notNull().default('draft'),
    sentBackReason: text('sent_back_reason'),
    /** Why it does not stand in the plan, with who left it out. */
    cutReason: text('cut_reason'),
    cutBy: uuid('cut_by'),
    cutAt: instant('cut_at'),
    writtenBy: uuid('written_by').notNull(),
    submittedBy: uuid('submitted_by'),
    submittedAt: instant('submitted_at'),
    changedBy: uuid('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [index('annual_proposals_plan').on(t.annualPlanId, t.agencyId)],
)

export const annualProposalRows = plan.table(
  'annual_proposal_rows',
  {
    id: uuid('id').primaryKey(),
    proposalId: uuid('proposal_id')
      .notNull()
      .references(() => annualProposals.id),
    ...estimateColumns(),
  },
  (t) => [index('annual_proposal_rows_of').on(t.proposalId)],
)

export type Proposal = typeof annualProposals.$inferSelect
export type ProposalRow = typeof annualProposalRows.$inferSelect
