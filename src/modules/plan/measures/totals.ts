import { type SQL, sql } from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import type { Measure, PlanFile } from '../file/index.ts'
import type { Cut } from './cut.ts'
import { numerator, reachOf } from './resolve.ts'
import { stands } from './standing.ts'

/** The entries behind a number, those taken back included, and those that count. */
export type Totals = { total: number; counted: number }

export async function totalsIn({ db }: Scope, reach: SQL, cut: Cut): Promise<Totals> {
  const { rows } = await db.execute<Totals>(sql`
    select count(*)::int as total, count(*) filter (where ${stands(cut)})::int as counted
    from platform.ledger_entries e where ${reach}`)
  return only(rows)
}

export const totalsOf = (scope: Scope, plan: PlanFile, measure: Measure, cut: Cut = {}) =>
  totalsIn(scope, reachOf(plan, numerator(plan, measure), cut), cut)
