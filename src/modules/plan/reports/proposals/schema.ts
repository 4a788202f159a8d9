import { date, index, integer, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { plan } from '../../schema.ts'
import { reports } from '../schema.ts'
import type { Answer, ProposalState } from './rules.ts'

/** One thing that an agency asked for in an accepted report, until it has an answer. */
export const reportProposals = plan.table(
  'report_proposals',
  {
    id: uuid('id').primaryKey(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    /** Its place among the proposals of the report, from 1. */
    ordinal: integer('ordinal').notNull(),
    text: text('text').notNull(),
    state: text('state').$type<ProposalState>().notNull().default('received'),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('report_proposals_place').on(t.reportId, t.ordinal),
    index('report_proposals_state').on(t.state),
  ],
)

/** What was answered, by whom and when; the last one holds. */
export const proposalAnswers = plan.table(
  'proposal_answers',
  {
    id: uuid('id').primaryKey(),
    proposalId: uuid('proposal_id')
      .notNull()
      .references(() => reportProposals.id),
    answer: text('answer').$type<Answer>().notNull(),
    text: text('text').notNull(),
    /** To whom it was passed on; empty otherwise. */
    passedTo: text('passed_to').notNull(),
    /** By when it is done, or by when the other answers. */
    dueOn: date('due_on'),
    answeredBy: uuid('answered_by').notNull(),
    answeredAt: timestamp('answered_at', { withTimezone: true }).notNull(),
  },
  (t) => [index('proposal_answers_proposal').on(t.proposalId)],
)

export type Proposal = typeof reportProposals.$inferSelect
export type ProposalAnswer = typeof proposalAnswers.$inferSelect
