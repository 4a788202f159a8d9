import { and, asc, desc, eq, getTableColumns, inArray } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { articleApprovals, articleSchedules } from './flow/schema.ts'
import {
  type Article,
  articlePublications,
  articleRevisions,
  articles,
  type Revision,
} from './schema.ts'
import { type LanguageStanding, standingIn } from './standing.ts'

/** A revision without its text, which only the page of one article needs. */
export type RevisionHead = Omit<Revision, 'body'>

export type DeskArticle = {
  article: Article
  newest: RevisionHead
  standings: LanguageStanding[]
}

const { body: _, ...head } = getTableColumns(articleRevisions)

const words = {
  id: articleRevisions.id,
  number: articleRevisions.number,
  topic: articleRevisions.topic,
  hashVi: articleRevisions.hashVi,
  hashEn: articleRevisions.hashEn,
}

/** Articles with where each of their languages stands. */
export async function withStandings(
  { db }: Scope,
  rows: readonly Article[],
): Promise<DeskArticle[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const isNewest = and(
    eq(articles.id, articleRevisions.articleId),
    eq(articles.latest, articleRevisions.number),
  )
  const newest = await db
    .select({ revision: head })
    .from(articleRevisions)
    .innerJoin(articles, isNewest)
    .where(inArray(articleRevisions.articleId, ids))
  const publications = await db
    .select({ publication: articlePublications, words })
    .from(articlePublications)
    .innerJoin(articleRevisions, eq(articleRevisions.id, articlePublications.revisionId))
    .where(inArray(articlePublications.articleId, ids))
  const approvals = await db
    .select({
      approval: articleApprovals,
      number: articleRevisions.number,
      writtenBy: articleRevisions.writtenBy,
    })
    .from(articleApprovals)
    .innerJoin(articleRevisions, eq(articleRevisions.id, articleApprovals.revisionId))
    .where(inArray(articleApprovals.articleId, ids))
    .orderBy(desc(articleRevisions.number), desc(articleApprovals.id))
  const schedules = await db
    .select({ schedule: articleSchedules, number: articleRevisions.number })
    .from(articleSchedules)
    .innerJoin(articleRevisions, eq(articleRevisions.id, articleSchedules.revisionId))
    .where(and(inArray(articleSchedules.articleId, ids), eq(articleSchedules.state, 'planned')))
    .orderBy(asc(articleSchedules.dueAt))
  return rows.flatMap((article): DeskArticle[] => {
    const own = newest.find(({ revision }) => revision.articleId === article.id)?.revision
    if (!own) return []
    const facts = {
      preset: article.preset,
      newest: own,
      publications: publications
        .filter(({ publication }) => publication.articleId === article.id)
        .map(({ publication, words }) => ({ ...publication, words })),
      approvals: approvals
        .filter(({ approval }) => approval.articleId === article.id)
        .map(({ approval, ...sent }) => ({ ...approval, ...sent })),
      schedules: schedules
        .filter(({ schedule }) => schedule.articleId === article.id)
        .map(({ schedule, number }) => ({ ...schedule, number })),
    }
    const standings = (['vi', 'en'] as const).map((lang) => standingIn(lang, facts))
    return [{ article, newest: own, standings }]
  })
}
