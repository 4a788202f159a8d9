import { link } from '#platform/http/paths.ts'
import type { Scope } from '#platform/scope.ts'
import type { RichText } from '../body/document.ts'
import { mediaIn } from '../body/resolver.ts'
import { recordUses } from '../media/uses.ts'
import { paths } from '../paths.ts'
import type { Lang, Revision } from './schema.ts'

export const PUBLIC_ARTICLE = 'article'
const DRAFT = 'article-draft'

const useOf = (subjectId: string, title: string) => ({
  subjectId,
  title,
  path: link(paths.articleDraft, { id: subjectId }),
})

const mediaOf = (texts: readonly (RichText | null)[]): string[] =>
  texts.flatMap((text) => (text ? mediaIn(text) : []))

/** Tells the library what the newest wording of an article shows. */
export const recordDraftMedia = (scope: Scope, { articleId, title, body }: Revision) =>
  recordUses(
    scope,
    { source: DRAFT, ...useOf(articleId, title.vi), isPublic: false },
    mediaOf([body.vi, body.en]),
  )

/** Nobody works on the article any more, so its wordings hold no media. */
export const forgetDraftMedia = (scope: Scope, articleId: string) =>
  recordUses(scope, { source: DRAFT, ...useOf(articleId, ''), isPublic: false }, [])

/** Tells the library what the public sees of an article, in whichever languages are up. */
export const recordPublicMedia = (
  scope: Scope,
  articleId: string,
  shown: readonly { lang: Lang; revision: Revision }[],
) =>
  recordUses(
    scope,
    {
      source: PUBLIC_ARTICLE,
      ...useOf(articleId, shown[0]?.revision.title.vi ?? ''),
      isPublic: true,
    },
    mediaOf(shown.map(({ lang, revision }) => revision.body[lang])),
  )
