import { inArray, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { programmes } from '../schema.ts'

/** The agencies for which somebody is an officer; `all` for an officer of the whole city. */
export function agenciesOf({ actor }: Scope): 'all' | string[] {
  const grants = actor?.grants.filter(({ role }) => role === 'officer') ?? []
  if (grants.some(({ organisationId }) => organisationId === null)) return 'all'
  return grants.flatMap(({ organisationId }) => organisationId ?? [])
}

/** What an officer of the whole city manages, or one of an agency: its programmes and their calls. */
export const managedBy = (scope: Scope): SQL | undefined => {
  const agencies = agenciesOf(scope)
  if (agencies === 'all') return undefined
  return agencies.length > 0 ? inArray(programmes.agencyId, agencies) : sql`false`
}
