import type { DueDay, Holidays } from '#platform/calendar/working-days.ts'
import type { Call, Case, Correction } from '../schema.ts'
import { dueFor } from '../screening/clock.ts'
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

type Facts = {
  case: Pick<Case, 'state' | 'submittedAt'>
  call: Pick<Call, 'closesAt' | 'screeningDays' | 'decisionDays'>
  corrections: readonly Pick<Correction, 'requestedAt' | 'answeredAt'>[]
  uploads: readonly Upload[]
  reviewsDone: boolean
}

/** Who acts next on a case, and by when, as its founders read it. */
export function caseClock(facts: Facts, today: string, holidays: Holidays): CaseClock {
  const { state } = facts.case
  const actor = nextActor(state, facts.reviewsDone)
  const still = { actor, overdue: false, paused: state === 'correction' }
  if (state === 'draft')
    return { ...still, by: { at: submissionDeadline(facts.call.closesAt, facts.uploads) } }
  const due = dueFor(facts.case, facts.call, facts.corrections, today, holidays)
  if (!due || due.paused) return { ...still, by: null }
  return { ...still, by: due.day, overdue: due.late }
}
