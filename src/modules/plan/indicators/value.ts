import { cityDay, cityInstant } from '#platform/clock.ts'
import type { Scope } from '#platform/scope.ts'
import { type Measure, natureOf, type PlanFile, type PlanIndicator } from '../file/index.ts'
import type { Cut } from '../measures/cut.ts'
import { measured, moved } from '../measures/value.ts'
import { yearWithin } from './course.ts'
import { dayAfter } from './days.ts'
import { enteredValue } from './entered/queries.ts'

type Additive = Exclude<Measure, { kind: 'ratio' }>

/** The first instant of a day of the city. */
export const dawnOf = (day: string): Date => cityInstant(day, '00:00')

/**
 * The value of an indicator now, or in a part of the ledger: with its baseline where that is carried, of a flow what its
 * year brought. What the ledger does not count comes from documents. Null for a share of nothing, and while nobody knows.
 */
export async function valueAt(
  scope: Scope,
  plan: PlanFile,
  indicator: PlanIndicator,
  cut: Cut = {},
): Promise<number | null> {
  const { measure, by } = indicator
  if (measure?.kind === 'ratio') return measured(scope, plan, measure, cut)
  const isFlow = natureOf(indicator) === 'flow'
  if (measure && !isFlow) return totalOf(scope, plan, indicator, measure, cut)
  // A cut ends before its instant: its last moment is what counts.
  const day = cut.before ? cityDay(new Date(cut.before.getTime() - 1)) : scope.today
  const year = yearWithin(day, plan.period.from, by)
  if (!measure)
    return enteredValue(scope, plan.code, indicator.code, {
      until: day,
      ...(isFlow ? { from: `${year}-01-01` } : {}),
    })
  return flowOf(scope, plan, measure, year, cut)
}

/** What adds up, with a baseline that the ledger does not know. */
async function totalOf(
  scope: Scope,
  plan: PlanFile,
  { baseline }: PlanIndicator,
  measure: Additive,
  cut: Cut,
): Promise<number | null> {
  if (!baseline?.carried) return measured(scope, plan, measure, cut)
  const from = dawnOf(dayAfter(baseline.on))
  if (cut.before && cut.before <= from) return baseline.value
  return baseline.value + (await moved(scope, plan, measure, { ...cut, from }))
}

/** What one year brought, as far as the cut sees. */
export function flowOf(
  scope: Scope,
  plan: PlanFile,
  measure: Additive,
  year: number,
  cut: Cut = {},
): Promise<number> {
  const end = dawnOf(`${year + 1}-01-01`)
  const before = cut.before && cut.before < end ? cut.before : end
  return moved(scope, plan, measure, { ...cut, from: dawnOf(`${year}-01-01`), before })
}
