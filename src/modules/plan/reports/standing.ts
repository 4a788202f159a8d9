import type { DueDay } from '#platform/calendar/working-days.ts'

/** How far a report has come by what people did. */
export type Stage = 'open' | 'submitted' | 'sent-back' | 'accepted'

/** How far it has come on a given day. */
export const standings = [
  'overdue',
  'sent-back',
  'due',
  'not-due',
  'submitted',
  'accepted',
] as const
export type Standing = (typeof standings)[number]

type Owed = { stage: Stage; until: string }

/** Where a report stands on a day. Without a known due day nobody is called late. */
export function standingOf({ stage, until }: Owed, due: DueDay, today: string): Standing {
  if (stage !== 'open') return stage
  if (today <= until) return 'not-due'
  return due.known && today > due.day ? 'overdue' : 'due'
}

/** Whether the first sending came in time; null while there is none, or while the due day is unknown. */
export function cameLate(firstSentOn: string | null, due: DueDay): boolean | null {
  return firstSentOn !== null && due.known ? firstSentOn > due.day : null
}

/** By how many days it came late, or is late by now; 0 while nobody is, and where the due day is unknown. */
export function daysLate(
  { stage }: Pick<Owed, 'stage'>,
  firstSentOn: string | null,
  due: DueDay,
  today: string,
): number {
  const day = firstSentOn ?? (stage === 'open' ? today : null)
  if (day === null || !due.known) return 0
  return Math.max(0, Temporal.PlainDate.from(due.day).until(day, { largestUnit: 'days' }).days)
}

/** Whether it waits for its agency. */
export const isOwed = (standing: Standing): boolean =>
  standing === 'due' || standing === 'overdue' || standing === 'sent-back'

/** Whether more time can be of use to it: nothing of it lies with the receiving office. */
export const canWait = (standing: Standing): boolean =>
  standing !== 'submitted' && standing !== 'accepted'

type Versioned = Owed & {
  version: number
  /** The last day on which it is taken, and whether that day was given as an extension; undefined where a late one always is. */
  lastDay?: LastDay | undefined
}

export type LastDay = { day: string; extended: boolean }

/** What keeps a report from being sent: each is lifted by somebody else. */
export const locks = ['closed', 'period-running', 'window-closed', 'extension-over'] as const
export type Lock = (typeof locks)[number]

/** Which lock holds on a day, or null. What was sent back may come again whenever it does. */
export function lockOn(
  { stage, until, lastDay }: Omit<Versioned, 'version'>,
  today: string,
): Lock | null {
  if (stage === 'accepted') return 'closed'
  if (today <= until) return 'period-running'
  if (stage !== 'open' || !lastDay || today <= lastDay.day) return null
  return lastDay.extended ? 'extension-over' : 'window-closed'
}

export const submissionRefusals = [...locks, 'stale', 'figures-moved', 'not-nil'] as const
export type SubmissionRefusal = (typeof submissionRefusals)[number]

/** Why a report cannot be sent, or null. Until it is accepted, its agency may send a better one. */
export function refusalToSubmit(
  { version, ...report }: Versioned,
  { seen, today }: { seen: number | undefined; today: string },
): Lock | 'stale' | null {
  const lock = lockOn(report, today)
  if (lock === 'closed') return lock
  return version === seen ? lock : 'stale'
}

export const judgementRefusals = [
  'closed',
  'own-report',
  'not-submitted',
  'already-sent-back',
  'stale',
] as const
export type JudgementRefusal = (typeof judgementRefusals)[number]

/** Why a report cannot be accepted or sent back now, or null. */
export function refusalToJudge(
  { stage, version }: Pick<Versioned, 'stage' | 'version'>,
  { seen, isReporter }: { seen: number | undefined; isReporter: boolean },
): JudgementRefusal | null {
  if (isReporter) return 'own-report'
  if (stage === 'accepted') return 'closed'
  if (stage === 'open') return 'not-submitted'
  if (stage === 'sent-back') return 'already-sent-back'
  return version === seen ? null : 'stale'
}
