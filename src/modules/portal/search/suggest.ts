import { like, type SQL, sql } from 'drizzle-orm'
import { localised } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import { inLanguage, type Written } from '#platform/text/searchable.ts'
import { type Word, wordsOf } from '#platform/text/words.ts'
import { searchDocuments } from '../schema.ts'
import { query } from './ranking.ts'
import { kept } from './vectors.ts'

const SHOWN = 8
const LOOKED_AT = 200
/** A shorter beginning of a word stands in too many titles to say anything. */
const SHORTEST_BEGINNING = 3

export type Suggestion = { title: string; lang: 'vi' | 'en'; kind: string; href: string }
type Row = { kind: string; path: string; title: Written }

/** Titles and names that go on as was typed: those that begin so, then those that hold the words. */
export async function suggest(scope: Scope, typed: string): Promise<Suggestion[]> {
  const words = wordsOf(typed)
  const folded = fold(typed)
  if (folded.replaceAll(' ', '').length < 2) return []
  const { plainTitle, titleWords } = searchDocuments
  const begun = `${folded.replace(/[\\%_]/g, '\\$&')}%`
  const starting = await titles(scope, like(plainTitle, begun), words)
  const within = beginning(words)
  const rest =
    starting.length < SHOWN && within
      ? await titles(scope, sql`${titleWords} @@ ${query(within)}`, words)
      : []
  const seen = new Set<string>()
  return [...starting, ...rest]
    .filter(({ path }) => !seen.has(path) && seen.add(path))
    .slice(0, SHOWN)
    .map(({ title, kind, path }) => {
      const { text, lang } = inLanguage(title, scope.locale)
      return { title: text, lang, kind, href: localised(scope.locale, path) }
    })
}

/** The words before, whole, and the beginning of the last one. */
function beginning(words: readonly Word[]): string | null {
  const last = words.at(-1)
  if (!last || (words.length === 1 && last.folded.length < SHORTEST_BEGINNING)) return null
  const whole = words.slice(0, -1).map(({ folded }) => `'${kept(folded)}'`)
  return [...whole, `'${kept(last.folded)}':*`].join(' & ')
}

/** Of so many that fit, those with the marks as typed first, then the shortest. */
function titles({ db }: Scope, fits: SQL, words: readonly Word[]): Promise<Row[]> {
  const { kind, path, title, plainTitle, titleWords } = searchDocuments
  const marked = words.filter(({ exact, folded }) => exact !== folded)
  const right =
    marked.length > 0
      ? sql`case when ${titleWords} @@ ${query(marked.map(({ exact }) => `'${kept(exact)}':*`).join(' & '))} then 0 else 1 end`
      : sql`0`
  const found = db
    .select({
      kind,
      path,
      title,
      length: sql`length(${plainTitle})`.as('length'),
      right: right.as('right'),
    })
    .from(searchDocuments)
    .where(fits)
    .limit(LOOKED_AT)
    .as('found')
  return db
    .select({ kind: found.kind, path: found.path, title: found.title })
    .from(found)
    .orderBy(found.right, found.length, found.path)
    .limit(SHOWN)
}
