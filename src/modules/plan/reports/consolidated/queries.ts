import { and, desc, eq, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { cityDay } from '#platform/clock.ts'
import { holds, organisationsOf, type Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import { plans } from '../../schema.ts'
import { receivedPeriods } from '../reach.ts'
import { type Report, reportPeriods, reports, type StoredPeriod } from '../schema.ts'
import type { Handling } from './handling.ts'
import {
  consolidatedAdjustments,
  consolidatedContributions,
  consolidatedEvidence,
  consolidatedHandlings,
  consolidatedReports,
  type StoredConsolidation,
} from './schema.ts'

export type OnPeriod = { consolidated: StoredConsolidation; period: StoredPeriod }

const both = { consolidated: consolidatedReports, period: reportPeriods }

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

/** Those who receive the reports, and leaders: of the city, or of the receiving office. */
function readable(scope: Scope): SQL | undefined {
  const { actor } = scope
  if (!actor || !holds(actor, 'leader')) return receivedPeriods(scope)
  const own = organisationsOf(actor, 'leader')
  const cityWide = actor.grants.some(
    ({ role, organisationId }) => role === 'leader' && organisationId === null,
  )
  if (cityWide) return sql`true`
  return or(receivedPeriods(scope), sql`${reportPeriods.receiverId} = any(${own}::uuid[])`)
}

/** An issued report, for those who receive the reports and for leaders. */
export async function findIssued(scope: Scope, id: string): Promise<OnPeriod | undefined> {
  const [found] = await scope.db
    .select(both)
    .from(consolidatedReports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, consolidatedReports.periodId))
    .where(
      and(eq(consolidatedReports.id, id), isNotNull(consolidatedReports.issuedAt), readable(scope)),
    )
  return found
}

/** An issued report that was made public, for everybody. */
export async function findPublished({ db }: Scope, id: string): Promise<OnPeriod | undefined> {
  const [found] = await db
    .select(both)
    .from(consolidatedReports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, consolidatedReports.periodId))
    .where(and(eq(consolidatedReports.id, id), isNotNull(consolidatedReports.publishedAt)))
  return found
}

const listed = {
  id: consolidatedReports.id,
  issuedAt: consolidatedReports.issuedAt,
  officialNumber: consolidatedReports.officialNumber,
  officialOn: consolidatedReports.officialOn,
  publishedAt: consolidatedReports.publishedAt,
  period: reportPeriods,
}

const MOST = 200

/** What the person may read of them, the newest window first; drafts only for those who receive the reports. */
export const listConsolidated = (scope: Scope) =>
  scope.db
    .select(listed)
    .from(consolidatedReports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, consolidatedReports.periodId))
    .where(
      or(receivedPeriods(scope), and(isNotNull(consolidatedReports.issuedAt), readable(scope))),
    )
    .orderBy(desc(reportPeriods.until), desc(reportPeriods.from))
    .limit(MOST)

const earlier = ({ planCode, frequency, until }: StoredPeriod): SQL | undefined =>
  and(
    eq(reportPeriods.planCode, planCode),
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

/** The corrections of an issued report that the asker has already reached, in their order. */
export async function adjustmentsOf({ db }: Scope, consolidatedId: string) {
  const rows = await db
    .select()
    .from(consolidatedAdjustments)
    .where(eq(consolidatedAdjustments.consolidatedId, consolidatedId))
    .orderBy(consolidatedAdjustments.recordedAt, consolidatedAdjustments.id)
  return rows.map(({ recordedAt, shownIn, ...one }) => ({
    ...one,
    on: cityDay(recordedAt),
    shown: shownIn !== null,
  }))
}

/** How the records behind a frozen figure are found again; `of` is an agency's report or `all`. */
export async function evidenceOf({ db }: Scope, consolidatedId: string, code: string, of: string) {
  const [kept] = await db
    .select()
    .from(consolidatedEvidence)
    .where(
      and(
        eq(consolidatedEvidence.consolidatedId, consolidatedId),
        eq(consolidatedEvidence.code, code),
        eq(consolidatedEvidence.of, of),
      ),
    )
  return kept
}

/** The plan as it was when a report was issued, whatever version holds now. */
export async function planVersion({ db }: Scope, id: string): Promise<PlanFile | undefined> {
  const [found] = await db.select({ content: plans.content }).from(plans).where(eq(plans.id, id))
  return found?.content
}
