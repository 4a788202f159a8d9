import { namesOf, peopleHolding } from '#modules/identity/index.ts'
import { meanOf, panelResult, type Review, sits } from '#modules/panels/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import { interestedIn } from './founders.ts'
import type { PanelMemberView, PanelView } from './pages/PanelSection.tsx'
import type { CaseFolder } from './queries.ts'

/** The panel of a case and who could still be asked. */
export async function panelOf(
  scope: SignedScope,
  { kase, call, reviews }: CaseFolder,
): Promise<PanelView> {
  const [reviewers, interested, names] = await Promise.all([
    peopleHolding(scope, 'reviewer'),
    interestedIn(scope, kase),
    namesOf(
      scope,
      reviews.map(({ reviewerId }) => reviewerId),
    ),
  ])
  const asked = reviews.filter((review) => sits(review) || review.interest === 'conflict')
  const taken = [scope.actor.id, ...interested, ...asked.map(({ reviewerId }) => reviewerId)]
  return {
    members: reviews.map((review) => ({
      assignmentId: review.id,
      name: names.get(review.reviewerId) ?? '',
      status: statusOf(review),
      mean: meanOf(review.scores, call.rubric),
    })),
    free: reviewers.filter(({ id }) => !taken.includes(id)),
    done: panelResult(reviews, call.rubric, call.reviewersWanted).count,
    wanted: call.reviewersWanted,
    open: kase.state === 'review',
  }
}

function statusOf(review: Review): PanelMemberView['status'] {
  if (review.interest === 'conflict') return 'recused'
  if (review.removedAt) return 'removed'
  if (review.finishedAt) return 'finished'
  return review.interest === 'undeclared' ? 'asked' : 'reading'
}
