import { confirmAccount, stateAccount } from '#modules/budget/index.ts'
import { daysOf } from './case-days.ts'
import { changesAccount, unconfirmed, withoutAccount } from './money-plots.ts'
import { plots } from './plots.ts'
import { as, type Happening, must, pick } from './stage.ts'
import { startupOf, type World } from './world.ts'

const BANK = 'Ngân hàng Bến Lặng (mẫu)'

/** Bank accounts of those who have a contract: stated by the founder, confirmed by Finance. */
export function stateAccounts(world: World): Happening[] {
  const first = new Map<string, number>()
  for (const { call, number, plot } of plots) {
    if (plot.ends !== 'awarded' || withoutAccount.includes(plot.startup)) continue
    const { signed } = daysOf(plot, world.calls[call], number)
    first.set(plot.startup, Math.max(signed, first.get(plot.startup) ?? 0))
  }
  const { startup: changer, daysAgo } = changesAccount
  return [
    ...[...first].flatMap(([startup, signed], index) =>
      accountOf(world, startup, { daysAgo: signed - 7, index }),
    ),
    {
      daysAgo,
      time: '21:05',
      does: (at) => state(world, changer, { at, number: '000-999-0001' }),
    },
  ]
}

type Stated = { daysAgo: number; index: number }

function accountOf(world: World, startup: string, { daysAgo, index }: Stated): Happening[] {
  let id = ''
  const stated: Happening = {
    daysAgo,
    time: '19:30',
    async does(at) {
      const number = `000-000-${String(index + 1).padStart(4, '0')}`
      id = await state(world, startup, { at, number })
    },
  }
  if (unconfirmed.includes(startup)) return [stated]
  const confirmed: Happening = {
    daysAgo: daysAgo - 4,
    time: '09:15',
    async does(at) {
      const finance = as(world.stage, pick(world.cast.finance, index), at)
      must(await confirmAccount(finance, id), `account of ${startup}`)
    },
  }
  return [stated, confirmed]
}

/** Nobody has such an account: its number begins with zeros only. */
async function state(
  world: World,
  startup: string,
  { at, number }: { at: Date; number: string },
): Promise<string> {
  const { id, founder, name } = startupOf(world, startup)
  const given = { bank: BANK, holder: `${name.toUpperCase()} (MẪU)`, number }
  return must(await stateAccount(as(world.stage, founder, at), id, given), startup).id
}
