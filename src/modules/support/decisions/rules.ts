import type { Answers } from '#modules/forms/index.ts'
import type { Call } from '../schema.ts'

/** The field of a call's form in which the applicant names the amount asked for. */
const AMOUNT_FIELD = 'amount'

export const requestedAmount = (answers: Answers): number | undefined => {
  const amount = answers[AMOUNT_FIELD]
  return typeof amount === 'number' ? amount : undefined
}

/** The most that may be granted to one case, in đồng: what was asked for, and never above the call's ceiling. */
export const ceilingOf = (answers: Answers, { maxAmount }: Pick<Call, 'maxAmount'>): number =>
  Math.min(requestedAmount(answers) ?? maxAmount, maxAmount)

export type GrantRefusal = 'reviews-missing' | 'before-council' | 'over-ceiling' | 'over-budget'

type Grounds = {
  reviewsComplete: boolean
  /** Whether a council that has the case on its agenda is still to open the marks. */
  awaitsCouncil: boolean
  /** In đồng; all three. */
  ceiling: number
  budget: number
  /** Granted to other cases of the call, annulled contracts left out. */
  granted: number
}

/** Why an amount (0 for a refusal) cannot be decided, or null. */
export function refusalToDecide(
  amount: number,
  { reviewsComplete, awaitsCouncil, ceiling, budget, granted }: Grounds,
): GrantRefusal | null {
  if (!reviewsComplete) return 'reviews-missing'
  if (awaitsCouncil) return 'before-council'
  if (amount > ceiling) return 'over-ceiling'
  return granted + amount > budget ? 'over-budget' : null
}
