import type { Locale } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { inLanguage, type Written } from '#platform/text/searchable.ts'
import { type Filters, marksWanted } from './filters.ts'
import type { Question } from './question.ts'
import { excerpt, type Marked, marked, type Stretch } from './snippet.ts'
import { type Facets, PAGE_SIZE, type Row, read } from './statement.ts'
import { keyOf, stretchesOf } from './stretch.ts'

export type { Facets }

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

/** What fits the question, best first, with counts for each filter; pages count from 1. */
export async function findAll(
  scope: Scope,
  question: Question,
  { page = 1, ...filters }: Filters & { page?: number } = {},
): Promise<Found> {
  const open = await read(scope, question, [], filters, page)
  const marks = marksWanted(filters)
  // Filters are counted among all that fits; where that is too much, the index itself has to narrow it.
  const capped = open.more || open.every > open.most
  const narrowed = capped && marks.length > 0
  const answer = narrowed ? await read(scope, question, marks, filters, page) : open
  const more = answer.more || answer.total > answer.most
  const { kinds, years, topics, english } = open
  return {
    total: more ? answer.most : answer.total,
    more: more || (capped && !narrowed),
    counted: !capped,
    // What was picked among is all that can be leafed through.
    pages: Math.ceil(Math.min(answer.total, answer.most) / PAGE_SIZE),
    facets: { kinds, years, topics, english },
    hits: await hitsOf(scope, answer.hits ?? [], question),
  }
}

/** A body is looked into only where the summary shows nothing of what is sought. */
async function hitsOf(scope: Scope, rows: readonly Row[], question: Question): Promise<Hit[]> {
  const { locale } = scope
  const shown = rows.map((row) => ({ row, snippet: fromSummary(row.summary, question, locale) }))
  const silent = shown.flatMap(({ row, snippet }) => (row.body && !snippet ? [row] : []))
  const bodies = await stretchesOf(scope, silent, question)
  return shown.map(({ row, snippet }) => {
    const { kind, id, path, happenedOn } = row
    const name = inLanguage(row.title, locale)
    const part = snippet ?? bestPart(row.summary, bodies.get(keyOf(row)), question, locale)
    return {
      kind,
      id,
      path,
      happenedOn,
      lang: name.lang,
      title: marked(name.text, question),
      snippet: part.shown,
      snippetLang: part.lang,
    }
  })
}

type Part = { lang: Locale; shown: Marked }

function fromSummary(summary: Written, question: Question, lang: Locale): Part | undefined {
  const shown = excerpt(summary[lang] ?? '', question)
  return shown.ranges.length > 0 ? { lang, shown } : undefined
}

/** The first text that shows a sought word: the reader's language before the other, the summary before the body. */
function bestPart(
  summary: Written,
  body: Record<Locale, Stretch> | undefined,
  question: Question,
  locale: Locale,
): Part {
  const languages: Locale[] = locale === 'vi' ? ['vi', 'en'] : ['en', 'vi']
  let first: Part | undefined
  for (const lang of languages)
    for (const text of [summary[lang] ?? '', body?.[lang] ?? '']) {
      const shown = excerpt(text, question)
      if (shown.ranges.length > 0) return { lang, shown }
      if (shown.text !== '') first ??= { lang, shown }
    }
  return first ?? { lang: locale, shown: { text: '', ranges: [] } }
}
