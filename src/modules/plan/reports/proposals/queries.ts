import { and, asc, desc, eq, getTableColumns, inArray, lt, lte, or } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { ownReports, receivedPeriods } from '../reach.ts'
import { reportPeriods, reports, type StoredPeriod } from '../schema.ts'
import { type Proposal, type ProposalAnswer, proposalAnswers, reportProposals } from './schema.ts'

/** A proposal with whose it is, and the last answer to it. */
export type FoundProposal = {
  proposal: Proposal
  reporterId: string
  period: StoredPeriod
  last: ProposalAnswer | undefined
}

const MOST = 500
const open = ['received', 'passed-on'] as const

const proposalsWhere = ({ db }: Scope) =>
  db
    .select({
      proposal: getTableColumns(reportProposals),
      reporterId: reports.reporterId,
      period: getTableColumns(reportPeriods),
    })
    .from(reportProposals)
    .innerJoin(reports, eq(reports.id, reportProposals.reportId))
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .$dynamic()

/** The proposals that the person's office received: those without a last word, the oldest first; or all, the newest first. */
export const listReceivedProposals = async (
  scope: Scope,
  which: 'open' | 'all',
): Promise<FoundProposal[]> =>
  withLast(
    scope,
    await proposalsWhere(scope)
      .where(
        and(
          receivedPeriods(scope),
          which === 'open' ? inArray(reportProposals.state, [...open]) : undefined,
        ),
      )
      .orderBy(
        which === 'open' ? asc(reportProposals.receivedAt) : desc(reportProposals.receivedAt),
        asc(reportProposals.reportId),
        asc(reportProposals.ordinal),
      )
      .limit(MOST),
  )

/** A proposal that the person's office received, or that the person's agency made. */
export async function findProposal(scope: Scope, id: string): Promise<FoundProposal | undefined> {
  const rows = await proposalsWhere(scope).where(
    and(eq(reportProposals.id, id), or(ownReports(scope), receivedPeriods(scope))),
  )
  const [found] = await withLast(scope, rows)
  return found
}

/** The same, for whoever may answer it. */
export async function findReceivedProposal(
  scope: Scope,
  id: string,
): Promise<FoundProposal | undefined> {
  const rows = await proposalsWhere(scope).where(
    and(eq(reportProposals.id, id), receivedPeriods(scope)),
  )
  const [found] = await withLast(scope, rows)
  return found
}

/** The proposals of a report that the asker has already reached, in their order. */
export const proposalsOf = async (scope: Scope, reportIds: readonly string[]) =>
  reportIds.length === 0
    ? []
    : withLast(
        scope,
        await proposalsWhere(scope)
          .where(inArray(reportProposals.reportId, [...reportIds]))
          .orderBy(asc(reportProposals.reportId), asc(reportProposals.ordinal)),
      )

/** Those of earlier windows of the same plan that still wait for a last word, for a window already reached. */
export const openBefore = async (
  scope: Scope,
  { planCode, regime, from, until, frequency }: StoredPeriod,
): Promise<FoundProposal[]> =>
  withLast(
    scope,
    await proposalsWhere(scope)
      .where(
        and(
          eq(reportPeriods.planCode, planCode),
          eq(reportPeriods.regime, regime),
          eq(reportPeriods.frequency, frequency),
          lt(reportPeriods.until, until),
          lte(reportPeriods.from, from),
          inArray(reportProposals.state, [...open]),
        ),
      )
      .orderBy(asc(reportProposals.receivedAt), asc(reportProposals.ordinal)),
  )

export const answersTo = ({ db }: Scope, ids: readonly string[]): Promise<ProposalAnswer[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(proposalAnswers)
        .where(inArray(proposalAnswers.proposalId, [...ids]))
        .orderBy(asc(proposalAnswers.answeredAt), asc(proposalAnswers.id))

async function withLast(
  scope: Scope,
  rows: readonly Omit<FoundProposal, 'last'>[],
): Promise<FoundProposal[]> {
  const given = await answersTo(
    scope,
    rows.map(({ proposal }) => proposal.id),
  )
  const last = new Map(given.map((one) => [one.proposalId, one]))
  return rows.map((row) => ({ ...row, last: last.get(row.proposal.id) }))
}
