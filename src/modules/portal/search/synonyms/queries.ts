import type { Db } from '#platform/database.ts'
import type { Scope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import { keepsContent } from '../gaps/queries.ts'
import { type Book, bookOf, type Synonym } from './book.ts'
import { givenSynonyms } from './files.ts'
import { synonyms } from './schema.ts'

const KEPT_FOR_MS = 20_000

let kept = new WeakMap<Db, { book: Promise<Book>; until: number }>()

/** All synonyms in force, read again after some seconds: hardly ever changed, asked with each search. */
export function currentBook(scope: Scope): Promise<Book> {
  const now = performance.now()
  const known = kept.get(scope.db)
  if (known && known.until > now) return known.book
  const book = readBook(scope)
  kept.set(scope.db, { book, until: now + KEPT_FOR_MS })
  // A failed reading is not kept.
  book.catch(() => kept.delete(scope.db))
  return book
}

/** This process reads them anew at once; the others within seconds. */
export const forgetBook = (): void => {
  kept = new WeakMap()
}

const readBook = async ({ db }: Scope): Promise<Book> =>
  bookOf(inForce(await db.select().from(synonyms)))

/** What the files say, with what the editors say of the same term in its place. */
export function inForce(stated: readonly Synonym[]): Synonym[] {
  const overruled = new Set(stated.map(({ term }) => fold(term)))
  const given = givenSynonyms.filter(({ term }) => !overruled.has(fold(term)))
  return [...given, ...stated.filter(({ meanings }) => meanings.length > 0)]
}

export type SynonymLine = Synonym & { version: number | null }

/** Everything that is said of terms, by term; a version stands where the editors said it. */
export async function listSynonyms(scope: Scope): Promise<SynonymLine[]> {
  if (!keepsContent(scope)) return []
  const stated = await scope.db.select().from(synonyms)
  const versions = new Map(stated.map((row) => [row.folded, row.version]))
  const removed = stated.filter(({ meanings }) => meanings.length === 0)
  const all = [...inForce(stated), ...removed].map(({ term, meanings, mutual }) => ({
    term,
    meanings,
    mutual,
    version: versions.get(fold(term)) ?? null,
  }))
  const order = new Intl.Collator('vi')
  return all.sort((a, b) => order.compare(a.term, b.term))
}
