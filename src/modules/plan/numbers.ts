import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile, PlanIndicator } from './file/index.ts'
import { measured } from './measures/value.ts'
import { paths } from './paths.ts'
import { currentPlan } from './queries.ts'

/** A target of the plan and where it stands now. */
export type PlanNumber = {
  code: string
  name: Text
  unit: Text
  target: number
  upTo: number | null
  /** Null for a share of nothing. */
  value: number | null
  /** The day by which the target is to be met. */
  by: string
  clause: string
  /** The page that opens the number to its records. */
  evidencePath: string
}

export const numbersOf = (scope: Scope, plan: PlanFile): Promise<PlanNumber[]> =>
  Promise.all(plan.indicators.map((indicator) => numberOf(scope, plan, indicator)))

/** The targets of the current plan with their values now; empty while no plan is loaded. */
export async function planNumbers(scope: Scope): Promise<PlanNumber[]> {
  const plan = await currentPlan(scope)
  return plan ? numbersOf(scope, plan) : []
}

export async function numberOf(
  scope: Scope,
  plan: PlanFile,
  indicator: PlanIndicator,
): Promise<PlanNumber> {
  const { code, name, unit, target, upTo, by, clause, measure } = indicator
  const value = await measured(scope, plan, measure)
  const evidencePath = link(paths.indicator, { code })
  return { code, name, unit, target, upTo: upTo ?? null, value, by, clause, evidencePath }
}
