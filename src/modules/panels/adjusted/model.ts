import { components } from './graph.ts'
import { inverse, ninetyPercent, times } from './linear.ts'
import { type Mark, rawScores } from './marks.ts'

/** How strongly a case is held to the mean of all: as if cases differed about as much as two marks on one case do. */
export const CASE_RIDGE = 1
export const FEWEST_CASES = 6
export const FEWEST_REVIEWERS = 3
export const FEWEST_FREE_MARKS = 5

export type AdjustmentRefusal =
  | { why: 'too-small'; cases: number; reviewers: number; marks: number }
  | { why: 'not-connected'; parts: string[][] }

/** Why these marks bear no adjustment, or null: too few of them, or parts that no shared reviewer joins. */
export function refusalToAdjust(marks: readonly Mark[]): AdjustmentRefusal | null {
  const parts = components(marks)
  const cases = parts.reduce((sum, part) => sum + part.cases.length, 0)
  const reviewers = parts.reduce((sum, part) => sum + part.reviewers.length, 0)
  const free = marks.length - (cases + reviewers - 1)
  if (cases < FEWEST_CASES || reviewers < FEWEST_REVIEWERS || free < FEWEST_FREE_MARKS)
    return { why: 'too-small', cases, reviewers, marks: marks.length }
  return parts.length > 1 ? { why: 'not-connected', parts: parts.map((part) => part.cases) } : null
}

export type AdjustedScore = {
  caseId: string
  score: number
  /** The bounds within which it lies nine times in ten. */
  low: number
  high: number
}

export type Adjustment = {
  scores: AdjustedScore[]
  /** Whether the first case is better than the second beyond what nine times in ten is chance. */
  isAbove(caseId: string, other: string): boolean
}

/**
 * Each mark is taken as the worth of its case plus the habit of its reviewer; habits are free, worths are held to their
 * mean by a ridge. So a reviewer who gives everybody ten points more moves no case against another.
 * The marks are fit for it: `refusalToAdjust` has said null.
 */
export function adjust(marks: readonly Mark[], ridge = CASE_RIDGE): Adjustment {
  const caseIds = [...new Set(marks.map(({ caseId }) => caseId))].toSorted()
  const reviewerIds = [...new Set(marks.map(({ reviewerId }) => reviewerId))].toSorted()
  const size = caseIds.length + reviewerIds.length
  const places = marks.map(({ caseId, reviewerId, value }) => ({
    worth: caseIds.indexOf(caseId),
    habit: caseIds.length + reviewerIds.indexOf(reviewerId),
    value,
  }))
  const normal = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  const sums = new Array<number>(size).fill(0)
  for (const { worth, habit, value } of places) {
    for (const row of [worth, habit]) {
      sums[row] = (sums[row] ?? 0) + value
      const line = normal[row] ?? []
      for (const column of [worth, habit]) line[column] = (line[column] ?? 0) + 1
    }
  }
  for (const at of caseIds.keys()) {
    const line = normal[at] ?? []
    line[at] = (line[at] ?? 0) + ridge
  }
  const covariance = inverse(normal)
  const found = times(covariance, sums)
  const at = (row: number, column: number) => covariance[row]?.[column] ?? 0
  let squares = 0
  let bound = 0
  for (const { worth, habit, value } of places) {
    squares += (value - (found[worth] ?? 0) - (found[habit] ?? 0)) ** 2
    bound += at(worth, worth) + at(habit, habit) + 2 * at(worth, habit)
  }
  const degrees = Math.max(1, marks.length - bound)
  const reach = ninetyPercent(degrees) * Math.sqrt(squares / degrees)
  /** How far a weighted sum of worths may be off. */
  const off = (weights: readonly number[]) =>
    reach *
    Math.sqrt(
      Math.max(
        0,
        weights.reduce(
          (sum, weight, row) =>
            sum +
            weight * weights.reduce((inner, each, column) => inner + each * at(row, column), 0),
          0,
        ),
      ),
    )
  const worths = found.slice(0, caseIds.length)
  const mean = worths.reduce((sum, worth) => sum + worth, 0) / worths.length
  const raw = rawScores(marks)
  const level = raw.reduce((sum, each) => sum + each.mean, 0) / raw.length
  return {
    scores: caseIds.map((caseId, index) => {
      const score = (worths[index] ?? 0) - mean + level
      const far = off(caseIds.map((_, other) => Number(other === index) - 1 / caseIds.length))
      return { caseId, score, low: score - far, high: score + far }
    }),
    isAbove(caseId, other) {
      const [one, two] = [caseIds.indexOf(caseId), caseIds.indexOf(other)]
      const difference = (worths[one] ?? 0) - (worths[two] ?? 0)
      const weights = caseIds.map((_, index) => Number(index === one) - Number(index === two))
      return difference > off(weights)
    },
  }
}
