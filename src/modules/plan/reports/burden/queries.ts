import { and, asc, count, desc, eq, inArray, lt } from 'drizzle-orm'
import { ledgerEntries } from '#platform/schema.ts'
import type { Scope } from '#platform/scope.ts'
import { readablePeriods } from '../consolidated/reach.ts'
import { type Report, reportPeriods, reports, type StoredPeriod } from '../schema.ts'
import type { Measured } from './rules.ts'
import { reportOpenings } from './schema.ts'

export type MeasuredReport = Measured &
  Pick<Report, 'id' | 'reporterId' | 'extendedUntil'> & { period: StoredPeriod }

/** The years in which the person's office receives reports, the newest first. */
export async function yearsReported(scope: Scope): Promise<number[]> {
  const rows = await scope.db
    .selectDistinct({ year: reportPeriods.year })
    .from(reportPeriods)
    .where(and(readablePeriods(scope), lt(reportPeriods.until, scope.today)))
    .orderBy(desc(reportPeriods.year))
  return rows.map(({ year }) => year)
}

/** The reports on the windows of a year that have ended, or on one of them, with what is known of their making. */
export async function measuredReports(
  scope: Scope,
  of: { year: number } | { periodId: string },
): Promise<MeasuredReport[]> {
  const { db, today } = scope
  const rows = await db
    .select({
      report: {
        id: reports.id,
        reporterId: reports.reporterId,
        figures: reports.figures,
        narrative: reports.narrative,
        nil: reports.nil,
        firstSubmittedAt: reports.firstSubmittedAt,
        extendedUntil: reports.extendedUntil,
      },
      period: reportPeriods,
      openedAt: reportOpenings.openedAt,
    })
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .leftJoin(reportOpenings, eq(reportOpenings.reportId, reports.id))
    .where(
      and(
        readablePeriods(scope),
        lt(reportPeriods.until, today),
        'year' in of ? eq(reportPeriods.year, of.year) : eq(reportPeriods.id, of.periodId),
      ),
    )
    .orderBy(desc(reportPeriods.until), asc(reportPeriods.from), asc(reports.id))
  const returned = await timesReturned(
    scope,
    rows.map(({ report }) => report.id),
  )
  return rows.map(({ report, period, openedAt }) => ({
    ...report,
    period,
    openedAt,
    sentBack: returned.get(report.id) ?? 0,
  }))
}

async function timesReturned({ db }: Scope, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: ledgerEntries.subjectId, times: count() })
    .from(ledgerEntries)
    .where(
      and(
        inArray(ledgerEntries.subjectId, [...ids]),
        eq(ledgerEntries.act, 'plan.report-sent-back'),
      ),
    )
    .groupBy(ledgerEntries.subjectId)
  return new Map(rows.map(({ id, times }) => [id, times]))
}
