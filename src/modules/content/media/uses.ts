import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { media, mediaUses } from './schema.ts'

/** A thing that shows media: an article, an entry. `source` parts the things of one owner from those of another. */
export type Use = {
  source: string
  subjectId: string
  /** What the editors call it, and the address on their desk where it is changed. */
  title: string
  path: string
  /** Whether everybody may see it; only then may everybody see its media. */
  isPublic: boolean
}

/**
 * Writes down all media that a thing shows, in the order in which it shows them, in the transaction that changes
 * the thing; an empty list takes the thing out. Ids that the library does not have are passed over.
 */
export async function recordUses(
  { db }: Scope,
  { source, subjectId, title, path, isPublic }: Use,
  mediaIds: readonly string[],
): Promise<void> {
  await db
    .delete(mediaUses)
    .where(and(eq(mediaUses.source, source), eq(mediaUses.subjectId, subjectId)))
  const wanted = [...new Set(mediaIds)]
  if (wanted.length === 0) return
  // The lock keeps a medium from being deleted between here and the end of the transaction.
  const standing = await db
    .select({ id: media.id })
    .from(media)
    .where(inArray(media.id, wanted))
    .orderBy(asc(media.id))
    .for('key share')
  const known = new Set(standing.map(({ id }) => id))
  const shown = wanted.filter((id) => known.has(id))
  if (shown.length === 0) return
  await db.insert(mediaUses).values(
    shown.map((mediaId, position) => ({
      source,
      subjectId,
      mediaId,
      title,
      path,
      isPublic,
      position,
    })),
  )
}

/** Where a medium is used, what everybody sees first. */
export const usesOf = ({ db }: Scope, mediaId: string) =>
  db
    .select()
    .from(mediaUses)
    .where(eq(mediaUses.mediaId, mediaId))
    .orderBy(desc(mediaUses.isPublic), asc(mediaUses.title), asc(mediaUses.subjectId))
