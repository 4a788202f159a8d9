import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closesCircle, dayAfter, dayBefore, type Ending, lastDay, touchesClauses } from './rules.ts'

const whole: Ending = {
  relation: 'replaces',
  fromDay: null,
  clauses: null,
  leavesInForce: false,
  effectiveOn: '2027-01-01',
}

test.each([
  ['its own end alone', '2026-12-31', [], '2026-12-31'],
  ['the day before it is replaced', null, [whole], '2026-12-31'],
  ['the relation names another day', null, [{ ...whole, fromDay: '2027-07-01' }], '2027-06-30'],
  ['whichever comes first', '2026-06-30', [whole], '2026-06-30'],
  ['a replacement that leaves it in force', null, [{ ...whole, leavesInForce: true }], null],
  ['a replacement of some clauses', null, [{ ...whole, clauses: 'Điều 5' }], null],
  ['an amendment', null, [{ ...whole, relation: 'amends' as const }], null],
  ['a replacement whose day is not known', null, [{ ...whole, effectiveOn: null }], null],
  [
    'the first of two replacements',
    null,
    [whole, { ...whole, fromDay: '2026-05-01' }],
    '2026-04-30',
  ],
])('a document ends by %s', (_why, expires, endings, last) => {
  expect(lastDay(expires, endings)).toBe(last)
})

test('the day before the day after is the day, over every end of month and year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_500 }), (days) => {
      const day = Temporal.PlainDate.from('1990-01-01').add({ days }).toString()
      return dayBefore(dayAfter(day)) === day
    }),
  )
})

test('a relation to itself, or back through others, closes a circle', () => {
  const edges = [
    { fromId: 'c', toId: 'b' },
    { fromId: 'b', toId: 'a' },
  ]
  expect(closesCircle([], { fromId: 'a', toId: 'a' })).toBe(true)
  expect(closesCircle(edges, { fromId: 'a', toId: 'c' })).toBe(true)
  expect(closesCircle(edges, { fromId: 'd', toId: 'c' })).toBe(false)
  expect(closesCircle(edges, { fromId: 'c', toId: 'a' })).toBe(false)
})

test('relations that all point to something older never close a circle, in whatever order they come', () => {
  const pair = fc.tuple(fc.nat(30), fc.nat(30)).filter(([a, b]) => a !== b)
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 60 }), (pairs) => {
      const edges = pairs.map(([a, b]) => ({
        fromId: String(Math.max(a, b)),
        toId: String(Math.min(a, b)),
      }))
      return edges.every((edge, index) => !closesCircle(edges.slice(0, index), edge))
    }),
  )
})

test.each([
  ['80/2021/NĐ-CP, Điều 5', 'Điều 5', true],
  ['80/2021/NĐ-CP, khoản 2 Điều 5', 'các Điều 4, Điều 5', true],
  ['80/2021/NĐ-CP, Điều 6', 'Điều 5', false],
  ['80/2021/NĐ-CP, Điều 50', 'Điều 5', false],
  ['80/2021/NĐ-CP, điều 12a', 'Điều 12A', true],
  ['80/2021/NĐ-CP', 'Điều 5', true],
  ['80/2021/NĐ-CP, Điều 6', 'Phụ lục II', true],
])('%s is touched by a replacement of %s: %s', (citation, replaced, touched) => {
  expect(touchesClauses(citation, replaced)).toBe(touched)
})
