import { type SQL, sql } from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import type { Measure, PlanFile } from '../file/index.ts'
import { measureOf, membersOf, numerator, reachOf } from './resolve.ts'
import { stands } from './standing.ts'

/** The value of a measure now; null for a share of nothing. Shares are percent with one decimal. */
export async function measured(
  scope: Scope,
  plan: PlanFile,
  measure: Measure,
): Promise<number | null> {
  if (measure.kind !== 'ratio') return figure(scope, plan, measure)
  const over = await measured(scope, plan, measureOf(plan, measure.over))
  if (!over) return null
  const of = await figure(scope, plan, numerator(plan, measure))
  return Math.round((of / over) * 1000) / 10
}

async function figure(
  { db }: Scope,
  plan: PlanFile,
  measure: Exclude<Measure, { kind: 'ratio' }>,
): Promise<number> {
  const { rows } = await db.execute<{ value: number }>(figureSql(plan, measure))
  return only(rows).value
}

function figureSql(plan: PlanFile, measure: Exclude<Measure, { kind: 'ratio' }>): SQL {
  if (measure.kind === 'count')
    return sql`select count(distinct member)::int as value from (${membersOf(plan, measure)}) as members(member)`
  const from = sql`from platform.ledger_entries e where ${reachOf(plan, measure)} and ${stands}`
  return measure.kind === 'sum'
    ? sql`select coalesce(sum(e.amount), 0)::bigint as value ${from}`
    : sql`select (count(*) > 0)::int as value ${from}`
}
