import { and, desc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import type { Criterion } from './assess.ts'
import { criteria } from './schema.ts'

const columns = {
  code: criteria.code,
  rule: criteria.rule,
  clause: criteria.clause,
  wording: criteria.wording,
  whatIsMissing: criteria.whatIsMissing,
}

const holdsOn = (day: string) =>
  and(lte(criteria.holdsFrom, day), or(isNull(criteria.holdsUntil), gte(criteria.holdsUntil, day)))

/** The criteria of these codes that hold on a day, in the order asked; of two wordings the newer one. */
export async function criteriaOn(
  { db }: Scope,
  codes: readonly string[],
  day: string,
): Promise<Criterion[]> {
  if (codes.length === 0) return []
  const rows = await db
    .selectDistinctOn([criteria.code], columns)
    .from(criteria)
    .where(and(inArray(criteria.code, [...codes]), holdsOn(day)))
    .orderBy(criteria.code, desc(criteria.holdsFrom))
  const byCode = new Map(rows.map((row) => [row.code, row]))
  return codes.flatMap((code) => byCode.get(code) ?? [])
}

/** Every criterion for startups that holds on a day: what an officer may choose for a call. */
export const listStartupCriteria = ({ db }: Scope, day: string): Promise<Criterion[]> =>
  db
    .selectDistinctOn([criteria.code], columns)
    .from(criteria)
    .where(and(eq(criteria.appliesTo, 'startup'), holdsOn(day)))
    .orderBy(criteria.code, desc(criteria.holdsFrom))
