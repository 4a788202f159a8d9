import { type Account, accounts } from '../accounts.ts'

/** What stands on each account, in đồng. */
export type Balances = Record<Account, number>

export const nothing: Balances = {
  granted: 0,
  available: 0,
  committed: 0,
  paid: 0,
  settled: 0,
  receivable: 0,
}

export const sumOf = (balances: Balances): number =>
  accounts.reduce((sum, account) => sum + balances[account], 0)

/** Two balances, account by account. */
export function plus(one: Balances, other: Balances): Balances {
  const sum = { ...one }
  for (const account of accounts) sum[account] += other[account]
  return sum
}

export type LineBooks = {
  id: string
  appraised: number | null
  allocated: number
  balances: Balances
}

export type CommitmentBooks = {
  id: string
  lineId: string
  amount: number
  /** Sum of the items' shares of the state. */
  items: number
  /** Sum of what items were settled at. */
  itemsSettled: number
  requestsOpen: number
  requestsPaid: number
  demanded: number
  received: number
  balances: Balances
}

export const differences = [
  'unbalanced',
  'overdrawn',
  'allocated-differs',
  'beyond-appraised',
  'commitments-differ',
  'items-differ',
  'beyond-committed',
  'paid-differs',
  'settled-differs',
  'receivable-differs',
] as const
export type DifferenceKind = (typeof differences)[number]

/** Where the books and the records disagree: what the record says, and what the postings add up to. */
export type Difference = {
  kind: DifferenceKind
  of: 'line' | 'commitment' | 'entry'
  id: string
  expected: number
  found: number
}

/** Everything that must hold of the books; an empty list is sound. Lines that stand alone are not compared with commitments. */
export function checkBooks(
  lines: readonly LineBooks[],
  commitments: readonly CommitmentBooks[],
  { whole = false }: { whole?: boolean } = {},
): Difference[] {
  return [
    ...lines.flatMap(lineFaults),
    ...commitments.flatMap(commitmentFaults),
    ...(whole ? lines.flatMap((line) => drawnFaults(line, commitments)) : []),
  ]
}

const drawn = ['committed', 'paid', 'settled', 'receivable'] as const

function lineFaults({ id, appraised, allocated, balances }: LineBooks): Difference[] {
  const fault = faultOf('line', id)
  return [
    ...fault('unbalanced', 0, sumOf(balances)),
    ...overdrawn('line', id, balances, ['available', ...drawn]),
    ...fault('allocated-differs', allocated, 0 - balances.granted),
    ...(allocated > (appraised ?? 0) ? fault('beyond-appraised', appraised ?? 0, allocated) : []),
  ]
}

function commitmentFaults(one: CommitmentBooks): Difference[] {
  const { id, amount, balances } = one
  const fault = faultOf('commitment', id)
  const passed = balances.paid + balances.settled + balances.receivable + one.received
  const taken = 0 - balances.available
  return [
    ...fault('unbalanced', 0, sumOf(balances)),
    ...overdrawn('commitment', id, balances, drawn),
    ...fault('items-differ', amount, one.items),
    ...(taken > amount ? fault('beyond-committed', amount, taken) : []),
    ...(one.requestsOpen > balances.committed
      ? fault('beyond-committed', balances.committed, one.requestsOpen)
      : []),
    ...fault('paid-differs', one.requestsPaid, passed),
    ...fault('settled-differs', one.itemsSettled, balances.settled),
    ...fault('receivable-differs', one.demanded - one.received, balances.receivable),
  ]
}

/** A line's accounts hold exactly what its commitments hold on theirs. */
function drawnFaults(
  { id, balances }: LineBooks,
  commitments: readonly CommitmentBooks[],
): Difference[] {
  const own = commitments.filter(({ lineId }) => lineId === id)
  return drawn.flatMap((account) => {
    const held = own.reduce((sum, one) => sum + one.balances[account], 0)
    return faultOf('line', id)('commitments-differ', held, balances[account])
  })
}

const overdrawn = (
  of: Difference['of'],
  id: string,
  balances: Balances,
  which: readonly Account[],
): Difference[] =>
  which.flatMap((account) =>
    balances[account] < 0
      ? [{ kind: 'overdrawn', of, id, expected: 0, found: balances[account] }]
      : [],
  )

const faultOf =
  (of: Difference['of'], id: string) =>
  (kind: DifferenceKind, expected: number, found: number): Difference[] =>
    expected === found ? [] : [{ kind, of, id, expected, found }]
