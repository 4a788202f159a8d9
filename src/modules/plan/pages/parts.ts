import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../file/index.ts'
import { type Late, lateOf } from '../late/queries.ts'
import { moneyOf } from '../money/queries.ts'
import type { MoneyRow } from '../money/sums.ts'
import { type TimelineYear, timelineOf } from '../timeline/queries.ts'

/** What the page of a plan shows besides what its file says. */
export type Parts = { years: TimelineYear[]; late: Late[]; money: MoneyRow[]; today: string }

export async function partsOf(scope: Scope, plan: PlanFile, current: boolean): Promise<Parts> {
  const [years, late, money] = await Promise.all([
    timelineOf(scope, plan.code),
    lateOf(scope, plan, current),
    moneyOf(scope, plan),
  ])
  return { years, late, money, today: scope.today }
}
