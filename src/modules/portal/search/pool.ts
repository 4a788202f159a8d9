import { type SQL, sql } from 'drizzle-orm'
import { searchDocuments } from '../schema.ts'
import { MOST_OF_FEW_MONTHS, type Newest } from './newest.ts'
import type { Question } from './question.ts'
import { asked, scoreOf } from './ranking.ts'

/** Counting stops here: nobody reads further, and to count on costs more than all else. */
export const MOST_COUNTED = 1_000
/** Where so little has happened that no month is left out, all of it is taken. */
export const MOST_OF_FEW = 5_000
const MOST_TITLES = 150
/** From so many on among the newest things, it is worth while to count in the longer time. */
const PROMISING = 250

const d = searchDocuments
const number = (value: number) => sql.raw(String(value))

/**
 * The things among which a search picks, as parts of a statement: what fits, as long as that is not too much. Of words
 * that stand everywhere, the newest things and those whose title says it are taken: no list of half of all documents is
 * ever gone through. `verdict.more` says that more fits than is counted: only where the newest things promise it, a
 * longer time is looked at.
 */
export const poolOf = (most: number): SQL => sql`
  few as materialized (select ${d}.ctid as place, ${d.happenedAt} >= ${sql.placeholder('since')}::timestamptz as newest
    from ${d} where ${d.words} @@ ${asked('few')} limit ${number(MOST_OF_FEW_MONTHS)}),
  recent as materialized (select count(*) as n from few),
  longer as materialized (select count(*) as n from (select 1 from ${d} where ${d.words} @@ ${asked('many')}
    and (select n from recent) between ${number(PROMISING)} and ${number(MOST_COUNTED)}
    limit ${number(MOST_COUNTED + 1)}) as counted),
  verdict as materialized (select recent.n > ${number(MOST_COUNTED)} or longer.n > ${number(MOST_COUNTED)} as more
    from recent, longer),
  places as materialized (
    (select place from few where newest limit ${number(MOST_COUNTED)})
    union (select ctid from ${d} where ${d.titleWords} @@ ${asked('titled')} limit ${number(MOST_TITLES)})
    union (select ctid from ${d} where ${d.words} @@ ${asked('everything')} and not (select more from verdict)
      limit ${number(most + 1)})),
  pool as materialized (select ${d}.ctid as place, ${d.kind}, ${d.refId}, ${d.year}, ${d.inEnglish}, ${d.topics},
    ${d.happenedAt}, length(${d.plainTitle}) as length,
    case when ${d.titleWords} @@ ${asked('any')} then ${scoreOf(d.titleWords)} else 0 end as score
    from ${d} where ${d}.ctid = any(array(select place from places)))`

const lexeme = (mark: string) => `'${mark}'`
const both = (...queries: string[]) => queries.map((each) => `(${each})`).join(' & ')

/** What the pool asks for, with what the index itself has to narrow it by. */
export function poolAsked(question: Question, newest: Newest | null, marks: readonly string[]) {
  const narrowed = marks.map(lexeme)
  const everything = both(question.all, ...narrowed)
  const within = (months: readonly string[] | undefined) =>
    months ? both(everything, months.map(lexeme).join(' | ')) : null
  return {
    everything,
    titled: both(question.titled, ...narrowed),
    few: within(newest?.few),
    many: within(newest?.many),
    since: newest?.since ?? null,
  }
}
