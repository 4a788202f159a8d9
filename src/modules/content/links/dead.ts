import { and, asc, eq, gt, or } from 'drizzle-orm'
import { keysetPages } from '#platform/export/columns.ts'
import type { Scope } from '#platform/scope.ts'
import { isOfNewsroom } from '../articles/reach.ts'
import { articlePublications, articleRevisions, type Lang } from '../articles/schema.ts'
import { isReference } from '../body/addresses.ts'
import { movedFrom } from '../redirects/queries.ts'
import { pagesNamed } from './naming.ts'
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

/** How many texts are in memory at a time. */
const BATCH = 200

/** The links inside the portal that lead a reader of a published text nowhere. */
export async function listDeadLinks(scope: Scope, batch = BATCH): Promise<DeadLink[]> {
  if (!isOfNewsroom(scope.actor)) return []
  const dead: DeadLink[] = []
  for await (const texts of publishedTexts(scope, batch))
    dead.push(...(await deadAmong(scope, texts.flatMap(linksOf(scope.origin)))))
  return dead
}

type Published = Awaited<ReturnType<typeof readPublished>>[number]
type After = { articleId: string; lang: Lang }

const publishedTexts = (scope: Scope, batch: number) =>
  keysetPages(
    (after: After | undefined) => readPublished(scope, batch, after),
    ({ articleId, lang }) => ({ articleId, lang }),
  )

const readPublished = ({ db }: Scope, batch: number, after: After | undefined) =>
  db
    .select({
      articleId: articlePublications.articleId,
      lang: articlePublications.lang,
      title: articleRevisions.title,
      body: articleRevisions.body,
    })
    .from(articlePublications)
    .innerJoin(articleRevisions, eq(articleRevisions.id, articlePublications.revisionId))
    .where(
      and(
        eq(articlePublications.state, 'published'),
        after &&
          or(
            gt(articlePublications.articleId, after.articleId),
            and(
              eq(articlePublications.articleId, after.articleId),
              gt(articlePublications.lang, after.lang),
            ),
          ),
      ),
    )
    .orderBy(asc(articlePublications.articleId), asc(articlePublications.lang))
    .limit(batch)

type Inside = Omit<DeadLink, 'reason'> & {
  /** What the target names, without language: a reference or a path. */
  named: string
}

const linksOf =
  (origin: string) =>
  ({ articleId, lang, title, body }: Published): Inside[] => {
    const text = body[lang]
    return (text ? targetsIn(text) : []).flatMap((target) => {
      const named = isReference(target) ? target : pathInside(target, origin)
      const isPage = named !== undefined && (isReference(named) || pageAt(named))
      return isPage ? [{ articleId, title: title[lang] ?? title.vi, lang, target, named }] : []
    })
  }

async function deadAmong(scope: Scope, links: readonly Inside[]): Promise<DeadLink[]> {
  const pages = await pagesNamed(
    scope,
    links.map(({ named }) => named),
  )
  const unseen = links.filter(({ named }) => !pages.get(named)?.isShown)
  const paths = unseen.flatMap(({ named }) => (isReference(named) ? [] : [named]))
  const moved = await movedFrom(scope, paths)
  return unseen
    .filter(({ named }) => !moved.has(named))
    .map(({ named, ...link }) => ({ ...link, reason: pages.has(named) ? 'not-shown' : 'missing' }))
}
