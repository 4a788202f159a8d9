import { contentPaths, entryKindOf, entryPath, entryPaths } from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import type { ImportRow } from './schema.ts'

type Became = Pick<ImportRow, 'articleId' | 'articleSlug' | 'entry'>

/** Where an editor works on what came of a row; undefined where nothing did. */
export function deskOf({ articleId, entry }: Became): string | undefined {
  if (entry) return link(entryPaths.entry, { id: entry.id })
  return articleId ? link(contentPaths.articleDraft, { id: articleId }) : undefined
}

/** The public address of what came of a row. */
export function addressOf({ articleSlug, entry }: Became): string | undefined {
  if (entry) return entryPath(entryKindOf(entry.kind), entry.slug)
  return articleSlug ? link(contentPaths.article, { slug: articleSlug }) : undefined
}
