import { type SQL, sql } from 'drizzle-orm'
import type { Count, Measure, PlanFile } from '../file/index.ts'
import type { Cut } from './cut.ts'
import { counted, entriesOf, stands } from './standing.ts'

export const measureOf = (plan: PlanFile, code: string): Measure => {
  const found = plan.indicators.find((indicator) => indicator.code === code)
  if (!found?.measure) throw new Error(`the plan ${plan.code} does not measure ${code}`)
  return found.measure
}

/** Whose entries are shown and counted for a measure: for a ratio, those of its numerator. */
export function numerator(plan: PlanFile, measure: Measure): Exclude<Measure, { kind: 'ratio' }> {
  if (measure.kind !== 'ratio') return measure
  const of = typeof measure.of === 'string' ? measureOf(plan, measure.of) : measure.of
  if (of.kind === 'ratio') throw new Error(`the plan ${plan.code} has a ratio of a ratio`)
  return of.kind === 'count' && measure.within ? { ...of, within: measure.over } : of
}

/** Which entries a measure rests on: its act and facts, and inside what another indicator counts. */
export function reachOf(
  plan: PlanFile,
  measure: Exclude<Measure, { kind: 'ratio' }>,
  cut: Cut = {},
): SQL {
  const own = entriesOf(measure.act, measure.where, cut)
  if (measure.kind !== 'count' || !measure.within) return own
  const outer = numerator(plan, measureOf(plan, measure.within))
  if (outer.kind !== 'count') throw new Error(`${measure.within} counts nothing to be within`)
  // Whose entry made the outer one count does not matter: only when it did.
  const { organisationIds: _, ...anybody } = cut
  return sql`${own} and ${counted(measure.distinct)} in (${membersOf(plan, { ...outer, distinct: measure.distinct }, anybody)})`
}

/** The different things that a count counts, as a subquery with an `e` of its own. */
export const membersOf = (plan: PlanFile, count: Count, cut: Cut = {}): SQL => sql`
  select ${counted(count.distinct)} from platform.ledger_entries e
  where ${reachOf(plan, count, cut)} and ${stands(cut)} and ${counted(count.distinct)} is not null`
