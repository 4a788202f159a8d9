import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, holds, organisationsOf, type Scope } from '#platform/scope.ts'
import { type Entry, entries } from './schema.ts'

/** Who keeps everybody's entries. */
export const keepsEntries = (actor: Actor | null): boolean =>
  holds(actor, 'editor') || holds(actor, 'officer')

/** For these roles a person speaks for an organisation. */
export const memberRoles = ['founder', 'supporter', 'agency'] as const

export const ownOrganisations = (actor: Actor | null): string[] =>
  actor ? [...new Set(memberRoles.flatMap((role) => organisationsOf(actor, role)))] : []

/** The entries of the person's organisations, and those about the person: nobody answers for a page about somebody else. */
export function ownedBy({ actor }: Pick<Scope, 'actor'>): SQL {
  if (!actor) return sql`false`
  const own = ownOrganisations(actor)
  return (
    or(
      eq(entries.personId, actor.id),
      own.length > 0
        ? and(isNull(entries.personId), inArray(entries.organisationId, own))
        : undefined,
    ) ?? sql`false`
  )
}

/** The same for one entry; editors answer for all of them. */
export const answersFor = (
  actor: Actor | null | undefined,
  { personId, organisationId }: Pick<Entry, 'personId' | 'organisationId'>,
): boolean => {
  if (!actor) return false
  if (keepsEntries(actor) || personId === actor.id) return true
  return (
    personId === null && organisationId !== null && ownOrganisations(actor).includes(organisationId)
  )
}
