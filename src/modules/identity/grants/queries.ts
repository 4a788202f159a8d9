import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { stewardRoles } from '../roles.ts'
import { people, roleGrants } from '../schema.ts'

const columns = {
  id: roleGrants.id,
  role: roleGrants.role,
  organisationId: roleGrants.organisationId,
  grantedAt: roleGrants.grantedAt,
  personName: people.name,
  personEmail: people.email,
  secondFactor: people.twoFactorEnabled,
}

const grantsWhere = ({ db }: Scope, condition: ReturnType<typeof and>) =>
  db
    .select(columns)
    .from(roleGrants)
    .innerJoin(people, eq(people.id, roleGrants.personId))
    .where(and(isNull(roleGrants.endedAt), condition))
    .orderBy(asc(roleGrants.role), asc(people.name), asc(roleGrants.id))

export const listGrantsOf = (scope: Scope, personId: string) =>
  grantsWhere(scope, eq(roleGrants.personId, personId))

/** Everybody whose role decides over others. */
export const listStewards = (scope: Scope) =>
  grantsWhere(scope, inArray(roleGrants.role, [...stewardRoles]))

export async function findGrantHolder({ db }: Scope, grantId: string) {
  const [holder] = await db
    .select({ id: people.id, name: people.name, email: people.email })
    .from(roleGrants)
    .innerJoin(people, eq(people.id, roleGrants.personId))
    .where(eq(roleGrants.id, grantId))
  return holder
}
