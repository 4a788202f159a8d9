import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import { holds, type Scope } from '#platform/scope.ts'
import { certificates, organisations, type Startup, startups } from '../schema.ts'

export const PAGE_SIZE = 20

const enterprises = (scope: Scope) =>
  and(eq(startups.kind, 'enterprise'), holds(scope.actor, 'officer') ? undefined : sql`false`)

/** Enterprises for the officers, those that wait for verification first, the longest waiting on top. */
export async function listEnterprises(scope: Scope, page: number) {
  const where = enterprises(scope)
  const waiting = sql<number>`count(*) filter (where ${startups.verifiedAt} is null)`.mapWith(
    Number,
  )
  const { total, unverified } = only(
    await scope.db.select({ total: count(), unverified: waiting }).from(startups).where(where),
  )
  const rows = await scope.db
    .select({
      id: organisations.id,
      name: organisations.name,
      enterpriseCode: startups.enterpriseCode,
      registeredOn: startups.registeredOn,
      statedAt: startups.statedAt,
      verifiedAt: startups.verifiedAt,
    })
    .from(startups)
    .innerJoin(organisations, eq(organisations.id, startups.organisationId))
    .where(where)
    .orderBy(sql`${startups.verifiedAt} is not null`, asc(startups.statedAt), asc(organisations.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  return { total, unverified, rows }
}

export type Enterprise = Awaited<ReturnType<typeof listEnterprises>>['rows'][number]

/** A startup as the officers judge it, with the certificates recorded for it, the newest first. */
export async function findForOfficer(scope: Scope, id: string) {
  if (!holds(scope.actor, 'officer')) return undefined
  const [row] = await scope.db
    .select({ organisation: organisations, startup: startups })
    .from(organisations)
    .innerJoin(startups, eq(startups.organisationId, organisations.id))
    .where(eq(organisations.id, id))
  if (!row) return undefined
  const startup: Startup = { ...row.organisation, startup: row.startup }
  const recorded = await scope.db
    .select()
    .from(certificates)
    .where(eq(certificates.startupId, id))
    .orderBy(desc(certificates.recordedAt))
  return { startup, certificates: recorded }
}

/** The certificate that counts, if one was recorded and not taken back. */
export async function standingCertificate({ db }: Scope, startupId: string) {
  const [found] = await db
    .select()
    .from(certificates)
    .where(and(eq(certificates.startupId, startupId), isNull(certificates.withdrawnAt)))
  return found
}
