import { type SQL, sql } from 'drizzle-orm'
import { CITY_TIME_ZONE } from '#platform/clock.ts'
import type { Db } from '#platform/database.ts'
import type { Text } from '#platform/locale.ts'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import type { Written } from '#platform/text/searchable.ts'
import { searchDocuments } from '../schema.ts'
import type { Filters } from './filters.ts'
import { newestMonths } from './newest.ts'
import { MOST_COUNTED, MOST_OF_FEW, poolAsked, poolOf } from './pool.ts'
import type { Question } from './question.ts'
import { rankingAsked, scoreOf } from './ranking.ts'

export const PAGE_SIZE = 20
/** So many of the best by their titles are judged by all their words. */
const JUDGED_WHOLE = 60

export type Facets = {
  kinds: Record<string, number>
  years: Record<string, number>
  topics: readonly { code: string; name: Text; count: number }[]
  english: number
}

export type Row = {
  kind: string
  id: string
  path: string
  title: Written
  summary: Written
  happenedOn: string | null
  /** Whether there is a body to look into. */
  body: boolean
}

/** `most` is where counting stops; `more` says that it is known to. */
export type Answer = Facets & {
  total: number
  every: number
  more: boolean
  most: number
  hits: Row[] | null
}

/** The best of what fits a question, and what all of it can be filtered by. `marks` narrow what is looked among. */
export async function read(
  scope: Scope,
  question: Question,
  marks: readonly string[],
  filters: Filters,
  page: number,
): Promise<Answer> {
  const newest = await newestMonths(scope)
  const most = newest ? MOST_COUNTED : MOST_OF_FEW
  const from = (page - 1) * PAGE_SIZE
  const deep = from >= JUDGED_WHOLE
  const rows = await statementOn(scope.db, most).execute({
    ...poolAsked(question, newest, marks),
    ...rankingAsked(question),
    kind: filters.kind ?? null,
    topic: filters.topic ? JSON.stringify([{ code: filters.topic }]) : null,
    year: filters.year ?? null,
    english: filters.english ?? false,
    deep,
    skipped: deep ? from : 0,
    offset: deep ? 0 : from,
  })
  return { ...only(rows).answer, most }
}

/** Its text never changes, so each connection plans it once: planning would take as long as finding. */
const prepared = new Map<number, WeakMap<Db, ReturnType<typeof prepare>>>()

function statementOn(db: Db, most: number): ReturnType<typeof prepare> {
  const known = prepared.get(most) ?? new WeakMap()
  prepared.set(most, known)
  const statement = known.get(db) ?? prepare(db, most)
  known.set(db, statement)
  return statement
}

const prepare = (db: Db, most: number) =>
  db
    .select({ answer: sql<Omit<Answer, 'most'>>`answer` })
    .from(sql`(${statement(most)}) as found`)
    .prepare(`portal_search_${most}`)

const d = searchDocuments
const given = (name: string) => sql.placeholder(name)

/** The filters as conditions on the pool: all of them, and for each facet those of the others. */
const each = {
  kinds: sql`(${given('kind')}::text is null or kind = ${given('kind')}::text)`,
  topics: sql`(${given('topic')}::jsonb is null or topics @> ${given('topic')}::jsonb)`,
  years: sql`(${given('year')}::int is null or year = ${given('year')}::int)`,
  english: sql`(not ${given('english')}::boolean or in_english)`,
}
const fitting = (but?: keyof typeof each): SQL =>
  sql.join(
    Object.entries(each).flatMap(([name, fits]) => (name === but ? [] : [fits])),
    sql` and `,
  )

const order = sql`score desc, happened_at desc nulls last, length, ref_id desc`

const statement = (most: number): SQL => sql`
  with ${poolOf(most)},
  best as (select place, score, length from pool where ${fitting()} order by ${order}
    limit ${sql.raw(String(JUDGED_WHOLE))} offset ${given('skipped')}::int),
  -- Deleting a word that no vector holds gives the vector itself, unpacked once for all that is asked of it.
  unpacked as (select best.*, ${d.kind}, ${d.refId}, ${d.path}, ${d.title}, ${d.summary}, ${d.happenedAt},
      octet_length(${d.plainVi}) > 2 or octet_length(${d.plainEn}) > 2 as has_body,
      ${d.titleWords} as title_words, ts_delete(${d.words}, '') as words
    from best join ${d} on ${d}.ctid = best.place offset 0),
  shown as (select *, case when ${given('deep')}::boolean then score
      else ${scoreOf(sql`words`, sql`title_words`)} end as whole from unpacked)
  select json_build_object(
    'total', (select count(*) from pool where ${fitting()}),
    'every', (select count(*) from pool),
    'more', (select more from verdict),
    'kinds', (select coalesce(json_object_agg(kind, n), '{}') from
      (select kind, count(*) n from pool where ${fitting('kinds')} group by kind) k),
    'years', (select coalesce(json_object_agg(year, n), '{}') from
      (select year, count(*) n from pool where year is not null and ${fitting('years')} group by year) y),
    'topics', (select coalesce(json_agg(t), '[]') from
      (select topic ->> 'code' as code, topic -> 'name' as name, count(*) as count
      from pool, jsonb_array_elements(topics) topic where ${fitting('topics')} group by 1, 2 order by 3 desc) t),
    'english', (select count(*) from pool where in_english and ${fitting('english')}),
    'hits', (select json_agg(json_build_object('kind', kind, 'id', ref_id, 'path', path, 'title', title,
        'summary', summary, 'happenedOn', (happened_at at time zone ${sql.raw(`'${CITY_TIME_ZONE}'`)})::date, 'body', has_body)
        order by whole desc, happened_at desc nulls last, length, ref_id desc)
      from (select * from shown order by whole desc, happened_at desc nulls last, length, ref_id desc
        limit ${sql.raw(String(PAGE_SIZE))} offset ${given('offset')}::int) as page)
  ) as answer`
