import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import { entryKindOf, isAboutPerson } from '#modules/content/index.ts'
import type { Timetable } from '#platform/jobs.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { nameless, withoutTexts } from './entries/forgetting.ts'
import { holdImport } from './queue.ts'
import { type Import, importFiles, importPictures, importRows, imports } from './schema.ts'

/** How long after its end a move keeps the files and texts that it was made of. */
const KEPT_DAYS = 90

/** Clears away what old moves hold of the old portal; their rows keep titles, results and addresses. */
async function clearOld(scope: Scope): Promise<void> {
  const before = new Date(scope.now.getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000)
  const ended = sql`coalesce(${imports.undoneAt}, ${imports.finishedAt}, ${imports.createdAt})`
  const old = await scope.db
    .select()
    .from(imports)
    .where(
      and(
        inArray(imports.state, ['imported', 'undone', 'discarded']),
        isNull(imports.clearedAt),
        lt(ended, before),
      ),
    )
  for (const one of old) await clear(scope, one)
}

const clear = (scope: Scope, { id }: Import): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const one = await holdImport(inside, id)
    if (one && !one.clearedAt) await clearAway(inside, id)
  })

/** Deletes the files, pictures and texts of a move that is held, and the names of people it was about. */
export async function clearAway(inside: Scope, id: string): Promise<void> {
  const files = await inside.db.select().from(importFiles).where(eq(importFiles.importId, id))
  const pictures = await inside.db
    .select()
    .from(importPictures)
    .where(eq(importPictures.importId, id))
  const [one] = await inside.db.select().from(imports).where(eq(imports.id, id))
  const kind = one?.choices.kind
  const people = kind && isAboutPerson(entryKindOf(kind))
  await inside.db
    .update(importRows)
    .set({ ...withoutTexts, ...(people ? nameless : {}) })
    .where(eq(importRows.importId, id))
  await inside.db.delete(importPictures).where(eq(importPictures.importId, id))
  await inside.db.update(imports).set({ clearedAt: inside.now }).where(eq(imports.id, id))
  const stored = [...files.map((file) => file.id), ...pictures.flatMap((one) => one.storedAs ?? [])]
  for (const key of stored) await inside.files.remove(key)
}

/** Every night of the city. */
export const timetable: readonly Timetable<Scope>[] = [
  { queue: 'exchange.import-clearing', cron: '40 3 * * *', handle: clearOld },
]
