import { dueDay, type Pause } from '#platform/calendar/clock.ts'
import {
  addWorkingDays,
  type DueDay,
  type Holidays,
  workingDaysBetween,
} from '#platform/calendar/working-days.ts'
import { cityDay } from '#platform/clock.ts'
import type { Call, Case } from '../schema.ts'
import type { Correction } from '../screening/schema.ts'
import { type NextActor, nextActor } from '../states.ts'
import { submissionDeadline, type Upload } from './rules.ts'

/** The stretches of a case that have a due day of their own. */
export const stages = [
  'filling',
  'screening',
  'correction',
  'review',
  'decision',
  'contract',
  'milestone',
] as const
export type Stage = (typeof stages)[number]

export type CaseClock = {
  actor: NextActor
  /** Which stretch the case is in; none once nobody has to act. */
  stage: Stage | null
  /** Until when: a working day of the office, the closing instant of a draft, or nothing set. */
  by: DueDay | { at: Date } | null
  overdue: boolean
  /** Working days past the due day; undefined where the table of a year between is missing. */
  daysLate: number | undefined
  /** The office's clock stands still while the applicant corrects. */
  paused: boolean
  /** The working days that the call gives the stage, for the sentence that says by what rule. */
  allowed: number | null
}

type Asked = Pick<Correction, 'requestedAt' | 'answeredAt'> & Partial<Pick<Correction, 'dueOn'>>
export type ClockFacts = {
  case: Pick<Case, 'state' | 'submittedAt'> & Partial<Pick<Case, 'acceptedAt' | 'reopenedAt'>>
  call: Pick<Call, 'closesAt' | 'screeningDays' | 'decisionDays'> &
    Pick<Call, 'correctionDays' | 'reviewDays' | 'contractDays'>
  corrections: readonly Asked[]
  uploads: readonly Upload[]
  reviewsDone: boolean
  /** When the decision that stands was taken. */
  decidedAt?: Date | null | undefined
  /** The next day on which the contract owes something, once it is signed. */
  milestoneDue?: string | null | undefined
  /** A milestone was handed in, and the officer has to accept or return it. */
  milestoneHandedIn?: boolean | undefined
}

/** What was handed in waits for the officer, and only then for what the supported party owes next. */
const owedBy = ({ milestoneHandedIn }: ClockFacts): NextActor =>
  milestoneHandedIn ? 'officer' : 'founder'

type Due = { stage: Stage; by: CaseClock['by']; allowed: number | null }

/** Who acts next on a case, and by when: every stage has a day of its own, and none is guessed. */
export function caseClock(facts: ClockFacts, today: string, holidays: Holidays): CaseClock {
  const { state } = facts.case
  const due = dueOf(facts, today, holidays)
  const actor = due?.stage === 'milestone' ? owedBy(facts) : nextActor(state, facts.reviewsDone)
  const by = due?.by ?? null
  const day = by && 'known' in by && by.known ? by.day : undefined
  const overdue = day !== undefined && day < today
  return {
    actor,
    stage: due?.stage ?? null,
    by,
    overdue,
    daysLate: overdue ? workingDaysBetween(day, today, holidays) : 0,
    paused: state === 'correction',
    allowed: due?.allowed ?? null,
  }
}

function dueOf(facts: ClockFacts, today: string, holidays: Holidays): Due | null {
  const { call, reviewsDone, decidedAt, milestoneDue, milestoneHandedIn } = facts
  const { state, submittedAt } = facts.case
  if (state === 'draft') {
    const at = submissionDeadline(call.closesAt, facts.uploads)
    return { stage: 'filling', by: { at }, allowed: null }
  }
  if (!submittedAt) return null
  switch (state) {
    case 'submitted': {
      const allowed = call.screeningDays
      return { stage: 'screening', by: officeDay(facts, allowed, today, holidays), allowed }
    }
    case 'correction':
      return { stage: 'correction', by: answerDay(facts, holidays), allowed: call.correctionDays }
    case 'review': {
      const decision = officeDay(facts, call.decisionDays, today, holidays)
      if (reviewsDone) return { stage: 'decision', by: decision, allowed: call.decisionDays }
      return {
        stage: 'review',
        by: earlier(reviewDay(facts, holidays), decision),
        allowed: call.reviewDays,
      }
    }
    case 'approved': {
      const allowed = call.contractDays
      const by = decidedAt ? addWorkingDays(cityDay(decidedAt), allowed, holidays) : null
      return { stage: 'contract', by, allowed }
    }
    case 'awarded':
      if (milestoneHandedIn) return { stage: 'milestone', by: null, allowed: null }
      return milestoneDue
        ? { stage: 'milestone', by: { known: true, day: milestoneDue }, allowed: null }
        : null
    default:
      return null
  }
}

/** The office's own days run from the submission, or anew from the day on which the case was opened again. */
function officeDay(
  { case: kase, corrections }: ClockFacts,
  days: number,
  today: string,
  holidays: Holidays,
): DueDay | null {
  const { submittedAt, reopenedAt = null } = kase
  const start = reopenedAt ?? submittedAt
  if (!start) return null
  const since = corrections.filter(({ requestedAt }) => requestedAt >= start)
  return dueDay(cityDay(start), days, since.map(pauseOf), today, holidays)
}

const pauseOf = ({ requestedAt, answeredAt }: Asked): Pause => ({
  from: cityDay(requestedAt),
  until: answeredAt && cityDay(answeredAt),
})

/** The applicant was told a day and keeps it; one that could not be told is counted once the table is there. */
function answerDay({ corrections, call }: ClockFacts, holidays: Holidays): DueDay | null {
  const open = corrections.find(({ answeredAt }) => answeredAt === null)
  if (!open) return null
  if (open.dueOn) return { known: true, day: open.dueOn }
  return addWorkingDays(cityDay(open.requestedAt), call.correctionDays, holidays)
}

function reviewDay({ case: kase, call }: ClockFacts, holidays: Holidays): DueDay | null {
  const { acceptedAt = null, reopenedAt = null } = kase
  const start = reopenedAt && acceptedAt && reopenedAt > acceptedAt ? reopenedAt : acceptedAt
  return start && addWorkingDays(cityDay(start), call.reviewDays, holidays)
}

/** Reviews never outlast the decision that they are for; of two days a known one stands before an unknown. */
function earlier(one: DueDay | null, other: DueDay | null): DueDay | null {
  if (!one?.known) return other?.known ? other : (one ?? other)
  return other?.known && other.day < one.day ? other : one
}
