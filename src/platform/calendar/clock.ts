import { addWorkingDays, type DueDay, type Holidays, workingDaysBetween } from './working-days.ts'

/** A stretch in which the clock stands still because the ball is with the applicant; open while `until` is null. */
export type Pause = { from: string; until: string | null }

/**
 * When a period of working days that began on a day ends, pauses left out.
 * A pause that is still open is taken to end today, so the date moves on until the answer comes.
 */
export function dueDay(
  start: string,
  workingDays: number,
  pauses: readonly Pause[],
  today: string,
  holidays: Holidays,
): DueDay {
  let paused = 0
  for (const pause of pauses) {
    const days = workingDaysBetween(pause.from, pause.until ?? today, holidays)
    if (days === undefined) return { known: false, missingYear: Number(today.slice(0, 4)) }
    paused += days
  }
  return addWorkingDays(start, workingDays + paused, holidays)
}
