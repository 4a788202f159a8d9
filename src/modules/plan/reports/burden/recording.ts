import { and, eq, lt, or } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { ownReports } from '../reach.ts'
import { reportPeriods, reports } from '../schema.ts'
import { reportOpenings } from './schema.ts'

/** Keeps the moment at which a reporter first had the form of a report before them. Anybody else's look leaves no trace. */
export async function recordOpening(scope: Scope, reportId: string): Promise<void> {
  const { db, now, today } = scope
  const [mine] = await db
    .select({ id: reports.id })
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .leftJoin(reportOpenings, eq(reportOpenings.reportId, reports.id))
    .where(
      and(
        eq(reports.id, reportId),
        ownReports(scope),
        eq(reports.stage, 'open'),
        // The report on an event can be written on the day of the event itself.
        or(eq(reportPeriods.rule, 'event'), lt(reportPeriods.until, today)),
      ),
    )
  if (mine)
    await db
      .insert(reportOpenings)
      .values({ reportId: mine.id, openedAt: now })
      .onConflictDoNothing()
}
