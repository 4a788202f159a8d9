import { meanOf, sits } from '../means.ts'
import type { Review } from '../queries.ts'
import type { Rubric } from '../rubric.ts'

/** One reviewer's weighted mean for one case, 0 to 100. Where no criterion applied there is no mark: it is left out, not zero. */
export type Mark = { caseId: string; reviewerId: string; value: number }

/** The marks of finished reviews by those who still sit, as far as the asker may see them. */
export const marksOf = (reviews: readonly Review[], rubric: Rubric): Mark[] =>
  reviews
    .filter((review) => sits(review) && review.finishedAt !== null && !review.sealed)
    .flatMap(({ subjectId, reviewerId, scores }) => {
      const value = meanOf(scores, rubric)
      return value === undefined ? [] : [{ caseId: subjectId, reviewerId, value }]
    })

export type RawScore = {
  caseId: string
  /** The mean of the reviewers' means: the official score. */
  mean: number
  /** Between the kindest and the strictest; 0 with one mark. */
  spread: number
  count: number
}

/** The official score of each case, the highest first; those alike stand in the order of their ids. */
export const rawScores = (marks: readonly Mark[]): RawScore[] =>
  [...Map.groupBy(marks, ({ caseId }) => caseId)]
    .map(([caseId, all]) => {
      const values = all.map(({ value }) => value)
      return {
        caseId,
        mean: values.reduce((sum, value) => sum + value, 0) / values.length,
        spread: Math.max(...values) - Math.min(...values),
        count: values.length,
      }
    })
    .toSorted((a, b) => b.mean - a.mean || (a.caseId < b.caseId ? -1 : 1))
