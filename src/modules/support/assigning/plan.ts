import { and, asc, eq } from 'drizzle-orm'
import { sectorsOf } from '#modules/organisations/index.ts'
import {
  balance,
  conflictsAmong,
  listReviewerLoads,
  listReviews,
  type Plan,
  type ReviewerLoad,
  recordedConflicts,
  sits,
} from '#modules/panels/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import { type Call, calls, cases, programmes } from '../schema.ts'
import { runBy } from '../screening/panel/reach.ts'
import { subjectOf } from '../screening/panel/subject.ts'
import { type CaseInCall, casesInCalls } from '../screening/reach.ts'

export type CallPlan = Plan & {
  cases: (CaseInCall & { sitting: string[] })[]
  reviewers: ReviewerLoad[]
}

/** A call whose panels the person runs: one of its cases is in their reach. */
export async function findRunCall(scope: SignedScope, id: string): Promise<Call | undefined> {
  const [found] = await scope.db
    .selectDistinctOn([calls.id], { call: calls })
    .from(calls)
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))
    .innerJoin(cases, eq(cases.callId, calls.id))
    .where(and(eq(calls.id, id), runBy(scope)))
  return found?.call
}

/** A proposal for all cases of a call in review at once. Whoever is certainly or possibly a party is left out of it. */
export async function planFor(scope: SignedScope, callId: string): Promise<CallPlan> {
  const found = await casesInCalls(scope)
    .where(and(eq(cases.callId, callId), eq(cases.state, 'review'), runBy(scope)))
    .orderBy(asc(cases.number))
  const caseIds = found.map(({ kase }) => kase.id)
  const loads = await listReviewerLoads(scope)
  const people = loads.map(({ id }) => id)
  const subjects = await Promise.all(found.map((each) => subjectOf(scope, each)))
  const conflicts = await conflictsAmong(scope, subjects, people)
  const known = await recordedConflicts(scope, { type: 'case', id: caseIds }, people)
  const reviews = await listReviews(scope, 'case', caseIds)
  const sectors = await sectorsOf(
    scope,
    found.map(({ kase }) => kase.startupId),
  )
  const asked = (caseId: string) => reviews.filter(({ subjectId }) => subjectId === caseId)
  const withPanels = found.map((each) => ({
    ...each,
    sitting: asked(each.kase.id)
      .filter(sits)
      .map(({ reviewerId }) => reviewerId),
  }))
  /** Also those who stepped aside or were taken off: the program does not ask them again by itself. */
  const isBarred = (caseId: string, reviewerId: string) =>
    reviewerId === scope.actor.id ||
    asked(caseId).some((review) => review.reviewerId === reviewerId && !sits(review)) ||
    (conflicts.get(caseId)?.get(reviewerId) ?? []).some(
      ({ kind, certain }) =>
        certain ||
        !known.some(
          (each) =>
            each.subjectId === caseId &&
            each.personId === reviewerId &&
            each.kind === kind &&
            each.dismissedBy !== null,
        ),
    )
  const plan = balance(
    withPanels.map(({ kase, call, sitting }) => ({
      id: kase.id,
      field: sectors.get(kase.startupId),
      wanted: call.reviewersWanted,
      sitting,
    })),
    loads,
    isBarred,
  )
  return { ...plan, cases: withPanels, reviewers: loads }
}
