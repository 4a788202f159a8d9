import { and, eq, inArray, isNotNull, ne, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { notBarredFrom } from '#modules/panels/index.ts'
import { holds, organisationsOf, type SignedScope } from '#platform/scope.ts'
import { appliesFor } from '../cases/applicant.ts'
import { type Call, type Case, calls, cases, type Programme, programmes } from '../schema.ts'

/** Cases in which whoever asks has no part: not their startup's, not opened by them, none they stepped aside or are barred from. */
export const withoutInterest = (scope: SignedScope): SQL | undefined =>
  and(
    notInArray(cases.startupId, appliesFor(scope.actor)),
    ne(cases.openedBy, scope.actor.id),
    notBarredFrom(scope, 'case', cases.id),
  )

/** Officers reach the cases of their agency's programmes once these were sent, and those handed to them; an officer of the whole city reaches all. */
export const screenedBy = (scope: SignedScope): SQL | undefined => {
  const { actor } = scope
  const wholeCity = actor.grants.some(
    ({ role, organisationId }) => role === 'officer' && organisationId === null,
  )
  return and(
    isNotNull(cases.number),
    withoutInterest(scope),
    wholeCity
      ? undefined
      : holds(actor, 'officer')
        ? or(
            inArray(programmes.agencyId, organisationsOf(actor, 'officer')),
            eq(cases.officerId, actor.id),
          )
        : sql`false`,
  )
}

/** Leaders oversee what was sent in the whole city, officers what they screen. */
export const overseenBy = (scope: SignedScope): SQL | undefined =>
  holds(scope.actor, 'leader')
    ? and(isNotNull(cases.number), withoutInterest(scope))
    : screenedBy(scope)

export type CaseInCall = { kase: Case; call: Call; programme: Programme }

export const casesInCalls = ({ db }: Pick<SignedScope, 'db'>) =>
  db
    .select({ kase: cases, call: calls, programme: programmes })
    .from(cases)
    .innerJoin(calls, eq(calls.id, cases.callId))
    .innerJoin(programmes, eq(programmes.id, calls.programmeId))

/** A case that the officer reaches. */
export async function findScreened(
  scope: SignedScope,
  id: string,
): Promise<CaseInCall | undefined> {
  const [found] = await casesInCalls(scope).where(and(eq(cases.id, id), screenedBy(scope)))
  return found
}

/** A case that the officer or leader oversees. */
export async function findOverseen(
  scope: SignedScope,
  id: string,
): Promise<CaseInCall | undefined> {
  const [found] = await casesInCalls(scope).where(and(eq(cases.id, id), overseenBy(scope)))
  return found
}

/** The case held still for the rest of the transaction; read again, because it may have changed while waiting. */
export async function lockCase(
  { db }: Pick<SignedScope, 'db'>,
  id: string,
): Promise<Case | undefined> {
  const [kase] = await db.select().from(cases).where(eq(cases.id, id)).for('update')
  return kase
}

/** A case that the officer reaches, or by another reach, held still for the rest of the transaction. */
export async function lockScreened(
  scope: SignedScope,
  id: string,
  find = findScreened,
): Promise<CaseInCall | undefined> {
  const found = await find(scope, id)
  const kase = found && (await lockCase(scope, id))
  return found && kase && { ...found, kase }
}
