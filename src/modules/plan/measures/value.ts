import { type SQL, sql } from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import type { Measure, PlanFile } from '../file/index.ts'
import type { Cut } from './cut.ts'
import { measureOf, membersOf, numerator, reachOf } from './resolve.ts'
import { stands } from './standing.ts'

/** The value of a measure now, or in a part of the ledger; null for a share of nothing. Shares are percent with one decimal. */
export async function measured(
  scope: Scope,
  plan: PlanFile,
  measure: Measure,
  cut: Cut = {},
): Promise<number | null> {
  if (measure.kind !== 'ratio') return figure(scope, plan, measure, cut)
  const over = await measured(scope, plan, measureOf(plan, measure.over), cut)
  if (!over) return null
  const of = await figure(scope, plan, numerator(plan, measure), cut)
  return Math.round((of / over) * 1000) / 10
}

/**
 * What a window added to a measure: its value at the end less its value before the start.
 * So the months of a quarter add up to the quarter, and a thing counted once is new only once.
 */
export async function moved(
  scope: Scope,
  plan: PlanFile,
  measure: Exclude<Measure, { kind: 'ratio' }>,
  { from, ...cut }: Cut & { from: Date },
): Promise<number> {
  const after = figureSql(plan, measure, cut)
  const before = figureSql(plan, measure, { ...cut, before: from })
  const { rows } = await scope.db.execute<{ value: number }>(
    sql`select (${after}) - (${before}) as value`,
  )
  return only(rows).value
}

async function figure(
  { db }: Scope,
  plan: PlanFile,
  measure: Exclude<Measure, { kind: 'ratio' }>,
  cut: Cut,
): Promise<number> {
  const { rows } = await db.execute<{ value: number }>(figureSql(plan, measure, cut))
  return only(rows).value
}

function figureSql(plan: PlanFile, measure: Exclude<Measure, { kind: 'ratio' }>, cut: Cut): SQL {
  if (measure.kind === 'count')
    return sql`select count(distinct member)::int as value from (${membersOf(plan, measure, cut)}) as members(member)`
  const from = sql`from platform.ledger_entries e where ${reachOf(plan, measure, cut)} and ${stands(cut)}`
  return measure.kind === 'sum'
    ? sql`select coalesce(sum(e.amount), 0)::bigint as value ${from}`
    : sql`select (count(*) > 0)::int as value ${from}`
}
