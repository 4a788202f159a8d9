import { expect, test } from 'vitest'
import { dueDay } from './clock.ts'
import { holidays, readHolidays } from './holidays.ts'
import { addWorkingDays } from './working-days.ts'

const table = (off: string, worked = '{}') =>
  `years:\n  2026:\n    status: decided\n    basis: Thông báo\n    off: ${off}\n    worked: ${worked}\n`

test('the shipped table knows Tết, the days made up, and the Saturdays worked for them', () => {
  expect(holidays.years).toEqual([2025, 2026, 2027])
  expect(addWorkingDays('2026-02-13', 1, holidays)).toEqual({ known: true, day: '2026-02-23' })
  expect(addWorkingDays('2026-08-21', 1, holidays)).toEqual({ known: true, day: '2026-08-22' })
  expect(addWorkingDays('2026-08-28', 1, holidays)).toEqual({ known: true, day: '2026-09-03' })
})

test('every year of the table has the eleven days of the law, Saturdays worked set against them', () => {
  for (const year of holidays.years) {
    const inYear = (days: ReadonlySet<string>) =>
      [...days].filter((day) => day.startsWith(`${year}`)).length
    // A holiday that falls on a weekend is in the table by the day that makes up for it.
    expect(inYear(holidays.off) - inYear(holidays.worked), String(year)).toBe(11)
  }
})

test('no day off is a Saturday or Sunday, and every day worked is one', () => {
  const weekday = (day: string) => Temporal.PlainDate.from(day).dayOfWeek
  expect([...holidays.off].filter((day) => weekday(day) > 5)).toEqual([])
  expect([...holidays.worked].filter((day) => weekday(day) <= 5)).toEqual([])
})

test('a clock that reaches a year without a table says which year is missing', () => {
  expect(addWorkingDays('2027-12-30', 5, holidays)).toEqual({ known: false, missingYear: 2028 })
  expect(dueDay('2027-12-30', 5, [], '2027-12-30', holidays)).toEqual({
    known: false,
    missingYear: 2028,
  })
})

test('a table with a slip is refused when the program starts', () => {
  expect(() => readHolidays(table('{ 2026-02-30: Tết }'))).toThrow(/not a calendar day/)
  expect(() => readHolidays(table('{ 2025-01-01: Tết }'))).toThrow(/under the year 2026/)
  expect(() => readHolidays(table('{ 2026-01-02: a }', '{ 2026-01-02: b }'))).toThrow(/both off/)
  expect(() => readHolidays('years: {}\nyear: 1')).toThrow()
})
