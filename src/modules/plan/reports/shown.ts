import type { DueDay } from '#platform/calendar/working-days.ts'
import { cityDay } from '#platform/clock.ts'
import type { ListedReport } from './queries.ts'
import { dueDayOf } from './regimes.ts'
import type { StoredPeriod } from './schema.ts'
import { cameLate, daysLate, isOwed, type Standing, standingOf, standings } from './standing.ts'

export type ShownPeriod = Pick<
  StoredPeriod,
  'id' | 'frequency' | 'year' | 'number' | 'from' | 'until' | 'clause'
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
}

export function shownReport(
  report: ListedReport,
  period: StoredPeriod,
  today: string,
): ShownReport {
  const due = dueDayOf(period)
  const { id, reporterId, nil, stage, firstSubmittedAt, submittedAt } = report
  const standing = standingOf({ stage, until: period.until }, due, today)
  const firstSentOn = firstSubmittedAt && cityDay(firstSubmittedAt)
  const late = cameLate(firstSentOn, due)
  const days = daysLate(report, firstSentOn, due, today)
  return { id, reporterId, period, due, standing, late, daysLate: days, nil, submittedAt }
}

/** What presses most stands first: the late by how long they are late, then what is next. */
export const byUrgency = (a: ShownReport, b: ShownReport): number =>
  standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
  (isOwed(a.standing)
    ? a.period.until.localeCompare(b.period.until)
    : b.period.until.localeCompare(a.period.until))

export type Tally = { all: number; accepted: number; awaiting: number; overdue: number }

export const tally = (shown: readonly ShownReport[]): Tally => ({
  all: shown.length,
  accepted: shown.filter(({ standing }) => standing === 'accepted').length,
  awaiting: shown.filter(({ standing }) => standing === 'submitted').length,
  overdue: shown.filter(({ standing }) => standing === 'overdue').length,
})
