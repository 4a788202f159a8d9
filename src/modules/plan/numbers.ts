import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile, PlanIndicator } from './file/index.ts'
import { valuesOf } from './measures/kept/reading.ts'
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

export async function numbersOf(scope: Scope, plan: PlanFile): Promise<PlanNumber[]> {
  const { indicators } = plan
  const values = await valuesOf(scope, plan, indicators)
  return indicators.map((indicator, place) => asNumber(indicator, values[place] ?? null))
}

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
  const [value] = await valuesOf(scope, plan, [indicator])
  return asNumber(indicator, value ?? null)
}

const asNumber = (
  { code, name, unit, target, upTo, by, clause }: PlanIndicator,
  value: number | null,
): PlanNumber => ({
  code,
  name,
  unit,
  target,
  upTo: upTo ?? null,
  value,
  by,
  clause,
  evidencePath: link(paths.indicator, { code }),
})
