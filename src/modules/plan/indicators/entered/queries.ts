import { and, desc, eq, gte, isNull, lte } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { type IndicatorValue, indicatorValues } from './schema.ts'

const of = (plan: string, indicator: string) =>
  and(eq(indicatorValues.planCode, plan), eq(indicatorValues.indicatorCode, indicator))

/** The newest value that stands of a stretch of days, or null while nobody entered one. */
export async function enteredValue(
  { db }: Scope,
  plan: string,
  indicator: string,
  { from, until }: { from?: string; until: string },
): Promise<number | null> {
  const [found] = await db
    .select({ value: indicatorValues.value })
    .from(indicatorValues)
    .where(
      and(
        of(plan, indicator),
        isNull(indicatorValues.withdrawnAt),
        lte(indicatorValues.on, until),
        from ? gte(indicatorValues.on, from) : undefined,
      ),
    )
    .orderBy(desc(indicatorValues.on))
    .limit(1)
  return found?.value ?? null
}

/** All that was entered of an indicator, the newest day first, with what was taken back. */
export const enteredValues = (
  { db }: Scope,
  plan: string,
  indicator: string,
): Promise<IndicatorValue[]> =>
  db
    .select()
    .from(indicatorValues)
    .where(of(plan, indicator))
    .orderBy(desc(indicatorValues.on), desc(indicatorValues.enteredAt))
