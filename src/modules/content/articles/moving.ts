import { eq } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { paths } from '../paths.ts'
import { recordRedirect, releaseAddress } from '../redirects/actions.ts'
import { append } from './entry.ts'
import { newestRevision, onArticle } from './locking.ts'
import type { SlugRefusal } from './rules.ts'
import { articles } from './schema.ts'

export const addressOf = (slug: string): string => link(paths.article, { slug })

/** Gives an article another address; the one that readers know leads on, one that was never public is forgotten. A draft leaves alone what leads away from its address until it is public. */
export const moveArticle = (
  scope: SignedScope,
  id: string,
  seen: string,
  slug: string,
): Promise<Outcome<string, SlugRefusal> | undefined> =>
  onArticle(scope, id, async (inside, article) => {
    if (article.slug !== seen) return refused('stale')
    if (article.slug === slug) return refused('same')
    const [holder] = await inside.db
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.slug, slug))
    if (holder) return refused('taken')
    await inside.db.update(articles).set({ slug, changedAt: scope.now }).where(eq(articles.id, id))
    if (article.firstPublishedAt === null) return done(slug)
    await releaseAddress(inside, addressOf(slug))
    await recordRedirect(inside, { from: addressOf(article.slug), to: addressOf(slug) })
    const revision = await newestRevision(inside, id)
    const facts = { from: article.slug, to: slug }
    await append(inside, { act: 'content.article-moved', revision, facts })
    return done(slug)
  })
