import { dueDay, type Pause } from '#platform/calendar/clock.ts'
import type { DueDay, Holidays } from '#platform/calendar/working-days.ts'
import { cityDay } from '#platform/clock.ts'
import type { Call, Case, Correction } from '../schema.ts'
import { type NextActor, nextActor } from '../states.ts'
import { submissionDeadline, type Upload } from './rules.ts'

export type CaseClock = {
  actor: NextActor
  /** Until when: a working day of the office, the closing instant of a draft, or nothing set. */
  by: DueDay | { at: Date } | null
  overdue: boolean
  /** The office's clock stands still while the founder corrects. */
  paused: boolean
}

type Asked = Pick<Correction, 'requestedAt' | 'answeredAt'>
type Facts = {
  case: Pick<Case, 'state' | 'submittedAt'>
  call: Pick<Call, 'closesAt' | 'screeningDays' | 'decisionDays'>
  corrections: readonly Asked[]
  uploads: readonly Upload[]
  reviewsDone: boolean
}

/** Who acts next on a case, and by when. Working days run from the day of submission, corrections left out. */
export function caseClock(facts: Facts, today: string, holidays: Holidays): CaseClock {
  const { state, submittedAt } = facts.case
  const actor = nextActor(state, facts.reviewsDone)
  const none = { actor, by: null, overdue: false, paused: state === 'correction' }
  if (state === 'draft')
    return { ...none, by: { at: submissionDeadline(facts.call.closesAt, facts.uploads) } }
  if (!submittedAt || (state !== 'submitted' && state !== 'review')) return none
  const days = state === 'submitted' ? facts.call.screeningDays : facts.call.decisionDays
  const by = dueDay(cityDay(submittedAt), days, facts.corrections.map(pauseOf), today, holidays)
  return { ...none, by, overdue: by.known && by.day < today }
}

const pauseOf = ({ requestedAt, answeredAt }: Asked): Pause => ({
  from: cityDay(requestedAt),
  until: answeredAt && cityDay(answeredAt),
})
