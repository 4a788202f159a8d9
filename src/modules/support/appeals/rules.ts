import { addWorkingDays, type DueDay, type Holidays } from '#platform/calendar/working-days.ts'
import { cityDay } from '#platform/clock.ts'
import type { Case, Decision } from '../schema.ts'
import type { CaseState } from '../states.ts'
import type { Appeal } from './schema.ts'

/** Working days in which an applicant may appeal, and in which the city answers; see docs/decisions/0022. */
export const DAYS_TO_APPEAL = 30
export const DAYS_TO_ANSWER = 30

/** The last day for an appeal: counted from the day on which the decision was sent, which itself does not count. */
export const lastDayToAppeal = (decidedOn: string, holidays: Holidays): DueDay =>
  addWorkingDays(decidedOn, DAYS_TO_APPEAL, holidays)

/** States in which a decision stands that an appeal can still overturn: a signed contract is ended otherwise. */
const appealable: readonly CaseState[] = ['refused', 'approved']

export type FilingRefusal = 'nothing-decided' | 'contract-signed' | 'too-late' | 'appeal-open'

/** Why an applicant cannot appeal now, or null. While the holidays of a year are unknown the time does not run out. */
export function refusalToFile(
  { state }: Pick<Case, 'state'>,
  decision: Pick<Decision, 'decidedAt'> | undefined,
  standing: { open: boolean; today: string; holidays: Holidays },
): FilingRefusal | null {
  if (standing.open) return 'appeal-open'
  if (state === 'awarded' || state === 'settled') return 'contract-signed'
  if (!decision || !appealable.includes(state)) return 'nothing-decided'
  const last = lastDayToAppeal(cityDay(decision.decidedAt), standing.holidays)
  return last.known && standing.today > last.day ? 'too-late' : null
}

/** `KN26-0007/KN1`: the case, and which appeal on it. */
export const appealNumber = (caseNumber: string, before: number): string =>
  `${caseNumber}/KN${before + 1}`

export const isOpen = ({ state }: Pick<Appeal, 'state'>): boolean =>
  state === 'filed' || state === 'handled'

export type Part = 'decided' | 'screened' | 'judged' | 'council' | 'own-startup'
export type HandlingRefusal = Part | 'answered' | 'taken' | 'stale'

type Versioned = Pick<Appeal, 'state' | 'handlerId' | 'version'>

/** Why somebody cannot take an appeal on, or null: nobody answers for what they had a part in. */
export function refusalToHandle(
  appeal: Versioned,
  part: Part | null,
  actorId: string,
  version: number | undefined,
): HandlingRefusal | null {
  if (!isOpen(appeal)) return 'answered'
  if (part) return part
  if (appeal.handlerId && appeal.handlerId !== actorId) return 'taken'
  return version === appeal.version ? null : 'stale'
}

export type AnswerRefusal = Part | 'answered' | 'not-yours' | 'stale' | 'no-review-named'

/** Why a handler cannot answer an appeal, or null. */
export function refusalToAnswer(
  appeal: Versioned,
  part: Part | null,
  actorId: string,
  {
    version,
    reopens,
    assignmentId,
  }: {
    version: number | undefined
    reopens: 'decision' | 'scores' | null
    assignmentId: string | null
  },
): AnswerRefusal | null {
  if (!isOpen(appeal)) return 'answered'
  if (part) return part
  if (appeal.handlerId !== actorId) return 'not-yours'
  if (version !== appeal.version) return 'stale'
  return reopens === 'scores' && !assignmentId ? 'no-review-named' : null
}

export type AppealWithdrawalRefusal = 'answered' | 'stale'

export const refusalToWithdraw = (
  appeal: Versioned,
  version: number | undefined,
): AppealWithdrawalRefusal | null => {
  if (!isOpen(appeal)) return 'answered'
  return version === appeal.version ? null : 'stale'
}
