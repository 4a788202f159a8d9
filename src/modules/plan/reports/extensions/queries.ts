import { and, asc, eq, inArray } from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import type { ReportOnPeriod } from '../queries.ts'
import { receivedPeriods } from '../reach.ts'
import { reportPeriods, reports } from '../schema.ts'
import { type Extension, reportExtensions } from './schema.ts'

/** What was asked and decided about a report that the asker has already reached, oldest first. */
export const listExtensions = ({ db }: Scope, reportId: string): Promise<Extension[]> =>
  db
    .select()
    .from(reportExtensions)
    .where(eq(reportExtensions.reportId, reportId))
    .orderBy(asc(reportExtensions.id))

export async function isAsked({ db }: Scope, reportId: string): Promise<boolean> {
  const rows = await db
    .select({ id: reportExtensions.id })
    .from(reportExtensions)
    .where(and(eq(reportExtensions.reportId, reportId), eq(reportExtensions.state, 'asked')))
  return rows.length > 0
}

/** A report of a person's reach, locked until the transaction ends. */
export async function lockReport({ db }: Scope, { report }: ReportOnPeriod) {
  return only(await db.select().from(reports).where(eq(reports.id, report.id)).for('update'))
}

/** The requests that wait for the person to decide, the longest waiting first. */
export const listRequests = (scope: Scope) =>
  scope.db
    .select({ report: reports, period: reportPeriods, request: reportExtensions })
    .from(reportExtensions)
    .innerJoin(reports, eq(reports.id, reportExtensions.reportId))
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .where(and(eq(reportExtensions.state, 'asked'), receivedPeriods(scope)))
    .orderBy(asc(reportExtensions.askedAt))
    .limit(100)

/** The reports on a window that more time can be given for. */
export const listStillOwed = ({ db }: Scope, periodId: string) =>
  db
    .select({ id: reports.id })
    .from(reports)
    .where(and(eq(reports.periodId, periodId), inArray(reports.stage, ['open', 'sent-back'])))
    .orderBy(asc(reports.id))
