import type { Timetable } from '#platform/jobs.ts'
import type { Scope } from '#platform/scope.ts'
import { openPeriods } from './opening.ts'
import { timetable as reminderTimetable } from './reminders/sending.ts'

/** A window opens in the first minutes of its first day, whether somebody looks or not. */
export const timetable: readonly Timetable<Scope>[] = [
  { queue: 'plan.report-periods-opening', cron: '5 0 * * *', handle: openPeriods },
  ...reminderTimetable,
]
