import { eq } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { isOfNewsroom } from '../articles/reach.ts'
import { articlePublications, articleRevisions, articles, type Lang } from '../articles/schema.ts'
import { movedTo } from '../redirects/queries.ts'
import { documents } from '../schema.ts'
import { articleIn, pathInside, targetsIn } from './targets.ts'

/** Why a link leads a reader nowhere: what it names was never there, or is not up any more. */
export type DeadReason = 'missing' | 'not-shown'
export type DeadLink = {
  articleId: string
  title: string
  lang: Lang
  target: string
  reason: DeadReason
}

/** The links inside the portal that lead a reader of a published text nowhere. */
export async function listDeadLinks(scope: Scope): Promise<DeadLink[]> {
  if (!isOfNewsroom(scope.actor)) return []
  const { db } = scope
  const shown = await db
    .select({ lang: articlePublications.lang, revision: articleRevisions })
    .from(articlePublications)
    .innerJoin(articleRevisions, eq(articleRevisions.id, articlePublications.revisionId))
    .where(eq(articlePublications.state, 'published'))
  const heads = await db
    .select({ id: articles.id, slug: articles.slug, listedAt: articles.listedAt })
    .from(articles)
  const known = {
    byId: new Map(heads.map((head) => [head.id, head])),
    bySlug: new Map(heads.map((head) => [head.slug, head])),
    documents: new Set(
      (await db.select({ slug: documents.slug }).from(documents)).map((d) => d.slug),
    ),
  }
  const dead: DeadLink[] = []
  for (const { lang, revision } of shown)
    for (const target of new Set(targetsIn(revision.body[lang]))) {
      const reason = await whyDead(scope, target, known)
      if (reason)
        dead.push({
          articleId: revision.articleId,
          title: revision.title[lang] ?? revision.title.vi,
          lang,
          target,
          reason,
        })
    }
  return dead
}

type Head = { id: string; slug: string; listedAt: Date | null }
type Known = { byId: Map<string, Head>; bySlug: Map<string, Head>; documents: Set<string> }

async function whyDead(scope: Scope, target: string, known: Known): Promise<DeadReason | null> {
  const judge = (head: Head | undefined): DeadReason | null =>
    head ? (head.listedAt ? null : 'not-shown') : 'missing'
  const id = articleIn(target)
  if (id) return judge(known.byId.get(id))
  const path = pathInside(target, scope.origin)
  const [, room, slug] = path?.match(/^\/(tin-tuc|van-ban)\/([^/]+)$/) ?? []
  if (!path || !slug) return null
  if (await movedTo(scope, path)) return null
  if (room === 'van-ban') return known.documents.has(slug) ? null : 'missing'
  return judge(known.bySlug.get(slug))
}
