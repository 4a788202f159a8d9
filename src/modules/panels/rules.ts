import type { Rubric } from './rubric.ts'
import type { Assignment, Interest, Score } from './schema.ts'

export type AssignmentRefusal =
  | 'nobody-chosen'
  | 'not-a-reviewer'
  | 'yourself'
  | 'interested'
  | 'recused-before'
  | 'already-assigned'
  | 'conflict'
  | 'doubt'

/** Why a person cannot be asked to review, or null. `before` are their earlier assignments to the same thing. */
export function refusalToAssign(
  reviewerId: string,
  {
    reviewers,
    assigner,
    interested,
    before,
    conflicts = [],
  }: {
    reviewers: readonly string[]
    assigner: string
    interested: readonly string[]
    before: readonly Pick<Assignment, 'interest' | 'removedAt'>[]
    /** What was found against them and stands. */
    conflicts?: readonly { certain: boolean }[]
  },
): AssignmentRefusal | null {
  if (!reviewers.includes(reviewerId)) return 'not-a-reviewer'
  if (reviewerId === assigner) return 'yourself'
  if (interested.includes(reviewerId)) return 'interested'
  if (before.some(({ interest }) => interest === 'conflict')) return 'recused-before'
  if (before.some(({ removedAt }) => removedAt === null)) return 'already-assigned'
  if (conflicts.some(({ certain }) => certain)) return 'conflict'
  return conflicts.length > 0 ? 'doubt' : null
}

export type DeclarationRefusal = 'already-declared' | 'finished'

/** A reviewer who finds a conflict while reading may still recuse, until the review is finished. */
export function refusalToDeclare(
  { interest, finishedAt }: Pick<Assignment, 'interest' | 'finishedAt'>,
  declared: Exclude<Interest, 'undeclared'>,
): DeclarationRefusal | null {
  if (finishedAt) return 'finished'
  return declared === 'none' && interest !== 'undeclared' ? 'already-declared' : null
}

export type ReviewRefusal = 'undeclared' | 'finished' | 'stale' | 'off-rubric' | 'incomplete'

export function refusalToSave(
  { interest, finishedAt, version }: Pick<Assignment, 'interest' | 'finishedAt' | 'version'>,
  given: { version: number | undefined; scores: readonly Score[] },
  rubric: Rubric,
): Exclude<ReviewRefusal, 'incomplete'> | null {
  if (interest !== 'none') return 'undeclared'
  if (finishedAt) return 'finished'
  if (given.version !== version) return 'stale'
  return given.scores.every((score) => fits(score, rubric)) ? null : 'off-rubric'
}

/** The criteria that still lack a score (or the word that they do not apply), or a reason. */
export const openCriteria = (scores: readonly Score[], rubric: Rubric): string[] =>
  rubric.criteria
    .map(({ code }) => code)
    .filter((code) => {
      const given = scores.find((score) => score.criterionCode === code)
      return !given || given.reason === '' || (!given.notApplicable && given.score === null)
    })

function fits({ criterionCode, score, notApplicable }: Score, { criteria }: Rubric): boolean {
  const criterion = criteria.find(({ code }) => code === criterionCode)
  if (!criterion) return false
  if (score === null) return true
  return !notApplicable && Number.isInteger(score) && score >= 0 && score <= criterion.max
}
