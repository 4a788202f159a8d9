import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { criteriaOn } from '../eligibility/queries.ts'
import type { Call, Programme } from '../schema.ts'
import { terms } from '../terms/schema.ts'

/** The words in which a programme and what it pays today cite texts. */
export async function programmeClauses(
  { db, today }: Scope,
  { id, legalBasis }: Pick<Programme, 'id' | 'legalBasis'>,
): Promise<string[]> {
  const rows = await db
    .select({ clause: terms.clause })
    .from(terms)
    .where(
      and(
        eq(terms.programmeId, id),
        lte(terms.holdsFrom, today),
        or(isNull(terms.holdsUntil), gte(terms.holdsUntil, today)),
      ),
    )
  return [...new Set([legalBasis, ...rows.map(({ clause }) => clause)])]
}

/** The words in which a call cites texts: those of its programme, and of the criteria that it asks. */
export async function callClauses(
  scope: Scope,
  { call, programme }: { call: Pick<Call, 'criteriaCodes'>; programme: Programme },
): Promise<string[]> {
  const criteria = await criteriaOn(scope, call.criteriaCodes, scope.today)
  const own = await programmeClauses(scope, programme)
  return [...new Set([...own, ...criteria.map(({ clause }) => clause)])]
}
