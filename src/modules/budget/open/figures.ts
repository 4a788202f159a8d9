import type { Account } from '../accounts.ts'
import type { Balances } from '../books/rules.ts'
import type { Line } from '../schema.ts'

/** What becomes of money, in its order; amounts in đồng. */
export const figures = [
  'estimated',
  'appraised',
  'allocated',
  'committed',
  'paid',
  'settled',
] as const
export type Figure = (typeof figures)[number]
export type Figures = Record<Figure, number>

export const noMoney: Figures = {
  estimated: 0,
  appraised: 0,
  allocated: 0,
  committed: 0,
  paid: 0,
  settled: 0,
}

/** A figure that moves with the books: the accounts it adds up, and with which sign. */
type Booked = Exclude<Figure, 'estimated' | 'appraised'>
export const accountsBehind: Record<Booked, { accounts: readonly Account[]; sign: 1 | -1 }> = {
  // What was granted stands there as a minus.
  allocated: { accounts: ['granted'], sign: -1 },
  // Money goes on from account to account: what is paid was committed, and what is settled was paid.
  committed: { accounts: ['committed', 'paid', 'settled', 'receivable'], sign: 1 },
  paid: { accounts: ['paid', 'settled', 'receivable'], sign: 1 },
  settled: { accounts: ['settled'], sign: 1 },
}

export const isBooked = (figure: Figure): figure is Booked => figure in accountsBehind

/** The figures of a line that was not rejected; what came back from a payee is not paid. */
export function figuresOf(
  { estimated, appraised }: Pick<Line, 'estimated' | 'appraised'>,
  balances: Balances,
): Figures {
  const booked = (figure: Booked) => {
    const { accounts, sign } = accountsBehind[figure]
    return sign * accounts.reduce((sum, account) => sum + balances[account], 0)
  }
  return {
    estimated,
    appraised: appraised ?? 0,
    allocated: booked('allocated'),
    committed: booked('committed'),
    paid: booked('paid'),
    settled: booked('settled'),
  }
}

export function plusFigures(one: Figures, other: Figures): Figures {
  const sum = { ...one }
  for (const figure of figures) sum[figure] += other[figure]
  return sum
}
