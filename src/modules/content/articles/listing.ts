import { and, count, desc, eq, gt, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { coversOf } from '../media/shown.ts'
import { topics } from '../schema.ts'
import { PUBLIC_ARTICLE } from './media.ts'
import { articlePublications, articleRevisions, articles } from './schema.ts'
import { together } from './shown.ts'

export const PAGE_SIZE = 20

/** The lists of a language leave out what is only up in the other, but for the Vietnamese that English readers get with a note. */
const listedFor = ({ locale }: Scope): SQL | undefined =>
  locale === 'vi'
    ? sql`exists (select 1 from content.article_publications p where p.article_id = content.articles.id
        and p.lang = 'vi' and p.state = 'published')`
    : undefined

export type NewsQuestion = {
  topic?: string | undefined
  page?: number
  size?: number
  since?: Date | undefined
}

export const newsOf = (scope: Scope, { topic, since }: NewsQuestion): SQL | undefined =>
  and(
    listedFor(scope),
    topic ? eq(articles.topic, topic) : undefined,
    since
      ? or(
          gt(articles.listedAt, since),
          sql`exists (select 1 from content.article_publications p where p.article_id = content.articles.id
            and p.state = 'published' and p.changed_at > ${since.toISOString()}::timestamptz)`,
        )
      : undefined,
  )

const pv = alias(articlePublications, 'pv')
const rv = alias(articleRevisions, 'rv')
const pe = alias(articlePublications, 'pe')
const re = alias(articleRevisions, 're')

/** The newest published articles first, by title and summary alone; pages count from 1. */
export async function listNews(scope: Scope, question: NewsQuestion = {}) {
  const { db } = scope
  const { page = 1, size = PAGE_SIZE } = question
  const where = and(isNotNull(articles.listedAt), newsOf(scope, question))
  const { total } = only(await db.select({ total: count() }).from(articles).where(where))
  const rows = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      publishedAt: articles.listedAt,
      topic: topics.name,
      vi: { title: rv.title, summary: rv.summary },
      en: { title: re.title, summary: re.summary },
    })
    .from(articles)
    .leftJoin(topics, eq(topics.code, articles.topic))
    .leftJoin(pv, and(eq(pv.articleId, articles.id), eq(pv.lang, 'vi'), eq(pv.state, 'published')))
    .leftJoin(rv, eq(rv.id, pv.revisionId))
    .leftJoin(pe, and(eq(pe.articleId, articles.id), eq(pe.lang, 'en'), eq(pe.state, 'published')))
    .leftJoin(re, eq(re.id, pe.revisionId))
    .where(where)
    .orderBy(desc(articles.listedAt), desc(articles.id))
    .limit(size)
    .offset((page - 1) * size)
  const covers = await coversOf(
    scope,
    PUBLIC_ARTICLE,
    rows.map(({ id }) => id),
  )
  return {
    total,
    pages: Math.ceil(total / size),
    page,
    articles: rows.map(({ vi, en, ...row }) => ({
      ...row,
      title: together(vi?.title, en?.title),
      summary: together(vi?.summary, en?.summary),
      cover: covers.get(row.id),
    })),
  }
}

export type NewsItem = Awaited<ReturnType<typeof listNews>>['articles'][number]
