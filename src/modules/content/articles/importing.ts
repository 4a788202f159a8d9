import { eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { standingEntry } from '#platform/ledger/read.ts'
import { only } from '#platform/outcome.ts'
import { holds, inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { slugOf } from '#platform/text/fold.ts'
import { articles } from '../schema.ts'
import type { ArticleDraft } from './form.ts'

/** Who may bring articles in as drafts, and who may put them before the public at once. */
const writers = ['editor', 'officer', 'leader'] as const
const publishers = ['officer', 'leader'] as const

export const mayBringIn = ({ actor }: SignedScope, publish: boolean): boolean =>
  (publish ? publishers : writers).some((role) => holds(actor, role))

export type BroughtArticle = { id: string; slug: string; version: number }

/** Writes down an article of an older portal under an id that links may know already; with a day of publication it is published as of then. */
export const bringArticle = (
  scope: SignedScope,
  draft: ArticleDraft,
  { id, publishedAt }: { id: string; publishedAt: Date | null },
): Promise<BroughtArticle | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!mayBringIn(inside, publishedAt !== null)) return undefined
    const stem = slugOf(draft.title.vi) || 'tin'
    const row = {
      ...draft,
      id,
      authorId: inside.actor.id,
      createdAt: inside.now,
      changedAt: inside.now,
      ...(publishedAt ? { state: 'published' as const, publishedAt } : {}),
    }
    const [first] = await inside.db
      .insert(articles)
      .values({ ...row, slug: stem })
      .onConflictDoNothing({ target: articles.slug })
      .returning()
    const article =
      first ??
      only(
        await inside.db
          .insert(articles)
          .values({ ...row, slug: `${stem}-${id.slice(-6)}` })
          .returning(),
      )
    if (publishedAt)
      await inside.ledger.append(inside, {
        act: 'content.article-published',
        subject: { type: 'article', id, label: draft.title.vi },
        occurredAt: publishedAt,
        facts: { topic: draft.topic, english: draft.title.en !== null },
      })
    return { id, slug: article.slug, version: article.version }
  })

/** Which articles stand at one of these addresses or came up on one of these days of the city: what an import may repeat. */
export async function articlesAlike(
  { db }: Scope,
  { slugs, days }: { slugs: readonly string[]; days: readonly string[] },
) {
  const day = sql<string>`to_char(${articles.publishedAt} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`
  const alike: SQL[] = []
  if (slugs.length > 0) alike.push(inArray(articles.slug, [...slugs]))
  if (days.length > 0) alike.push(inArray(day, [...days]))
  if (alike.length === 0) return []
  const rows = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      title: articles.title,
      publishedAt: articles.publishedAt,
    })
    .from(articles)
    .where(or(...alike))
  return rows.map(({ title, ...row }) => ({ ...row, title: title.vi }))
}

/** Takes a brought article away again, unless somebody has worked on it since; `gone` was taken away before. */
export const takeArticleBack = (
  scope: SignedScope,
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<'removed' | 'kept' | 'gone'> =>
  inTransaction(scope, async (inside) => {
    const [article] = await inside.db
      .select()
      .from(articles)
      .where(eq(articles.id, id))
      .for('update')
    if (!article) return 'gone'
    if (article.version !== version) return 'kept'
    await inside.db.delete(articles).where(eq(articles.id, id))
    const published = await standingEntry(inside, id, ['content.article-published'])
    if (published)
      await inside.ledger.append(inside, {
        act: 'content.article-withdrawn',
        subject: { type: 'article', id, label: article.title.vi },
        facts: { reason },
        corrects: published.id,
      })
    return 'removed'
  })
