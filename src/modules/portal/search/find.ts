import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { inLanguage, type Written } from '#platform/text/searchable.ts'
import { fruitlessSearches, searchDocuments } from '../schema.ts'
import type { Question } from './question.ts'
import { excerpt, type Marked, marked } from './snippet.ts'

export const PAGE_SIZE = 20

export type Hit = {
  kind: string
  id: string
  path: string
  lang: Locale
  title: Marked
  snippet: Marked
  snippetLang: Locale
  happenedAt: Date | null
}

export type Found = { total: number; pages: number; kinds: Map<string, number>; hits: Hit[] }

const { exactWords, foldedWords, happenedAt, kind, refId } = searchDocuments

const query = (text: string): SQL => sql`${text}::tsquery`

/** Recall comes from words without marks; marks as typed, words side by side and document numbers bring a thing up. */
function scoreOf({ all, exact, anyExact, phrase, numbers }: Question): SQL {
  const parts = [sql`ts_rank(${foldedWords}, ${query(all)})`]
  if (exact && anyExact)
    parts.push(
      sql`3 * ts_rank(${exactWords}, ${query(anyExact)})`,
      sql`case when ${exactWords} @@ ${query(exact)} then 2 else 0 end`,
    )
  if (phrase) parts.push(sql`case when ${foldedWords} @@ ${query(phrase)} then 1 else 0 end`)
  if (numbers) {
    const inTitle = query(numbers.replaceAll(/'( |$)/g, "':A$1"))
    parts.push(sql`case when ${foldedWords} @@ ${inTitle} then 5
      when ${foldedWords} @@ ${query(numbers)} then 1 else 0 end`)
  }
  return sql`(${sql.join(parts, sql` + `)})`
}

/** What fits the question, best first, with counts of each kind; pages count from 1. */
export async function findAll(
  { db, locale }: Scope,
  question: Question,
  { only: onlyKind, page = 1 }: { only?: string | undefined; page?: number } = {},
): Promise<Found> {
  const fits = sql`${foldedWords} @@ ${query(question.all)}`
  const counted = await db
    .select({ kind, count: sql<number>`count(*)::int` })
    .from(searchDocuments)
    .where(fits)
    .groupBy(kind)
  const kinds = new Map(counted.map((row) => [row.kind, row.count]))
  const total = onlyKind
    ? (kinds.get(onlyKind) ?? 0)
    : counted.reduce((sum, row) => sum + row.count, 0)
  const rows = await db
    .select({
      kind,
      id: refId,
      path: searchDocuments.path,
      title: searchDocuments.title,
      summary: searchDocuments.summary,
      body: searchDocuments.body,
      happenedAt,
    })
    .from(searchDocuments)
    .where(and(fits, onlyKind ? eq(kind, onlyKind) : undefined))
    .orderBy(
      desc(scoreOf(question)),
      sql`${happenedAt} desc nulls last`,
      // Of two titles alike, the shorter one says less else.
      sql`length(${searchDocuments.title} ->> 'vi')`,
      desc(refId),
    )
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  const hits = rows.map(({ title, summary, body, ...row }) => {
    const name = inLanguage(title, locale)
    const part = bestPart([summary, body], question, locale)
    return {
      ...row,
      lang: name.lang,
      title: marked(name.text, question.words),
      snippet: part.shown,
      snippetLang: part.lang,
    }
  })
  return { total, pages: Math.ceil(total / PAGE_SIZE), kinds, hits }
}

/** The first text that shows a sought word: the reader's language before the other, the summary before the body. */
function bestPart(texts: readonly Written[], { words }: Question, locale: Locale) {
  const languages: Locale[] = locale === 'vi' ? ['vi', 'en'] : ['en', 'vi']
  let first: { lang: Locale; shown: Marked } | undefined
  // Marking a text costs more than all else on this page, so it stops at the first that shows a word.
  for (const lang of languages)
    for (const text of texts) {
      const shown = excerpt(text[lang] ?? '', words)
      if (shown.ranges.length > 0) return { lang, shown }
      if (shown.text !== '') first ??= { lang, shown }
    }
  return first ?? { lang: locale, shown: { text: '', ranges: [] } }
}

/** Remembers what was looked for in vain; who looked is nobody's business. */
export async function rememberFruitless({ db, today }: Scope, { words }: Question, typed: string) {
  const folded = words.map((word) => word.folded).join(' ')
  if (folded.length > 100) return
  await db
    .insert(fruitlessSearches)
    .values({ words: folded, day: today, typed: typed.slice(0, 200), times: 1 })
    .onConflictDoUpdate({
      target: [fruitlessSearches.day, fruitlessSearches.words],
      set: { times: sql`${fruitlessSearches.times} + 1` },
    })
}
