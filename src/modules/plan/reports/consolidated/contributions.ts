import type { DueDay } from '#platform/calendar/working-days.ts'
import { cityDay } from '#platform/clock.ts'
import type { Text } from '#platform/locale.ts'
import type { Window } from '../figures.ts'
import type { Report } from '../schema.ts'
import type { Stage } from '../standing.ts'
import { type NamedPeriod, namedPeriod } from '../windows.ts'
import type { AgencyLine, LateReport, Presence } from './content.ts'

/** A report as it goes into the consolidated one, or does not. */
export type Contribution = {
  report: Pick<Report, 'id' | 'reporterId' | 'stage' | 'nil' | 'figures' | 'narrative'> &
    Partial<Pick<Report, 'firstSubmittedAt'>>
  period: NamedPeriod & Window
  reporter: Text
  /** The last day of this report: that of its window, or the later one that it was given. */
  due: DueDay
}

const presences: Record<Stage, Presence> = {
  accepted: 'counted',
  submitted: 'awaiting',
  'sent-back': 'sent-back',
  open: 'missing',
}

/** Who reported and who did not, and how late: said as it is on the day. */
export function agencyLine({ report, reporter, due }: Contribution, today: string): AgencyLine {
  const sentOn = report.firstSubmittedAt ? cityDay(report.firstSubmittedAt) : null
  return {
    reportId: report.id,
    reporterId: report.reporterId,
    reporter,
    presence: presences[report.stage],
    nil: report.nil,
    sentOn,
    dueOn: due.known ? due.day : null,
    daysLate: due.known ? daysAfter(due.day, sentOn ?? today) : null,
  }
}

/** How many calendar days a day is past another; 0 when it is not. */
export const daysAfter = (due: string, day: string): number =>
  Math.max(0, Temporal.PlainDate.from(due).until(day, { largestUnit: 'days' }).days)

export const lateReport = ({ report, reporter, period }: Contribution): LateReport => ({
  reportId: report.id,
  reporter,
  period: namedPeriod(period),
  nil: report.nil,
  figures: (report.figures?.figures ?? []).flatMap(({ code, name, unit, stated }) =>
    stated === null ? [] : [{ code, name, unit, stated, proof: null }],
  ),
})
