import { and, asc, count, eq, sql } from 'drizzle-orm'
import { findActor } from '#modules/identity/index.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { bringRow, prepareRow } from './bring-row.ts'
import { albumOf } from './pictures.ts'
import { advance, holdImport } from './queue.ts'
import { mayBring } from './reach.ts'
import { redirectCategories } from './redirects.ts'
import { type Import, importRows } from './schema.ts'
import { orphans, waitingRows } from './selection.ts'

const BATCH = 25
/** What was begun so often and never finished is given up. */
const TRIES = 2

/** Brings the next rows in, each in a transaction of its own: a worker that dies loses the one at hand, and doubles none. */
export async function bringNext(scope: Scope, one: Import): Promise<void> {
  const mover = await moverOf(scope, one)
  if (!mover) return stop(scope, one)
  const rows = await scope.db
    .select({ id: importRows.id, attempts: importRows.attempts })
    .from(importRows)
    .where(waitingRows(one.id))
    .orderBy(asc(importRows.position))
    .limit(BATCH)
  if (rows.length === 0) return finish(mover, one)
  const album = await albumOf(scope, one.id)
  for (const { id, attempts } of rows) {
    if (attempts >= TRIES) await giveUp(scope, id)
    else {
      await scope.db
        .update(importRows)
        .set({ attempts: attempts + 1 })
        .where(eq(importRows.id, id))
      await prepareRow(mover, one, { rowId: id, album })
      await bringRow(mover, { importId: one.id, rowId: id, album })
    }
  }
  await inTransaction(scope, async (inside) => {
    const now = await holdImport(inside, one.id)
    if (now?.state === 'importing') await advance(inside, now, 'importing')
  })
}

/** Who confirmed, with the roles of today: what they may no longer write is not written in their name. */
async function moverOf(scope: Scope, one: Import): Promise<SignedScope | undefined> {
  const actor = one.confirmedBy ? await findActor(scope.db, one.confirmedBy) : null
  if (!actor) return undefined
  const signed = { ...scope, actor }
  return mayBring(signed, one.choices, one.choices.publish) ? signed : undefined
}

const stop = (scope: Scope, { id }: Import): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const one = await holdImport(inside, id)
    if (one?.state === 'importing')
      await advance(inside, one, 'preview', { stopped: 'may-not-write' })
  })

const giveUp = ({ db }: Scope, id: string) =>
  db.update(importRows).set({ result: 'failed', failure: 'broken' }).where(eq(importRows.id, id))

const finish = (scope: SignedScope, { id }: Import): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const one = await holdImport(inside, id)
    if (one?.state !== 'importing') return
    await inside.db
      .update(importRows)
      .set({ result: 'failed', failure: 'without-original' })
      .where(orphans(id))
    await redirectCategories(inside, one)
    const results = await resultsOf(inside, id)
    await inside.ledger.append(inside, {
      act: 'exchange.import-finished',
      subject: { type: 'import', id, label: one.title },
      facts: { imported: results.imported ?? 0, failed: results.failed ?? 0 },
    })
    await advance(inside, one, 'imported', { finishedAt: inside.now })
  })

/** How many rows of a move came to which end. */
export async function resultsOf({ db }: Scope, importId: string): Promise<Record<string, number>> {
  const rows = await db
    .select({ result: importRows.result, total: count() })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), sql`${importRows.result} is not null`))
    .groupBy(importRows.result)
  return Object.fromEntries(rows.map(({ result, total }) => [result ?? '', total]))
}
