import { type Holidays, workingDaysBetween } from '#platform/calendar/working-days.ts'
import { cityDay } from '#platform/clock.ts'
import type { CaseClock, Stage } from '../cases/clock.ts'

/** Working days before a due day on which whoever holds the case is reminded. */
export const DAYS_BEFORE = 2

export type ReminderKind = `${Stage}-${'before' | 'late'}`
export type Due = { kind: ReminderKind; dueOn: string }
export type Reader = 'applicant' | 'officer' | 'leader'

/** Who is written to; reviewers are reminded of their reviews by the panel's own work. */
const readers: Record<ReminderKind, readonly Reader[]> = {
  'filling-before': ['applicant'],
  'filling-late': [],
  'screening-before': ['officer'],
  'screening-late': ['officer', 'leader'],
  'correction-before': ['applicant'],
  'correction-late': ['applicant', 'officer'],
  'review-before': [],
  'review-late': ['officer'],
  'decision-before': ['leader'],
  'decision-late': ['leader', 'officer'],
  'contract-before': ['officer'],
  'contract-late': ['officer', 'leader'],
  'milestone-before': [],
  'milestone-late': [],
}
export const readersOf = (kind: ReminderKind): readonly Reader[] => readers[kind]

/** The reminder that a case deserves today, or null. A day that is not known is reminded of by nobody's guess. */
export function reminderDue(
  { stage, by }: Pick<CaseClock, 'stage' | 'by'>,
  today: string,
  holidays: Holidays,
): Due | null {
  if (!stage || !by) return null
  if ('known' in by && !by.known) return null
  const dueOn = 'at' in by ? cityDay(by.at) : by.day
  const kind: ReminderKind = dueOn < today ? `${stage}-late` : `${stage}-before`
  if (readers[kind].length === 0) return null
  if (dueOn < today) return { kind, dueOn }
  const left = workingDaysBetween(today, dueOn, holidays)
  return left !== undefined && left <= DAYS_BEFORE ? { kind, dueOn } : null
}

/** The year whose table administrators should enter: from October the next year's, before that none. */
export function tableWanted(today: string, { years }: Pick<Holidays, 'years'>): number | null {
  const [year = 0, month = 0] = today.split('-').map(Number)
  if (!years.includes(year)) return year
  return month >= 10 && !years.includes(year + 1) ? year + 1 : null
}
