import { cityDay } from '#platform/clock.ts'
import type { Award, Decision } from '../schema.ts'

export type ContractRefusal = 'over-decision' | 'in-the-future' | 'before-decision'

type Contract = Pick<Award, 'signedOn' | 'amount'>

/** Why a contract cannot be recorded under a decision, or null. It may be for less than decided, and be signed on the day of the decision. */
export function refusalToRecord(
  { signedOn, amount }: Contract,
  decision: Pick<Decision, 'amount' | 'decidedAt'>,
  today: string,
): ContractRefusal | null {
  if (signedOn > today) return 'in-the-future'
  if (signedOn < cityDay(decision.decidedAt)) return 'before-decision'
  return amount > decision.amount ? 'over-decision' : null
}
