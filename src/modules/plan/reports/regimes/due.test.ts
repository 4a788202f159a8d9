import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Holidays } from '#platform/calendar/working-days.ts'
import type { DueRule } from '../../file/index.ts'
import { frequencies, periodsOf, windowRules } from '../windows.ts'
import { dueDayOf, nominalDueDay } from './due.ts'

const years = Array.from({ length: 20 }, (_, index) => 2017 + index)
const NOTHING: Holidays = { years, off: new Set(), worked: new Set() }
/** Lunar new year falls on some days from 21 January to 20 February: here, on all of them. */
const LONG: Holidays = {
  years,
  off: new Set(
    years.flatMap((year) => [
      `${year}-01-01`,
      `${year}-09-02`,
      ...Array.from({ length: 30 }, (_, index) =>
        Temporal.PlainDate.from({ year, month: 1, day: 21 }).add({ days: index }).toString(),
      ),
    ]),
  ),
  worked: new Set(),
}

const rules: DueRule[] = [
  { by: 'working-days', after: 2 },
  { by: 'days', after: 15 },
  { by: 'day-of-month', day: 25, monthsLater: 0 },
  { by: 'day-of-month', day: 31, monthsLater: 1 },
  { by: 'day-of-year', on: '20/12' },
  { by: 'day-of-year', on: '31/3' },
]

const dueOf = (rule: DueRule, until: string, holidays: Holidays) => {
  const dueWorkingDays = rule.by === 'working-days' ? rule.after : 0
  const due = dueDayOf({ until, dueWorkingDays, dueOn: nominalDueDay(rule, until) }, holidays)
  if (!due.known) throw new Error('the table holds all years')
  return due.day
}

test('from 2017 to 2035 a report is due on a working day after its window, holidays or not', () => {
  for (const year of years.slice(0, 19))
    for (const rule of rules)
      for (const cut of windowRules)
        for (const { until } of frequencies.flatMap((each) => periodsOf(cut, each, year))) {
          // A calendar month ends after its 25th: the file check refuses that pair.
          if (cut === 'calendar' && rule.by === 'day-of-month' && rule.monthsLater === 0) continue
          for (const holidays of [NOTHING, LONG]) {
            const day = dueOf(rule, until, holidays)
            expect(day > until, `${until} ${day}`).toBe(true)
            expect(holidays.off.has(day)).toBe(false)
            expect(Temporal.PlainDate.from(day).dayOfWeek).toBeLessThanOrEqual(5)
          }
        }
})

test('a due day moves only over days off, and never further than the first working day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 365 * 19 }),
      fc.constantFrom(...rules),
      fc.constantFrom(NOTHING, LONG),
      (days, rule, holidays) => {
        const until = Temporal.PlainDate.from('2017-01-01').add({ days }).toString()
        const nominal = nominalDueDay(rule, until)
        if (nominal === null || nominal <= until) return
        const due = dueOf(rule, until, holidays)
        for (
          let day = Temporal.PlainDate.from(nominal);
          day.toString() < due;
          day = day.add({ days: 1 })
        )
          expect(day.dayOfWeek > 5 || holidays.off.has(day.toString())).toBe(true)
      },
    ),
  )
})

test('the days are those that documents name', () => {
  expect(nominalDueDay({ by: 'day-of-month', day: 25, monthsLater: 0 }, '2026-06-14')).toBe(
    '2026-06-25',
  )
  expect(nominalDueDay({ by: 'day-of-month', day: 31, monthsLater: 0 }, '2026-02-14')).toBe(
    '2026-02-28',
  )
  expect(nominalDueDay({ by: 'day-of-year', on: '20/12' }, '2026-12-14')).toBe('2026-12-20')
  expect(nominalDueDay({ by: 'day-of-year', on: '31/3' }, '2026-12-31')).toBe('2027-03-31')
  // 20 December 2026 is a Sunday.
  expect(dueOf({ by: 'day-of-year', on: '20/12' }, '2026-12-14', NOTHING)).toBe('2026-12-21')
  expect(dueOf({ by: 'days', after: 15 }, '2026-12-14', NOTHING)).toBe('2026-12-29')
})
