import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { guessColumns } from './columns.ts'
import { boxesFor } from './entries/boxes.ts'
import { guessBoxes } from './entries/guess.ts'
import { MAX_ROWS } from './limits.ts'
import { advance, holdImport } from './queue.ts'
import { type Import, type ImportFile, importFiles, importPictures, importRows } from './schema.ts'
import type { Found, SourceItem } from './sources/item.ts'
import { readSource } from './sources/read.ts'
import { Unreadable } from './sources/unreadable.ts'
import type { FileProblem } from './states.ts'

/** Rows that are kept at once while a file is still being read. */
const BATCH = 200
const TRIES = 3

/** Reads the next file that nobody read, or goes on to the judging when there is none. */
export async function readNext(scope: Scope, one: Import): Promise<void> {
  const [file] = await scope.db
    .select()
    .from(importFiles)
    .where(and(eq(importFiles.importId, one.id), isNull(importFiles.readAt)))
    .orderBy(asc(importFiles.addedAt), asc(importFiles.id))
    .limit(1)
  if (!file) return finishReading(scope, one)
  await scope.db
    .update(importFiles)
    .set({ attempts: file.attempts + 1 })
    .where(eq(importFiles.id, file.id))
  const read = file.attempts < TRIES ? await readFile(scope, one, file) : givenUp
  await inTransaction(scope, async (inside) => {
    const now = await holdImport(inside, one.id)
    if (now?.state !== 'reading') return
    await inside.db
      .update(importFiles)
      .set({ ...read, readAt: scope.now })
      .where(eq(importFiles.id, file.id))
    await advance(inside, now, 'reading')
  })
}

type Read = Pick<ImportFile, 'problem' | 'encoding' | 'columns' | 'skipped'>

/** What a file is known by that no reader got through. */
const givenUp: Read = { problem: 'damaged', encoding: null, columns: [], skipped: {} }

async function readFile(scope: Scope, one: Import, file: ImportFile): Promise<Read> {
  const bytes = await scope.files.get(file.id)
  if (!bytes) return givenUp
  const collected = collector(scope, file)
  const broken = await problemOf(async () => {
    for await (const found of readSource({ name: file.name, bytes, source: one.source }))
      await collected.take(found)
  })
  // What was read before a file broke stays.
  const full = await problemOf(collected.flush)
  const { kept, read } = collected
  const empty = kept.items + kept.pictures === 0
  return { ...read, problem: broken ?? full ?? (empty ? 'no-items' : null) }
}

async function problemOf(work: () => Promise<void>): Promise<FileProblem | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof Unreadable) return error.problem
    throw error
  }
}

function collector(scope: Scope, file: ImportFile) {
  const { importId } = file
  const read: Read = { problem: null, encoding: null, columns: [], skipped: {} }
  const kept = { items: 0, pictures: 0 }
  const waiting: SourceItem[] = []
  let total: number | undefined
  const skip = (what: string, times = 1) => {
    const name = what.slice(0, 200)
    // A folder of a thousand kinds of files is told as the first of them.
    if (name in read.skipped || Object.keys(read.skipped).length < 50)
      read.skipped[name] = (read.skipped[name] ?? 0) + times
  }
  const flush = async () => {
    const items = waiting.splice(0)
    if (items.length === 0) return
    total ??= await scope.db.$count(importRows, eq(importRows.importId, importId))
    total += items.length
    if (total > MAX_ROWS + BATCH) throw new Unreadable('too-many-rows')
    const repeated = await keepRows(scope, file, items)
    if (repeated > 0) skip('repeated', repeated)
  }
  return {
    read,
    kept,
    flush,
    async take(found: Found) {
      if (found.type === 'encoding') read.encoding = found.encoding
      else if (found.type === 'columns')
        read.columns = [...new Set([...read.columns, ...found.columns])].slice(0, 200)
      else if (found.type === 'skipped') skip(found.what)
      else if (found.type === 'item') {
        kept.items += 1
        waiting.push(found.item)
        if (waiting.length >= BATCH) await flush()
      } else {
        kept.pictures += 1
        await keepPicture(scope, importId, found)
      }
    },
  }
}

/** Keeps what is not there yet, and says how many of them another file had brought before. */
async function keepRows(
  { db }: Scope,
  { id: fileId, importId }: ImportFile,
  items: readonly SourceItem[],
): Promise<number> {
  const rows = items.map((source) => ({
    id: newId(),
    importId,
    fileId,
    sourceKey: source.key.slice(0, 500),
    source,
    pair: source.pair ?? null,
  }))
  const written = await db
    .insert(importRows)
    .values(rows)
    .onConflictDoNothing()
    .returning({ key: importRows.sourceKey })
  if (written.length === rows.length) return 0
  const fresh = new Set(written.map(({ key }) => key))
  const keys = rows.map(({ sourceKey }) => sourceKey).filter((key) => !fresh.has(key))
  const elsewhere = and(
    eq(importRows.importId, importId),
    inArray(importRows.sourceKey, keys),
    ne(importRows.fileId, fileId),
  )
  return db.$count(importRows, elsewhere)
}

async function keepPicture(
  scope: Scope,
  importId: string,
  found: Extract<Found, { type: 'picture' | 'attachment' }>,
): Promise<void> {
  const row =
    found.type === 'attachment'
      ? { key: `attachment:${found.id}`, name: '', address: found.address, alt: found.alt }
      : { key: found.key, name: found.name, storedAs: newId() }
  // Bytes first: a row without them would promise a picture that nobody has.
  if (found.type === 'picture' && row.storedAs) await scope.files.put(row.storedAs, found.bytes)
  const [kept] = await scope.db
    .insert(importPictures)
    .values({ importId, ...row })
    .onConflictDoNothing()
    .returning()
  if (!kept && row.storedAs) await scope.files.remove(row.storedAs)
}

const finishReading = (scope: Scope, { id }: Import): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const one = await holdImport(inside, id)
    if (one?.state !== 'reading') return
    const files = await inside.db.select().from(importFiles).where(eq(importFiles.importId, id))
    const rows = await inside.db.$count(importRows, eq(importRows.importId, id))
    const columns = [...new Set(files.flatMap((file) => file.columns))]
    const known = one.choices.columns ?? (columns.length > 0 ? guessColumns(columns) : null)
    const { kind = null, boxes = null } = one.choices
    const filled = kind ? (boxes ?? guessBoxes(boxesFor(kind), columns)) : boxes
    const choices = { ...one.choices, columns: known, boxes: filled }
    await advance(inside, one, rows > 0 ? 'judging' : 'gathering', { choices })
  })
