import type { Locale } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import type { RichText } from '../body/document.ts'
import { movedFrom } from '../redirects/queries.ts'
import { pagesNamed } from './naming.ts'
import { pathById, targetsIn, withReferences } from './targets.ts'

/** A text as it is kept: links to pages of this portal by their ids, also where the address typed is an old one. */
export async function keepLinksById(scope: Scope, text: RichText, lang: Locale): Promise<RichText> {
  const paths = new Map<string, string>()
  for (const href of targetsIn(text)) {
    const path = pathById(href, scope.origin, lang)
    if (path) paths.set(href, path)
  }
  const standing = await pagesNamed(scope, [...paths.values()])
  const absent = [...paths.values()].filter((path) => !standing.get(path)?.isShown)
  const moved = await movedFrom(scope, absent)
  const further = await pagesNamed(scope, [...moved.values()])
  return withReferences(text, (href) => {
    const path = paths.get(href) ?? ''
    return (further.get(moved.get(path) ?? '') ?? standing.get(path))?.reference
  })
}
