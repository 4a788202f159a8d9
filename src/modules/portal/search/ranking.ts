import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { searchDocuments } from '../schema.ts'
import type { Question } from './question.ts'

/** A query of the words that is given when the statement runs; nothing fits one that is not given. */
export const asked = (name: string): SQL => sql`${sql.placeholder(name)}::tsquery`

export const query = (text: string): SQL => sql`${text}::tsquery`

const bonus = (words: PgColumn | SQL, name: string, points: number): SQL =>
  sql`case when ${words} @@ ${asked(name)} then ${sql.raw(String(points))} else 0 end`

/**
 * How well a thing fits, by the words of its title or of all of it. Recall comes from words without marks;
 * marks as typed, words side by side, document numbers and the words themselves before their synonyms bring it up.
 */
export function scoreOf(
  words: PgColumn | SQL,
  titleWords: PgColumn | SQL = searchDocuments.titleWords,
): SQL {
  const parts = [
    // Of any word, not of all: for all, PostgreSQL weighs every place of each against every place of the others.
    sql`ts_rank(${words}, ${asked('any')})`,
    bonus(titleWords, 'all', 0.75),
    bonus(words, 'typed', 1),
    bonus(words, 'otherwise', 0.5),
    sql`3 * coalesce(ts_rank(${words}, ${asked('anyExact')}), 0)`,
    bonus(words, 'exact', 2),
    bonus(words, 'phrase', 1),
    sql`case when ${words} @@ ${asked('numbersInTitle')} then 5
      when ${words} @@ ${asked('numbers')} then 1 else 0 end`,
  ]
  return sql`(${sql.join(parts, sql` + `)})`
}

/** What the ranking asks for; null where the question has nothing of the kind. */
export const rankingAsked = (question: Question) => ({
  any: question.any,
  all: question.all,
  typed: question.also.length > 0 ? question.typed : null,
  otherwise: otherwise(question),
  anyExact: question.anyExact,
  exact: question.exact,
  phrase: question.phrase,
  numbers: question.numbers,
  numbersInTitle: question.numbers?.replaceAll(/'( |$)/g, "':A$1") ?? null,
})

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
