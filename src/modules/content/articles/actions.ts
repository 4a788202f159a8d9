import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { standingEntry } from '#platform/ledger/read.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { holds, inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'
import { slugOf } from '#platform/text/fold.ts'
import { type Article, articles } from '../schema.ts'
import type { ArticleDraft } from './form.ts'
import { recordMedia } from './media.ts'
import {
  type ChangeRefusal,
  type PublishRefusal,
  refusalToChange,
  refusalToPublish,
  refusalToWithdraw,
  type WithdrawRefusal,
} from './rules.ts'

type Written = { id: string; slug: string; version: number }

/** Writes a draft down; nobody outside the editors sees it yet. */
export const createArticle = (
  scope: SignedScope,
  draft: ArticleDraft,
): Promise<Outcome<Written, never> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!holds(scope.actor, 'officer')) return undefined
    const id = newId()
    const row = {
      ...draft,
      id,
      authorId: scope.actor.id,
      createdAt: scope.now,
      changedAt: scope.now,
    }
    const stem = slugOf(draft.title.vi) || 'tin'
    const [first] = await inside.db
      .insert(articles)
      .values({ ...row, slug: stem })
      .onConflictDoNothing({ target: articles.slug })
      .returning()
    const slug = `${stem}-${id.slice(-6)}`
    const written =
      first ??
      only(
        await inside.db
          .insert(articles)
          .values({ ...row, slug })
          .returning(),
      )
    await recordMedia(inside, written)
    return done(keyOf(written))
  })

/** Changes an article; of a published one the public sees the change at once. */
export const changeArticle = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  draft: ArticleDraft,
): Promise<Outcome<Written, ChangeRefusal> | undefined> =>
  onArticle(scope, id, async (inside, article) => {
    const refusal = refusalToChange(article, version)
    if (refusal) return refused(refusal)
    const changed = await write(inside, article, draft)
    if (changed.state === 'published')
      await inside.ledger.append(inside, {
        act: 'content.article-changed',
        ...subjectOf(changed),
      })
    return done(keyOf(changed))
  })

export const publishArticle = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
): Promise<Outcome<Written, PublishRefusal> | undefined> =>
  onArticle(scope, id, async (inside, article) => {
    const refusal = refusalToPublish(article, version)
    if (refusal) return refused(refusal)
    const published = await write(inside, article, { state: 'published', publishedAt: scope.now })
    await inside.ledger.append(inside, {
      act: 'content.article-published',
      ...subjectOf(published),
      facts: { topic: published.topic, english: published.title.en !== null },
    })
    return done(keyOf(published))
  })

/** Takes a published article out of the public's sight; its entry of publication is taken back. */
export const withdrawArticle = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  reason: string,
): Promise<Outcome<Written, WithdrawRefusal> | undefined> =>
  onArticle(scope, id, async (inside, article) => {
    const refusal = refusalToWithdraw(article, version)
    if (refusal) return refused(refusal)
    const withdrawn = await write(inside, article, { state: 'draft', publishedAt: null })
    const published = await standingEntry(inside, id, ['content.article-published'])
    await inside.ledger.append(inside, {
      act: 'content.article-withdrawn',
      ...subjectOf(withdrawn),
      facts: { reason },
      corrects: published?.id ?? null,
    })
    return done(keyOf(withdrawn))
  })

function onArticle<Value, Refusal extends string>(
  scope: SignedScope,
  id: string,
  steps: (inside: Scope, article: Article) => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal> | undefined> {
  return inTransaction(scope, async (inside) => {
    if (!holds(scope.actor, 'officer')) return undefined
    const [article] = await inside.db
      .select()
      .from(articles)
      .where(eq(articles.id, id))
      .for('update')
    return article && steps(inside, article)
  })
}

async function write(scope: Scope, article: Article, change: Partial<Article>): Promise<Article> {
  const written = only(
    await scope.db
      .update(articles)
      .set({ ...change, changedAt: scope.now, version: article.version + 1 })
      .where(eq(articles.id, article.id))
      .returning(),
  )
  await recordMedia(scope, written)
  return written
}

const keyOf = ({ id, slug, version }: Article): Written => ({ id, slug, version })

const subjectOf = ({ id, title }: Article) => ({
  subject: { type: 'article', id, label: title.vi },
})
