import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { type IndicatorValue, indicatorValues } from './schema.ts'

const of = (plan: string, indicator: string) =>
  and(eq(indicatorValues.planCode, plan), eq(indicatorValues.indicatorCode, indicator))

type Standing = Pick<IndicatorValue, 'on' | 'value'>

/** The values that stand, by indicator, the newest day first. */
export type EnteredValues = ReadonlyMap<string, readonly Standing[]>

export async function enteredIn({ db }: Scope, plan: string): Promise<EnteredValues> {
  const rows = await db
    .select()
    .from(indicatorValues)
    .where(and(eq(indicatorValues.planCode, plan), isNull(indicatorValues.withdrawnAt)))
    .orderBy(desc(indicatorValues.on))
  return Map.groupBy(rows, ({ indicatorCode }) => indicatorCode)
}

/** The newest of a stretch of days, or null while nobody entered one. */
export const newestIn = (
  values: readonly Standing[],
  { from = '', until }: { from?: string; until: string },
): number | null => values.find(({ on }) => from <= on && on <= until)?.value ?? null

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
