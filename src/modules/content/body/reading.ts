import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import type { Scope } from '#platform/scope.ts'
import { articles } from '../articles/schema.ts'
import { paths as documentPaths } from '../documents/paths.ts'
import { documents } from '../documents/schema.ts'
import { paths } from '../paths.ts'
import type { Reference, RichText } from './document.ts'
import { type Resolver, referencesIn } from './resolver.ts'

/** Finds what some texts point at: the addresses that pages have now, of those that the public may see. */
export async function resolverFor(
  scope: Scope,
  texts: readonly (RichText | null)[],
): Promise<Resolver> {
  const given = texts.filter((text) => text !== null)
  const pages = await findPages(scope, given.flatMap(referencesIn))
  return { media: () => undefined, page: (to) => pages.get(to) }
}

async function findPages(
  { db }: Scope,
  references: readonly Reference[],
): Promise<Map<Reference, string>> {
  const ids = (kind: string) =>
    references.flatMap((to) => (to.startsWith(kind) ? [to.slice(kind.length)] : []))
  const [articleIds, documentIds] = [ids('article:'), ids('document:')]
  const found = new Map<Reference, string>()
  if (articleIds.length > 0)
    for (const { id, slug } of await db
      .select({ id: articles.id, slug: articles.slug })
      .from(articles)
      .where(and(isNotNull(articles.listedAt), inArray(articles.id, articleIds))))
      found.set(`article:${id}`, link(paths.article, { slug }))
  if (documentIds.length > 0)
    for (const { id, slug } of await db
      .select({ id: documents.id, slug: documents.slug })
      .from(documents)
      .where(and(eq(documents.state, 'published'), inArray(documents.id, documentIds))))
      found.set(`document:${id}`, link(documentPaths.document, { slug }))
  return found
}
