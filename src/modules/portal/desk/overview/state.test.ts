import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Pace, stateOf } from './state.ts'

const period = { from: '2026-01-01', until: '2030-12-31' }
const states = ['reached', 'ahead', 'on-path', 'behind', 'no-data'] as const
const seen = (given: Pace['state'][], today = '2028-01-01') => ({
  paces: given.map((state) => ({ state })),
  late: [],
  waiting: 0,
  period,
  today,
})

test('one target behind makes the plan late, and none makes it be on its way', () => {
  expect(stateOf(seen(['reached', 'behind', 'ahead'])).course).toBe('behind')
  expect(stateOf(seen(['reached', 'on-path', 'no-data'])).course).toBe('on-track')
})

test('of a plan without any value nobody says that it is on its way', () => {
  expect(stateOf(seen(['no-data', 'no-data'])).course).toBe('unknown')
  expect(stateOf(seen([])).course).toBe('unknown')
})

test('the first and the last day belong to the plan', () => {
  expect(stateOf(seen(['on-path'], '2025-12-31')).course).toBe('not-begun')
  expect(stateOf(seen(['on-path'], '2026-01-01')).course).toBe('on-track')
  expect(stateOf(seen(['reached'], '2030-12-31')).course).toBe('on-track')
  expect(stateOf(seen(['reached'], '2031-01-01')).course).toBe('ended-met')
  expect(stateOf(seen(['reached', 'behind'], '2031-01-01')).course).toBe('ended-short')
})

test('of a plan that is over nobody says met or short where it is not known', () => {
  expect(stateOf(seen([], '2031-01-01')).course).toBe('ended-unknown')
  expect(stateOf(seen(['reached', 'no-data'], '2031-01-01')).course).toBe('ended-unknown')
  expect(stateOf(seen(['behind', 'no-data'], '2031-01-01')).course).toBe('ended-short')
})

test('the sentence counts what it is told, and an agency once', () => {
  const late = ['A', 'B', 'A'].map((vi) => ({ agency: { vi } }))
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...states)), (given) => {
      const state = stateOf({ ...seen(given), late, waiting: 2 })
      expect(state).toMatchObject({ targets: given.length, late: 3, agencies: 2, waiting: 2 })
      expect(state.behind).toBe(given.filter((one) => one === 'behind').length)
    }),
  )
})
