import { and, eq, exists, getTableColumns, isNotNull, isNull, lt, type SQL } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { receivedPeriods } from '../reach.ts'
import { type Report, reportPeriods, reports, type StoredPeriod } from '../schema.ts'
import type { Handling } from './handling.ts'
import {
  consolidatedAdjustments,
  consolidatedContributions,
  consolidatedHandlings,
  consolidatedReports,
  type StoredConsolidation,
} from './schema.ts'

const MOST = 200

/** The report on a window that the asker has already reached, composed or issued. */
export async function consolidatedOn(
  { db }: Scope,
  { id }: Pick<StoredPeriod, 'id'>,
): Promise<StoredConsolidation | undefined> {
  const [found] = await db
    .select()
    .from(consolidatedReports)
    .where(eq(consolidatedReports.periodId, id))
  return found
}

export const handlingsOf = ({ db }: Scope, consolidatedId: string): Promise<Handling[]> =>
  db
    .select({
      reportId: consolidatedHandlings.reportId,
      part: consolidatedHandlings.part,
      way: consolidatedHandlings.way,
      reason: consolidatedHandlings.reason,
    })
    .from(consolidatedHandlings)
    .where(eq(consolidatedHandlings.consolidatedId, consolidatedId))

const earlier = ({ planCode, regime, frequency, until }: StoredPeriod): SQL | undefined =>
  and(
    eq(reportPeriods.planCode, planCode),
    eq(reportPeriods.regime, regime),
    eq(reportPeriods.frequency, frequency),
    lt(reportPeriods.until, until),
  )

/** Reports accepted after the consolidated report on their own window was issued, which no later one has taken in. */
export const lateFor = (
  { db }: Scope,
  period: StoredPeriod,
): Promise<{ report: Report; period: StoredPeriod }[]> =>
  db
    .select({ report: reports, period: reportPeriods })
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .innerJoin(consolidatedReports, eq(consolidatedReports.periodId, reportPeriods.id))
    .leftJoin(consolidatedContributions, eq(consolidatedContributions.reportId, reports.id))
    .where(
      and(
        earlier(period),
        eq(reports.stage, 'accepted'),
        isNotNull(consolidatedReports.issuedAt),
        isNull(consolidatedContributions.reportId),
      ),
    )
    .orderBy(reportPeriods.until, reports.id)

/** Corrections of earlier issued reports that no report has shown yet. */
export const adjustmentsFor = ({ db }: Scope, period: StoredPeriod) =>
  db
    .select({
      adjustment: consolidatedAdjustments,
      content: consolidatedReports.content,
      period: reportPeriods,
    })
    .from(consolidatedAdjustments)
    .innerJoin(
      consolidatedReports,
      eq(consolidatedReports.id, consolidatedAdjustments.consolidatedId),
    )
    .innerJoin(reportPeriods, eq(reportPeriods.id, consolidatedReports.periodId))
    .where(and(earlier(period), isNull(consolidatedAdjustments.shownIn)))
    .orderBy(consolidatedAdjustments.recordedAt, consolidatedAdjustments.id)

/** The windows that have ended, with a report accepted, whose consolidated report the person's office has not issued. */
export const listToIssue = (scope: Scope): Promise<StoredPeriod[]> =>
  scope.db
    .select(getTableColumns(reportPeriods))
    .from(reportPeriods)
    .leftJoin(consolidatedReports, eq(consolidatedReports.periodId, reportPeriods.id))
    .where(
      and(
        receivedPeriods(scope),
        lt(reportPeriods.until, scope.today),
        isNull(consolidatedReports.issuedAt),
        exists(
          scope.db
            .select({ id: reports.id })
            .from(reports)
            .where(and(eq(reports.periodId, reportPeriods.id), eq(reports.stage, 'accepted'))),
        ),
      ),
    )
    .orderBy(reportPeriods.until)
    .limit(MOST)
