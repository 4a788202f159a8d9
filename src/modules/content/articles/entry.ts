import { entriesAbout } from '#platform/ledger/read.ts'
import type { Facts, LedgerEntry } from '#platform/schema.ts'
import type { Scope } from '#platform/scope.ts'
import type { acts } from './acts.ts'
import type { Lang, Revision } from './schema.ts'

type Told = { act: keyof typeof acts; revision: Revision; facts?: Facts; corrects?: string | null }

/** One entry about an article, under the title of the revision that it is about. */
export const append = (scope: Scope, { act, revision, facts = {}, corrects = null }: Told) =>
  scope.ledger.append(scope, {
    act,
    subject: { type: 'article', id: revision.articleId, label: revision.title.vi },
    facts: { revision: revision.number, ...facts },
    corrects,
  })

/** The entry by which a language came before the public, unless it was taken back. */
export async function publishedEntry(
  scope: Scope,
  articleId: string,
  lang: Lang,
): Promise<LedgerEntry | undefined> {
  const entries = await entriesAbout(scope, articleId)
  const takenBack = new Set(entries.map(({ corrects }) => corrects))
  return entries.findLast(
    ({ act, facts, id }) =>
      act === 'content.article-published' && facts.lang === lang && !takenBack.has(id),
  )
}
