import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import { slugOf } from '#platform/text/fold.ts'
import { keepLinksById } from '../links/keeping.ts'
import type { ArticleDraft } from './form.ts'
import { newestRevision, onArticle } from './locking.ts'
import { recordDraftMedia } from './media.ts'
import { isOfNewsroom } from './reach.ts'
import { basisOf, type ChangeRefusal, refusalToChange } from './rules.ts'
import { articleRevisions, articles, type Revision } from './schema.ts'
import { hashOf } from './wording.ts'

/** `version` is the number of the revision, which an edit is written over. */
export type Written = { id: string; slug: string; version: number; revisionId: string }

/** Writes a first revision down; nobody outside the newsroom sees it yet. */
export const createArticle = (
  scope: SignedScope,
  draft: ArticleDraft,
  id = newId(),
): Promise<Outcome<Written, never> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!isOfNewsroom(scope.actor)) return undefined
    const row = {
      id,
      preset: draft.preset,
      topic: draft.topic,
      authorId: scope.actor.id,
      latest: 0,
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
    const article =
      first ??
      only(
        await inside.db
          .insert(articles)
          .values({ ...row, slug })
          .returning(),
      )
    const revision = await writeRevision(inside, id, draft, undefined)
    return done({ id, slug: article.slug, version: revision.number, revisionId: revision.id })
  })

/** Writes a new revision over the newest; what the public sees stays as it is. Nothing changed is no revision. */
export const changeArticle = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  draft: ArticleDraft,
): Promise<Outcome<Written, ChangeRefusal> | undefined> =>
  onArticle(scope, id, async (inside, article) => {
    const refusal = refusalToChange(article.latest, version)
    if (refusal) return refused(refusal)
    const before = await newestRevision(inside, id)
    const revision = await writeRevision(inside, id, draft, before)
    return done({ id, slug: article.slug, version: revision.number, revisionId: revision.id })
  })

/** Brings an older wording back as the newest revision; none in between is lost. */
export const restoreRevision = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  older: Revision,
): Promise<Outcome<Written, ChangeRefusal> | undefined> =>
  onArticle(scope, id, async (inside, article) => {
    const refusal = refusalToChange(article.latest, version)
    if (refusal) return refused(refusal)
    const before = await newestRevision(inside, id)
    const { topic, title, summary, body, englishBasis } = older
    const wording = { topic, title, summary, body, englishBasis }
    const revision = await keepRevision(inside, id, before.number + 1, {
      ...wording,
      id: newId(),
      note: '',
      restores: older.number,
    })
    return done({ id, slug: article.slug, version: revision.number, revisionId: revision.id })
  })

async function writeRevision(
  scope: SignedScope,
  articleId: string,
  typed: ArticleDraft,
  before: Revision | undefined,
): Promise<Revision> {
  const { vi, en } = typed.body
  const body = {
    vi: await keepLinksById(scope, vi, 'vi'),
    en: en && (await keepLinksById(scope, en, 'en')),
  }
  const draft = { ...typed, body }
  const { topic, title, summary, note, englishFollows } = draft
  const id = newId()
  const english = hashOf(draft, 'en') !== null
  const englishBasis = basisOf(id, before, { english, follows: englishFollows })
  const same =
    before &&
    before.topic === topic &&
    before.hashVi === hashOf(draft, 'vi') &&
    before.hashEn === hashOf(draft, 'en') &&
    before.englishBasis === englishBasis
  if (same) return before
  const wording = { id, topic, title, summary, body, englishBasis, note, restores: null }
  return keepRevision(scope, articleId, (before?.number ?? 0) + 1, wording)
}

type Kept = Pick<
  Revision,
  'id' | 'topic' | 'title' | 'summary' | 'body' | 'englishBasis' | 'note' | 'restores'
>

async function keepRevision(
  scope: SignedScope,
  articleId: string,
  number: number,
  wording: Kept,
): Promise<Revision> {
  const { db, actor, now } = scope
  const hashVi = hashOf(wording, 'vi')
  if (hashVi === null) throw new Error('a revision without Vietnamese')
  const revision = only(
    await db
      .insert(articleRevisions)
      .values({
        ...wording,
        articleId,
        number,
        hashVi,
        hashEn: hashOf(wording, 'en'),
        writtenBy: actor.id,
        writtenAt: now,
      })
      .returning(),
  )
  await db
    .update(articles)
    .set({ latest: number, changedAt: now })
    .where(eq(articles.id, articleId))
  await recordDraftMedia(scope, revision)
  return revision
}
