import { inArray, or } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { articles } from '../articles/schema.ts'
import { isReference } from '../body/addresses.ts'
import type { Reference } from '../body/document.ts'
import { documents } from '../documents/schema.ts'
import { pageAt } from './targets.ts'

export type Named = { reference: Reference; isShown: boolean }

/** The pages that targets name, be they references or paths, by the target; one query for each kind of page. */
export async function pagesNamed(
  { db }: Scope,
  targets: readonly string[],
): Promise<Map<string, Named>> {
  const wanted = { article: asked(targets, 'article'), document: asked(targets, 'document') }
  const found = new Map<string, Named>()
  const keep = (room: Room, path: string, row: { id: string; isShown: boolean }) => {
    const named: Named = { reference: `${room}:${row.id}`, isShown: row.isShown }
    found.set(named.reference, named).set(path, named)
  }
  const { article, document } = wanted
  if (article.ids.length + article.slugs.length > 0) {
    const rows = await db
      .select({ id: articles.id, slug: articles.slug, listedAt: articles.listedAt })
      .from(articles)
      .where(or(inArray(articles.id, article.ids), inArray(articles.slug, article.slugs)))
    for (const { id, slug, listedAt } of rows)
      keep('article', `/tin-tuc/${slug}`, { id, isShown: listedAt !== null })
  }
  if (document.ids.length + document.slugs.length > 0) {
    const rows = await db
      .select({ id: documents.id, slug: documents.slug, state: documents.state })
      .from(documents)
      .where(or(inArray(documents.id, document.ids), inArray(documents.slug, document.slugs)))
    for (const { id, slug, state } of rows)
      keep('document', `/van-ban/${slug}`, { id, isShown: state === 'published' })
  }
  return found
}

type Room = 'article' | 'document'

/** The pages of one kind among the targets, by id and by the last part of the address. */
const asked = (targets: readonly string[], room: Room) => ({
  ids: targets.flatMap((target) =>
    isReference(target) && target.startsWith(room) ? [target.slice(room.length + 1)] : [],
  ),
  slugs: targets.flatMap((target) => {
    const at = pageAt(target)
    return at?.room === room ? [at.slug] : []
  }),
})
