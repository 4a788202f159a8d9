import { inArray, or, type SQL, sql } from 'drizzle-orm'
import { holds, organisationsOf, type Scope } from '#platform/scope.ts'
import { receivedPeriods } from '../reach.ts'
import { reportPeriods } from '../schema.ts'

/** Those who receive the reports, and leaders: of the city, or of the receiving office. */
export function readablePeriods(scope: Scope): SQL | undefined {
  const { actor } = scope
  if (!actor || !holds(actor, 'leader')) return receivedPeriods(scope)
  const own = organisationsOf(actor, 'leader')
  const cityWide = actor.grants.some(
    ({ role, organisationId }) => role === 'leader' && organisationId === null,
  )
  if (cityWide) return sql`true`
  return or(receivedPeriods(scope), inArray(reportPeriods.receiverId, own))
}
