import type { PlanFile } from '../file/index.ts'

type Timed = Pick<PlanFile, 'code' | 'period'>
export type Chained = Timed & { current: boolean; succeeds: string | null }

const yearOf = (day: string) => Number(day.slice(0, 4))

/**
 * The budget years that are a plan's: from its first one to the last before the plan that follows it. The plan in force
 * goes on while nothing follows it, because work under a decision is still paid after its last year.
 */
export function budgetYears(plan: Timed, loaded: readonly Chained[], today: string) {
  const from = yearOf(plan.period.from)
  const last = yearOf(plan.period.until)
  const heir = loaded.find(({ code, succeeds }) => succeeds === plan.code && code !== plan.code)
  if (heir) return { from, until: Math.max(from, yearOf(heir.period.from) - 1) }
  const inForce = loaded.some(({ code, current }) => current && code === plan.code)
  // Next year's estimate is drawn up in this one.
  return { from, until: inForce ? Math.max(last, yearOf(today) + 1) : last }
}
