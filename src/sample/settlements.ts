import {
  demandBack,
  handInExpense,
  receiveBack,
  recoveriesOf,
  settleItem,
  settlementOf,
} from '#modules/budget/index.ts'
import { acceptAward, settleAward } from '#modules/support/index.ts'
import { MILLION } from './answers.ts'
import { contractOf } from './contracts.ts'
import { moneyPlots } from './money.ts'
import { as, dayAgo, type Happening, must, pick } from './stage.ts'
import { startupOf, type World } from './world.ts'

/** What the payee did not spend as agreed, in đồng. */
const EXCESS = 6 * MILLION

type Ending = (typeof moneyPlots)[number]

/** The ends of the older contracts: proofs, acceptance, settlement item by item, and what came back. */
export const settleContracts = (world: World): Happening[] => [
  ...moneyPlots.filter(({ ends }) => ends).flatMap((plot) => endOf(world, plot)),
  // The printed founder has shown the first bill of a contract that is still under way.
  proofs(world, underWay(), { daysAgo: 33, time: '21:20' }, 1),
]

function underWay(): Ending {
  const found = moneyPlots.find(({ startup, call }) => startup === 'Cảng Mở' && call === 'settled')
  if (!found) throw new Error('sample: the printed founder has no older contract')
  return found
}

function endOf(world: World, plot: Ending): Happening[] {
  const { stage, cast } = world
  const { call, startup, number, ends } = plot
  const time = `${9 + (number % 8)}:${String((number * 7) % 60).padStart(2, '0')}`.padStart(5, '0')
  const contract = () => contractOf(world, call, startup)
  const office = (at: Date) => as(stage, pick(cast.officers, number), at)
  const finance = (at: Date) => as(stage, pick(cast.finance, number), at)
  const on = (daysAgo: number, does: (at: Date) => Promise<unknown>): Happening => ({
    daysAgo,
    time,
    does,
  })

  const story = [
    proofs(world, plot, { daysAgo: 146, time }),
    on(121, async (at) => {
      const { kase } = await contract()
      must(await acceptAward(office(at), kase.id), `${startup} accepted`)
    }),
    on(116, async (at) => {
      const { commitment } = await contract()
      for (const { item, used } of (await settlementOf(finance(at), commitment.id)) ?? [])
        must(await settleItem(finance(at), item.id, used), `${startup} settled`)
    }),
  ]
  if (ends !== 'settled')
    story.push(
      on(112, async (at) => {
        const { commitment, balances } = await contract()
        const reason =
          'Phần tiền công chi thấp hơn hợp đồng; phần chưa chi được hoàn trả ngân sách.'
        const dueOn = dayAgo(stage, ends === 'repaid' ? 92 : -12)
        const demand = { amount: balances.paid, reason, dueOn }
        must(await demandBack(finance(at), commitment.id, demand), 'recovery')
      }),
      on(ends === 'repaid' ? 104 : 61, async (at) => {
        const { commitment } = await contract()
        const [recovery] = await recoveriesOf(stage.scope, [commitment.id])
        if (!recovery) throw new Error(`sample: nothing is asked back of ${startup}`)
        const amount = ends === 'repaid' ? recovery.amount : recovery.amount / 2
        const scope = finance(at)
        must(await receiveBack(scope, recovery.id, { amount, on: scope.today }), 'repayment')
      }),
    )
  if (ends !== 'owing')
    story.push(
      on(98, async (at) => {
        const { kase } = await contract()
        must(await settleAward(office(at), kase.id), `${startup} ended`)
      }),
    )
  return story
}

/** The founder hands in a bill for each content item, or for the first of them. */
function proofs(
  world: World,
  { call, startup, number, ends }: Ending,
  { daysAgo, time }: { daysAgo: number; time: string },
  count = Number.POSITIVE_INFINITY,
): Happening {
  return {
    daysAgo,
    time,
    async does(at) {
      const { founder } = startupOf(world, startup)
      const scope = as(world.stage, founder, at)
      const { commitment, kase } = await contractOf(world, call, startup)
      const rows = (await settlementOf(scope, commitment.id)) ?? []
      for (const [index, { item }] of rows.slice(0, count).entries()) {
        const unspent = index === 0 && ends !== 'settled' ? EXCESS : 0
        const bill = {
          itemId: item.id,
          // No seller has such a tax code: real ones begin with the number of a province.
          sellerTaxCode: `00000${String(number * 10 + index).padStart(5, '0')}`,
          invoiceNumber: `MẪU-${kase.number ?? ''}-${index + 1}`,
          invoicedOn: dayAgo(world.stage, daysAgo + 6 + index),
          what: item.title,
          amount: item.stateAmount - unspent,
        }
        must(await handInExpense(scope, commitment.id, bill), `${startup} proves`)
      }
    },
  }
}
