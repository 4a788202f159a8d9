import { and, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { CITY_TIME_ZONE } from '#platform/clock.ts'
import { only } from '#platform/outcome.ts'
import { holds, inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { append, publishedEntry } from './entry.ts'
import { articleSchedules } from './flow/schema.ts'
import type { ArticleDraft } from './form.ts'
import { lockArticle, publicationsOf } from './locking.ts'
import { forgetDraftMedia } from './media.ts'
import { publishingRoles } from './presets.ts'
import { bringUp, takeDown } from './publishing.ts'
import { isOfNewsroom } from './reach.ts'
import { articleRevisions, articles } from './schema.ts'
import { createArticle } from './writing.ts'

/** Whether somebody may bring articles of an older portal in, and take them back: as drafts, or before the public. */
export const mayBringIn = ({ actor }: SignedScope, publish: boolean): boolean =>
  publish ? publishingRoles.some((role) => holds(actor, role)) : isOfNewsroom(actor)

export type BroughtArticle = { id: string; slug: string; version: number }
type Brought = Pick<ArticleDraft, 'topic' | 'title' | 'summary' | 'body'>

/**
 * Writes down an article of an older portal under an id that links may know already. With a day of publication it is
 * published as of then: it was public before, and whoever confirmed the move approved it as a whole.
 */
export const bringArticle = (
  scope: SignedScope,
  wording: Brought,
  { id, publishedAt }: { id: string; publishedAt: Date | null },
): Promise<BroughtArticle | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!mayBringIn(inside, publishedAt !== null)) return undefined
    const draft = { ...wording, note: '', preset: 'news', englishFollows: true } as const
    const written = await createArticle(inside, draft, id)
    if (!written?.ok) throw new Error('a new article cannot be refused')
    const { slug, version, revisionId } = written.value
    if (publishedAt) {
      const article = only(await inside.db.select().from(articles).where(eq(articles.id, id)))
      const then = asOf(inside, publishedAt)
      await bringUp(then, article, { revisionId, lang: 'vi' }, inside.actor.id)
      if (wording.title.en !== null)
        await bringUp(then, article, { revisionId, lang: 'en' }, inside.actor.id)
    }
    return { id, slug, version }
  })

/** The same scope on an earlier day. What the ledger is told happened then and is recorded now. */
const asOf = (scope: SignedScope, then: Date): SignedScope => ({
  ...scope,
  now: then,
  ledger: {
    ...scope.ledger,
    append: (inside, entry) =>
      scope.ledger.append({ ...inside, now: scope.now }, { ...entry, occurredAt: then }),
  },
})

export type Alike = { id: string; slug: string; title: string; publishedAt: Date | null }

/** Which articles stand at one of these addresses or came up on one of these days of the city: what an import may repeat. */
export async function articlesAlike(
  { db }: Scope,
  { slugs, days }: { slugs: readonly string[]; days: readonly string[] },
): Promise<Alike[]> {
  const day = sql`to_char(${articles.firstPublishedAt} at time zone ${CITY_TIME_ZONE}, 'YYYY-MM-DD')`
  const alike: SQL[] = []
  if (slugs.length > 0) alike.push(inArray(articles.slug, [...slugs]))
  if (days.length > 0) alike.push(inArray(day, [...days]))
  if (alike.length === 0) return []
  const rows = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      title: articleRevisions.title,
      publishedAt: articles.firstPublishedAt,
    })
    .from(articles)
    .innerJoin(
      articleRevisions,
      and(
        eq(articleRevisions.articleId, articles.id),
        eq(articleRevisions.number, articles.latest),
      ),
    )
    .where(and(isNull(articles.takenBackAt), or(...alike)))
  return rows.map(({ title, ...row }) => ({ ...row, title: title.vi }))
}

type Left = BroughtArticle & { reason: string }

/** Takes a brought article away again, unless somebody has worked on it since or the actor may not take it down; `gone` was taken away before. Its address is free again, its revisions stay. */
export const takeArticleBack = (
  scope: SignedScope,
  { id, slug, version, reason }: Left,
): Promise<'removed' | 'kept' | 'gone'> =>
  inTransaction(scope, async (inside) => {
    const article = await lockArticle(inside, id)
    if (!article) return 'gone'
    if (article.latest !== version || article.slug !== slug) return 'kept'
    const all = await publicationsOf(inside, id)
    const published = all.filter(({ state }) => state === 'published')
    if (!mayBringIn(inside, published.length > 0)) return 'kept'
    for (const shown of published) {
      const revision = await takeDown(inside, article, shown, 'withdrawn')
      const corrected = await publishedEntry(inside, id, shown.lang)
      await append(inside, {
        act: 'content.article-withdrawn',
        revision,
        facts: { lang: shown.lang, reason },
        corrects: corrected?.id ?? null,
      })
    }
    await leaveNothingPending(inside, id)
    await inside.db
      .update(articles)
      .set({ takenBackAt: inside.now, slug: `thu-hoi-${id}` })
      .where(eq(articles.id, id))
    return 'removed'
  })

/** Nothing waits any more for what was taken away: its pictures are free, its moments are dropped. */
async function leaveNothingPending(scope: Scope, articleId: string): Promise<void> {
  await forgetDraftMedia(scope, articleId)
  await scope.db
    .update(articleSchedules)
    .set({ state: 'dropped', endedAt: scope.now })
    .where(and(eq(articleSchedules.articleId, articleId), eq(articleSchedules.state, 'planned')))
}
