import { and, asc, eq, inArray, isNotNull, isNull, not, notInArray, or, sql } from 'drizzle-orm'
import {
  awaitingMeeting,
  listReviews,
  onPanelOf,
  type PanelResult,
  panelResult,
  type Review,
} from '#modules/panels/index.ts'
import { only } from '#platform/outcome.ts'
import type { Scope, SignedScope } from '#platform/scope.ts'
import { awards, calls, cases, decisions } from '../schema.ts'
import { type CaseInCall, casesInCalls, withoutInterest } from '../screening/reach.ts'
import { standingDecisionOf } from './standing.ts'

export type JudgedCase = CaseInCall & { reviews: Review[]; result: PanelResult }

/** The cases that wait for the leader who asks: in review, with every review in, before no council and none their own; the longest waiting first. */
export async function listToDecide(scope: SignedScope): Promise<JudgedCase[]> {
  const found = await casesInCalls(scope)
    .where(
      and(
        eq(cases.state, 'review'),
        withoutInterest(scope),
        not(onPanelOf(scope, 'case', cases.id)),
      ),
    )
    .orderBy(asc(cases.submittedAt), asc(cases.id))
  const judged = await withResults(scope, found)
  const complete = judged.filter(({ result }) => result.complete)
  const ids = complete.map(({ kase }) => kase.id)
  const awaiting = await awaitingMeeting(scope, 'case', ids)
  return complete.filter(({ kase }) => !awaiting.has(kase.id))
}

/** A case that has come as far as a review: leaders decide for the whole city, but not on what they have a part in. */
export async function findJudged(scope: SignedScope, id: string): Promise<JudgedCase | undefined> {
  const found = await casesInCalls(scope).where(
    and(
      eq(cases.id, id),
      isNotNull(cases.acceptedAt),
      withoutInterest(scope),
      inArray(cases.state, ['review', 'approved', 'refused', 'awarded', 'settled']),
    ),
  )
  return (await withResults(scope, found))[0]
}

/** Cases with their reviews and what comes of them, for whoever has reached the cases. */
export async function withResults(
  scope: Scope,
  found: readonly CaseInCall[],
): Promise<JudgedCase[]> {
  const ids = found.map(({ kase }) => kase.id)
  const bySubject = Map.groupBy(await listReviews(scope, 'case', ids), (each) => each.subjectId)
  return found.map((each) => {
    const reviews = bySubject.get(each.kase.id) ?? []
    const { rubric, reviewersWanted } = each.call
    return { ...each, reviews, result: panelResult(reviews, rubric, reviewersWanted) }
  })
}

/** Money of a call granted to its cases, in đồng; an annulled contract gives its money back. */
export async function grantedIn({ db }: Scope, callId: string): Promise<number> {
  const rows = await db
    .select({ granted: sql<number>`coalesce(sum(${decisions.amount}), 0)` })
    .from(decisions)
    .innerJoin(cases, standingDecisionOf(cases.id))
    .leftJoin(awards, eq(awards.caseId, decisions.caseId))
    .where(
      and(
        eq(cases.callId, callId),
        eq(decisions.approved, true),
        notInArray(cases.state, ['withdrawn', 'annulled']),
        or(isNull(awards.id), isNull(awards.annulledAt)),
      ),
    )
  return Number(only(rows).granted)
}

/** Holds a call's money still, so that two decisions on different cases cannot spend it twice. */
export const lockBudget = async ({ db }: Scope, callId: string): Promise<number> =>
  only(
    await db.select({ budget: calls.budget }).from(calls).where(eq(calls.id, callId)).for('update'),
  ).budget
