import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  batchState,
  type Candidate,
  proposal,
  proposed,
  refusalToEdit,
  refusalToHandIn,
  refusalToTake,
} from './rules.ts'

const at = new Date('2026-11-23T02:00:00Z')
const drawnUp = {
  handedInAt: null,
  returnedReason: null,
  decidedAt: null,
  version: 1,
  drawnUpBy: 'anna',
}
const returned = { ...drawnUp, returnedReason: 'Thiếu biên bản' }
const handedIn = { ...drawnUp, handedInAt: at }
const decided = { ...handedIn, decidedAt: at }
const all = [drawnUp, returned, handedIn, decided]

test('a batch is drawn up, handed in, returned or decided', () => {
  expect(all.map(batchState)).toEqual(['drawn-up', 'returned', 'handed-in', 'decided'])
})

test('what lies before the leader stands still', () => {
  expect(all.map((batch) => refusalToEdit(batch, 1))).toEqual([null, null, 'handed-in', 'decided'])
  expect(refusalToEdit(drawnUp, 2)).toBe('stale')
})

test('a batch is handed in with something in it, within the money of the call', () => {
  const line = { approve: true, amount: 60 }
  expect(refusalToHandIn(drawnUp, 1, [line], 60)).toBe(null)
  expect(refusalToHandIn(drawnUp, 1, [line], 59)).toBe('over-budget')
  expect(refusalToHandIn(drawnUp, 1, [{ ...line, approve: false }], 0)).toBe(null)
  expect(refusalToHandIn(drawnUp, 1, [], 60)).toBe('empty')
  expect(refusalToHandIn(handedIn, 1, [line], 60)).toBe('handed-in')
})

test('a leader takes what was handed in, and not what they drew up themselves', () => {
  expect(all.map((batch) => refusalToTake(batch, 1, 'boris'))).toEqual([
    'not-handed-in',
    'not-handed-in',
    null,
    'decided',
  ])
  expect(refusalToTake(handedIn, 1, 'anna')).toBe('own-batch')
  expect(refusalToTake(handedIn, 2, 'boris')).toBe('stale')
})

const candidate = (caseId: string, change: Partial<Candidate> = {}): Candidate => ({
  caseId,
  version: 3,
  mean: 50,
  ceiling: 40,
  council: undefined,
  ...change,
})

test('it begins with what councils carried, then with the best means as long as the money lasts', () => {
  const lines = proposal(
    [
      candidate('a', { mean: 60 }),
      candidate('b', { mean: 90 }),
      candidate('c', { council: { supports: true, amount: 30, wording: 'Hội đồng nhất trí' } }),
      candidate('d', { council: { supports: false, amount: null, wording: '' } }),
      candidate('e', { mean: undefined }),
    ],
    70,
    ({ mean }, rank) => `${mean}/${rank}`,
  )
  expect(lines).toMatchObject([
    { caseId: 'c', approve: true, amount: 30, reasons: 'Hội đồng nhất trí', caseVersion: 3 },
    { caseId: 'd', approve: false, amount: 0, reasons: '50/2' },
    { caseId: 'b', approve: true, amount: 40, reasons: '90/3' },
    { caseId: 'a', approve: false, amount: 0 },
    { caseId: 'e', approve: false, amount: 0 },
  ])
})

test('a grant of nothing is never proposed', () => {
  const council = { supports: true, amount: 0, wording: 'Hỗ trợ' }
  const given = [candidate('a', { ceiling: 0 }), candidate('b', { council })]
  expect(proposal(given, 70, () => 'x').map(({ approve }) => approve)).toEqual([false, false])
})

test('no proposal grants more than there is', () => {
  const some = fc.record({
    mean: fc.option(fc.nat({ max: 100 }), { nil: undefined }),
    ceiling: fc.nat({ max: 100 }),
    amount: fc.option(fc.nat({ max: 200 }), { nil: null }),
    met: fc.boolean(),
    supports: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(some), fc.nat({ max: 500 }), (given, left) => {
      const lines = proposal(
        given.map(({ met, supports, amount, ...rest }, index) =>
          candidate(String(index), {
            ...rest,
            council: met ? { supports, amount, wording: '' } : undefined,
          }),
        ),
        left,
        () => 'x',
      )
      expect(lines).toHaveLength(given.length)
      expect(proposed(lines)).toBeLessThanOrEqual(left)
    }),
  )
})
