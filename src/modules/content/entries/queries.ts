import { and, asc, count, desc, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { holding, listed, published, standing } from './conditions.ts'
import type { EntryFilter } from './filters.ts'
import { kinds } from './kinds/all.ts'
import type { KindCode } from './kinds/codes.ts'
import { isFilter } from './kinds/field.ts'
import type { Kind } from './kinds/kind.ts'
import { type Entry, entries } from './schema.ts'

export const PAGE_SIZE = 20

/** What was confirmed comes before what is stale; what takes place comes in the order of time. */
function orderOf(kind: Kind, { time }: EntryFilter, today: string): SQL[] {
  if (kind.happens)
    return time === 'da-qua'
      ? [desc(entries.startsAt), desc(entries.id)]
      : [asc(entries.startsAt), asc(entries.id)]
  const isStale = sql`coalesce(${entries.staleOn} <= ${today}, false)`
  return [asc(isStale), desc(entries.publishedAt), desc(entries.id)]
}

/** A page of the public list of a kind; pages count from 1. */
export async function listEntries(
  scope: Scope,
  kind: Kind,
  { page = 1, size = PAGE_SIZE, ...filter }: EntryFilter & { page?: number; size?: number },
): Promise<{ total: number; pages: number; rows: Entry[] }> {
  const where = listed(kind, filter, scope)
  const { total } = only(await scope.db.select({ total: count() }).from(entries).where(where))
  const rows = await scope.db
    .select()
    .from(entries)
    .where(where)
    .orderBy(...orderOf(kind, filter, scope.today))
    .limit(size)
    .offset((page - 1) * size)
  return { total, pages: Math.ceil(total / size), rows }
}

export type Counts = Record<string, Record<string, number>>

/** How many entries each choice of each filter would leave, the other filters kept: by field, by value. */
export async function countChoices(scope: Scope, kind: Kind, filter: EntryFilter): Promise<Counts> {
  const counts: Counts = {}
  for (const field of kind.fields.filter(isFilter)) {
    const value =
      field.type === 'choices'
        ? sql<string>`jsonb_array_elements_text(${entries.facts} -> ${field.code})`
        : sql<string>`${entries.facts} ->> ${field.code}`
    const rows = await scope.db
      .select({ value, total: count() })
      .from(entries)
      .where(and(listed(kind, filter, scope, field.code), sql`${entries.facts} ? ${field.code}`))
      .groupBy(sql`1`)
    counts[field.code] = Object.fromEntries(
      rows.map(({ value: each, total }) => [
        field.type === 'yesNo' ? (each === 'true' ? 'co' : 'khong') : each,
        total,
      ]),
    )
  }
  return counts
}

/** A published entry by its address, also when it is over: its page says so. */
export async function findEntry(
  { db }: Scope,
  kind: Kind,
  slug: string,
): Promise<Entry | undefined> {
  const [found] = await db
    .select()
    .from(entries)
    .where(and(published, eq(entries.kind, kind.code), eq(entries.slug, slug)))
  return found
}

export async function findPublished({ db }: Scope, id: string): Promise<Entry | undefined> {
  const [found] = await db
    .select()
    .from(entries)
    .where(and(published, eq(entries.id, id)))
  return found
}

/** Standing entries that name this one in a field of theirs, the newest first. */
export async function listReferring(scope: Scope, entry: Entry, size = 12): Promise<Entry[]> {
  const naming = kinds.flatMap((kind) =>
    kind.fields.flatMap((field) =>
      field.type === 'entry' && field.of.includes(entry.kind)
        ? [and(eq(entries.kind, kind.code), holding({ [field.code]: entry.id }))]
        : [],
    ),
  )
  if (naming.length === 0) return []
  return scope.db
    .select()
    .from(entries)
    .where(and(standing(scope), or(...naming)))
    .orderBy(desc(entries.publishedAt), desc(entries.id))
    .limit(size)
}

/** Other standing entries of the same organisation, the newest first. */
export const listOfOrganisation = async (
  scope: Scope,
  { id, organisationId }: Entry,
  size = 6,
): Promise<Entry[]> =>
  organisationId
    ? scope.db
        .select()
        .from(entries)
        .where(and(standing(scope), eq(entries.organisationId, organisationId), ne(entries.id, id)))
        .orderBy(desc(entries.publishedAt), desc(entries.id))
        .limit(size)
    : []

/** How many entries of each kind stand. */
export async function countEntries(scope: Scope): Promise<Map<KindCode, number>> {
  const rows = await scope.db
    .select({ kind: entries.kind, total: count() })
    .from(entries)
    .where(standing(scope))
    .groupBy(entries.kind)
  return new Map(rows.map(({ kind, total }) => [kind, total]))
}

/** The newest standing entries of some kinds. */
export const newestEntries = (
  scope: Scope,
  codes: readonly KindCode[],
  size: number,
): Promise<Entry[]> =>
  scope.db
    .select()
    .from(entries)
    .where(and(standing(scope), inArray(entries.kind, [...codes])))
    .orderBy(desc(entries.publishedAt), desc(entries.id))
    .limit(size)
