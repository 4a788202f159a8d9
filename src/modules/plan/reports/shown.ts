import type { DueDay } from '#platform/calendar/working-days.ts'
import { cityDay } from '#platform/clock.ts'
import type { Locale } from '#platform/locale.ts'
import type { ListedReport } from './queries.ts'
import { dueFor, lastDayFor, runningUntil } from './regimes/last-day.ts'
import type { StoredPeriod } from './schema.ts'
import {
  cameLate,
  daysLate,
  isOwed,
  type Lock,
  lockOn,
  type Standing,
  standingOf,
  standings,
} from './standing.ts'

export type ShownPeriod = Pick<
  StoredPeriod,
  'id' | 'frequency' | 'year' | 'number' | 'name' | 'from' | 'until' | 'clause'
>

/** A report as lists show it. */
export type ShownReport = {
  id: string
  reporterId: string
  period: ShownPeriod
  due: DueDay
  standing: Standing
  late: boolean | null
  daysLate: number
  nil: boolean
  submittedAt: Date | null
  /** Given instead of the window's own last day; `by` is a position, as its holder's office writes it. */
  extension: { until: string; by: string } | null
  /** What keeps it from being sent. */
  lock: Lock | null
}

export function shownReport(
  report: ListedReport,
  period: StoredPeriod,
  today: string,
): ShownReport {
  const { id, reporterId, nil, stage, firstSubmittedAt, submittedAt, extendedUntil } = report
  const due = dueFor(report, period)
  const owed = { stage, until: runningUntil(period) }
  const standing = standingOf(owed, due, today)
  const sentOn = firstSubmittedAt && cityDay(firstSubmittedAt)
  const lateness = { late: cameLate(sentOn, due), daysLate: daysLate(report, sentOn, due, today) }
  const lock = lockOn({ ...owed, lastDay: lastDayFor(report, period) }, today)
  const extension = extendedUntil ? { until: extendedUntil, by: report.extendedBy ?? '' } : null
  return { id, reporterId, period, due, standing, ...lateness, nil, submittedAt, extension, lock }
}

/** What presses most stands first: the late by how long they are late, then what is next. */
export const byUrgency = (a: ShownReport, b: ShownReport): number =>
  standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
  (isOwed(a.standing)
    ? a.period.until.localeCompare(b.period.until)
    : b.period.until.localeCompare(a.period.until))

/** The reports on one window as they are listed: by urgency, and by name where that says nothing. */
export const byUrgencyAndName =
  (locale: Locale) =>
  (a: ShownReport & { reporter: string }, b: ShownReport & { reporter: string }): number =>
    byUrgency(a, b) || a.reporter.localeCompare(b.reporter, locale)

export type Tally = { all: number; accepted: number; awaiting: number; overdue: number }

export const tally = (shown: readonly ShownReport[]): Tally => ({
  all: shown.length,
  accepted: shown.filter(({ standing }) => standing === 'accepted').length,
  awaiting: shown.filter(({ standing }) => standing === 'submitted').length,
  overdue: shown.filter(({ standing }) => standing === 'overdue').length,
})
