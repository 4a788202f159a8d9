import { and, count, desc, eq, inArray, type SQL } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import { only } from '#platform/outcome.ts'
import { holds, type Scope } from '#platform/scope.ts'
import type { Searchable } from '#platform/text/searchable.ts'
import { plainText } from '../body/words.ts'
import { paths } from '../paths.ts'
import { type Article, articles, topics } from '../schema.ts'

export const PAGE_SIZE = 20

const published = eq(articles.state, 'published')

const listed = {
  id: articles.id,
  slug: articles.slug,
  title: articles.title,
  summary: articles.summary,
  topic: topics.name,
  publishedAt: articles.publishedAt,
}

/** The newest published articles first; pages count from 1. */
export async function listNews(
  { db }: Scope,
  { topic, page = 1, size = PAGE_SIZE }: { topic?: string; page?: number; size?: number } = {},
) {
  const where = and(published, topic ? eq(articles.topic, topic) : undefined)
  const [{ total }, rows] = await Promise.all([
    db.select({ total: count() }).from(articles).where(where).then(only),
    db
      .select(listed)
      .from(articles)
      .leftJoin(topics, eq(topics.code, articles.topic))
      .where(where)
      .orderBy(desc(articles.publishedAt), desc(articles.id))
      .limit(size)
      .offset((page - 1) * size),
  ])
  return { total, pages: Math.ceil(total / size), articles: rows }
}

export type NewsItem = Awaited<ReturnType<typeof listNews>>['articles'][number]

/** A published article by its address. */
export async function findArticle({ db }: Scope, slug: string) {
  const [found] = await db
    .select({ article: articles, topic: topics.name })
    .from(articles)
    .leftJoin(topics, eq(topics.code, articles.topic))
    .where(and(published, eq(articles.slug, slug)))
  return found
}

/** Any article, for the editors. */
export async function findDraft(scope: Scope, id: string): Promise<Article | undefined> {
  if (!holds(scope.actor, 'officer')) return undefined
  const [found] = await scope.db.select().from(articles).where(eq(articles.id, id))
  return found
}

/** All articles for the editors, the last touched first. */
export async function listDrafts(
  scope: Scope,
  { state, page = 1 }: { state?: Article['state']; page?: number },
) {
  const where: SQL | undefined = state ? eq(articles.state, state) : undefined
  const [{ total }, rows] = await Promise.all([
    scope.db.select({ total: count() }).from(articles).where(where).then(only),
    scope.db
      .select({ ...listed, state: articles.state, changedAt: articles.changedAt })
      .from(articles)
      .leftJoin(topics, eq(topics.code, articles.topic))
      .where(where)
      .orderBy(desc(articles.changedAt), desc(articles.id))
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE),
  ])
  return { total, pages: Math.ceil(total / PAGE_SIZE), articles: rows }
}

/** Ids of everything the search may hold. */
export const searchableArticleIds = async ({ db }: Scope): Promise<string[]> =>
  (await db.select({ id: articles.id }).from(articles).where(published)).map(({ id }) => id)

/** Published articles for the search; an id that does not come back is to be forgotten. */
export async function searchableArticles(
  { db }: Scope,
  ids: readonly string[],
): Promise<Searchable[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select()
    .from(articles)
    .where(and(published, inArray(articles.id, [...ids])))
  return rows.map((article) => ({
    kind: 'article',
    id: article.id,
    path: link(paths.article, { slug: article.slug }),
    title: article.title,
    summary: article.summary,
    body: { vi: plainText(article.body.vi), en: article.body.en && plainText(article.body.en) },
    happenedAt: article.publishedAt,
  }))
}
