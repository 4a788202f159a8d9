import { eq } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { isOfNewsroom } from '../articles/reach.ts'
import {
  articlePublications,
  articleRevisions,
  articles,
  type Lang,
  type Revision,
} from '../articles/schema.ts'
import { isReference } from '../body/addresses.ts'
import { documents } from '../documents/schema.ts'
import { movedTo } from '../redirects/queries.ts'
import { pageAt, pathInside, targetsIn } from './targets.ts'

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
  const laws = await db.select({ id: documents.id, slug: documents.slug }).from(documents)
  const known: Known = {
    article: heads.map(({ id, slug, listedAt }) => ({ id, slug, isShown: listedAt !== null })),
    document: laws.map((law) => ({ ...law, isShown: true })),
  }
  const dead: DeadLink[] = []
  for (const { lang, revision } of shown)
    for (const target of targetsOf(revision, lang)) {
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

const targetsOf = ({ body }: Revision, lang: Lang): string[] => {
  const text = body[lang]
  return text ? targetsIn(text) : []
}

type Known = Record<'article' | 'document', { id: string; slug: string; isShown: boolean }[]>

async function whyDead(scope: Scope, target: string, known: Known): Promise<DeadReason | null> {
  const judge = (page: { isShown: boolean } | undefined): DeadReason | null =>
    page ? (page.isShown ? null : 'not-shown') : 'missing'
  if (isReference(target)) {
    const [room = '', id] = target.split(':')
    return judge(known[room === 'article' ? 'article' : 'document'].find((each) => each.id === id))
  }
  const path = pathInside(target, scope.origin)
  const at = path ? pageAt(path) : undefined
  if (!path || !at || (await movedTo(scope, path))) return null
  return judge(known[at.room].find(({ slug }) => slug === at.slug))
}
