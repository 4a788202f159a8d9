import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { organisationsOf, type SignedScope } from '#platform/scope.ts'
import { cases, programmes } from '../schema.ts'
import { withoutInterest } from '../screening/reach.ts'

const roles = ['officer', 'secretary'] as const

/** Cases in review of the programmes for whose agency a person plans meetings, and in which they have no part. */
export function inReviewFor(scope: SignedScope): SQL | undefined {
  const { actor } = scope
  const wholeCity = actor.grants.some(
    ({ role, organisationId }) => roles.some((one) => one === role) && organisationId === null,
  )
  const agencies = roles.flatMap((role) => organisationsOf(actor, role))
  return and(
    eq(cases.state, 'review'),
    withoutInterest(scope),
    wholeCity ? undefined : inArray(programmes.agencyId, agencies),
  )
}
