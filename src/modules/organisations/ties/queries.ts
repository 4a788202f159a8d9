import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { holds, type Scope } from '#platform/scope.ts'
import { findStartup } from '../queries.ts'
import { foundedBy } from '../reach.ts'
import { type Organisation, organisations } from '../schema.ts'
import { type Tie, ties } from './schema.ts'

/** Who stands or stood behind organisations that the asker has already reached by a record of their own. */
export const tiesOf = async ({ db }: Scope, organisationIds: readonly string[]): Promise<Tie[]> =>
  organisationIds.length === 0
    ? []
    : db
        .select()
        .from(ties)
        .where(inArray(ties.organisationId, [...new Set(organisationIds)]))
        .orderBy(asc(ties.statedAt), asc(ties.id))

/** A startup whose people the asker may read: its own founders, and the city's officers and leaders. */
export async function findTied(scope: Scope, id: string): Promise<TiedStartup | undefined> {
  const [own] = await scope.db
    .select()
    .from(organisations)
    .where(and(eq(organisations.id, id), eq(organisations.kind, 'startup'), foundedBy(scope)))
  if (own) return { ...own, mine: true }
  if (!holds(scope.actor, 'officer') && !holds(scope.actor, 'leader')) return undefined
  const found = await findStartup(scope, id)
  return found && { ...found, mine: false }
}

export type TiedStartup = Pick<Organisation, 'id' | 'name' | 'slug'> & { mine: boolean }

/** The tie of an organisation, held still; an ended one is there no more. */
export async function lockStandingTie(
  { db }: Scope,
  organisationId: string,
  id: string,
): Promise<Tie | undefined> {
  const [tie] = await db
    .select()
    .from(ties)
    .where(and(eq(ties.id, id), eq(ties.organisationId, organisationId), isNull(ties.endedAt)))
    .for('update')
  return tie
}
