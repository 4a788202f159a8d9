import type { Figures } from '#modules/budget/index.ts'
import {
  currentPlan,
  type Late,
  lateOf,
  moneyOf,
  numbersOf,
  type PlanFile,
  type PlanNumber,
  totalOf,
} from '#modules/plan/index.ts'
import { listOpenCalls } from '#modules/support/index.ts'
import type { SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { groupWaiting, total, type WaitingGroup } from '../groups.ts'
import { type Pace, type State, stateOf } from './state.ts'

export type Target = { number: PlanNumber; pace: Pace }

/** The plan as a leader wants it on one page. Amounts in đồng. */
export type PlanOverview = {
  plan: PlanFile
  state: State
  /** What is behind stands first. */
  targets: Target[]
  late: Late[]
  waiting: WaitingGroup[]
  openCalls: number
  year: number
  money: { year: Figures; plan: Figures }
}

const order: readonly Pace['state'][] = ['behind', 'no-data', 'on-path', 'ahead', 'reached']

/** Undefined while no plan is loaded. */
export async function planOverview(
  scope: SignedScope,
  everything: readonly Waiting[],
): Promise<PlanOverview | undefined> {
  const plan = await currentPlan(scope)
  if (!plan) return undefined
  const { today } = scope
  const [numbers, late, rows, open] = await Promise.all([
    numbersOf(scope, plan),
    lateOf(scope, plan, true),
    moneyOf(scope, plan),
    listOpenCalls(scope),
  ])
  const targets = numbers.map((number) => ({
    number,
    pace: number.standing,
  }))
  const waiting = groupWaiting(
    everything.filter(({ role }) => role === 'leader'),
    today,
  )
  const year = Number(today.slice(0, 4))
  return {
    plan,
    state: stateOf({
      paces: targets.map(({ pace }) => pace),
      late,
      waiting: waiting.reduce((sum, group) => sum + total(group.rows), 0),
      period: plan.period,
      today,
    }),
    targets: targets.toSorted((a, b) => order.indexOf(a.pace.state) - order.indexOf(b.pace.state)),
    late,
    waiting,
    openCalls: open.length,
    year,
    money: { year: totalOf(rows.filter((row) => row.year === year)), plan: totalOf(rows) },
  }
}
