import { asc, count, eq } from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { keepsEntries } from '../reach.ts'
import { entries } from '../schema.ts'
import { open } from './actions.ts'
import { entryFaults } from './schema.ts'

const PAGE_SIZE = 20

/** What readers reported and nobody has answered, the longest waiting first; their addresses stay behind. */
export async function listFaults(scope: Scope, page: number) {
  if (!keepsEntries(scope.actor)) return { pages: 0, rows: [] }
  const { total } = only(await scope.db.select({ total: count() }).from(entryFaults).where(open))
  const rows = await scope.db
    .select({
      id: entryFaults.id,
      entryId: entryFaults.entryId,
      title: entries.title,
      words: entryFaults.words,
      reportedAt: entryFaults.reportedAt,
      email: entryFaults.email,
    })
    .from(entryFaults)
    .innerJoin(entries, eq(entries.id, entryFaults.entryId))
    .where(open)
    .orderBy(asc(entryFaults.reportedAt), asc(entryFaults.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  return {
    pages: Math.ceil(total / PAGE_SIZE),
    rows: rows.map(({ email, ...row }) => ({ ...row, awaitsAnswer: email !== null })),
  }
}

export type ListedFault = Awaited<ReturnType<typeof listFaults>>['rows'][number]
