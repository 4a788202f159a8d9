import { and, asc, desc, eq, gte, inArray, isNotNull, lte } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import type { SentPart } from './carried.ts'
import { ownReports, reachable, receivedPeriods } from './reach.ts'
import { type Report, reportPeriods, reports, type StoredPeriod } from './schema.ts'

export type ReportOnPeriod = { report: Report; period: StoredPeriod }

/** More windows than ten years have at all four frequencies. */
const MOST = 200

const both = { report: reports, period: reportPeriods }

/** What the person's agencies owe and have sent, the newest window first. */
export const listOwnReports = (scope: Scope): Promise<ReportOnPeriod[]> =>
  scope.db
    .select(both)
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .where(ownReports(scope))
    .orderBy(desc(reportPeriods.until), desc(reportPeriods.from), asc(reports.id))
    .limit(MOST)

/** A report that the person's agency owes, or that the person receives. */
export async function findReport(scope: Scope, id: string): Promise<ReportOnPeriod | undefined> {
  const [found] = await scope.db
    .select(both)
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .where(and(eq(reports.id, id), reachable(scope)))
  return found
}

/** A report that the person receives, to judge it. */
export async function findReceived(scope: Scope, id: string): Promise<ReportOnPeriod | undefined> {
  const [found] = await scope.db
    .select(both)
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .where(and(eq(reports.id, id), receivedPeriods(scope)))
  return found
}

/** The windows on which the person receives reports, the newest first. */
export const listPeriods = (scope: Scope): Promise<StoredPeriod[]> =>
  scope.db
    .select()
    .from(reportPeriods)
    .where(receivedPeriods(scope))
    .orderBy(desc(reportPeriods.until), desc(reportPeriods.from))
    .limit(MOST)

export async function findPeriod(scope: Scope, id: string): Promise<StoredPeriod | undefined> {
  const [found] = await scope.db
    .select()
    .from(reportPeriods)
    .where(and(eq(reportPeriods.id, id), receivedPeriods(scope)))
  return found
}

/** All reports on windows that the asker has already reached. */
export const reportsOn = async (
  { db }: Scope,
  periods: readonly StoredPeriod[],
): Promise<Report[]> =>
  periods.length === 0
    ? []
    : db
        .select()
        .from(reports)
        .where(
          inArray(
            reports.periodId,
            periods.map(({ id }) => id),
          ),
        )
        .orderBy(asc(reports.id))

/** The windows of a plan that have ended or run, for everybody: that a report is owed is no secret. */
export const listPublicPeriods = ({ db, today }: Scope, planCode: string) =>
  db
    .select()
    .from(reportPeriods)
    .where(and(eq(reportPeriods.planCode, planCode), lte(reportPeriods.from, today)))
    .orderBy(desc(reportPeriods.until), desc(reportPeriods.from))
    .limit(MOST)

/** What a reporter sent on the parts of a window. */
export async function sentWithin(
  { db }: Scope,
  { planCode, from, until }: StoredPeriod,
  reporterId: string,
): Promise<SentPart[]> {
  const rows = await db
    .select({
      frequency: reportPeriods.frequency,
      from: reportPeriods.from,
      figures: reports.figures,
    })
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .where(
      and(
        eq(reports.reporterId, reporterId),
        inArray(reports.stage, ['submitted', 'accepted']),
        isNotNull(reports.figures),
        eq(reportPeriods.planCode, planCode),
        gte(reportPeriods.from, from),
        lte(reportPeriods.until, until),
      ),
    )
  return rows.flatMap(({ figures, ...part }) => (figures ? [{ ...part, figures }] : []))
}
