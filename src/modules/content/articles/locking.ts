import { and, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Outcome } from '#platform/outcome.ts'
import { inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { type Approval, articleApprovals } from './flow/schema.ts'
import { isOfNewsroom } from './reach.ts'
import {
  type Article,
  articlePublications,
  articleRevisions,
  articles,
  type Lang,
  type Publication,
  type Revision,
} from './schema.ts'

/** Holds an article still for the steps of an act; whoever is not of the newsroom meets nothing. */
export const onArticle = <Value, Refusal extends string>(
  scope: SignedScope,
  id: string,
  steps: (inside: SignedScope, article: Article) => Promise<Outcome<Value, Refusal> | undefined>,
): Promise<Outcome<Value, Refusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!isOfNewsroom(scope.actor)) return undefined
    const article = await lockArticle(inside, id)
    return article && steps(inside, article)
  })

export async function lockArticle({ db }: Scope, id: string): Promise<Article | undefined> {
  const [article] = await db
    .select()
    .from(articles)
    .where(and(eq(articles.id, id), isNull(articles.takenBackAt)))
    .for('update')
  return article
}

export async function findRevision(
  { db }: Scope,
  articleId: string,
  revisionId: string,
): Promise<Revision | undefined> {
  const [found] = await db
    .select()
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, articleId), eq(articleRevisions.id, revisionId)))
  return found
}

export async function newestRevision({ db }: Scope, articleId: string): Promise<Revision> {
  const [found] = await db
    .select()
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .orderBy(desc(articleRevisions.number))
    .limit(1)
  if (!found) throw new Error(`the article ${articleId} has no revision`)
  return found
}

export const publicationsOf = ({ db }: Scope, articleId: string): Promise<Publication[]> =>
  db.select().from(articlePublications).where(eq(articlePublications.articleId, articleId))

/** What a revision was sent for in a language: open, approved or returned, never what another took the place of. */
export async function approvalOf(
  { db }: Scope,
  revisionId: string,
  lang: Lang,
): Promise<Approval | undefined> {
  const [found] = await db
    .select()
    .from(articleApprovals)
    .where(
      and(
        eq(articleApprovals.revisionId, revisionId),
        eq(articleApprovals.lang, lang),
        ne(articleApprovals.state, 'replaced'),
      ),
    )
    .orderBy(desc(articleApprovals.sentAt), desc(articleApprovals.id))
    .limit(1)
  return found
}

export const revisionsById = async (
  { db }: Scope,
  ids: readonly string[],
): Promise<Map<string, Revision>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select()
    .from(articleRevisions)
    .where(inArray(articleRevisions.id, [...new Set(ids)]))
  return new Map(rows.map((each) => [each.id, each]))
}
