import { link } from '#platform/http/paths.ts'
import type { Scope } from '#platform/scope.ts'
import { mediaIn } from '../body/resolver.ts'
import { recordUses } from '../media/uses.ts'
import { paths } from '../paths.ts'
import { newestRevision, publicationsOf, revisionsById } from './locking.ts'
import type { Lang, Revision } from './schema.ts'

/** Tells the library which of its media an article shows: to everybody what is up, to the newsroom alone what its newest words add. */
export async function recordMedia(scope: Scope, articleId: string): Promise<void> {
  const newest = await newestRevision(scope, articleId)
  const shown = (await publicationsOf(scope, articleId)).filter(
    ({ state }) => state === 'published',
  )
  const revisions = await revisionsById(
    scope,
    shown.map(({ revisionId }) => revisionId),
  )
  // Vietnamese first: its first picture is the one on the card.
  const isUp = shown
    .toSorted((a, b) => b.lang.localeCompare(a.lang))
    .flatMap(({ lang, revisionId }) => mediaOf(revisions.get(revisionId), lang))
  const isWritten = [...mediaOf(newest, 'vi'), ...mediaOf(newest, 'en')]
  const use = {
    subjectId: articleId,
    title: newest.title.vi,
    path: link(paths.articleDraft, { id: articleId }),
  }
  await recordUses(scope, { ...use, source: 'article', isPublic: true }, isUp)
  await recordUses(
    scope,
    { ...use, source: 'article-draft', isPublic: false },
    isWritten.filter((id) => !isUp.includes(id)),
  )
}

const mediaOf = (revision: Revision | undefined, lang: Lang): string[] => {
  const text = revision?.body[lang]
  return text ? mediaIn(text) : []
}
