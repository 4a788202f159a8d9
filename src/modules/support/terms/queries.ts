import { asc, eq, inArray } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { type Term, terms } from './schema.ts'
import { holdsOn } from './support-for.ts'

/** Everything that programmes ever paid, each line's terms together, the older first. */
export const termsOf = ({ db }: Scope, programmeId: string): Promise<Term[]> =>
  db
    .select()
    .from(terms)
    .where(eq(terms.programmeId, programmeId))
    .orderBy(asc(terms.lineCode), asc(terms.holdsFrom), asc(terms.id))

/** What programmes pay on a day of the city. */
export async function termsOn(
  { db }: Scope,
  programmeIds: readonly string[],
  day: string,
): Promise<Term[]> {
  if (programmeIds.length === 0) return []
  const rows = await db
    .select()
    .from(terms)
    .where(inArray(terms.programmeId, [...programmeIds]))
    .orderBy(asc(terms.lineCode), asc(terms.id))
  return rows.filter((term) => holdsOn(term, day))
}
