import { namesOf } from '#modules/identity/index.ts'
import {
  allIn,
  awaitingMeeting,
  meanOf,
  panelResult,
  type Review,
  recordedConflicts,
  sits,
} from '#modules/panels/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import { interestedIn } from '../founders.ts'
import type { CaseFolder } from '../queries.ts'
import type { PanelMemberView, PanelView } from './pages/PanelSection.tsx'
import { proposalsFor } from './proposals.ts'

/** The panel of a case as whoever runs it sees it: who was asked, who could be, and marks only once they are open. */
export async function panelOf(
  scope: SignedScope,
  { kase, call, reviews }: CaseFolder,
): Promise<PanelView> {
  const reviewerIds = reviews.map(({ reviewerId }) => reviewerId)
  const [interested, names, conflicts, awaiting] = await Promise.all([
    interestedIn(scope, kase),
    namesOf(scope, reviewerIds),
    recordedConflicts(scope, { type: 'case', id: kase.id }, reviewerIds),
    awaitingMeeting(scope, 'case', [kase.id]),
  ])
  const asked = reviews.filter((review) => sits(review) || review.interest === 'conflict')
  const taken = [scope.actor.id, ...interested, ...asked.map(({ reviewerId }) => reviewerId)]
  const open = kase.state === 'review'
  const proposals = open ? await proposalsFor(scope, { kase, call }) : []
  return {
    members: reviews.map((review) => ({
      assignmentId: review.id,
      name: names.get(review.reviewerId) ?? '',
      status: statusOf(review),
      dueOn: review.dueOn,
      sealed: review.sealed,
      mean: meanOf(review.scores, call.rubric),
      removalReason: review.removalReason,
      conflicts: conflicts
        .filter(({ personId, certain }) => personId === review.reviewerId && certain)
        .map(({ kind, detail }) => ({ kind, detail })),
    })),
    proposals: proposals.filter(({ id }) => !taken.includes(id)),
    done: panelResult(reviews, call.rubric, call.reviewersWanted).count,
    wanted: call.reviewersWanted,
    callId: call.id,
    open,
    opening: reviews.some(({ sealed, finishedAt }) => sealed && finishedAt)
      ? awaiting.has(kase.id)
        ? 'meeting'
        : allIn(reviews)
          ? 'now'
          : 'later'
      : 'none',
  }
}

function statusOf(review: Review): PanelMemberView['status'] {
  if (review.interest === 'conflict') return 'recused'
  if (review.removedAt) return 'removed'
  if (review.finishedAt) return 'finished'
  return review.interest === 'undeclared' ? 'asked' : 'reading'
}
