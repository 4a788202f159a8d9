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
  const begun = rows.map(({ summary }) => partOf(summary[locale] ?? '', question, locale))
  const silent = rows.filter(({ body }, n) => body && !begun[n]?.found)
  const bodies = await stretchesOf(scope, silent, question)
  return rows.map(({ kind, id, path, happenedOn, title, summary }, n) => {
    const name = inLanguage(title, locale)
    const rest = () => partsAfter(summary, bodies.get(keyOf({ kind, id })), question, locale)
    const part = bestOf(begun[n], rest)
    return {
      kind,
      id,
      path,
      happenedOn,
      lang: name.lang,
      title: marked(name.text, question),
      snippet: part?.shown ?? { text: '', ranges: [] },
      snippetLang: part?.lang ?? locale,
    }
  })
}

type Part = { lang: Locale; shown: Marked; found: boolean }

function partOf(text: string | Stretch, question: Question, lang: Locale): Part | undefined {
  const shown = excerpt(text, question)
  return shown.text === '' ? undefined : { lang, shown, found: shown.ranges.length > 0 }
}

/** After the summary in the reader's language come its body, then summary and body in the other. */
function* partsAfter(
  summary: Written,
  body: Record<Locale, Stretch> | undefined,
  question: Question,
  locale: Locale,
) {
  const other = locale === 'vi' ? 'en' : 'vi'
  if (body) yield partOf(body[locale], question, locale)
  yield partOf(summary[other] ?? '', question, other)
  if (body) yield partOf(body[other], question, other)
}

/** The first part that shows a sought word, or the first of all. */
function bestOf(first: Part | undefined, rest: () => Iterable<Part | undefined>): Part | undefined {
  if (first?.found) return first
  let begin = first
  for (const part of rest()) {
    if (part?.found) return part
    begin ??= part
  }
  return begin
}
