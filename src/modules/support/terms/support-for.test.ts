import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsOn, supportFor } from './support-for.ts'

const half = { sharePercent: 50, ceilingPerUnit: null, ceilingPerYear: null, maxUnits: null }
/** Rent as a sample has it: half, at most five million a month, for 36 months, 60 million a year. */
const rent = { ...half, ceilingPerUnit: 5_000_000, ceilingPerYear: 60_000_000, maxUnits: 36 }
const once = { units: 1, grantedThisYear: 0 }

describe('what a term pays', () => {
  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [10_000_001, 5_000_000],
  ])('half of %i is %i, rounded down', (cost, amount) => {
    expect(supportFor(half, { cost, ...once })).toEqual({ amount, limitedBy: null })
  })

  test('each ceiling bites in its turn, and is named', () => {
    expect(supportFor(rent, { cost: 8_000_000, ...once })).toEqual({
      amount: 4_000_000,
      limitedBy: null,
    })
    expect(supportFor(rent, { cost: 12_000_000, ...once })).toEqual({
      amount: 5_000_000,
      limitedBy: 'per-unit',
    })
    const yearly = { cost: 48_000_000, units: 12, grantedThisYear: 50_000_000 }
    expect(supportFor(rent, yearly)).toEqual({ amount: 10_000_000, limitedBy: 'per-year' })
    const long = { cost: 40_000_000, units: 40, grantedThisYear: 0 }
    expect(supportFor(rent, long)).toEqual({ amount: 18_000_000, limitedBy: 'max-units' })
  })

  test('a ceiling that is just reached has not bitten', () => {
    expect(supportFor(rent, { cost: 10_000_000, ...once })).toEqual({
      amount: 5_000_000,
      limitedBy: null,
    })
  })

  test('a year that is used up pays nothing, also when more was granted than the ceiling', () => {
    for (const grantedThisYear of [60_000_000, 70_000_000])
      expect(supportFor(rent, { cost: 1_000_000, units: 1, grantedThisYear })).toEqual({
        amount: 0,
        limitedBy: 'per-year',
      })
  })

  test('sums beyond what a number multiplies exactly stay exact', () => {
    const cost = Number.MAX_SAFE_INTEGER
    expect(supportFor({ ...half, sharePercent: 99 }, { cost, ...once }).amount).toBe(
      Number((BigInt(cost) * 99n) / 100n),
    )
  })

  test.each([
    { cost: -1, units: 1, grantedThisYear: 0 },
    { cost: 1.5, units: 1, grantedThisYear: 0 },
    { cost: Number.NaN, units: 1, grantedThisYear: 0 },
    { cost: 1, units: 0, grantedThisYear: 0 },
    { cost: 1, units: 1, grantedThisYear: -1 },
  ])('%o is a bug of who asks', (given) => {
    expect(() => supportFor(half, given)).toThrow(RangeError)
  })

  const dong = fc.integer({ min: 0, max: 100_000_000_000 })
  const maybe = fc.option(dong, { nil: null })
  const terms = fc.record({
    sharePercent: fc.integer({ min: 1, max: 100 }),
    ceilingPerUnit: maybe,
    ceilingPerYear: maybe,
    maxUnits: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
  })
  const costs = fc.record({
    cost: dong,
    units: fc.integer({ min: 1, max: 100 }),
    grantedThisYear: dong,
  })

  test('it is whole, never above the share, and never above any ceiling', () => {
    fc.assert(
      fc.property(terms, costs, (term, given) => {
        const { amount, limitedBy } = supportFor(term, given)
        const counted = Math.min(given.units, term.maxUnits ?? given.units)
        expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true)
        expect(BigInt(amount) * 100n).toBeLessThanOrEqual(
          BigInt(given.cost) * BigInt(term.sharePercent),
        )
        if (term.ceilingPerUnit !== null)
          expect(amount).toBeLessThanOrEqual(term.ceilingPerUnit * counted)
        if (term.ceilingPerYear !== null)
          expect(amount).toBeLessThanOrEqual(
            Math.max(0, term.ceilingPerYear - given.grantedThisYear),
          )
        if (limitedBy === null)
          expect(amount).toBe(Number((BigInt(given.cost) * BigInt(term.sharePercent)) / 100n))
      }),
    )
  })

  test('a dearer cost never brings less, and asking in two parts of a year never more', () => {
    fc.assert(
      fc.property(terms, costs, dong, (term, given, more) => {
        const { amount } = supportFor(term, given)
        expect(
          supportFor(term, { ...given, cost: given.cost + more }).amount,
        ).toBeGreaterThanOrEqual(amount)
        if (term.ceilingPerYear === null) return
        const again = { ...given, grantedThisYear: given.grantedThisYear + amount }
        expect(given.grantedThisYear + amount + supportFor(term, again).amount).toBeLessThanOrEqual(
          Math.max(term.ceilingPerYear, given.grantedThisYear),
        )
      }),
    )
  })
})

test.each([
  ['2025-12-31', false],
  ['2026-01-01', true],
  ['2026-06-30', true],
  ['2026-07-01', false],
])('a term of the first half of 2026 holds on %s: %s', (day, holds) => {
  expect(holdsOn({ holdsFrom: '2026-01-01', holdsUntil: '2026-06-30' }, day)).toBe(holds)
  expect(holdsOn({ holdsFrom: '2026-01-01', holdsUntil: null }, day)).toBe(day >= '2026-01-01')
})
