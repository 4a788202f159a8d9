import { holidays as officialDaysOff } from '#platform/calendar/holidays.ts'
import { addWorkingDays, type DueDay, type Holidays } from '#platform/calendar/working-days.ts'
import type { Report, StoredPeriod } from '../schema.ts'
import type { LastDay } from '../standing.ts'
import { type Due, dayBefore, dueDayOf } from './due.ts'

type Extended = Pick<Report, 'extendedUntil'>
type Closing = Due & Pick<StoredPeriod, 'closesAfter'>

/** The last day for one report: the one it was given, or that of its window. */
export const dueFor = (
  { extendedUntil }: Extended,
  period: Due,
  holidays: Holidays = officialDaysOff,
): DueDay => (extendedUntil ? { known: true, day: extendedUntil } : dueDayOf(period, holidays))

/** The last day on which it is taken at all; undefined where a late one always is, or the day is unknown. */
export function lastDayFor(
  { extendedUntil }: Extended,
  period: Closing,
  holidays: Holidays = officialDaysOff,
): LastDay | undefined {
  if (period.closesAfter === null) return undefined
  if (extendedUntil) return { day: extendedUntil, extended: true }
  const due = dueDayOf(period, holidays)
  const last = due.known ? addWorkingDays(due.day, period.closesAfter, holidays) : due
  return last.known ? { day: last.day, extended: false } : undefined
}

/** The last day on which there is still something to wait for: an event has happened when its report opens. */
export const runningUntil = ({ rule, until }: Pick<StoredPeriod, 'rule' | 'until'>): string =>
  rule === 'event' ? dayBefore(until) : until
