import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Text } from '#platform/locale.ts'
import { holds, organisationsOf, type Scope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import { nameOf } from '../queries.ts'
import { organisations } from '../schema.ts'
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

/** The organisations with a tie to somebody of this address or this name, standing or ended. */
export async function organisationsTiedTo(
  { db }: Scope,
  { name, email }: { name: string; email: string },
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: ties.organisationId })
    .from(ties)
    .where(or(eq(ties.email, email.toLowerCase()), eq(ties.foldedName, fold(name))))
  return rows.map(({ id }) => id)
}

export type TiedOrganisation = { id: string; name: Text; isStartup: boolean; mine: boolean }

/** Whether the person speaks for the organisation: one of its founders, or of the support organisation's people. */
export const speaksFor = ({ actor }: Scope, organisationId: string): boolean =>
  actor !== null &&
  (['founder', 'supporter'] as const).some((role) =>
    organisationsOf(actor, role).includes(organisationId),
  )

/** An organisation whose ties the asker may read: its own people, and the officers of the city. */
export async function findTied(scope: Scope, id: string): Promise<TiedOrganisation | undefined> {
  const mine = speaksFor(scope, id)
  if (!mine && !holds(scope.actor, 'officer')) return undefined
  const [found] = await scope.db
    .select()
    .from(organisations)
    .where(and(eq(organisations.id, id), inArray(organisations.kind, ['startup', 'supporter'])))
  return found && { id, name: nameOf(found), isStartup: found.kind === 'startup', mine }
}

/** A standing tie of the organisation, held still; an ended one is there no more. */
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
