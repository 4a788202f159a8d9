import { and, asc, count, desc, eq, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import { holds, type Scope, type SignedScope } from '#platform/scope.ts'
import { mayModerate } from './moderation.ts'
import type { ItemState } from './rules.ts'
import { type Partner, partnerCursors, partners, receivedItems } from './schema.ts'

export const PAGE_SIZE = 20

const maySee = ({ actor }: Scope) => holds(actor, 'administrator') || holds(actor, 'officer')

/** The partners for administrators and officers, by name, each with what waits. */
export async function listPartners(scope: Scope) {
  if (!maySee(scope)) return []
  const waiting = sql<number>`(select count(*)::int from ${receivedItems}
    where ${receivedItems.partnerId} = ${partners.id} and ${receivedItems.state} = 'waiting')`
  return scope.db
    .select({ partner: partners, waiting })
    .from(partners)
    .orderBy(asc(partners.name), asc(partners.id))
}

export async function findPartner(scope: Scope, id: string): Promise<Partner | undefined> {
  if (!maySee(scope)) return undefined
  const [partner] = await scope.db.select().from(partners).where(eq(partners.id, id))
  return partner
}

/** What has come from a partner: how many of each kind in each state, and how far each kind has been read. */
export async function arrivalsOf({ db }: Scope, partnerId: string) {
  const counts = await db
    .select({ kind: receivedItems.kind, state: receivedItems.state, total: count() })
    .from(receivedItems)
    .where(eq(receivedItems.partnerId, partnerId))
    .groupBy(receivedItems.kind, receivedItems.state)
  const cursors = await db
    .select()
    .from(partnerCursors)
    .where(eq(partnerCursors.partnerId, partnerId))
    .orderBy(asc(partnerCursors.kind))
  const kinds = [...new Set([...counts, ...cursors].map(({ kind }) => kind))].toSorted()
  return kinds.map((kind) => ({
    kind,
    receivedAt: cursors.find((row) => row.kind === kind)?.receivedAt ?? null,
    total: counts.filter((row) => row.kind === kind).reduce((sum, row) => sum + row.total, 0),
    waiting: counts.find((row) => row.kind === kind && row.state === 'waiting')?.total ?? 0,
  }))
}

export type QueueFilter = {
  state?: ItemState | undefined
  partner?: string | undefined
  kind?: string | undefined
}

/** What came in, for the moderators: without a state, all that waits for a person. The oldest first, so that nothing lies. */
export async function listQueue(scope: SignedScope, filter: QueueFilter, page: number) {
  if (!mayModerate(scope)) return { total: 0, pages: 0, rows: [] }
  const open: SQL | undefined = or(
    eq(receivedItems.state, 'waiting'),
    isNotNull(receivedItems.pending),
  )
  const where = and(
    filter.state ? eq(receivedItems.state, filter.state) : open,
    filter.partner ? eq(receivedItems.partnerId, filter.partner) : undefined,
    filter.kind ? eq(receivedItems.kind, filter.kind) : undefined,
    isNotNull(receivedItems.content),
  )
  const { total } = only(await scope.db.select({ total: count() }).from(receivedItems).where(where))
  const rows = await scope.db
    .select({ item: receivedItems, partner: partners.name })
    .from(receivedItems)
    .innerJoin(partners, eq(partners.id, receivedItems.partnerId))
    .where(where)
    .orderBy(asc(receivedItems.changedAt), asc(receivedItems.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  return { total, pages: Math.ceil(total / PAGE_SIZE), rows }
}

/** Partners and kinds by which the queue can be narrowed. */
export async function queueChoices(scope: SignedScope) {
  if (!mayModerate(scope)) return { partners: [], kinds: [] }
  const named = await scope.db
    .select({ id: partners.id, name: partners.name })
    .from(partners)
    .orderBy(asc(partners.name))
  const kinds = await scope.db
    .selectDistinct({ kind: receivedItems.kind })
    .from(receivedItems)
    .orderBy(asc(receivedItems.kind))
  return { partners: named, kinds: kinds.map(({ kind }) => kind) }
}

export async function findItem(scope: SignedScope, id: string) {
  if (!mayModerate(scope)) return undefined
  const [found] = await scope.db
    .select({ item: receivedItems, partner: partners })
    .from(receivedItems)
    .innerJoin(partners, eq(partners.id, receivedItems.partnerId))
    .where(and(eq(receivedItems.id, id), isNotNull(receivedItems.content)))
  return found
}

/** What other portals have, for everybody: as it was accepted, the last accepted first. */
export async function listLinked({ db }: Scope, page: number) {
  const where = isNotNull(receivedItems.shown)
  const { total } = only(await db.select({ total: count() }).from(receivedItems).where(where))
  const rows = await db
    .select({ id: receivedItems.id, shown: receivedItems.shown, partner: partners.name })
    .from(receivedItems)
    .innerJoin(partners, eq(partners.id, receivedItems.partnerId))
    .where(where)
    .orderBy(desc(receivedItems.decidedAt), desc(receivedItems.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  return {
    pages: Math.ceil(total / PAGE_SIZE),
    rows: rows.flatMap(({ id, shown, partner }) => (shown ? [{ id, partner, ...shown }] : [])),
  }
}

/** Articles here that another portal is the origin of: theirs to send on, not ours. */
export async function foreignIds({ db }: Scope): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ id: receivedItems.articleId })
    .from(receivedItems)
    .where(isNotNull(receivedItems.articleId))
  return new Set(rows.flatMap(({ id }) => id ?? []))
}
