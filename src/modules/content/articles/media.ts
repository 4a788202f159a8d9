import { link } from '#platform/http/paths.ts'
import type { Scope } from '#platform/scope.ts'
import { mediaIn } from '../body/resolver.ts'
import { recordUses } from '../media/uses.ts'
import { paths } from '../paths.ts'
import type { Article } from '../schema.ts'

type Shown = Pick<Article, 'id' | 'title' | 'body' | 'state'>

/** Tells the library which of its media an article shows. */
export const recordMedia = (scope: Scope, { id, title, body, state }: Shown): Promise<void> =>
  recordUses(
    scope,
    {
      source: 'article',
      subjectId: id,
      title: title.vi,
      path: link(paths.articleDraft, { id }),
      isPublic: state === 'published',
    },
    [...mediaIn(body.vi), ...(body.en ? mediaIn(body.en) : [])],
  )
