import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile, PlanIndicator } from './file/index.ts'
import { courseOf } from './indicators/course.ts'
import { countsWhole } from './indicators/kinds.ts'
import { type Standing, standingOf } from './indicators/standing.ts'
import { valuesAt } from './indicators/value.ts'
import { indicatorAddress } from './paths.ts'
import { currentPlan } from './queries.ts'

/** A target of the plan and where it stands now. */
export type PlanNumber = {
  code: string
  goal: string
  name: Text
  unit: Text
  /** Null where the plan sets it in words. */
  target: number | null
  targetText: Text | null
  upTo: number | null
  comparison: PlanIndicator['comparison']
  /** Null for a share of nothing, and for what nobody counts yet. */
  value: number | null
  /** Where it stands against the way to the target, and why. */
  standing: Standing
  /** The day by which the target is to be met. */
  by: string
  clause: string
  /** The page that opens the number to its records. */
  evidencePath: string
}

/** The targets of a plan with their values now; `named` is the plan's code where its addresses must say it. */
export const numbersOf = (scope: Scope, plan: PlanFile, named?: string): Promise<PlanNumber[]> =>
  numbersFor(scope, plan, plan.indicators, named)

/** Some targets of a plan, read together. */
export async function numbersFor(
  scope: Scope,
  plan: PlanFile,
  indicators: readonly PlanIndicator[],
  named?: string,
): Promise<PlanNumber[]> {
  const values = await valuesAt(
    scope,
    plan,
    indicators.map((indicator) => ({ indicator })),
  )
  return indicators.map((indicator, place) =>
    asNumber(scope, plan, indicator, values[place] ?? null, named),
  )
}

/** The targets of the current plan with their values now; empty while no plan is loaded. */
export async function planNumbers(scope: Scope): Promise<PlanNumber[]> {
  const plan = await currentPlan(scope)
  return plan ? numbersOf(scope, plan) : []
}

export function asNumber(
  { today }: Scope,
  { period }: PlanFile,
  indicator: PlanIndicator,
  value: number | null,
  named?: string,
): PlanNumber {
  const { code, goal, name, unit, target, targetText, upTo, comparison, by, clause } = indicator
  const standing = standingOf(courseOf(indicator, period, today), {
    value,
    today,
    measured: indicator.measure !== undefined,
    whole: countsWhole(indicator),
  })
  return {
    code,
    goal,
    name,
    unit,
    target: target ?? null,
    targetText: targetText ?? null,
    upTo: upTo ?? null,
    comparison,
    value,
    standing,
    by,
    clause,
    evidencePath: indicatorAddress(code, named),
  }
}
