import { and, asc, desc, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import type { Criterion } from '../assess.ts'
import { criterionColumns, holdsOn } from '../queries.ts'
import { criteria, type RuleSet, ruleSets } from '../schema.ts'

/** The sets of rules in force on a day. */
export const listRuleSets = ({ db }: Scope, day: string): Promise<RuleSet[]> =>
  db.select().from(ruleSets).where(inForce(day)).orderBy(asc(ruleSets.position))

export type RuleSetWithCriteria = { set: RuleSet; criteria: Criterion[] }

/** A set in force on a day, with its criteria in the wording of that day. */
export async function findRuleSet(
  { db }: Scope,
  code: string,
  day: string,
): Promise<RuleSetWithCriteria | undefined> {
  const [set] = await db
    .select()
    .from(ruleSets)
    .where(and(eq(ruleSets.code, code), inForce(day)))
  if (!set) return undefined
  const rows = await db
    .selectDistinctOn([criteria.code], criterionColumns)
    .from(criteria)
    .where(and(eq(criteria.setCode, code), holdsOn(day)))
    .orderBy(criteria.code, desc(criteria.holdsFrom))
  // Ids rise with the order in which the file has them.
  return { set, criteria: rows.toSorted((a, b) => a.id.localeCompare(b.id)) }
}

const inForce = (day: string) =>
  and(lte(ruleSets.holdsFrom, day), or(isNull(ruleSets.holdsUntil), gte(ruleSets.holdsUntil, day)))
