import { type SQL, sql } from 'drizzle-orm'
import { CITY_TIME_ZONE } from '#platform/clock.ts'
import type { Locale, Text } from '#platform/locale.ts'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { inLanguage, type Written } from '#platform/text/searchable.ts'
import { searchDocuments } from '../schema.ts'
import { type Filters, marksWanted } from './filters.ts'
import { type Pool, poolOf } from './pool.ts'
import type { Question } from './question.ts'
import { scoreOf } from './ranking.ts'
import { excerpt, type Marked, marked, type Stretch } from './snippet.ts'
import { startOf, stretchFrom } from './stretch.ts'

export const PAGE_SIZE = 20
/** So many of the best by their titles are judged by all their words. */
const JUDGED_WHOLE = 60

export type Hit = {
  kind: string
  id: string
  path: string
  lang: Locale
  title: Marked
  snippet: Marked
  snippetLang: Locale
  /** The city's day on which it happened. */
  happenedOn: string | null
}

export type Facets = {
  kinds: Record<string, number>
  years: Record<string, number>
  topics: readonly { code: string; name: Text; count: number }[]
  english: number
}

/**
 * `more` says that counting stopped: there are more than `total`. Where `counted` is false, so did the counting for
 * the filters: they offer what was met with, and their figures say nothing.
 */
export type Found = {
  total: number
  more: boolean
  counted: boolean
  pages: number
  facets: Facets
  hits: Hit[]
}

type Row = {
  kind: string
  id: string
  path: string
  title: Written
  summary: Written
  happenedOn: string | null
  vi: Stretch
  en: Stretch
}
type Answer = Facets & { total: number; every: number; hits: Row[] | null }

/** What fits the question, best first, with counts for each filter; pages count from 1. */
export async function findAll(
  scope: Scope,
  question: Question,
  { page = 1, ...filters }: Filters & { page?: number } = {},
): Promise<Found> {
  const open = await poolOf(scope, question, [])
  const first = await read(scope, question, open, filters, page)
  const narrowed = marksWanted(filters).length > 0
  // Filters are counted among all that fits; where that is too much, the index itself has to narrow it.
  const capped = open.more || first.every > open.most
  const pool = capped && narrowed ? await poolOf(scope, question, marksWanted(filters)) : open
  const answer = pool === open ? first : await read(scope, question, pool, filters, page)
  const more = pool.more || answer.total > pool.most
  const { kinds, years, topics, english } = first
  return {
    total: more ? pool.most : answer.total,
    more: more || (capped && !narrowed),
    counted: !capped,
    // What was picked among is all that can be leafed through.
    pages: Math.ceil(Math.min(answer.total, pool.most) / PAGE_SIZE),
    facets: { kinds, years, topics, english },
    hits: (answer.hits ?? []).map((row) => hitOf(row, question, scope.locale)),
  }
}

async function read(
  { db }: Scope,
  question: Question,
  pool: Pool,
  filters: Filters,
  page: number,
): Promise<Answer> {
  const from = (page - 1) * PAGE_SIZE
  const d = searchDocuments
  const order = sql`score desc, happened_at desc nulls last, length, ref_id desc`
  const fits = wanted(filters)
  const { rows } = await db.execute<{ answer: Answer }>(sql`
    with pool as materialized (${pool.rows}),
    fitting as materialized (select * from pool where ${fits.all}),
    best as (select kind, ref_id, score from fitting order by ${order}
      limit ${sql.raw(String(JUDGED_WHOLE))} ${from < JUDGED_WHOLE ? sql`` : sql`offset ${from}`}),
    judged as (
      select ${d}.*, length(${d.plainTitle}) as length,
        ${from < JUDGED_WHOLE ? scoreOf(d.words, question) : sql`best.score`} as score
      from best join ${d} using (kind, ref_id)
      order by ${order} limit ${PAGE_SIZE} offset ${from < JUDGED_WHOLE ? from : 0}
    ),
    shown as materialized (select *, ${startOf('vi', question)} as vi,
      ${startOf('en', question)} as en from judged)
    select json_build_object(
      'total', (select count(*) from fitting),
      'every', (select count(*) from pool),
      'kinds', (select coalesce(json_object_agg(kind, n), '{}') from
        (select kind, count(*) n from pool where ${fits.kinds} group by kind) k),
      'years', (select coalesce(json_object_agg(year, n), '{}') from
        (select year, count(*) n from pool where year is not null and ${fits.years} group by year) y),
      'topics', (select coalesce(json_agg(t), '[]') from
        (select topic ->> 'code' as code, topic -> 'name' as name, count(*) as count
        from pool, jsonb_array_elements(topics) topic where ${fits.topics} group by 1, 2 order by 3 desc) t),
      'english', (select count(*) from pool where in_english and ${fits.english}),
      'hits', (select json_agg(json_build_object('kind', kind, 'id', ref_id, 'path', path,
        'title', title, 'summary', summary, 'happenedOn', (happened_at at time zone ${CITY_TIME_ZONE})::date,
        'vi', ${stretchFrom('vi', sql`vi`)}, 'en', ${stretchFrom('en', sql`en`)})
        order by ${order}) from shown)
    ) as answer`)
  return only(rows).answer
}

/** The filters as conditions on the pool: all of them, and for each facet those of the others. */
function wanted({ kind, topic, year, english }: Filters) {
  const each = {
    kinds: kind ? sql`kind = ${kind}` : undefined,
    topics: topic ? sql`topics @> ${JSON.stringify([{ code: topic }])}::jsonb` : undefined,
    years: year ? sql`year = ${year}` : undefined,
    english: english ? sql`in_english` : undefined,
  }
  const but = (name?: string): SQL => {
    const others = Object.entries(each).flatMap(([key, fit]) => (fit && key !== name ? [fit] : []))
    return others.length > 0 ? sql.join(others, sql` and `) : sql`true`
  }
  return {
    all: but(),
    kinds: but('kinds'),
    topics: but('topics'),
    years: but('years'),
    english: but('english'),
  }
}

function hitOf({ title, summary, vi, en, ...row }: Row, question: Question, locale: Locale): Hit {
  const name = inLanguage(title, locale)
  const part = bestPart(summary, { vi, en }, question, locale)
  return {
    kind: row.kind,
    id: row.id,
    path: row.path,
    happenedOn: row.happenedOn,
    lang: name.lang,
    title: marked(name.text, question),
    snippet: part.shown,
    snippetLang: part.lang,
  }
}

/** The first text that shows a sought word: the reader's language before the other, the summary before the body. */
function bestPart(
  summary: Written,
  body: Record<Locale, Stretch>,
  question: Question,
  locale: Locale,
): { lang: Locale; shown: Marked } {
  const languages: Locale[] = locale === 'vi' ? ['vi', 'en'] : ['en', 'vi']
  let first: { lang: Locale; shown: Marked } | undefined
  for (const lang of languages)
    for (const text of [summary[lang] ?? '', body[lang]]) {
      const shown = excerpt(text, question)
      if (shown.ranges.length > 0) return { lang, shown }
      if (shown.text !== '') first ??= { lang, shown }
    }
  return first ?? { lang: locale, shown: { text: '', ranges: [] } }
}
