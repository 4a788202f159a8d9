import { type Mark, rawScores } from './marks.ts'

/** What a case asks for, in đồng. */
export type Asking = { caseId: string; amount: number }

/** The cases that the money reaches, going down from the highest score until one asks for more than is left. */
export function fundedBy(
  marks: readonly Mark[],
  asked: readonly Asking[],
  budget: number,
): string[] {
  const funded: string[] = []
  let left = budget
  for (const { caseId } of rawScores(marks)) {
    const amount = asked.find((each) => each.caseId === caseId)?.amount ?? 0
    if (amount > left) break
    left -= amount
    funded.push(caseId)
  }
  return funded
}

export type WithoutReviewer = { reviewerId: string; gained: string[]; lost: string[] }

/** For each reviewer, which cases the money would reach, and which no more, had that reviewer given no marks. */
export function withoutEach(
  marks: readonly Mark[],
  asked: readonly Asking[],
  budget: number,
): WithoutReviewer[] {
  const funded = fundedBy(marks, asked, budget)
  const reviewers = [...new Set(marks.map(({ reviewerId }) => reviewerId))].toSorted()
  return reviewers.map((reviewerId) => {
    const rest = marks.filter((mark) => mark.reviewerId !== reviewerId)
    const then = fundedBy(rest, asked, budget)
    return {
      reviewerId,
      gained: then.filter((id) => !funded.includes(id)),
      lost: funded.filter((id) => !then.includes(id)),
    }
  })
}
