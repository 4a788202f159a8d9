import { createHash } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { safeName } from '#platform/files/files.ts'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { firstChoices } from './choices.ts'
import { clearAway } from './clearing.ts'
import { MAX_FILES, MAX_SENT_BYTES } from './limits.ts'
import { advance, lockImport } from './queue.ts'
import { mayMove } from './reach.ts'
import { importFiles, importRows, imports } from './schema.ts'
import type { SourceKind } from './states.ts'
import {
  type DiscardRefusal,
  type GatherRefusal,
  isOpen,
  type ReadRefusal,
  refusalToDiscard,
} from './steps.ts'

/** Begins a move; files are added to it one sending after another. */
export async function beginImport(
  scope: SignedScope,
  { title, source }: { title: string; source: SourceKind },
): Promise<Outcome<string, never> | undefined> {
  if (!mayMove(scope)) return undefined
  const id = newId()
  const by = { createdBy: scope.actor.id, createdAt: scope.now }
  await scope.db.insert(imports).values({ id, title, source, choices: firstChoices, ...by })
  return done(id)
}

/** Keeps files as they came; what they are is found out while they are read. All of a sending, or none. */
export const addFiles = (
  scope: SignedScope,
  importId: string,
  given: readonly File[],
): Promise<Outcome<number, GatherRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const one = await lockImport(inside, importId)
    if (!one) return undefined
    if (!isOpen(one)) return refused('not-gathering')
    const before = await inside.db.$count(importFiles, eq(importFiles.importId, importId))
    if (before + given.length > MAX_FILES) return refused('too-many-files')
    if (given.some(({ size }) => size === 0)) return refused('file-empty')
    if (given.some(({ size }) => size > MAX_SENT_BYTES)) return refused('file-too-large')
    const kept: Kept[] = []
    for (const file of given) {
      const one = await noteFile(inside, importId, file)
      if (!one) return refused('same-file')
      kept.push(one)
    }
    // A refusal takes rows back, and no bytes.
    for (const { id, content } of kept) await inside.files.put(id, content)
    return done(given.length)
  })

type Kept = { id: string; content: Uint8Array }

async function noteFile(
  scope: SignedScope,
  importId: string,
  file: File,
): Promise<Kept | undefined> {
  const content = new Uint8Array(await file.arrayBuffer())
  const extension = /\.([a-z0-9]{1,8})$/i.exec(file.name)?.[1]?.toLowerCase() ?? 'bin'
  const row = {
    id: newId(),
    importId,
    name: safeName(file.name, extension),
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    addedAt: scope.now,
  }
  const [kept] = await scope.db.insert(importFiles).values(row).onConflictDoNothing().returning()
  return kept && { id: kept.id, content }
}

export const removeFile = (
  scope: SignedScope,
  importId: string,
  fileId: string,
): Promise<Outcome<string, GatherRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const one = await lockImport(inside, importId)
    if (!one) return undefined
    if (!isOpen(one)) return refused('not-gathering')
    await inside.db
      .delete(importRows)
      .where(and(eq(importRows.importId, importId), eq(importRows.fileId, fileId)))
    const gone = await inside.db
      .delete(importFiles)
      .where(and(eq(importFiles.importId, importId), eq(importFiles.id, fileId)))
      .returning()
    if (gone.length === 0) return undefined
    await inside.files.remove(fileId)
    return done(fileId)
  })

/** Hands the files to the job that reads them. */
export const startReading = (
  scope: SignedScope,
  importId: string,
): Promise<Outcome<string, ReadRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const one = await lockImport(inside, importId)
    if (!one) return undefined
    if (!isOpen(one)) return refused('not-gathering')
    const files = and(eq(importFiles.importId, importId), isNull(importFiles.readAt))
    if ((await inside.db.$count(importFiles, files)) === 0) return refused('no-files')
    await advance(inside, one, 'reading')
    return done(importId)
  })

/** Throws away a move of which nothing has come in yet; its files and rows go at once. */
export const discardImport = (
  scope: SignedScope,
  importId: string,
): Promise<Outcome<string, DiscardRefusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const one = await lockImport(inside, importId)
    if (!one) return undefined
    const refusal = refusalToDiscard(one)
    if (refusal) return refused(refusal)
    await inside.db.delete(importRows).where(eq(importRows.importId, importId))
    await advance(inside, one, 'discarded')
    await clearAway(inside, importId)
    return done(importId)
  })
