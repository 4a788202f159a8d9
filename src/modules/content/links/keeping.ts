import { eq } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { articles } from '../articles/schema.ts'
import type { Reference, RichText } from '../body/document.ts'
import { documents } from '../documents/schema.ts'
import { movedTo } from '../redirects/queries.ts'
import { pageAt, pathInside, targetsIn, withReferences } from './targets.ts'

/** A text as it is kept: links to pages of this portal by their ids, also where the address typed is an old one. */
export async function keepLinksById(scope: Scope, text: RichText): Promise<RichText> {
  const found = new Map<string, Reference>()
  for (const href of targetsIn(text)) {
    const path = pathInside(href, scope.origin)
    const to = path && (await referenceTo(scope, path))
    if (to) found.set(href, to)
  }
  return found.size === 0 ? text : withReferences(text, (href) => found.get(href))
}

async function referenceTo(scope: Scope, path: string): Promise<Reference | undefined> {
  const moved = await movedTo(scope, path)
  return (await standingAt(scope, path)) ?? (moved ? standingAt(scope, moved) : undefined)
}

async function standingAt({ db }: Scope, path: string): Promise<Reference | undefined> {
  const at = pageAt(path)
  if (!at) return undefined
  const table = at.room === 'article' ? articles : documents
  const [found] = await db.select({ id: table.id }).from(table).where(eq(table.slug, at.slug))
  return found && `${at.room}:${found.id}`
}
