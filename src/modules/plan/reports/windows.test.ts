import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Frequency,
  frequencies,
  type Period,
  partsOf,
  periodNames,
  periodOf,
  periodsBetween,
  periodsOf,
  windowRules,
} from './windows.ts'

const FIRST = '2017-01-01'
const DAYS = 365 * 19 + 4
const rule = fc.constantFrom(...windowRules)
const frequency = fc.constantFrom(...frequencies)
const year = fc.integer({ min: 2017, max: 2035 })
const day = fc.integer({ min: 0, max: DAYS }).map((days) => plus(FIRST, days))

const plus = (from: string, days: number) => Temporal.PlainDate.from(from).add({ days }).toString()
const lengthOf = ({ from, until }: Period) =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until), { largestUnit: 'day' }).days +
  1

test('the windows of the decree are those of its table', () => {
  const shown = (which: Frequency) =>
    periodsOf('nd09', which, 2026).map(({ from, until }) => `${from} ${until}`)
  expect(shown('month').slice(0, 3)).toEqual([
    '2025-12-15 2026-01-14',
    '2026-01-15 2026-02-14',
    '2026-02-15 2026-03-14',
  ])
  expect(shown('quarter')).toEqual([
    '2025-12-15 2026-03-14',
    '2026-03-15 2026-06-14',
    '2026-06-15 2026-09-14',
    '2026-09-15 2026-12-14',
  ])
  expect(shown('half-year')).toEqual(['2025-12-15 2026-06-14', '2026-06-15 2026-12-14'])
  expect(shown('year')).toEqual(['2025-12-15 2026-12-14'])
})

test('by the calendar a February has its leap day', () => {
  expect(periodsOf('calendar', 'month', 2028)[1]).toMatchObject({
    from: '2028-02-01',
    until: '2028-02-29',
  })
})

test.each(windowRules)(
  'from 2017 to 2035 the windows by %s follow one another without gap',
  (by) => {
    for (const which of frequencies) {
      const all = Array.from({ length: 19 }, (_, index) =>
        periodsOf(by, which, 2017 + index),
      ).flat()
      for (const [index, period] of all.entries()) {
        const before = all[index - 1]
        if (before) expect(period.from).toBe(plus(before.until, 1))
        expect(period.until >= period.from).toBe(true)
      }
    }
  },
)

test('every day lies in exactly one window of each frequency', () => {
  fc.assert(
    fc.property(rule, frequency, day, (by, which, on) => {
      const own = periodOf(by, which, on)
      expect(own.from <= on && on <= own.until).toBe(true)
      const near = [-1, 0, 1].flatMap((step) => periodsOf(by, which, own.year + step))
      expect(near.filter(({ from, until }) => from <= on && on <= until)).toEqual([own])
    }),
  )
})

test('months add up to quarters, quarters to halves and halves to the year, day by day', () => {
  fc.assert(
    fc.property(rule, year, (by, of) => {
      for (const whole of frequencies.flatMap((which) => periodsOf(by, which, of)))
        for (const shorter of frequencies.slice(0, frequencies.indexOf(whole.frequency))) {
          const parts = partsOf(whole, shorter)
          expect(parts.at(0)?.from).toBe(whole.from)
          expect(parts.at(-1)?.until).toBe(whole.until)
          expect(parts.reduce((sum, part) => sum + lengthOf(part), 0)).toBe(lengthOf(whole))
        }
    }),
  )
})

test('the windows between two days hold both days, and no window that touches neither', () => {
  fc.assert(
    fc.property(rule, frequency, day, day, (by, which, one, other) => {
      const [first = one, last = other] = [one, other].toSorted()
      const between = periodsBetween(by, which, first, last)
      expect(between.at(0)).toEqual(periodOf(by, which, first))
      expect(between.at(-1)).toEqual(periodOf(by, which, last))
    }),
  )
})

test('a period has a name that an officer would write', () => {
  const names = (which: Frequency, at: number) => {
    const period = { frequency: which, year: 2026, number: at }
    return [periodNames.vi(period), periodNames.en(period)]
  }
  expect(names('month', 11)).toEqual(['Tháng 11/2026', 'November 2026'])
  expect(names('quarter', 4)).toEqual(['Quý IV/2026', 'Quarter 4 of 2026'])
  expect(names('half-year', 1)).toEqual(['6 tháng đầu năm 2026', 'First half of 2026'])
  expect(names('year', 1)).toEqual(['Năm 2026', 'Year 2026'])
})
