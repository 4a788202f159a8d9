import { and, asc, countDistinct, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '#platform/database.ts'
import type { Actor, Scope } from '#platform/scope.ts'
import type { Role } from './roles.ts'
import { people, roleGrants, sessions } from './schema.ts'

/** Someone to write to, with the language to do it in. */
export type Correspondent = { id: string; name: string; email: string; locale: 'vi' | 'en' }

// The person's id is written out: in a select from one table Drizzle would leave the table's name off.
const grantsOfPerson = sql<Actor['grants']>`coalesce((
  select json_agg(json_build_object('role', g.role, 'organisationId', g.organisation_id) order by g.id)
  from identity.role_grants g
  where g.person_id = identity.people.id and g.ended_at is null
), '[]'::json)`

const actorColumns = {
  id: people.id,
  name: people.name,
  email: people.email,
  grants: grantsOfPerson,
}

/** The person with the roles they hold now. */
export async function findActor(db: Db, personId: string): Promise<Actor | null> {
  const [actor] = await db.select(actorColumns).from(people).where(eq(people.id, personId))
  return actor ?? null
}

/** The person of a session that has not run out. */
export async function findActorOfSession(db: Db, token: string): Promise<Actor | null> {
  const [actor] = await db
    .select(actorColumns)
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.userId))
    .where(and(eq(sessions.token, token), sql`${sessions.expiresAt} > now()`))
  return actor ?? null
}

/** Everybody who holds the role, for that organisation where one is named; null names those who hold it for the whole city. */
export const peopleHolding = (
  { db }: Scope,
  role: Role,
  organisationId?: string | null,
): Promise<Correspondent[]> =>
  db
    .selectDistinct({
      id: people.id,
      name: people.name,
      email: people.email,
      locale: people.locale,
    })
    .from(roleGrants)
    .innerJoin(people, eq(people.id, roleGrants.personId))
    .where(
      and(
        eq(roleGrants.role, role),
        isNull(roleGrants.endedAt),
        organisationId === undefined
          ? undefined
          : organisationId === null
            ? isNull(roleGrants.organisationId)
            : eq(roleGrants.organisationId, organisationId),
      ),
    )
    .orderBy(asc(people.name), asc(people.id))

/** The people behind the ids, to compare or to write to; an id that nobody has is left out. */
export const correspondents = async (
  { db }: Scope,
  ids: readonly string[],
): Promise<Correspondent[]> =>
  ids.length === 0
    ? []
    : db
        .select({ id: people.id, name: people.name, email: people.email, locale: people.locale })
        .from(people)
        .where(inArray(people.id, [...new Set(ids)]))
        .orderBy(asc(people.name), asc(people.id))

/** How many different people hold one of the roles for each organisation; one without any is left out. */
export async function peopleHoldingFor(
  { db }: Scope,
  among: readonly Role[],
  organisationIds: readonly string[],
): Promise<Map<string, number>> {
  if (organisationIds.length === 0) return new Map()
  const rows = await db
    .select({ id: roleGrants.organisationId, count: countDistinct(roleGrants.personId) })
    .from(roleGrants)
    .where(
      and(
        inArray(roleGrants.role, [...among]),
        inArray(roleGrants.organisationId, [...new Set(organisationIds)]),
        isNull(roleGrants.endedAt),
      ),
    )
    .groupBy(roleGrants.organisationId)
  return new Map(rows.flatMap(({ id, count }) => (id ? [[id, count]] : [])))
}

/** Names by id; an id that nobody has is left out. */
export async function namesOf({ db }: Scope, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export async function findPersonByEmail({ db }: Scope, email: string) {
  const [person] = await db.select().from(people).where(eq(people.email, email.toLowerCase()))
  return person
}
