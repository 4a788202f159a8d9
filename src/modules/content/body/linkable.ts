import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import { articleRevisions, articles } from '../articles/schema.ts'
import { documents } from '../documents/schema.ts'

/** A page that a text can link to: `value` is its reference, `article:<id>` or `document:<id>`. */
export type LinkablePage = { value: string; title: string; about: string }

const MOST = 12
/** Titles are compared without marks, which the database cannot do: only the newest are read. */
const NEWEST = 1000

/** Published articles, by their newest title, and documents whose title or number holds what is asked for, marks or none. */
export async function linkablePages({ db, locale }: Scope, asked: string): Promise<LinkablePage[]> {
  const wanted = fold(asked).trim()
  if (wanted === '') return []
  const papers = await db
    .select({ id: documents.id, title: documents.title, number: documents.number })
    .from(documents)
    .where(
      and(eq(documents.state, 'published'), sql`position(${wanted} in ${documents.folded}) > 0`),
    )
    .orderBy(desc(documents.issuedOn))
    .limit(MOST)
  const news = await db
    .select({
      id: articles.id,
      title: articleRevisions.title,
      slug: articles.slug,
      listedAt: articles.listedAt,
    })
    .from(articles)
    .innerJoin(
      articleRevisions,
      and(
        eq(articleRevisions.articleId, articles.id),
        eq(articleRevisions.number, articles.latest),
      ),
    )
    .where(isNotNull(articles.listedAt))
    .orderBy(desc(articles.listedAt))
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
