import { and, asc, eq, inArray, isNotNull, lte, ne } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import type { FiledAdjustment } from '../carried.ts'
import type { Frozen } from '../figures.ts'
import { receivedPeriods } from '../reach.ts'
import { reportPeriods, reports, type StoredPeriod } from '../schema.ts'
import type { Stage } from '../standing.ts'
import { type Adjustment, reportAdjustments } from './schema.ts'

/** What was filed on a report that the asker has already reached, oldest first. */
export const listAdjustments = ({ db }: Scope, reportId: string): Promise<Adjustment[]> =>
  db
    .select()
    .from(reportAdjustments)
    .where(eq(reportAdjustments.reportId, reportId))
    .orderBy(asc(reportAdjustments.askedAt), asc(reportAdjustments.id))

/** The adjustments that wait for the person to decide, the longest waiting first. */
export const adjustmentsAsked = (scope: Scope) =>
  scope.db
    .select({ report: reports, period: reportPeriods, askedAt: reportAdjustments.askedAt })
    .from(reportAdjustments)
    .innerJoin(reports, eq(reports.id, reportAdjustments.reportId))
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .where(and(eq(reportAdjustments.state, 'asked'), receivedPeriods(scope)))
    .orderBy(asc(reportAdjustments.askedAt))
    .limit(100)

/** The accepted adjustments of what reporters sent under a regime on windows that end no later than this one. */
export async function acceptedAdjustments(
  { db }: Scope,
  { planCode, regime, until }: StoredPeriod,
  { reporterIds, upTo }: { reporterIds: readonly string[]; upTo?: number },
): Promise<FiledAdjustment[]> {
  const rows = await db
    .select({
      id: reportAdjustments.id,
      reportId: reportAdjustments.reportId,
      reporterId: reports.reporterId,
      code: reportAdjustments.code,
      difference: reportAdjustments.difference,
      reason: reportAdjustments.reason,
      acceptedSeq: reportAdjustments.acceptedSeq,
      from: reportPeriods.from,
      until: reportPeriods.until,
    })
    .from(reportAdjustments)
    .innerJoin(reports, eq(reports.id, reportAdjustments.reportId))
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .where(
      and(
        inArray(reports.reporterId, [...reporterIds]),
        isNotNull(reportAdjustments.acceptedSeq),
        eq(reportPeriods.planCode, planCode),
        eq(reportPeriods.regime, regime),
        lte(reportPeriods.until, until),
        upTo === undefined ? undefined : lte(reportAdjustments.acceptedSeq, upTo),
      ),
    )
    .orderBy(asc(reportAdjustments.acceptedSeq))
  return rows.flatMap(({ acceptedSeq, ...one }) =>
    acceptedSeq === null ? [] : [{ ...one, acceptedSeq }],
  )
}

export type Counted = {
  id: string
  reporterId: string
  stage: Stage
  figures: Frozen
  period: StoredPeriod
}

/** The other reports of the same frequency that reporters have sent under a regime: all whose figures may hold or lack something. */
export async function chainOf(
  { db }: Scope,
  { planCode, regime, frequency }: StoredPeriod,
  { reporterIds, except }: { reporterIds: readonly string[]; except: string },
): Promise<Counted[]> {
  const rows = await db
    .select({
      id: reports.id,
      reporterId: reports.reporterId,
      stage: reports.stage,
      figures: reports.figures,
      period: reportPeriods,
    })
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .where(
      and(
        ne(reports.id, except),
        inArray(reports.reporterId, [...reporterIds]),
        isNotNull(reports.figures),
        ne(reportPeriods.rule, 'event'),
        eq(reportPeriods.planCode, planCode),
        eq(reportPeriods.regime, regime),
        eq(reportPeriods.frequency, frequency),
      ),
    )
    .orderBy(asc(reportPeriods.from), asc(reports.id))
  return rows.flatMap(({ figures, ...one }) => (figures ? [{ ...one, figures }] : []))
}
