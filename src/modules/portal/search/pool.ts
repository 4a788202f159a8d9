import { type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { searchDocuments } from '../schema.ts'
import { type Newest, newestMonths } from './newest.ts'
import type { Question } from './question.ts'
import { query, scoreOf } from './ranking.ts'

/** Counting stops here: nobody reads further, and to count on costs more than all else. */
const MOST_COUNTED = 1_000
const MOST_TITLES = 150
/** Where so little has happened that no month is left out, all of it is taken. */
const MOST_OF_FEW = 5_000

/** The things among which a search picks: all that fit, unless these are more than `most`; `more` says that it is known. */
export type Pool = { rows: SQL; most: number; more: boolean }

const lexeme = (mark: string) => `'${mark}'`
const both = (...queries: string[]) => queries.map((each) => `(${each})`).join(' & ')

/**
 * What fits, as long as that is not too much. Of words that stand everywhere, the newest things and
 * those whose title says it are taken: no list of half of all documents is ever gone through.
 */
export async function poolOf(
  scope: Scope,
  question: Question,
  marks: readonly string[],
): Promise<Pool> {
  const narrowed = marks.map(lexeme)
  const everything = both(question.all, ...narrowed)
  const titled = rowsOf(question, 'titleWords', both(question.titled, ...narrowed), MOST_TITLES)
  const all = (most: number) => rowsOf(question, 'words', everything, most + 1)
  const newest = await newestMonths(scope)
  if (!newest) return { rows: anyOf([titled, all(MOST_OF_FEW)]), most: MOST_OF_FEW, more: false }
  const within = (months: readonly string[]) => both(everything, months.map(lexeme).join(' | '))
  const more = await isEverywhere(scope, newest, within)
  const parts = [
    rowsOf(question, 'words', within(newest.newest), MOST_COUNTED),
    titled,
    ...(more ? [] : [all(MOST_COUNTED)]),
  ]
  return { rows: anyOf(parts), most: MOST_COUNTED, more }
}

const anyOf = (parts: readonly SQL[]): SQL =>
  sql.join(
    parts.map((part) => sql`(${part})`),
    sql` union `,
  )

/** Whether the newest things alone are too many; only if these promise it is a longer time looked at. */
async function isEverywhere(
  scope: Scope,
  { few, many }: Newest,
  within: (months: readonly string[]) => string,
): Promise<boolean> {
  const recent = await countUpTo(scope, within(few))
  if (recent > MOST_COUNTED || recent < MOST_COUNTED / 3) return recent > MOST_COUNTED
  return (await countUpTo(scope, within(many))) > MOST_COUNTED
}

const rowsOf = (
  question: Question,
  column: 'words' | 'titleWords',
  asked: string,
  limit: number,
): SQL => {
  const d = searchDocuments
  return sql`select ${d.kind}, ${d.refId}, ${d.year}, ${d.inEnglish}, ${d.topics}, ${d.happenedAt},
    length(${d.plainTitle}) as length,
    case when ${d.titleWords} @@ ${query(question.any)} then ${scoreOf(d.titleWords, question)} else 0 end as score
    from ${d} where ${d[column]} @@ ${query(asked)} limit ${limit}`
}

async function countUpTo({ db }: Scope, asked: string): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from (select 1 from ${searchDocuments}
    where ${searchDocuments.words} @@ ${query(asked)} limit ${MOST_COUNTED + 1}) as counted`)
  return rows[0]?.n ?? 0
}
