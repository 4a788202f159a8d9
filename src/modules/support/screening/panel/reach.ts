import { and, eq, inArray, isNotNull, type SQL } from 'drizzle-orm'
import { organisationsOf, type SignedScope } from '#platform/scope.ts'
import { cases, programmes } from '../../schema.ts'
import { type CaseInCall, casesInCalls, lockCase, withoutInterest } from '../reach.ts'

const runners = ['officer', 'secretary'] as const

/** Cases whose panel a person runs: as officer or council secretary of the agency, or of the whole city. */
export const runBy = (scope: SignedScope): SQL | undefined => {
  const { actor } = scope
  const wholeCity = actor.grants.some(
    ({ role, organisationId }) =>
      runners.some((runner) => runner === role) && organisationId === null,
  )
  const agencies = runners.flatMap((runner) => organisationsOf(actor, runner))
  return and(
    isNotNull(cases.number),
    withoutInterest(scope),
    wholeCity ? undefined : inArray(programmes.agencyId, agencies),
  )
}

/** A case whose panel the person runs. */
export async function findRun(scope: SignedScope, id: string): Promise<CaseInCall | undefined> {
  const [found] = await casesInCalls(scope).where(and(eq(cases.id, id), runBy(scope)))
  return found
}

/** The same, held still for the rest of the transaction. */
export async function lockRun(scope: SignedScope, id: string): Promise<CaseInCall | undefined> {
  const found = await findRun(scope, id)
  const kase = found && (await lockCase(scope, id))
  return found && kase && { ...found, kase }
}
