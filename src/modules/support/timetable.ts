import type { Timetable } from '#platform/jobs.ts'
import type { Scope } from '#platform/scope.ts'
import { citingTimetable } from './bases/citing.ts'
import { timetable as expiry } from './cases/expiring.ts'
import { timetable as milestoneReminders } from './milestones/reminders.ts'
import { timetable as reminders } from './reminders/timetable.ts'
import { reviewTimetable } from './reviews/reminding.ts'

/** The work of the module that comes by the calendar, one line for each part of it. */
export const timetable: readonly Timetable<Scope>[] = [
  ...citingTimetable,
  ...expiry,
  ...reminders,
  ...reviewTimetable,
  ...milestoneReminders,
]
