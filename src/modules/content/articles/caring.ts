import { and, eq } from 'drizzle-orm'
import { peopleHolding } from '#modules/identity/index.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { holds, type Scope, type SignedScope } from '#platform/scope.ts'
import { append } from './entry.ts'
import { articleChecks } from './flow/schema.ts'
import { findRevision, newestRevision, onArticle } from './locking.ts'
import { publishingRoles } from './presets.ts'
import { newsroomRoles } from './reach.ts'
import type { CareRefusal, CheckRefusal, ReviewRefusal } from './rules.ts'
import { articles } from './schema.ts'

export type Care = { reviewOn: string | null; secondOwnerId: string | null }

/** Names the day of the next reading, and who answers for the article beside its author. */
export const setCare = (
  scope: SignedScope,
  id: string,
  { reviewOn, secondOwnerId }: Care,
): Promise<Outcome<string, CareRefusal> | undefined> =>
  onArticle(scope, id, async (inside, article) => {
    const isNew = reviewOn !== null && reviewOn !== article.reviewOn
    if (isNew && reviewOn <= scope.today) return refused('day-passed')
    if (secondOwnerId !== null && !(await isOwner(inside, secondOwnerId))) return undefined
    await inside.db.update(articles).set({ reviewOn, secondOwnerId }).where(eq(articles.id, id))
    return done(id)
  })

/** Somebody has read it again and finds that it still holds, until the next day of review. */
export const confirmReview = (
  scope: SignedScope,
  id: string,
  reviewOn: string,
): Promise<Outcome<string, ReviewRefusal> | undefined> =>
  onArticle(scope, id, async (inside, article) => {
    if (reviewOn <= scope.today || reviewOn <= (article.reviewOn ?? '')) return refused('not-later')
    await inside.db.update(articles).set({ reviewOn }).where(eq(articles.id, id))
    const revision = await newestRevision(inside, id)
    await append(inside, { act: 'content.revision-reviewed', revision, facts: { reviewOn } })
    return done(id)
  })

/** An officer looks at what went out without approval, and lets it stand. */
export const passCheck = (
  scope: SignedScope,
  id: string,
  checkId: string,
): Promise<Outcome<string, CheckRefusal> | undefined> =>
  onArticle(scope, id, async (inside) => {
    if (!publishingRoles.some((role) => holds(scope.actor, role))) return undefined
    const which = and(eq(articleChecks.id, checkId), eq(articleChecks.articleId, id))
    const [check] = await inside.db.select().from(articleChecks).where(which).for('update')
    const revision = check && (await findRevision(inside, id, check.revisionId))
    if (!check || !revision) return undefined
    if (check.checkedAt) return refused('already-checked')
    if ([check.publishedBy, revision.writtenBy].includes(scope.actor.id))
      return refused('own-publication')
    only(
      await inside.db
        .update(articleChecks)
        .set({ checkedBy: scope.actor.id, checkedAt: scope.now })
        .where(which)
        .returning(),
    )
    await append(inside, {
      act: 'content.revision-checked',
      revision,
      facts: { lang: check.lang },
    })
    return done(checkId)
  })

/** The people of the newsroom, each once, by name. */
export async function possibleOwners(scope: Scope) {
  const found = new Map<string, { id: string; name: string }>()
  for (const role of newsroomRoles)
    for (const { id, name } of await peopleHolding(scope, role)) found.set(id, { id, name })
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'vi'))
}

/** Whether somebody may be made to answer for something of the newsroom. */
export const isOwner = async (scope: Scope, personId: string): Promise<boolean> =>
  (await possibleOwners(scope)).some(({ id }) => id === personId)
