import { expect, test } from 'vitest'
import { ceilingOf, refusalToDecide, requestedAmount } from './rules.ts'

const grounds = {
  reviewsComplete: true,
  awaitsCouncil: false,
  ceiling: 100,
  budget: 250,
  granted: 0,
}

test('nothing is granted above what was asked for, nor above the call', () => {
  expect(ceilingOf({ amount: 80 }, { maxAmount: 100 })).toBe(80)
  expect(ceilingOf({ amount: 120 }, { maxAmount: 100 })).toBe(100)
  expect(ceilingOf({}, { maxAmount: 100 })).toBe(100)
  expect(refusalToDecide(100, grounds)).toBe(null)
  expect(refusalToDecide(101, grounds)).toBe('over-ceiling')
})

test('an amount that is no number is not an amount asked for', () => {
  expect(requestedAmount({ amount: 'chừng 2 tỷ' })).toBe(undefined)
})

test('the call’s money is not granted twice, to the last đồng', () => {
  expect(refusalToDecide(100, { ...grounds, granted: 150 })).toBe(null)
  expect(refusalToDecide(100, { ...grounds, granted: 151 })).toBe('over-budget')
  expect(refusalToDecide(0, { ...grounds, granted: 250 })).toBe(null)
})

test('without all reviews nothing is decided, not even a refusal', () => {
  expect(refusalToDecide(0, { ...grounds, reviewsComplete: false })).toBe('reviews-missing')
})

test('nobody decides before the council that is to open the marks, not even on a refusal', () => {
  expect(refusalToDecide(0, { ...grounds, awaitsCouncil: true })).toBe('before-council')
})
