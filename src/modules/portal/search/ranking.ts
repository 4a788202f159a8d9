import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { searchDocuments } from '../schema.ts'
import type { Question } from './question.ts'

export const query = (text: string): SQL => sql`${text}::tsquery`

const bonus = (words: PgColumn, asked: string | null, points: number): SQL[] =>
  asked
    ? [sql`case when ${words} @@ ${query(asked)} then ${sql.raw(String(points))} else 0 end`]
    : []

/**
 * How well a thing fits, by the words of its title or of all of it. Recall comes from words without marks;
 * marks as typed, words side by side, document numbers and the words themselves before their synonyms bring it up.
 */
export function scoreOf(words: PgColumn, asked: Question): SQL {
  const { all, any, typed, exact, anyExact, phrase, numbers, also } = asked
  // Of any word, not of all: for all, PostgreSQL weighs every place of each against every place of the others.
  const parts = [sql`ts_rank(${words}, ${query(any)})`]
  parts.push(...bonus(searchDocuments.titleWords, all, 0.75))
  if (also.length > 0) parts.push(...bonus(words, typed, 1), ...bonus(words, otherwise(asked), 0.5))
  if (anyExact) parts.push(sql`3 * ts_rank(${words}, ${query(anyExact)})`)
  parts.push(...bonus(words, exact, 2), ...bonus(words, phrase, 1))
  if (numbers) {
    const inTitle = query(numbers.replaceAll(/'( |$)/g, "':A$1"))
    parts.push(sql`case when ${words} @@ ${inTitle} then 5
      when ${words} @@ ${query(numbers)} then 1 else 0 end`)
  }
  return sql`(${sql.join(parts, sql` + `)})`
}

/** The synonyms, each of them side by side. */
const otherwise = ({ also }: Question): string | null => {
  const phrases = also.filter(({ words }) => words.length > 0)
  return phrases.length === 0
    ? null
    : phrases
        .map(
          ({ words }) => `(${words.map(({ folded }) => `'${folded.slice(0, 80)}'`).join(' <-> ')})`,
        )
        .join(' | ')
}
