import { and, desc, eq, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import { articles, documents } from '../schema.ts'

/** A page that a text can link to: `value` is its reference, `article:<id>` or `document:<id>`. */
export type LinkablePage = { value: string; title: string; about: string }

const MOST = 12
/** Titles are compared without marks, which the database cannot do: only the newest are read. */
const NEWEST = 1000

/** Published articles and documents whose title or number holds what is asked for, marks or none. */
export async function linkablePages({ db, locale }: Scope, asked: string): Promise<LinkablePage[]> {
  const wanted = fold(asked).trim()
  if (wanted === '') return []
  const papers = await db
    .select({ id: documents.id, title: documents.title, number: documents.number })
    .from(documents)
    .where(and(sql`position(${wanted} in ${documents.folded}) > 0`))
    .orderBy(desc(documents.issuedOn))
    .limit(MOST)
  const news = await db
    .select({ id: articles.id, title: articles.title, slug: articles.slug })
    .from(articles)
    .where(eq(articles.state, 'published'))
    .orderBy(desc(articles.publishedAt))
    .limit(NEWEST)
  return [
    ...papers.map(({ id, title, number }) => ({
      value: `document:${id}`,
      title: title[locale],
      about: number ?? '',
    })),
    ...news
      .filter(({ title }) => fold(`${title.vi} ${title.en ?? ''}`).includes(wanted))
      .map(({ id, title, slug }) => ({ value: `article:${id}`, title: title.vi, about: slug })),
  ].slice(0, MOST)
}
