import { eq, inArray } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import type { Scope } from '#platform/scope.ts'
import { articles } from '../articles/schema.ts'
import { paths } from '../paths.ts'
import { movedTo } from '../redirects/queries.ts'
import { ARTICLE, articleIn, pathInside, targetsIn, withTargets } from './targets.ts'

const ARTICLE_PATH = /^\/tin-tuc\/([a-z0-9]+(?:-[a-z0-9]+)*)$/

/** Links to articles of this portal as they are kept: by id, also where the address typed is an old one. */
export async function keepTargetsById<Body>(scope: Scope, body: Body): Promise<Body> {
  const kept = new Map<string, string>()
  for (const href of new Set(targetsIn(body))) {
    const id = await articleAt(scope, href)
    if (id) kept.set(href, ARTICLE + id)
  }
  return kept.size === 0 ? body : withTargets(body, (href) => kept.get(href))
}

async function articleAt(scope: Scope, href: string): Promise<string | undefined> {
  const path = pathInside(href, scope.origin)
  if (!path || !ARTICLE_PATH.test(path)) return undefined
  const find = async (address: string) => {
    const slug = address.match(ARTICLE_PATH)?.[1]
    if (!slug) return undefined
    const [found] = await scope.db
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.slug, slug))
    return found?.id
  }
  const moved = await movedTo(scope, path)
  return (await find(path)) ?? (moved && (await find(moved)))
}

/** Links kept by id as a reader follows them: with the address that the article has today. */
export async function resolveTargets<Body>({ db }: Scope, body: Body): Promise<Body> {
  const ids = targetsIn(body).flatMap((href) => articleIn(href) ?? [])
  if (ids.length === 0) return body
  const rows = await db
    .select({ id: articles.id, slug: articles.slug })
    .from(articles)
    .where(inArray(articles.id, ids))
  const addresses = new Map(rows.map(({ id, slug }) => [id, link(paths.article, { slug })]))
  // What is gone leads to the list, which is better than to nowhere; the editors see it among the dead links.
  return withTargets(body, (href) => {
    const id = articleIn(href)
    return id && (addresses.get(id) ?? paths.news)
  })
}
