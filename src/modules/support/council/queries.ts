import { and, asc, inArray } from 'drizzle-orm'
import { listReviews, meetingOutcomes, onLiveAgenda, panelResult } from '#modules/panels/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import { cases } from '../schema.ts'
import { type CaseInCall, casesInCalls } from '../screening/reach.ts'
import { inReviewFor } from './reach.ts'

/** The cases that a council can take up: every review is in, none waits for a meeting, none was settled by one. The longest waiting first. */
export async function listReady(
  scope: SignedScope,
  only?: readonly string[],
): Promise<CaseInCall[]> {
  const found = await casesInCalls(scope)
    .where(and(inReviewFor(scope), only ? inArray(cases.id, [...only]) : undefined))
    .orderBy(asc(cases.submittedAt), asc(cases.id))
  const ids = found.map(({ kase }) => kase.id)
  const reviews = await listReviews(scope, 'case', ids)
  const waiting = await onLiveAgenda(scope, 'case', ids)
  const settled = await meetingOutcomes(scope, 'case', ids)
  return found.filter(({ kase, call }) => {
    const own = reviews.filter(({ subjectId }) => subjectId === kase.id)
    const { complete } = panelResult(own, call.rubric, call.reviewersWanted)
    return complete && !waiting.has(kase.id) && !settled.has(kase.id)
  })
}
