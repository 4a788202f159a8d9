import type { Timetable } from '#platform/jobs.ts'
import type { Scope } from '#platform/scope.ts'
import { warnOfMissingTable } from './holiday-table.ts'
import { sendReminders } from './sending.ts'

/** Every morning of the city. */
export const timetable: readonly Timetable<Scope>[] = [
  { queue: 'support.due-reminders', cron: '20 7 * * *', handle: sendReminders },
  { queue: 'support.holiday-table', cron: '25 7 * * *', handle: warnOfMissingTable },
]
