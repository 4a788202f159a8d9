import { and, asc, count, desc, eq, gte, inArray, isNotNull, lte, type SQL } from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import type { SentPart } from './carried.ts'
import { inheritedReports } from './forerunners.ts'
import type { Narrative } from './narrative.ts'
import { ownReports, reachable, receivedPeriods } from './reach.ts'
import { type Report, reportPeriods, reports, type StoredPeriod } from './schema.ts'
import { isNested } from './windows.ts'

export type ReportOnPeriod = { report: Report; period: StoredPeriod }

/** More windows than ten years have at all four frequencies. */
const MOST = 200

const both = { report: reports, period: reportPeriods }

/** What lists show of a report: its figures and words can be long. */
export const listed = {
  id: reports.id,
  periodId: reports.periodId,
  reporterId: reports.reporterId,
  stage: reports.stage,
  nil: reports.nil,
  firstSubmittedAt: reports.firstSubmittedAt,
  submittedAt: reports.submittedAt,
  extendedUntil: reports.extendedUntil,
  extendedBy: reports.extendedBy,
}

export type ListedReport = Pick<Report, keyof typeof listed>
export type ListedOnPeriod = { report: ListedReport; period: StoredPeriod }

/** What the person's agencies owe and have sent, the newest window first. */
export const listOwnReports = (scope: Scope): Promise<ListedOnPeriod[]> =>
  newestWhere(scope, ownReports(scope))

/** What those had sent whose heir the person's agency is, in the same order. */
export const listInherited = async (scope: Scope): Promise<ListedOnPeriod[]> =>
  newestWhere(scope, await inheritedReports(scope))

const newestWhere = ({ db }: Scope, reached: SQL | undefined): Promise<ListedOnPeriod[]> =>
  db
    .select({ report: listed, period: reportPeriods })
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .where(reached)
    .orderBy(desc(reportPeriods.until), desc(reportPeriods.from), asc(reports.id))
    .limit(MOST)

/** A report that the person's agency owes, or has inherited closed, or that the person receives. */
export const findReport = async (scope: Scope, id: string): Promise<ReportOnPeriod | undefined> =>
  (await reportWhere(scope, id, reachable(scope))) ??
  (await reportWhere(scope, id, await inheritedReports(scope)))

/** A closed report, for whoever has already reached one that counts what it was short of. */
export const closedReport = (scope: Scope, id: string): Promise<ReportOnPeriod | undefined> =>
  reportWhere(scope, id, eq(reports.stage, 'accepted'))

/** A report that the person receives, to judge it. */
export const findReceived = (scope: Scope, id: string): Promise<ReportOnPeriod | undefined> =>
  reportWhere(scope, id, receivedPeriods(scope))

async function reportWhere(
  { db }: Scope,
  id: string,
  reached: SQL | undefined,
): Promise<ReportOnPeriod | undefined> {
  const [found] = await db
    .select(both)
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .where(and(eq(reports.id, id), reached))
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

/** The reports on windows that the asker has already reached. */
export const listReportsOn = async (
  { db }: Scope,
  periods: readonly StoredPeriod[],
): Promise<ListedReport[]> =>
  periods.length === 0
    ? []
    : db
        .select(listed)
        .from(reports)
        .where(
          inArray(
            reports.periodId,
            periods.map(({ id }) => id),
          ),
        )
        .orderBy(asc(reports.id))

/** The same with everything in them, for a window that the asker has already reached. */
export const fullReportsOn = ({ db }: Scope, { id }: StoredPeriod): Promise<Report[]> =>
  db.select().from(reports).where(eq(reports.periodId, id)).orderBy(asc(reports.id))

/** The reports that wait for the person to judge them, the longest waiting first. */
export const listAwaiting = (scope: Scope): Promise<ListedOnPeriod[]> =>
  scope.db
    .select({ report: listed, period: reportPeriods })
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .where(and(eq(reports.stage, 'submitted'), receivedPeriods(scope)))
    .orderBy(asc(reports.submittedAt), asc(reports.id))
    .limit(MOST)

export const PUBLIC_PAGE = 12

/** The windows of a plan, for everybody: that a report is owed is no secret. */
export async function listPublicPeriods({ db }: Scope, planCode: string, page: number) {
  const ofPlan = eq(reportPeriods.planCode, planCode)
  const { total } = only(await db.select({ total: count() }).from(reportPeriods).where(ofPlan))
  const periods = await db
    .select()
    .from(reportPeriods)
    .where(ofPlan)
    .orderBy(desc(reportPeriods.until), desc(reportPeriods.from))
    .limit(PUBLIC_PAGE)
    .offset((page - 1) * PUBLIC_PAGE)
  return { periods, pages: Math.ceil(total / PUBLIC_PAGE) }
}

/** What a reporter and its forerunners sent on the parts of a window. */
export async function sentWithin(
  { db }: Scope,
  { planCode, regime, from, until }: StoredPeriod,
  reporterIds: readonly string[],
): Promise<(SentPart & { narrative: Narrative | null })[]> {
  const rows = await db
    .select({
      frequency: reportPeriods.frequency,
      rule: reportPeriods.rule,
      from: reportPeriods.from,
      reporterId: reports.reporterId,
      figures: reports.figures,
      narrative: reports.narrative,
    })
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .where(
      and(
        inArray(reports.reporterId, [...reporterIds]),
        inArray(reports.stage, ['submitted', 'accepted']),
        isNotNull(reports.figures),
        eq(reportPeriods.planCode, planCode),
        eq(reportPeriods.regime, regime),
        gte(reportPeriods.from, from),
        lte(reportPeriods.until, until),
      ),
    )
  return rows
    .filter(isNested)
    .flatMap(({ figures, ...part }) => (figures ? [{ ...part, figures }] : []))
}
