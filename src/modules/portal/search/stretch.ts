import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#platform/locale.ts'
import { searchDocuments } from '../schema.ts'
import type { Question } from './question.ts'

const BEFORE = 100
const LENGTH = 420
const MOST_NEEDLES = 4

/**
 * Where the first stretch of a body begins in which something of what is sought stands; 1 for its beginning.
 * The stretch is cut in the database: a law of a hundred pages is not sent for a line of it.
 */
export function startOf(language: Locale, { words, also }: Question): SQL {
  const { plainVi, plainEn } = searchDocuments
  const plain = sql.identifier((language === 'vi' ? plainVi : plainEn).name)
  const folded = words.map((word) => word.folded)
  const marked = words.filter(({ exact, folded: bare }) => exact !== bare)
  const whole = (text: string) => sql`nullif(strpos(${plain}, ${` ${text} `}), 0)`
  const places = [
    ...(words.length > 1 ? [whole(folded.join(' '))] : []),
    ...marked
      .slice(0, 2)
      .map(({ exact }) => sql`nullif(strpos(lower(${bodyOf(language)}), ${exact}), 0)`),
    ...byLength(folded).slice(0, MOST_NEEDLES).map(whole),
    ...also
      .slice(0, MOST_NEEDLES)
      .map((each) => whole(each.words.map((word) => word.folded).join(' '))),
  ]
  return sql`greatest(coalesce(${sql.join(places, sql`, `)}, 1) - ${sql.raw(String(BEFORE))}, 1)`
}

/** The stretch from a start on, as JSON, and whether the body goes on before and after it. */
export const stretchFrom = (language: Locale, start: SQL): SQL => sql`json_build_object(
  'text', substr(${bodyOf(language)}, ${start}, ${sql.raw(String(LENGTH))}), 'before', ${start} > 1,
  'after', length(${bodyOf(language)}) >= ${start} + ${sql.raw(String(LENGTH))})`

const bodyOf = (language: Locale) => sql`coalesce(body ->> ${sql.raw(`'${language}'`)}, '')`

/** Long words say more than short ones. */
const byLength = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length)
