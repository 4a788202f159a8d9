import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accounts } from '../accounts.ts'
import {
  type CommitmentBooks,
  checkBooks,
  type DifferenceKind,
  differences,
  type LineBooks,
  nothing,
} from './rules.ts'

const line: LineBooks = {
  id: 'l',
  appraised: 100,
  allocated: 100,
  balances: { granted: -100, available: 50, committed: 10, paid: 15, settled: 20, receivable: 5 },
}
const commitment: CommitmentBooks = {
  id: 'c',
  lineId: 'l',
  amount: 60,
  items: 60,
  itemsSettled: 20,
  requestsOpen: 10,
  requestsPaid: 43,
  demanded: 8,
  received: 3,
  balances: { ...nothing, available: -50, committed: 10, paid: 15, settled: 20, receivable: 5 },
}
const kinds = (change: { line?: Partial<LineBooks>; commitment?: Partial<CommitmentBooks> }) =>
  checkBooks([{ ...line, ...change.line }], [{ ...commitment, ...change.commitment }], {
    whole: true,
  }).map(({ kind }) => kind)

test('sound books have nothing to tell', () => {
  expect(kinds({})).toEqual([])
  expect(checkBooks([], [], { whole: true })).toEqual([])
})

test('each kind of difference is found', () => {
  const told: [DifferenceKind, Parameters<typeof kinds>[0]][] = [
    ['unbalanced', { line: { balances: { ...line.balances, available: 51 } } }],
    ['overdrawn', { line: { balances: { ...line.balances, available: -1 } } }],
    ['allocated-differs', { line: { allocated: 99 } }],
    ['beyond-appraised', { line: { appraised: 99 } }],
    ['beyond-appraised', { line: { appraised: null } }],
    ['commitments-differ', { commitment: { lineId: 'another' } }],
    ['items-differ', { commitment: { items: 59 } }],
    ['beyond-committed', { commitment: { requestsOpen: 11 } }],
    ['beyond-committed', { commitment: { amount: 49, items: 49 } }],
    ['paid-differs', { commitment: { requestsPaid: 42 } }],
    ['settled-differs', { commitment: { itemsSettled: 21 } }],
    ['receivable-differs', { commitment: { demanded: 9 } }],
  ]
  for (const [kind, change] of told) expect(kinds(change), kind).toContain(kind)
  expect(new Set(told.map(([kind]) => kind))).toEqual(new Set(differences))
})

test('a balance that is off by any amount is never missed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...accounts),
      fc.integer({ min: -1_000, max: 1_000 }).filter((off) => off !== 0),
      (account, off) => {
        const balances = { ...line.balances, [account]: line.balances[account] + off }
        expect(kinds({ line: { balances } })).toContain('unbalanced')
      },
    ),
  )
})
