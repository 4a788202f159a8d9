import { eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { holds, organisationsOf, type Scope } from '#platform/scope.ts'
import { organisations } from './schema.ts'

const cityStaff = ['officer', 'leader'] as const

/** What of the organisations exists for whoever asks: the published, one's own, and all for those who answer for the whole city. */
export function visibleTo({ actor }: Scope): SQL | undefined {
  if (cityStaff.some((role) => holds(actor, role))) return undefined
  const own = actor ? actor.grants.flatMap((grant) => grant.organisationId ?? []) : []
  return or(
    eq(organisations.published, true),
    own.length > 0 ? inArray(organisations.id, own) : undefined,
  )
}

/** The startups that the person founded; without any, nothing. */
export function foundedBy({ actor }: Scope): SQL {
  const own = actor ? organisationsOf(actor, 'founder') : []
  return own.length > 0 ? inArray(organisations.id, own) : sql`false`
}
