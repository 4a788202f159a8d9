import { and, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { findFile } from '#platform/files/files.ts'
import { only } from '#platform/outcome.ts'
import type { StoredFile } from '#platform/schema.ts'
import { holds, organisationsOf, type Scope } from '#platform/scope.ts'
import { type Investment, investments } from './schema.ts'

export const PAGE_SIZE = 20

const ofOwnStartups = ({ actor }: Scope): SQL => {
  const own = actor ? organisationsOf(actor, 'founder') : []
  return own.length > 0 ? inArray(investments.startupId, own) : sql`false`
}

/** Officers see every report, founders those of their startups, nobody else any. */
const reachable = (scope: Scope): SQL | undefined =>
  holds(scope.actor, 'officer') ? undefined : ofOwnStartups(scope)

/** What the founders of a startup reported, the newest first. */
export const listInvestments = (scope: Scope, startupId: string): Promise<Investment[]> =>
  scope.db
    .select()
    .from(investments)
    .where(and(eq(investments.startupId, startupId), ofOwnStartups(scope)))
    .orderBy(desc(investments.reportedAt))
    .limit(200)

/** A report of a startup that the person founded. */
export async function findOwnInvestment(
  scope: Scope,
  startupId: string,
  id: string,
): Promise<Investment | undefined> {
  const [found] = await scope.db
    .select()
    .from(investments)
    .where(and(eq(investments.id, id), eq(investments.startupId, startupId), ofOwnStartups(scope)))
  return found
}

export async function findForOfficer(scope: Scope, id: string): Promise<Investment | undefined> {
  if (!holds(scope.actor, 'officer')) return undefined
  const [found] = await scope.db.select().from(investments).where(eq(investments.id, id))
  return found
}

/** All reports for the officers: those that wait on top, the longest waiting first, then the newest judged. */
export async function listForOfficers(scope: Scope, page: number) {
  const mine = holds(scope.actor, 'officer') ? undefined : sql`false`
  const waits = eq(investments.standing, 'reported')
  const { total, waiting } = only(
    await scope.db
      .select({
        total: count(),
        waiting: sql<number>`count(*) filter (where ${waits})`.mapWith(Number),
      })
      .from(investments)
      .where(mine),
  )
  const rows = await scope.db
    .select()
    .from(investments)
    .where(mine)
    .orderBy(
      desc(waits),
      sql`case when ${waits} then ${investments.reportedAt} end`,
      desc(investments.judgedAt),
      investments.id,
    )
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  return { total, waiting, rows }
}

/** The proof of an investment, for the startup's founders and the officers alone. */
export async function findProof(scope: Scope, id: string): Promise<StoredFile | undefined> {
  const [found] = await scope.db
    .select({ fileId: investments.proofFileId })
    .from(investments)
    .where(and(eq(investments.id, id), reachable(scope)))
  return found?.fileId ? findFile(scope, found.fileId) : undefined
}

/** How many confirmed investments each startup has: that they exist is public, their amounts are not. */
export async function confirmedInvestments(
  { db }: Scope,
  startupIds: readonly string[],
): Promise<Map<string, number>> {
  if (startupIds.length === 0) return new Map()
  const rows = await db
    .select({ startupId: investments.startupId, total: count() })
    .from(investments)
    .where(
      and(inArray(investments.startupId, [...startupIds]), eq(investments.standing, 'confirmed')),
    )
    .groupBy(investments.startupId)
  return new Map(rows.map(({ startupId, total }) => [startupId, total]))
}
