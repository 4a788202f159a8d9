import type { Mark } from './marks.ts'

export const FEWEST_SHARED = 5
/** A spread from here on is an alarm: two reviewers saw two different cases. In points of a hundred. */
export const WIDE_SPREAD = 30

export type Severity = {
  reviewerId: string
  /** Cases that somebody else marked too. */
  shared: number
  /** How much kinder (above zero) or stricter than the others on the same cases; undefined while too few are shared. */
  kinder: number | undefined
}

/** How each reviewer marks beside the others on the same cases. */
export function severities(marks: readonly Mark[]): Severity[] {
  const byCase = Map.groupBy(marks, ({ caseId }) => caseId)
  const reviewers = [...new Set(marks.map(({ reviewerId }) => reviewerId))].toSorted()
  return reviewers.map((reviewerId) => {
    const differences = [...byCase.values()].flatMap((all) => {
      const own = all.find((mark) => mark.reviewerId === reviewerId)
      const others = all.filter((mark) => mark.reviewerId !== reviewerId)
      if (!own || others.length === 0) return []
      return [own.value - others.reduce((sum, { value }) => sum + value, 0) / others.length]
    })
    const shared = differences.length
    const mean = differences.reduce((sum, each) => sum + each, 0) / shared
    return { reviewerId, shared, kinder: shared >= FEWEST_SHARED ? mean : undefined }
  })
}
