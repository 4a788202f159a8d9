import { cityDay } from '#platform/clock.ts'
import { type PlanRefusal, refusalToPlan } from '../milestones/rules.ts'
import type { NewItem, NewMilestone } from '../milestones/terms.ts'
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

export type TermsRefusal =
  | Exclude<PlanRefusal, 'milestones-begun'>
  | 'milestones-missing'
  | 'items-missing'
  | 'items-sum'

export type Terms = { milestones: readonly NewMilestone[]; items: readonly NewItem[] }

/** Why the terms of a contract do not hold, or null. Money from a budget line needs milestones and content items that add up. */
export function refusalToTerms(
  { milestones, items }: Terms,
  contract: Contract,
  drawsOnLine: boolean,
): TermsRefusal | null {
  if (drawsOnLine && milestones.length === 0) return 'milestones-missing'
  if (drawsOnLine && items.length === 0) return 'items-missing'
  const state = items.reduce((sum, { stateAmount }) => sum + stateAmount, 0)
  if (items.length > 0 && state !== contract.amount) return 'items-sum'
  const plan = milestones.length > 0 ? refusalToPlan(milestones, contract) : null
  return plan === 'milestones-begun' ? null : plan
}
