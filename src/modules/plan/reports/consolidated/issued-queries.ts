import { and, desc, eq, inArray, isNotNull, or } from 'drizzle-orm'
import { cityDay } from '#platform/clock.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import { plans } from '../../schema.ts'
import { receivedPeriods } from '../reach.ts'
import { reportPeriods, type StoredPeriod } from '../schema.ts'
import { readablePeriods } from './reach.ts'
import {
  consolidatedAdjustments,
  consolidatedEvidence,
  consolidatedReports,
  type StoredConsolidation,
} from './schema.ts'

export type OnPeriod = { consolidated: StoredConsolidation; period: StoredPeriod }

const both = { consolidated: consolidatedReports, period: reportPeriods }

/** An issued report, for those who receive the reports and for leaders. */
export async function findIssued(scope: Scope, id: string): Promise<OnPeriod | undefined> {
  const [found] = await scope.db
    .select(both)
    .from(consolidatedReports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, consolidatedReports.periodId))
    .where(
      and(
        eq(consolidatedReports.id, id),
        isNotNull(consolidatedReports.issuedAt),
        readablePeriods(scope),
      ),
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
      or(
        receivedPeriods(scope),
        and(isNotNull(consolidatedReports.issuedAt), readablePeriods(scope)),
      ),
    )
    .orderBy(desc(reportPeriods.until), desc(reportPeriods.from))
    .limit(MOST)

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

/** The public consolidated reports by the id of their window, for windows that everybody may know of. */
export async function publishedOn(
  { db }: Scope,
  periods: readonly Pick<StoredPeriod, 'id'>[],
): Promise<Map<string, string>> {
  if (periods.length === 0) return new Map()
  const rows = await db
    .select({ id: consolidatedReports.id, periodId: consolidatedReports.periodId })
    .from(consolidatedReports)
    .where(
      and(
        isNotNull(consolidatedReports.publishedAt),
        inArray(
          consolidatedReports.periodId,
          periods.map(({ id }) => id),
        ),
      ),
    )
  return new Map(rows.map(({ id, periodId }) => [periodId, id]))
}

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
