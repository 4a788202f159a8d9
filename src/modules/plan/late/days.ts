import type { DueDay } from '#platform/calendar/working-days.ts'

/** Calendar days from a last day to a later one; 0 where it is not later. */
export const daysLate = (dueOn: string, until: string): number =>
  Math.max(
    0,
    Temporal.PlainDate.from(dueOn).until(Temporal.PlainDate.from(until), { largestUnit: 'day' })
      .days,
  )

/** How many days late a report came, or is by now; null where nobody can say when it is due. */
export const reportDaysLate = (due: DueDay, sentOn: string | null, today: string): number | null =>
  due.known ? daysLate(due.day, sentOn ?? today) : null
