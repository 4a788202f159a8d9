import { and, asc, count, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { published, stale } from '../conditions.ts'
import { entryFaults } from '../faults/schema.ts'
import type { KindCode } from '../kinds/codes.ts'
import { entryProposals } from '../proposals/schema.ts'
import { keepsEntries } from '../reach.ts'
import { type Entry, entries } from '../schema.ts'

export const tabs = ['can-xac-nhan', 'da-dang', 'nhap', 'da-go'] as const
export type Tab = (typeof tabs)[number]

export const PAGE_SIZE = 30

const inTab = (tab: Tab, scope: Scope): SQL | undefined => {
  if (tab === 'da-dang') return published
  if (tab === 'nhap') return eq(entries.state, 'draft')
  if (tab === 'da-go') return eq(entries.state, 'withdrawn')
  return stale(scope)
}

/** Everybody's entries, for the editors: those that wait longest for a confirmation first. */
export async function listForDesk(
  scope: Scope,
  { tab, kind, page }: { tab: Tab; kind: KindCode | undefined; page: number },
): Promise<{ total: number; pages: number; rows: Entry[] }> {
  const where = and(inTab(tab, scope), kind && eq(entries.kind, kind))
  const { total } = only(await scope.db.select({ total: count() }).from(entries).where(where))
  const order =
    tab === 'can-xac-nhan' ? [asc(entries.staleOn), asc(entries.id)] : [desc(entries.changedAt)]
  const rows = await scope.db
    .select()
    .from(entries)
    .where(where)
    .orderBy(...order)
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  return { total, pages: Math.ceil(total / PAGE_SIZE), rows }
}

/** Any entry, for the editors. */
export async function findForDesk(scope: Scope, id: string): Promise<Entry | undefined> {
  if (!keepsEntries(scope.actor)) return undefined
  const [found] = await scope.db.select().from(entries).where(eq(entries.id, id))
  return found
}

/** What waits for the editors, and since when: proposals, reported faults, entries to be confirmed. */
export async function countWaiting(scope: Scope) {
  const { db } = scope
  const proposals = only(
    await db
      .select({ total: count(), since: sql<string | null>`min(${entryProposals.proposedAt})` })
      .from(entryProposals)
      .where(eq(entryProposals.state, 'waiting')),
  )
  const faults = only(
    await db
      .select({ total: count(), since: sql<string | null>`min(${entryFaults.reportedAt})` })
      .from(entryFaults)
      .where(isNull(entryFaults.settledAt)),
  )
  const toConfirm = only(
    await db
      .select({ total: count(), since: sql<string | null>`min(${entries.staleOn})` })
      .from(entries)
      .where(inTab('can-xac-nhan', scope)),
  )
  return { proposals, faults, stale: toConfirm }
}
