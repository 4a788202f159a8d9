import { inArray } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile } from '../../file/index.ts'
import { type Totals, totalsOf } from '../totals.ts'
import { measured } from '../value.ts'
import { type Asked, actsOf, fingerprint } from './fingerprint.ts'
import { actsMovedSince, stillHolds } from './moved.ts'
import { type KeptMeasure, keptMeasures } from './schema.ts'

/** The values of measures in the order asked for: what is kept and still holds, and the rest counted now. */
export async function valuesOf(
  scope: Scope,
  plan: PlanFile,
  asked: readonly Asked[],
): Promise<(number | null)[]> {
  const kept = await holding(scope, plan, asked)
  const values: (number | null)[] = []
  for (const [place, { measure, before }] of asked.entries()) {
    const known = kept[place]
    values.push(known ? known.value : await measured(scope, plan, measure, before && { before }))
  }
  return values
}

/** How many entries stand behind a measure now. */
export async function totalsNow(
  scope: Scope,
  plan: PlanFile,
  measure: Asked['measure'],
): Promise<Totals> {
  const [kept] = await holding(scope, plan, [{ measure }])
  return kept ? { total: kept.entries, counted: kept.counting } : totalsOf(scope, plan, measure)
}

/** What is kept of each question, undefined where nothing is or where something it rests on has moved since. */
async function holding(
  scope: Scope,
  plan: PlanFile,
  asked: readonly Asked[],
): Promise<(KeptMeasure | undefined)[]> {
  const marks = asked.map((one) => fingerprint(plan, one))
  if (marks.length === 0) return []
  const rows = await scope.db
    .select()
    .from(keptMeasures)
    .where(inArray(keptMeasures.fingerprint, marks))
  if (rows.length === 0) return marks.map(() => undefined)
  const moved = await actsMovedSince(scope, Math.min(...rows.map(({ upTo }) => upTo)))
  const byMark = new Map(rows.map((row) => [row.fingerprint, row]))
  return asked.map(({ measure }, place) => {
    const row = byMark.get(marks[place] ?? '')
    return row && stillHolds(row.upTo, actsOf(plan, measure), moved) ? row : undefined
  })
}
