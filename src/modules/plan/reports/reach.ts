import { inArray, or, type SQL, sql } from 'drizzle-orm'
import { holds, organisationsOf, type Scope } from '#platform/scope.ts'
import { reportPeriods, reports } from './schema.ts'

/** The reports that the person's agencies owe. */
export function ownReports({ actor }: Scope): SQL {
  const own = actor ? organisationsOf(actor, 'agency') : []
  return own.length > 0 ? inArray(reports.reporterId, own) : sql`false`
}

/** The periods whose reports the person receives: all for an officer of the city, else those sent to their agency. */
export function receivedPeriods({ actor }: Scope): SQL {
  if (!actor || !holds(actor, 'officer')) return sql`false`
  const cityWide = actor.grants.some(
    ({ role, organisationId }) => role === 'officer' && organisationId === null,
  )
  return cityWide ? sql`true` : inArray(reportPeriods.receiverId, organisationsOf(actor, 'officer'))
}

export const reachable = (scope: Scope): SQL | undefined =>
  or(ownReports(scope), receivedPeriods(scope))
