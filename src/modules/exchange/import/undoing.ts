import { and, asc, eq } from 'drizzle-orm'
import { takeArticleBack, takeEntryBack } from '#modules/content/index.ts'
import { findActor } from '#modules/identity/index.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { resultsOf } from './bringing.ts'
import { advance, holdImport, lockImport } from './queue.ts'
import { mayBring } from './reach.ts'
import { releaseRedirects } from './redirects.ts'
import { type Import, type ImportRow, importRedirects, importRows } from './schema.ts'
import { refusalToUndo, type UndoRefusal } from './steps.ts'

const BATCH = 25

/** Orders the undoing of a whole move; a job carries it out. */
export const undoImport = (
  scope: SignedScope,
  id: string,
): Promise<Outcome<string, UndoRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const one = await lockImport(inside, id)
    if (!one) return undefined
    const mayTakeBack = mayBring(inside, one.choices, one.choices.publish)
    const refusal = refusalToUndo(one, { mayTakeBack })
    if (refusal) return refused(refusal)
    await advance(inside, one, 'undoing', { undoneBy: inside.actor.id, undoneAt: inside.now })
    return done(id)
  })

/** Takes the next articles or entries back. What somebody has changed since stays, and what whoever undoes it may not take down; both are told. */
export const undoNext = (scope: Scope, { id }: Import): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const one = await holdImport(inside, id)
    if (one?.state !== 'undoing') return
    const actor = one.undoneBy ? await findActor(inside.db, one.undoneBy) : null
    if (!actor) throw new Error('whoever undid a move is gone')
    const rows = await inside.db
      .select()
      .from(importRows)
      .where(and(eq(importRows.importId, id), eq(importRows.result, 'imported')))
      .orderBy(asc(importRows.position))
      .limit(BATCH)
    if (rows.length === 0) return finish({ ...inside, actor }, one)
    for (const row of rows) {
      const became = await takeBack({ ...inside, actor }, row, one.title)
      const result = became === 'kept' ? 'kept' : 'removed'
      await inside.db.update(importRows).set({ result }).where(eq(importRows.id, row.id))
      if (result === 'removed') await releaseRedirects(inside, eq(importRedirects.rowId, row.id))
    }
    await advance(inside, one, 'undoing')
  })

function takeBack(scope: SignedScope, row: ImportRow, reason: string) {
  if (row.entry) return takeEntryBack(scope, { ...row.entry, reason })
  const { articleId: id, articleSlug: slug, articleVersion: version } = row
  if (!id || !slug || version === null) throw new Error('a brought row without what it became')
  return takeArticleBack(scope, { id, slug, version, reason })
}

async function finish(scope: SignedScope, one: Import): Promise<void> {
  const { id, title } = one
  const results = await resultsOf(scope, id)
  const left = results.kept ?? 0
  if (left === 0) await releaseRedirects(scope, eq(importRedirects.importId, id))
  await scope.ledger.append(scope, {
    act: 'exchange.import-undone',
    subject: { type: 'import', id, label: title },
    facts: { removed: results.removed ?? 0, kept: left },
  })
  await advance(scope, one, 'undone')
}
