import { and, eq, sql } from 'drizzle-orm'
import { findEntry } from '#platform/ledger/read.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { searchDocuments } from '../schema.ts'
import { INDEX_CHANNEL } from './answers.ts'
import { type Source, sources } from './sources.ts'
import { FORM, keep } from './writing.ts'

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

/** Reads everything again if some of it was written by an older form of the index, or nothing was written at all. */
export async function renewOld(scope: Scope): Promise<void> {
  const { form } = searchDocuments
  const oldest = scope.db.select({ form }).from(searchDocuments).orderBy(form).limit(1)
  const [found] = await oldest
  if (!found || found.form < FORM) await reindexAll(scope)
}

async function renewAll(scope: Scope, source: Source): Promise<void> {
  const ids = await source.ids(asAnybody(scope))
  for (let from = 0; from < ids.length; from += BATCH)
    await renew(scope, source, ids.slice(from, from + BATCH))
  await forgetOthers(scope, source)
}

const renew = (scope: Scope, source: Source, ids: readonly string[]): Promise<void> =>
  holding(scope, source, async (inside) => {
    const found = await source.read(inside, ids)
    await keep(inside, found)
    const known = new Set(found.map(({ id }) => id))
    const gone = ids.filter((id) => !known.has(id))
    await inside.db
      .delete(searchDocuments)
      .where(and(eq(searchDocuments.kind, source.kind), isOneOf(gone)))
  })

/** The list of ids is read anew while no job of this kind writes: what was published meanwhile must stay. */
const forgetOthers = (scope: Scope, source: Source): Promise<void> =>
  holding(scope, source, async (inside) => {
    const ids = await source.ids(inside)
    await inside.db
      .delete(searchDocuments)
      .where(and(eq(searchDocuments.kind, source.kind), sql`not ${isOneOf(ids)}`))
  })

// One parameter, however many there are: a statement takes no more than 65,535.
const isOneOf = (ids: readonly string[]) =>
  sql`${searchDocuments.refId} in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`

/** Two jobs about one thing must not write the older reading over the newer. */
const holding = (
  scope: Scope,
  { kind }: Source,
  steps: (scope: Scope) => Promise<void>,
): Promise<void> =>
  inTransaction(asAnybody(scope), async (inside) => {
    await inside.db.execute(sql`select pg_advisory_xact_lock(hashtext(${`search ${kind}`}))`)
    await steps(inside)
    await inside.db.execute(sql`select pg_notify(${INDEX_CHANNEL}, '')`)
  })

/** The index holds what everybody may see, so everybody may be answered from it. */
const asAnybody = (scope: Scope): Scope => ({ ...scope, actor: null })
