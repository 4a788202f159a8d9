import { and, eq, isNull } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { holds, type Scope, type SignedScope } from '#platform/scope.ts'
import { releaseAddress } from '../redirects/actions.ts'
import type { Exactly } from './approving.ts'
import { append, publishedEntry } from './entry.ts'
import { articleChecks } from './flow/schema.ts'
import { approvalOf, findRevision, onArticle, publicationsOf, revisionsById } from './locking.ts'
import { recordPublicMedia } from './media.ts'
import { addressOf } from './moving.ts'
import { presets, publishingRoles } from './presets.ts'
import { rolesOf } from './reach.ts'
import {
  type PublishRefusal,
  refusalToPublish,
  refusalToWithdraw,
  type WithdrawRefusal,
} from './rules.ts'
import {
  type Article,
  articlePublications,
  articles,
  type Lang,
  type Publication,
  type Revision,
} from './schema.ts'
import { settleSchedules } from './settling.ts'

/** Puts exactly this revision before the public in exactly this language. */
export const publishArticle = (
  scope: SignedScope,
  id: string,
  exactly: Exactly,
): Promise<Outcome<{ id: string; slug: string }, PublishRefusal> | undefined> =>
  onArticle(scope, id, async (inside, article) => {
    const refusal = await whyNotPublish(inside, article, exactly, rolesOf(scope.actor))
    if (refusal === undefined) return undefined
    if (refusal) return refused(refusal)
    await bringUp(inside, article, exactly, scope.actor.id)
    return done({ id, slug: article.slug })
  })

/** Why a revision cannot come up now, or null; undefined where there is no such revision. */
export async function whyNotPublish(
  scope: Scope,
  { id, preset }: Article,
  { revisionId, lang }: Exactly,
  roles: readonly string[],
): Promise<PublishRefusal | null | undefined> {
  const revision = await findRevision(scope, id, revisionId)
  if (!revision) return undefined
  const approval = await approvalOf(scope, revisionId, lang)
  const publication = (await publicationsOf(scope, id)).find((each) => each.lang === lang)
  return refusalToPublish({ preset, revision, publication, approval }, lang, roles)
}

/** Brings a revision up whose fitness was found; `by` is whoever ordered it. */
export async function bringUp(scope: Scope, article: Article, exactly: Exactly, by: string) {
  const { revisionId, lang } = exactly
  const [revision, before] = [
    await findRevision(scope, article.id, revisionId),
    (await publicationsOf(scope, article.id)).find((each) => each.lang === lang),
  ]
  if (!revision) throw new Error(`no revision ${revisionId} to publish`)
  const standing = before?.state === 'published'
  const row = {
    state: 'published' as const,
    revisionId,
    publishedAt: standing ? before.publishedAt : scope.now,
    changedAt: scope.now,
    endedAt: null,
  }
  await scope.db
    .insert(articlePublications)
    .values({ articleId: article.id, lang, ...row })
    .onConflictDoUpdate({
      target: [articlePublications.articleId, articlePublications.lang],
      set: row,
    })
  const within = presets[article.preset].checkedWithin
  if (within !== null)
    await scope.db.insert(articleChecks).values({
      id: newId(),
      articleId: article.id,
      revisionId,
      lang,
      publishedBy: by,
      publishedAt: scope.now,
      dueOn: Temporal.PlainDate.from(scope.today).add({ days: within }).toString(),
    })
  await settleSchedules(scope, article.id, {
    ...exactly,
    before: standing ? before.revisionId : null,
  })
  if (article.firstPublishedAt === null) await releaseAddress(scope, addressOf(article.slug))
  await settleHead(scope, article)
  await append(scope, {
    act: standing ? 'content.article-changed' : 'content.article-published',
    revision,
    facts: { lang, topic: revision.topic, preset: article.preset },
  })
}

/** Takes a language out of the public's sight; its entry of publication is taken back. */
export const withdrawArticle = (
  scope: SignedScope,
  id: string,
  lang: Lang,
  reason: string,
): Promise<Outcome<string, WithdrawRefusal> | undefined> =>
  onArticle(scope, id, async (inside, article) => {
    if (!publishingRoles.some((role) => holds(scope.actor, role))) return undefined
    const shown = (await publicationsOf(inside, id)).find((each) => each.lang === lang)
    const refusal = refusalToWithdraw(shown)
    if (refusal || !shown) return refused(refusal ?? 'not-published')
    const revision = await takeDown(inside, article, shown, 'withdrawn')
    // Whoever withdraws has looked at it.
    await inside.db
      .update(articleChecks)
      .set({ checkedBy: scope.actor.id, checkedAt: scope.now })
      .where(
        and(
          eq(articleChecks.articleId, id),
          eq(articleChecks.lang, lang),
          isNull(articleChecks.checkedAt),
        ),
      )
    const published = await publishedEntry(inside, id, lang)
    await append(inside, {
      act: 'content.article-withdrawn',
      revision,
      facts: { lang, reason },
      corrects: published?.id ?? null,
    })
    return done(id)
  })

/** Ends what is shown in a language; the revisions stay. */
export async function takeDown(
  scope: Scope,
  article: Article,
  { lang, revisionId }: Publication,
  state: 'withdrawn' | 'expired',
): Promise<Revision> {
  await scope.db
    .update(articlePublications)
    .set({ state, endedAt: scope.now })
    .where(and(eq(articlePublications.articleId, article.id), eq(articlePublications.lang, lang)))
  await settleSchedules(scope, article.id, { revisionId: null, before: revisionId, lang })
  await settleHead(scope, article)
  const revision = await findRevision(scope, article.id, revisionId)
  if (!revision) throw new Error(`the revision ${revisionId} is gone`)
  return revision
}

/** What lists go by, after what the public sees of the article has changed. */
async function settleHead(scope: Scope, { id, firstPublishedAt, topic }: Article) {
  const shown = (await publicationsOf(scope, id)).filter(({ state }) => state === 'published')
  const lead = shown.find(({ lang }) => lang === 'vi') ?? shown[0]
  const revisions = await revisionsById(
    scope,
    shown.map(({ revisionId }) => revisionId),
  )
  await scope.db
    .update(articles)
    .set({
      listedAt: lead?.publishedAt ?? null,
      topic: lead ? (revisions.get(lead.revisionId)?.topic ?? null) : topic,
      firstPublishedAt: firstPublishedAt ?? lead?.publishedAt ?? null,
      changedAt: scope.now,
    })
    .where(eq(articles.id, id))
  const wordings = shown.flatMap(({ lang, revisionId }) => {
    const revision = revisions.get(revisionId)
    return revision ? [{ lang, revision }] : []
  })
  await recordPublicMedia(scope, id, wordings)
}
