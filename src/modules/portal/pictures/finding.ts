import { eq } from 'drizzle-orm'
import type { PublicList } from '#platform/lists.ts'
import type { Scope } from '#platform/scope.ts'
import { readSite } from '#platform/site.ts'
import { clean } from '#platform/text/clean.ts'
import { inLanguage } from '#platform/text/searchable.ts'
import { searchDocuments } from '../schema.ts'
import { searchKinds } from '../search/kinds.ts'
import { messages as searchMessages } from '../search/messages.ts'
import type { Card } from './card.ts'
import { messages } from './messages.ts'

/** What stands on the picture of an address: a public thing has its own, a list too, all other pages share the portal's. */
export async function cardOf(
  scope: Scope,
  lists: readonly PublicList[],
  path: string,
): Promise<{ card: Card; own: boolean }> {
  const { db, locale } = scope
  const texts = messages[locale]
  const site = await readSite(db)
  const common = { place: clean(site.place[locale]), sample: site.sample ? texts.sample : '' }
  const list = lists.find((each) => each.path === path)
  if (list)
    return { own: true, card: { ...common, kind: texts.portal, title: clean(list.title[locale]) } }
  const [found] = await db
    .select({ kind: searchDocuments.kind, title: searchDocuments.title })
    .from(searchDocuments)
    .where(eq(searchDocuments.path, path))
    .limit(1)
  if (!found) return { own: false, card: { ...common, kind: '', title: texts.portal } }
  const known = searchKinds.find((kind) => kind === found.kind)
  const kind = known ? searchMessages[locale].kind[known] : texts.portal
  return {
    own: true,
    card: { ...common, kind, title: clean(inLanguage(found.title, locale).text) },
  }
}
