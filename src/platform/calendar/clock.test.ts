import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueDay } from './clock.ts'
import { addWorkingDays, type Holidays, workingDaysBetween } from './working-days.ts'

// Tết of 2026 fell on 17 February; the days off are invented around it, for the test alone.
const holidays: Holidays = {
  years: [2026, 2027],
  off: new Set([
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
    '2026-09-02',
  ]),
  worked: new Set(['2026-02-28']),
}

test('weekends and days off do not count, the day of receipt neither', () => {
  expect(addWorkingDays('2026-11-20', 1, holidays)).toEqual({ known: true, day: '2026-11-23' })
  expect(addWorkingDays('2026-02-13', 1, holidays)).toEqual({ known: true, day: '2026-02-23' })
  expect(addWorkingDays('2026-09-01', 1, holidays)).toEqual({ known: true, day: '2026-09-03' })
})

test('a Saturday that makes up for a day off is a working day', () => {
  expect(addWorkingDays('2026-02-27', 1, holidays)).toEqual({ known: true, day: '2026-02-28' })
})

test('a year without its table of days off gives no date rather than a wrong one', () => {
  expect(addWorkingDays('2027-12-31', 1, holidays)).toEqual({ known: false, missingYear: 2028 })
})

test('while the ball is with the applicant the due day moves on', () => {
  const pause = { from: '2026-11-24', until: '2026-11-27' }
  expect(dueDay('2026-11-23', 5, [], '2026-11-23', holidays)).toEqual({
    known: true,
    day: '2026-11-30',
  })
  expect(dueDay('2026-11-23', 5, [pause], '2026-12-30', holidays)).toEqual({
    known: true,
    day: '2026-12-03',
  })
  const open = { from: '2026-11-24', until: null }
  expect(dueDay('2026-11-23', 5, [open], '2026-11-25', holidays)).toEqual({
    known: true,
    day: '2026-12-01',
  })
})

const day = fc
  .integer({ min: 0, max: 500 })
  .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toString())

test('counting forward and counting between agree', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (start, count) => {
      const due = addWorkingDays(start, count, holidays)
      expect(due.known && workingDaysBetween(start, due.day, holidays)).toBe(count)
    }),
  )
})
