import { and, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { findEntry } from '#platform/ledger/read.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import type { Searchable } from '#platform/text/searchable.ts'
import { searchDocuments } from '../schema.ts'
import { type Source, sources } from './sources.ts'
import { vectorsOf } from './vectors.ts'

const BATCH = 200

/** Reads again what an entry of the ledger changed. */
export async function followEntry(scope: Scope, entryId: string): Promise<void> {
  const entry = await findEntry(scope, entryId)
  if (!entry) return
  for (const source of sources.filter(({ hears }) => hears(entry.act)))
    if (source.changed) await renew(scope, source, [source.changed(entry)])
    else await renewAll(scope, source)
}

/** Reads everything again: after a load of many records, or when the way of indexing has changed. */
export async function reindexAll(scope: Scope): Promise<void> {
  for (const source of sources) await renewAll(scope, source)
}

async function renewAll(scope: Scope, source: Source): Promise<void> {
  const ids = await source.ids(asAnybody(scope))
  for (let from = 0; from < ids.length; from += BATCH)
    await renew(scope, source, ids.slice(from, from + BATCH))
  const { kind, refId } = searchDocuments
  await scope.db
    .delete(searchDocuments)
    .where(and(eq(kind, source.kind), ids.length > 0 ? notInArray(refId, ids) : undefined))
}

const renew = (scope: Scope, source: Source, ids: readonly string[]): Promise<void> =>
  inTransaction(asAnybody(scope), async (inside) => {
    // Two jobs about one thing must not write the older reading over the newer.
    await inside.db.execute(sql`select pg_advisory_xact_lock(hashtext(${`search ${source.kind}`}))`)
    const found = await source.read(inside, ids)
    for (const thing of found) await keep(inside, thing)
    const gone = ids.filter((id) => !found.some((thing) => thing.id === id))
    if (gone.length > 0)
      await inside.db
        .delete(searchDocuments)
        .where(and(eq(searchDocuments.kind, source.kind), inArray(searchDocuments.refId, gone)))
  })

/** Writes a thing into the index, over what was known of it. */
export async function keep({ db, now }: Scope, thing: Searchable): Promise<void> {
  const { kind, id, path, title, summary, happenedAt } = thing
  const body = thing.body ?? { vi: '', en: null }
  const { exact, folded } = vectorsOf({ title, summary, body })
  const row = { path, title, summary, body, happenedAt, updatedAt: now }
  const vectors = {
    exactWords: sql`${exact}::tsvector`,
    foldedWords: sql`${folded}::tsvector`,
  }
  await db
    .insert(searchDocuments)
    .values({ kind, refId: id, ...row, ...vectors })
    .onConflictDoUpdate({
      target: [searchDocuments.kind, searchDocuments.refId],
      set: { ...row, ...vectors },
      // What reads the same stays untouched, so that the time of its change stays true.
      setWhere: sql`(search_documents.path, search_documents.title, search_documents.summary,
        search_documents.body, search_documents.happened_at, search_documents.vx, search_documents.vf)
        is distinct from (excluded.path, excluded.title, excluded.summary, excluded.body,
        excluded.happened_at, excluded.vx, excluded.vf)`,
    })
}

/** The index holds what everybody may see, so everybody may be answered from it. */
const asAnybody = (scope: Scope): Scope => ({ ...scope, actor: null })
