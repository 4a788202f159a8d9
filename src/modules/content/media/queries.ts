import {
  and,
  count,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  notExists,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { only } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import type { MediaKind } from './kinds.ts'
import { ownLibrary } from './reach.ts'
import { type MediaVersion, type Medium, media, mediaUses, mediaVersions } from './schema.ts'
import { show } from './shown.ts'
import { usesOf } from './uses.ts'

export const PAGE_SIZE = 24

export const conditions = ['undescribed', 'unused'] as const

export type MediaSearch = {
  sought?: string | undefined
  kind?: MediaKind | undefined
  condition?: (typeof conditions)[number] | undefined
  /** Only what may be put on a page. */
  describedOnly?: boolean
  page?: number
}

export type Listed = {
  medium: Medium
  version: MediaVersion
  shown: ReturnType<typeof show>
}

const undescribed = and(eq(media.kind, 'image'), isNull(media.alt), eq(media.isDecorative, false))

const described = or(eq(media.kind, 'document'), isNotNull(media.alt), eq(media.isDecorative, true))

/** The library for its keepers, the newest first. */
export async function listMedia(
  scope: Scope,
  { sought, kind, condition, describedOnly = false, page = 1 }: MediaSearch,
): Promise<{ total: number; pages: number; media: Listed[] }> {
  const unused = notExists(scope.db.select().from(mediaUses).where(eq(mediaUses.mediaId, media.id)))
  const words = fold(sought ?? '')
    .split(' ')
    .filter(Boolean)
  const where = and(
    ownLibrary(scope),
    kind && eq(media.kind, kind),
    condition === 'undescribed' ? undescribed : undefined,
    condition === 'unused' ? unused : undefined,
    describedOnly ? described : undefined,
    ...words.map((word) => sql`strpos(${media.folded}, ${word}) > 0`),
  )
  const [{ total }, found] = await Promise.all([
    scope.db.select({ total: count() }).from(media).where(where).then(only),
    withVersions(scope, where)
      .orderBy(desc(media.addedAt), desc(media.id))
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE),
  ])
  return {
    total,
    pages: Math.ceil(total / PAGE_SIZE),
    media: found.map((one) => ({ ...one, shown: show(scope, one) })),
  }
}

/** Pictures that wait for a description: those asked for by id, or the newest. */
export async function listUndescribed(scope: Scope, ids?: readonly string[]): Promise<Listed[]> {
  const where = and(ownLibrary(scope), undescribed, ids && inArray(media.id, [...ids]))
  const found = await withVersions(scope, where)
    .orderBy(desc(media.addedAt), desc(media.id))
    .limit(PAGE_SIZE)
  return found.map((one) => ({ ...one, shown: show(scope, one) }))
}

/** One medium with where it is used and what it was before, for the keepers. */
export async function findMedium(scope: Scope, id: string) {
  const [found] = await withVersions(scope, and(eq(media.id, id), ownLibrary(scope)))
  if (!found) return undefined
  const [uses, versions] = await Promise.all([
    usesOf(scope, id),
    scope.db
      .select()
      .from(mediaVersions)
      .where(eq(mediaVersions.mediaId, id))
      .orderBy(desc(mediaVersions.addedAt), desc(mediaVersions.id)),
  ])
  return { ...found, shown: show(scope, found), uses, versions }
}

const withVersions = ({ db }: Scope, where: SQL | undefined) =>
  db
    .select({ medium: media, version: mediaVersions })
    .from(media)
    .innerJoin(mediaVersions, eq(mediaVersions.id, media.versionId))
    .where(where)
