import { and, asc, desc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { Criterion } from './assess.ts'
import type { Audience } from './rule.ts'
import { criteria, ruleSets } from './schema.ts'

export const criterionColumns = {
  id: criteria.id,
  code: criteria.code,
  rule: criteria.rule,
  clause: criteria.clause,
  wording: criteria.wording,
  whatIsMissing: criteria.whatIsMissing,
}

export const holdsOn = (day: string) =>
  and(lte(criteria.holdsFrom, day), or(isNull(criteria.holdsUntil), gte(criteria.holdsUntil, day)))

/** The criteria of these codes that hold on a day, in the order asked; of two wordings the newer one. */
export async function criteriaOn(
  { db }: Scope,
  codes: readonly string[],
  day: string,
): Promise<Criterion[]> {
  if (codes.length === 0) return []
  const rows = await db
    .selectDistinctOn([criteria.code], criterionColumns)
    .from(criteria)
    .where(and(inArray(criteria.code, [...codes]), holdsOn(day)))
    .orderBy(criteria.code, desc(criteria.holdsFrom))
  const byCode = new Map(rows.map((row) => [row.code, row]))
  return codes.flatMap((code) => byCode.get(code) ?? [])
}

export type OfferedCriterion = Criterion & { appliesTo: Audience; setName: Text | null }

/** Every criterion for applicants of calls that holds on a day: what an officer may choose; the plan's own come first. */
export async function listOfferedCriteria({ db }: Scope, day: string): Promise<OfferedCriterion[]> {
  const rows = await db
    .selectDistinctOn([criteria.code], {
      ...criterionColumns,
      appliesTo: criteria.appliesTo,
      setName: ruleSets.name,
      position: ruleSets.position,
    })
    .from(criteria)
    .leftJoin(ruleSets, eq(ruleSets.code, criteria.setCode))
    .where(and(inArray(criteria.appliesTo, ['startup', 'supporter']), holdsOn(day)))
    .orderBy(asc(criteria.code), desc(criteria.holdsFrom))
  const place = (row: { position: number | null }) => row.position ?? -1
  return rows.toSorted((a, b) => place(a) - place(b) || a.id.localeCompare(b.id))
}
