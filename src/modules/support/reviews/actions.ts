import {
  type DeclarationRefusal,
  declareInterest,
  finishReview,
  type ReviewRefusal,
  type Score,
  saveScores,
} from '#modules/panels/index.ts'
import { type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { lockCase } from '../screening/reach.ts'
import { findReviewedCase, type ReviewedCase } from './queries.ts'

export type NotInReview = 'not-in-review'
type Answer<Refusal extends string> = Promise<Outcome<string, Refusal | NotInReview> | undefined>
type Given = { version: number | undefined; scores: readonly Score[] }

/** Says whether an interest stands in the way. With a conflict the case disappears for this reviewer. */
export const declareOnCase = (
  scope: SignedScope,
  assignmentId: string,
  declared: { interest: 'none' | 'conflict'; reason: string },
): Answer<DeclarationRefusal> =>
  whileInReview(scope, assignmentId, (inside) => declareInterest(inside, assignmentId, declared))

export const saveCaseScores = (
  scope: SignedScope,
  assignmentId: string,
  given: Given,
): Answer<ReviewRefusal> =>
  whileInReview(scope, assignmentId, (inside, { call }) =>
    saveScores(inside, assignmentId, given, call.rubric),
  )

export const finishCaseReview = (
  scope: SignedScope,
  assignmentId: string,
  given: Given,
): Answer<ReviewRefusal> =>
  whileInReview(scope, assignmentId, (inside, { call }) =>
    finishReview(inside, assignmentId, given, call.rubric),
  )

/** Holds the case still, so that no decision falls between a look at its state and the mark. */
const whileInReview = <Refusal extends string>(
  scope: SignedScope,
  assignmentId: string,
  steps: (
    inside: SignedScope,
    found: ReviewedCase,
  ) => Promise<Outcome<string, Refusal> | undefined>,
): Answer<Refusal> =>
  inTransaction(scope, async (inside) => {
    const found = await findReviewedCase(inside, assignmentId)
    const kase = found && (await lockCase(inside, found.kase.id))
    if (!found || !kase) return undefined
    if (kase.state !== 'review') return refused('not-in-review')
    return steps(inside, found)
  })
