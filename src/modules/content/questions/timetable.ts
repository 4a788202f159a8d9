import type { Timetable } from '#platform/jobs.ts'
import type { Scope } from '#platform/scope.ts'
import { forgetAskers } from './erasing.ts'

/** What the consent says is not kept, is erased every night. */
export const timetable: readonly Timetable<Scope>[] = [
  { queue: 'content.question-expiry', cron: '50 2 * * *', handle: forgetAskers },
]
