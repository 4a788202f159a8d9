import { and, count, desc, eq, gt, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import type { Searchable } from '#platform/text/searchable.ts'
import { paths } from '../paths.ts'
import { topics } from '../schema.ts'
import { revisionsById } from './locking.ts'
import { articlePublications, articleRevisions, articles, type Revision } from './schema.ts'
import { type Shown, wholeText, written } from './shown.ts'

export const PAGE_SIZE = 20

const vi = {
  publication: alias(articlePublications, 'pv'),
  revision: alias(articleRevisions, 'rv'),
}
const en = {
  publication: alias(articlePublications, 'pe'),
  revision: alias(articleRevisions, 're'),
}

/** An article as the public has it; a language that is not up is null. */
export type PublicArticle = {
  id: string
  slug: string
  listedAt: Date | null
  topic: Text | null
  vi: Shown | null
  en: Shown | null
}

const shownArticles = (scope: Scope, where: SQL | undefined) => {
  const { publication: pv, revision: rv } = vi
  const { publication: pe, revision: re } = en
  return scope.db
    .select({
      id: articles.id,
      slug: articles.slug,
      listedAt: articles.listedAt,
      topic: topics.name,
      viPublication: pv,
      viRevision: rv,
      enPublication: pe,
      enRevision: re,
    })
    .from(articles)
    .leftJoin(topics, eq(topics.code, articles.topic))
    .leftJoin(pv, and(eq(pv.articleId, articles.id), eq(pv.lang, 'vi'), eq(pv.state, 'published')))
    .leftJoin(rv, eq(rv.id, pv.revisionId))
    .leftJoin(pe, and(eq(pe.articleId, articles.id), eq(pe.lang, 'en'), eq(pe.state, 'published')))
    .leftJoin(re, eq(re.id, pe.revisionId))
    .where(and(isNotNull(articles.listedAt), where))
    .orderBy(desc(articles.listedAt), desc(articles.id))
}

type Row = Awaited<ReturnType<typeof shownArticles>>[number]

function asPublic(row: Row): PublicArticle {
  const { id, slug, listedAt, topic } = row
  const side = (publication: Row['viPublication'], revision: Revision | null): Shown | null =>
    publication && revision
      ? { revision, publishedAt: publication.publishedAt, changedAt: publication.changedAt }
      : null
  return {
    id,
    slug,
    listedAt,
    topic,
    vi: side(row.viPublication, row.viRevision),
    en: side(row.enPublication, row.enRevision),
  }
}

/** The lists of a language leave out what is only up in the other, but for the Vietnamese that English readers get with a note. */
const listedFor = ({ locale }: Scope): SQL | undefined =>
  locale === 'vi'
    ? sql`exists (select 1 from content.article_publications p where p.article_id = content.articles.id
        and p.lang = 'vi' and p.state = 'published')`
    : undefined

type NewsQuestion = {
  topic?: string | undefined
  page?: number
  size?: number
  since?: Date | undefined
}

const newsOf = (scope: Scope, { topic, since }: NewsQuestion): SQL | undefined =>
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

/** The newest published articles first; pages count from 1. */
export async function listNews(scope: Scope, question: NewsQuestion = {}) {
  const { page = 1, size = PAGE_SIZE } = question
  const where = newsOf(scope, question)
  const counted = and(isNotNull(articles.listedAt), where)
  const { total } = only(await scope.db.select({ total: count() }).from(articles).where(counted))
  const found = await publicArticles(scope, question)
  return { total, pages: Math.ceil(total / size), page, articles: found.map(asItem) }
}

export async function publicArticles(
  scope: Scope,
  question: NewsQuestion = {},
): Promise<PublicArticle[]> {
  const { page = 1, size = PAGE_SIZE } = question
  const rows = await shownArticles(scope, newsOf(scope, question))
    .limit(size)
    .offset((page - 1) * size)
  return rows.map(asPublic)
}

const asItem = (article: PublicArticle) => ({
  id: article.id,
  slug: article.slug,
  topic: article.topic,
  publishedAt: article.listedAt,
  title: written(article, 'title'),
  summary: written(article, 'summary'),
})

export type NewsItem = ReturnType<typeof asItem>

/** An article by its address, as long as some language of it is up. */
export async function findArticle(scope: Scope, slug: string): Promise<PublicArticle | undefined> {
  const [row] = await shownArticles(scope, eq(articles.slug, slug))
  return row && asPublic(row)
}

/** The revision whose Vietnamese the English that is up says. */
export async function basisOfEnglish(
  scope: Scope,
  { en }: PublicArticle,
): Promise<Revision | undefined> {
  const id = en?.revision.englishBasis
  if (!en || !id) return undefined
  return id === en.revision.id ? en.revision : (await revisionsById(scope, [id])).get(id)
}

/** What stood at an address and does not any more: its title only where it ran out in peace. */
export async function findEnded({ db }: Scope, slug: string) {
  const rows = await db
    .select({
      lang: articlePublications.lang,
      state: articlePublications.state,
      endedAt: articlePublications.endedAt,
      title: articleRevisions.title,
    })
    .from(articles)
    .innerJoin(articlePublications, eq(articlePublications.articleId, articles.id))
    .innerJoin(articleRevisions, eq(articleRevisions.id, articlePublications.revisionId))
    .where(eq(articles.slug, slug))
    .orderBy(desc(articlePublications.lang))
  const [ended] = rows
  if (!ended || rows.some(({ state }) => state === 'published')) return undefined
  const expired = rows.every(({ state }) => state === 'expired')
  return {
    state: expired ? ('expired' as const) : ('withdrawn' as const),
    title: expired ? ended.title : null,
    endedAt: ended.endedAt,
  }
}

/** Ids of everything the search may hold. */
export const searchableArticleIds = async ({ db }: Scope): Promise<string[]> =>
  (await db.select({ id: articles.id }).from(articles).where(isNotNull(articles.listedAt))).map(
    ({ id }) => id,
  )

/** Published articles for the search; an id that does not come back is to be forgotten. */
export async function searchableArticles(
  scope: Scope,
  ids: readonly string[],
): Promise<Searchable[]> {
  if (ids.length === 0) return []
  const rows = await shownArticles(scope, inArray(articles.id, [...ids]))
  return rows.map(asPublic).map((article) => ({
    kind: 'article',
    id: article.id,
    path: link(paths.article, { slug: article.slug }),
    title: written(article, 'title'),
    summary: written(article, 'summary'),
    body: wholeText(article),
    happenedAt: article.listedAt,
  }))
}
