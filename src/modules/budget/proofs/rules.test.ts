import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refusalToConfirm, refusalToState } from '../bank/rules.ts'
import { refusalToClose, refusalToCommit, refusalToRelease } from '../commitments/rules.ts'
import { refusalToDemand, refusalToReceive } from '../recoveries/rules.ts'
import { lineStates } from '../states.ts'
import { alikeness, isSameCost, plainNumber, sameCostKey } from './alikeness.ts'
import { codeOf, refusalToHandIn, refusalToSettle, refusalToWithdraw } from './rules.ts'

test('an item is settled once, at most at what was agreed, proven and paid', () => {
  const item = { settledAt: null, stateAmount: 100 }
  const standing = { used: 90, paid: 80, alarms: 0, ownOrganisation: false }
  expect(refusalToSettle(item, 80, standing)).toBe(null)
  expect(refusalToSettle(item, 0, standing)).toBe(null)
  expect(refusalToSettle(item, 81, standing)).toBe('beyond-paid')
  expect(refusalToSettle(item, 91, standing)).toBe('beyond-proofs')
  expect(refusalToSettle(item, 101, standing)).toBe('beyond-approved')
  expect(refusalToSettle(item, 1, { ...standing, alarms: 1 })).toBe('alarm-open')
  expect(refusalToSettle(item, 1, { ...standing, ownOrganisation: true })).toBe('own-organisation')
  expect(refusalToSettle({ ...item, settledAt: new Date() }, 1, standing)).toBe('already-settled')
})

test('a proof is of an open item, of an amount, and of a day that has come', () => {
  const open = { closedAt: null }
  const item = { settledAt: null }
  const given = { amount: 5, invoicedOn: '2026-11-23', today: '2026-11-23' }
  expect(refusalToHandIn(open, item, given)).toBe(null)
  expect(refusalToHandIn({ closedAt: new Date() }, item, given)).toBe('closed')
  expect(refusalToHandIn(open, undefined, given)).toBe('item-unknown')
  expect(refusalToHandIn(open, { settledAt: new Date() }, given)).toBe('item-settled')
  expect(refusalToHandIn(open, item, { ...given, amount: 0 })).toBe('no-amount')
  expect(refusalToHandIn(open, item, { ...given, invoicedOn: '2026-11-24' })).toBe(
    'invoiced-in-future',
  )
  expect(refusalToWithdraw({ withdrawnAt: null }, item)).toBe(null)
  expect(refusalToWithdraw({ withdrawnAt: new Date() }, item)).toBe('already-withdrawn')
  expect(refusalToWithdraw({ withdrawnAt: null }, { settledAt: new Date() })).toBe('item-settled')
  expect([1, 42, 1_000].map(codeOf)).toEqual(['MC-001', 'MC-042', 'MC-1000'])
})

const invoice = {
  sellerTaxCode: '0201-234567',
  invoiceNumber: '00000123',
  invoicedOn: '2026-11-20',
  amount: 5_000,
}

test('two invoices of one seller look alike by their number, or by amount within a week', () => {
  const other = { ...invoice, invoiceNumber: '77' }
  expect(
    alikeness(invoice, { ...invoice, sellerTaxCode: '0201234567', invoiceNumber: ' 123' }),
  ).toBe('same-invoice')
  expect(alikeness(invoice, { ...other, invoicedOn: '2026-11-27' })).toBe('like-invoice')
  expect(alikeness(invoice, { ...other, invoicedOn: '2026-11-13' })).toBe('like-invoice')
  expect(alikeness(invoice, { ...other, invoicedOn: '2026-11-28' })).toBe(null)
  expect(alikeness(invoice, { ...other, amount: 5_001 })).toBe(null)
  expect(alikeness(invoice, { ...invoice, sellerTaxCode: '999' })).toBe(null)
})

test('alikeness does not depend on the order, nor does an alarm’s key', () => {
  const any = fc.record({
    sellerTaxCode: fc.constantFrom('1', '01', '2'),
    invoiceNumber: fc.constantFrom('1', '001', '9'),
    invoicedOn: fc.constantFrom('2026-01-01', '2026-01-08', '2026-01-09', '2026-12-31'),
    amount: fc.constantFrom(1, 2),
  })
  fc.assert(
    fc.property(any, any, (one, other) => {
      expect(alikeness(one, other)).toBe(alikeness(other, one))
    }),
  )
  expect(sameCostKey('x', 'a', 'b')).toBe(sameCostKey('x', 'b', 'a'))
  expect([plainNumber('ab-001'), plainNumber('000'), plainNumber('0')]).toEqual(['AB001', '0', '0'])
})

test('another programme or another source is another purse', () => {
  const purse = { programmeId: 'p', sourceId: 's' }
  expect(isSameCost(purse, purse)).toBe(false)
  expect(isSameCost(purse, { ...purse, programmeId: 'q' })).toBe(true)
  expect(isSameCost(purse, { ...purse, sourceId: 't' })).toBe(true)
})

test('money is promised only by an allocated line that still has it', () => {
  const items = [{ title: 't', costKind: 'c', stateAmount: 5, otherAmount: 0 }]
  expect(lineStates.map((state) => refusalToCommit({ state }, 5, items))).toEqual([
    'line-not-allocated',
    'line-not-allocated',
    null,
    'line-not-allocated',
  ])
  expect(refusalToCommit({ state: 'allocated' }, 4, items)).toBe('line-exhausted')
  expect(refusalToCommit({ state: 'allocated' }, 4, [])).toBe('no-items')
})

test('what is open is released, what is done with is closed', () => {
  const open = { closedAt: null }
  const closed = { closedAt: new Date() }
  const standing = { openRequests: 0, unsettled: 0, paid: 0, receivable: 0 }
  expect(refusalToRelease(open, 1)).toBe(null)
  expect(refusalToRelease(open, 0)).toBe('nothing-to-release')
  expect(refusalToRelease(closed, 1)).toBe('closed')
  expect(refusalToClose(open, standing)).toBe(null)
  expect(refusalToClose(closed, standing)).toBe('closed')
  expect(refusalToClose(open, { ...standing, openRequests: 1 })).toBe('requests-open')
  expect(refusalToClose(open, { ...standing, unsettled: 1 })).toBe('items-unsettled')
  expect(refusalToClose(open, { ...standing, paid: 1 })).toBe('money-outstanding')
  expect(refusalToClose(open, { ...standing, receivable: 1 })).toBe('money-outstanding')
})

test('only what was paid is asked back, and only what was asked back is received', () => {
  const demand = { paid: 10, dueOn: '2026-12-01', today: '2026-12-01' }
  expect(refusalToDemand(10, demand)).toBe(null)
  expect(refusalToDemand(11, demand)).toBe('beyond-paid')
  expect(refusalToDemand(0, demand)).toBe('no-amount')
  expect(refusalToDemand(1, { ...demand, dueOn: '2026-11-30' })).toBe('due-in-past')
  const days = {
    on: '2026-12-01',
    today: '2026-12-01',
    demandedOn: '2026-12-01',
    ownOrganisation: false,
  }
  expect(refusalToReceive({ amount: 10, received: 4 }, 6, days)).toBe(null)
  expect(refusalToReceive({ amount: 10, received: 4 }, 7, days)).toBe('beyond-demanded')
  expect(refusalToReceive({ amount: 10, received: 4 }, -1, days)).toBe('no-amount')
  expect(refusalToReceive({ amount: 10, received: 4 }, 1, { ...days, on: '2026-12-02' })).toBe(
    'received-in-future',
  )
  const early = { ...days, on: '2026-11-30' }
  expect(refusalToReceive({ amount: 10, received: 4 }, 1, early)).toBe('received-before-demand')
  const own = { ...days, ownOrganisation: true }
  expect(refusalToReceive({ amount: 10, received: 4 }, 1, own)).toBe('own-organisation')
})

test('an account is a new one, and another person confirms it', () => {
  const given = { bank: 'B', holder: 'H', number: '001' }
  expect(refusalToState(undefined, given)).toBe(null)
  expect(refusalToState(given, { ...given })).toBe('unchanged')
  expect(refusalToState(given, { ...given, number: '1' })).toBe(null)
  const stated = { replacedAt: null, confirmedAt: null, statedBy: 'founder' }
  const finance = { actorId: 'finance', ownOrganisation: false }
  expect(refusalToConfirm(stated, finance)).toBe(null)
  expect(refusalToConfirm(stated, { ...finance, actorId: 'founder' })).toBe('stated-by-you')
  expect(refusalToConfirm(stated, { ...finance, ownOrganisation: true })).toBe('own-organisation')
  expect(refusalToConfirm({ ...stated, replacedAt: new Date() }, finance)).toBe('replaced')
  expect(refusalToConfirm({ ...stated, confirmedAt: new Date() }, finance)).toBe(
    'already-confirmed',
  )
})
