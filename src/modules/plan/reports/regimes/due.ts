import { holidays as officialDaysOff } from '#platform/calendar/holidays.ts'
import { addWorkingDays, type DueDay, type Holidays } from '#platform/calendar/working-days.ts'
import type { DueRule } from '../../file/index.ts'

/** What a window keeps of the due rule that it opened under. */
export type Due = {
  until: string
  dueWorkingDays: number
  /** The last day as the regime names it; null where working days are counted from the window's end. */
  dueOn?: string | null
}

/** The last day for a report; one that falls on a day off moves to the next working day. Unknown where the table of holidays ends. */
export const dueDayOf = (
  { until, dueWorkingDays, dueOn }: Due,
  holidays: Holidays = officialDaysOff,
): DueDay =>
  dueOn
    ? addWorkingDays(dayBefore(dueOn), 1, holidays)
    : addWorkingDays(until, dueWorkingDays, holidays)

/** The last day that a rule names for a window that ends on a day, before days off are looked at; null where working days are counted. */
export function nominalDueDay(rule: DueRule, until: string): string | null {
  const end = Temporal.PlainDate.from(until)
  switch (rule.by) {
    case 'working-days':
      return null
    case 'days':
      return end.add({ days: rule.after }).toString()
    case 'day-of-month':
      // The 31st of a shorter month is its last day.
      return end
        .with({ day: 1 })
        .add({ months: rule.monthsLater })
        .with({ day: rule.day })
        .toString()
    case 'day-of-year': {
      const [day = 1, month = 1] = rule.on.split('/').map(Number)
      const inYear = (year: number) => Temporal.PlainDate.from({ year, month, day })
      const same = inYear(end.year)
      return (Temporal.PlainDate.compare(same, end) > 0 ? same : inYear(end.year + 1)).toString()
    }
  }
}

export const dayBefore = (day: string): string =>
  Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
