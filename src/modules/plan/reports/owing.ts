import { inArray } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { reports, type StoredPeriod } from './schema.ts'
import type { Period } from './windows.ts'

/** The ids of those who owe a report on a window. */
export type Owing = (period: Pick<Period, 'until'>) => string[]

/**
 * What has changed on the windows that still run: who owes a report there is none of yet, and which
 * reports nobody has begun and nobody owes any more, because the plan or the agency changed.
 */
export async function owingOn(
  { db }: Scope,
  running: readonly StoredPeriod[],
  owing: Owing,
): Promise<{ owed: { periodId: string; reporterId: string }[]; dropped: string[] }> {
  if (running.length === 0) return { owed: [], dropped: [] }
  const there = await db
    .select({
      id: reports.id,
      periodId: reports.periodId,
      reporterId: reports.reporterId,
      stage: reports.stage,
    })
    .from(reports)
    .where(
      inArray(
        reports.periodId,
        running.map(({ id }) => id),
      ),
    )
  const wanted = running.flatMap((period) =>
    owing(period).map((reporterId) => ({ periodId: period.id, reporterId })),
  )
  const keyOf = (one: { periodId: string; reporterId: string }) =>
    `${one.periodId} ${one.reporterId}`
  const has = new Set(there.map(keyOf))
  const wants = new Set(wanted.map(keyOf))
  return {
    owed: wanted.filter((one) => !has.has(keyOf(one))),
    dropped: there
      .filter((one) => one.stage === 'open' && !wants.has(keyOf(one)))
      .map(({ id }) => id),
  }
}
