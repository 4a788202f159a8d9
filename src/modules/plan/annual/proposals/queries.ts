import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import type { LineState } from '../lines/rules.ts'
import { annualLineOrigins, annualLines } from '../lines/schema.ts'
import { type Cycle, findCycle, type Reach } from '../reach.ts'
import { annualProposalRows, annualProposals, type Proposal, type ProposalRow } from './schema.ts'

/** Agencies see their own, drafts too; the office that composes sees what was sent to it, and so do Finance and leaders. */
function reachable({ composes, finance, leader, own }: Reach): SQL {
  const sees = composes || finance || leader
  const mine = own.length > 0 ? inArray(annualProposals.agencyId, own) : sql`false`
  return sees ? sql`(${mine} or ${annualProposals.state} in ('submitted', 'sent-back'))` : mine
}

export type FoundProposal = {
  cycle: Cycle
  proposal: Proposal
  rows: ProposalRow[]
  /** The line that it is part of. */
  line: { id: string; state: LineState } | null
}

/** A proposal that the person may see, with its annual plan; held still in a transaction that changes it. */
export async function findProposal(
  scope: Scope,
  id: string,
  { hold = false, composing = false }: { hold?: boolean; composing?: boolean } = {},
): Promise<FoundProposal | undefined> {
  const [known] = await scope.db
    .select({ annualPlanId: annualProposals.annualPlanId })
    .from(annualProposals)
    .where(eq(annualProposals.id, id))
  const strength = hold ? (composing ? 'update' : 'share') : undefined
  const cycle = known && (await findCycle(scope, known.annualPlanId, strength))
  if (!cycle) return undefined
  const query = scope.db
    .select()
    .from(annualProposals)
    .where(and(eq(annualProposals.id, id), reachable(cycle.reach)))
  const [proposal] = await (hold ? query.for('update') : query)
  if (!proposal) return undefined
  const [line] = await scope.db
    .select({ id: annualLines.id, state: annualLines.state })
    .from(annualLineOrigins)
    .innerJoin(annualLines, eq(annualLines.id, annualLineOrigins.lineId))
    .where(eq(annualLineOrigins.proposalId, id))
  return { cycle, proposal, rows: await rowsOf(scope, [id]), line: line ?? null }
}

export const rowsOf = async ({ db }: Scope, ids: readonly string[]): Promise<ProposalRow[]> =>
  ids.length === 0
    ? []
    : db
        .select()
        .from(annualProposalRows)
        .where(inArray(annualProposalRows.proposalId, [...ids]))
        .orderBy(asc(annualProposalRows.ordinal))

export type ListedProposal = {
  proposal: Proposal
  line: LineState | null
  /** Sum of its estimate, in đồng. */
  amount: number
}

const amount = sql<number>`coalesce((
  select sum(r.amount) from plan.annual_proposal_rows r
  where r.proposal_id = plan.annual_proposals.id), 0)::bigint`

/** The proposals of an annual plan that the person may see, in the order in which they were sent. */
export const listProposals = (
  scope: Scope,
  { annual, reach }: Cycle,
  which?: SQL,
): Promise<ListedProposal[]> =>
  scope.db
    .select({ proposal: annualProposals, line: annualLines.state, amount })
    .from(annualProposals)
    .leftJoin(annualLineOrigins, eq(annualLineOrigins.proposalId, annualProposals.id))
    .leftJoin(annualLines, eq(annualLines.id, annualLineOrigins.lineId))
    .where(and(eq(annualProposals.annualPlanId, annual.id), reachable(reach), which))
    .orderBy(asc(annualProposals.submittedAt), asc(annualProposals.id))

/** Those of the agencies for which the person proposes. */
export const ownProposals = (scope: Scope, cycle: Cycle): Promise<ListedProposal[]> =>
  cycle.reach.own.length === 0
    ? Promise.resolve([])
    : listProposals(scope, cycle, inArray(annualProposals.agencyId, cycle.reach.own))

/** Those that the Department has in its hands. */
export const sentProposals = (scope: Scope, cycle: Cycle): Promise<ListedProposal[]> =>
  listProposals(scope, cycle, inArray(annualProposals.state, ['submitted', 'sent-back']))
