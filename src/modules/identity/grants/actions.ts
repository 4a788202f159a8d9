import { and, eq, isNull } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { findPersonByEmail } from '../queries.ts'
import type { Role } from '../roles.ts'
import { people, roleGrants } from '../schema.ts'

type NewGrant = { personId: string; role: Role; organisationId?: string | null }

/** Gives a person a role, for one organisation or for the whole house; the value is the grant's id. */
export const grantRole = (
  scope: Scope,
  { personId, role, organisationId = null }: NewGrant,
): Promise<Outcome<string, 'no-such-person' | 'already-held'>> =>
  inTransaction(scope, async (scope) => {
    const { db, actor, now, ledger } = scope
    const [person] = await db.select({ id: people.id }).from(people).where(eq(people.id, personId))
    if (!person) return refused('no-such-person')
    const id = newId()
    const granted = await db
      .insert(roleGrants)
      .values({ id, personId, role, organisationId, grantedBy: actor?.id ?? null, grantedAt: now })
      .onConflictDoNothing()
      .returning({ id: roleGrants.id })
    if (granted.length === 0) return refused('already-held')
    await ledger.append(scope, {
      act: 'identity.role-granted',
      // The ledger is for ever and a name is not: it holds the id, and the name is looked up.
      subject: { type: 'person', id: personId, label: role },
      organisationId,
      facts: { grant: id, role },
    })
    return done(id)
  })

/** Ends a grant. The last administrator stays, so that the house is never locked from inside. */
export const endRole = (
  scope: Scope,
  grantId: string,
): Promise<Outcome<string, 'already-ended' | 'last-administrator'> | undefined> =>
  inTransaction(scope, async (scope) => {
    const { db, now, ledger } = scope
    const administrators = and(eq(roleGrants.role, 'administrator'), isNull(roleGrants.endedAt))
    // Taken in one order by everybody, so two administrators cannot end each other at once.
    const open = await db
      .select({ personId: roleGrants.personId })
      .from(roleGrants)
      .where(administrators)
      .orderBy(roleGrants.id)
      .for('update')
    const [grant] = await db
      .select()
      .from(roleGrants)
      .where(eq(roleGrants.id, grantId))
      .for('update')
    if (!grant) return undefined
    if (grant.endedAt) return refused('already-ended')
    if (grant.role === 'administrator' && open.length === 1) return refused('last-administrator')
    await db.update(roleGrants).set({ endedAt: now }).where(eq(roleGrants.id, grantId))
    await ledger.append(scope, {
      act: 'identity.role-ended',
      subject: { type: 'person', id: grant.personId, label: grant.role },
      organisationId: grant.organisationId,
      facts: { grant: grant.id, role: grant.role },
    })
    return done(grant.id)
  })

/** For the command line: the first administrator is made by whoever holds the machine. */
export async function grantByEmail(
  scope: Scope,
  email: string,
  role: Role,
): Promise<Outcome<string, 'no-such-person' | 'already-held'>> {
  const person = await findPersonByEmail(scope, email)
  return person ? grantRole(scope, { personId: person.id, role }) : refused('no-such-person')
}
