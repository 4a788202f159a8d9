import { linesFor } from '#modules/budget/index.ts'
import { currentPlan, numbersOf, type PlanNumber } from '#modules/plan/index.ts'
import { listOpenCalls } from '#modules/support/index.ts'
import type { SignedScope } from '#platform/scope.ts'

/** What a leader wants to know in a minute; amounts of this year in đồng. */
export type Overview = {
  openCalls: number
  year: number
  money: { allocated: number; committed: number; paid: number }
  /** Targets that are behind the way they would have to go. */
  behind: PlanNumber[]
  targets: number
}

export async function overviewOf(scope: SignedScope): Promise<Overview> {
  const year = Number(scope.today.slice(0, 4))
  const [open, lines, plan] = await Promise.all([
    listOpenCalls(scope),
    linesFor(scope, { year }),
    currentPlan(scope),
  ])
  const numbers = plan ? await numbersOf(scope, plan) : []
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
  const paidOf = ({ balances }: (typeof lines)[number]) => balances.paid + balances.settled
  return {
    openCalls: open.length,
    year,
    money: {
      allocated: sum(lines.map(({ allocated }) => allocated)),
      committed: sum(lines.map((line) => line.balances.committed + paidOf(line))),
      paid: sum(lines.map(paidOf)),
    },
    behind: numbers.filter(({ standing }) => standing.state === 'behind'),
    targets: numbers.length,
  }
}
