import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figures } from '#modules/budget/index.ts'
import { type MoneyRow, sumsBy, supportKey, totalOf, UNTIED, within } from './sums.ts'

const amount = fc.integer({ min: 0, max: 1_000_000_000_000 })
const row: fc.Arbitrary<MoneyRow> = fc.record({
  lineId: fc.uuid(),
  year: fc.integer({ min: 2017, max: 2030 }),
  source: fc.constantFrom('thanh-pho', 'trung-uong', 'khac'),
  agencyId: fc.uuid(),
  programme: fc.constant(null),
  supportLines: fc.uniqueArray(fc.constantFrom('uom-tao', 'so-huu', 'truyen-thong')),
  figures: fc.record({
    estimated: amount,
    appraised: amount,
    allocated: amount,
    committed: amount,
    paid: amount,
    settled: amount,
  }),
})
const keys = [
  (one: MoneyRow) => one.source,
  (one: MoneyRow) => String(one.year),
  (one: MoneyRow) => supportKey(one),
]

test('however money is parted, the parts add up to the whole', () => {
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom(...keys), (rows, keyOf) => {
      expect(totalOf(sumsBy(rows, keyOf))).toEqual(totalOf(rows))
    }),
  )
})

test('what a number opens to adds up to that number', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      for (const { key, figures: sum } of sumsBy(rows, supportKey)) {
        const behind = totalOf(within(rows, { support: key }))
        for (const figure of figures) expect(behind[figure]).toBe(sum[figure])
      }
    }),
  )
})

test('support lines that share a programme stand together in one order, and money without one stands apart', () => {
  expect(supportKey({ supportLines: ['so-huu', 'uom-tao'] })).toBe('so-huu,uom-tao')
  expect(supportKey({ supportLines: ['uom-tao', 'so-huu'] })).toBe('so-huu,uom-tao')
  expect(supportKey({ supportLines: [] })).toBe(UNTIED)
})
