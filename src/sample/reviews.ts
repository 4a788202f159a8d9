import type { Score } from '#modules/panels/index.ts'
import {
  declareOnCase,
  finishCaseReview,
  listReviewDesk,
  saveCaseScores,
} from '#modules/support/index.ts'
import type { Actor, SignedScope } from '#platform/scope.ts'
import type { Plot } from './plots.ts'
import { notApplicableReason, recusalReason, scoreReasons } from './reasons.ts'
import { rubric } from './rubric.ts'
import { must, pick } from './stage.ts'
import type { SampleStartup } from './startups.ts'

const SWAY = [0, 1, -1, 0, 0, -1, 1]

/** The marks of one reviewer: near the merit of the case, and no two reviewers alike. */
export function scoresOf(startup: SampleStartup, { merit }: Plot, seed: number): Score[] {
  return rubric.criteria.map(({ code, max }, index) => {
    if (code === 'tai-san-tri-tue' && startup.basis === 'new-business-model')
      return { criterionCode: code, score: null, notApplicable: true, reason: notApplicableReason }
    const score = Math.min(max, Math.max(1, merit + pick(SWAY, seed * 3 + index * 2)))
    const level = score >= 8 ? 0 : score >= 4 ? 1 : 2
    const reason = pick(scoreReasons[code]?.[level] ?? [], seed + index)
    return { criterionCode: code, score, notApplicable: false, reason }
  })
}

/** What lies on a reviewer's desk of a case. */
async function assignmentTo(scope: SignedScope, caseId: string) {
  const found = (await listReviewDesk(scope)).find(({ kase }) => kase.id === caseId)
  if (!found) throw new Error('sample: a reviewer does not see the case')
  return found.assignment
}

export async function declare(
  scope: SignedScope,
  caseId: string,
  interest: 'none' | 'conflict',
): Promise<void> {
  const { id } = await assignmentTo(scope, caseId)
  const reason = interest === 'conflict' ? recusalReason : ''
  must(await declareOnCase(scope, id, { interest, reason }), 'declaration')
}

export async function finish(scope: SignedScope, caseId: string, scores: Score[]): Promise<void> {
  const { id, version } = await assignmentTo(scope, caseId)
  must(await finishCaseReview(scope, id, { version, scores }), 'review')
}

/** Keeps a review that is half done. */
export async function saveHalf(scope: SignedScope, caseId: string, scores: Score[]): Promise<void> {
  const { id, version } = await assignmentTo(scope, caseId)
  const half = scores.slice(0, 2)
  must(await saveCaseScores(scope, id, { version, scores: half }), 'review kept')
}

/** Who judges a case: two of the panel in turn, and a third who takes a seat that falls free. */
export const panelOf = (reviewers: readonly Actor[], number: number) => ({
  first: pick(reviewers, number),
  second: pick(reviewers, number + 1),
  reserve: pick(reviewers, number + 3),
})
