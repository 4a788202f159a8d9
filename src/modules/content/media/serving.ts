import { and, desc, eq, exists, or } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { sizeOf } from './drawing-sizes.ts'
import type { MediaType } from './kinds.ts'
import { keepsMedia, ownLibrary } from './reach.ts'
import { type MediaVersion, media, mediaUses, mediaVersions } from './schema.ts'
import { fileAddress } from './shown.ts'
import { keyOfMoving, MOVING, nameOfSize, plainSize, sizeNamed } from './sizes.ts'

export type Served =
  /** The version was replaced: readers are led to what took its place. */
  | { kind: 'moved'; href: string }
  | {
      kind: 'bytes'
      bytes: Uint8Array
      type: MediaType | 'image/webp' | 'image/avif'
      /** The name under which it is saved, for what is handed over and not shown. */
      saveAs: string | null
      isPublic: boolean
    }

/** What lies at an address of the library, as far as the asker may see it: everybody what something public shows, the keepers all. */
export async function fileAt(
  scope: Scope,
  hash: string,
  file: string,
): Promise<Served | undefined> {
  const isPublic = exists(
    scope.db
      .select()
      .from(mediaUses)
      .where(and(eq(mediaUses.mediaId, media.id), eq(mediaUses.isPublic, true))),
  )
  const [found] = await scope.db
    .select({ medium: media, version: mediaVersions, isPublic: isPublic.mapWith(Boolean) })
    .from(mediaVersions)
    .innerJoin(media, eq(media.id, mediaVersions.mediaId))
    .where(and(eq(mediaVersions.hash, hash), or(isPublic, ownLibrary(scope))))
    .orderBy(desc(isPublic), desc(eq(media.versionId, mediaVersions.id)))
    .limit(1)
  if (!found) return undefined
  const { medium, version } = found
  const isCurrent = medium.versionId === version.id
  // What was replaced is public no more, though its keepers still look at it.
  const isPublicNow = found.isPublic && isCurrent
  if (!isCurrent && !keepsMedia(scope)) {
    const [current] = await scope.db
      .select()
      .from(mediaVersions)
      .where(eq(mediaVersions.id, medium.versionId))
    return current && { kind: 'moved', href: addressNow(current, medium.name, file) }
  }
  if (version.width === null) {
    if (file !== medium.name) return undefined
    const bytes = await scope.files.get(version.id)
    return (
      bytes && {
        kind: 'bytes',
        bytes,
        type: version.mediaType,
        saveAs: medium.name,
        isPublic: isPublicNow,
      }
    )
  }
  const part = await partOf(scope, { ...version, width: version.width }, file)
  return part && { kind: 'bytes', ...part, saveAs: null, isPublic: isPublicNow }
}

/** The same size of the version that is shown now, or the nearest thing to it. */
function addressNow(current: MediaVersion, name: string, file: string): string {
  if (current.width === null) return fileAddress(current, name)
  const picture = { ...current, width: current.width }
  const isThere = sizeNamed(picture, file) || (file === MOVING && current.isMoving)
  return fileAddress(current, isThere ? file : nameOfSize(plainSize(picture)))
}

const types = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
} as const

async function partOf(scope: Scope, version: MediaVersion & { width: number }, file: string) {
  if (file === MOVING) {
    const bytes = version.isMoving ? await scope.files.get(keyOfMoving(version.id)) : undefined
    return bytes && { bytes, type: types.webp }
  }
  const size = sizeNamed(version, file)
  const bytes = size && (await sizeOf(scope, version, size))
  return bytes && { bytes, type: types[size.ending] }
}
