import { only } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import { fold } from '#platform/text/fold.ts'
import { SIZES_QUEUE } from './queues.ts'
import type { Prepared } from './reading-file.ts'
import { type MediaVersion, type Medium, mediaVersions } from './schema.ts'
import { keyOfMoving } from './sizes.ts'

/** Writes a version of a medium down, and has its sizes drawn. */
export async function keepVersion(
  scope: SignedScope,
  medium: { id: string; versionId: string },
  file: Prepared,
): Promise<MediaVersion> {
  const { mediaType, bytes, width, height, moving, hash, handedHash } = file
  const id = medium.versionId
  // The bytes go first: a row without bytes would be a broken promise, bytes without a row are only litter.
  await scope.files.put(id, bytes)
  if (moving) await scope.files.put(keyOfMoving(id), moving)
  const kept = only(
    await scope.db
      .insert(mediaVersions)
      .values({
        id,
        mediaId: medium.id,
        hash,
        handedHash,
        mediaType,
        size: bytes.length,
        width,
        height,
        isMoving: moving !== null,
        addedBy: scope.actor.id,
        addedAt: scope.now,
      })
      .returning(),
  )
  if (width !== null) await scope.jobs.enqueue(scope.db, SIZES_QUEUE, { versionId: id })
  return kept
}

type Named = Pick<Medium, 'name' | 'alt' | 'caption' | 'credit'>

/** What the library's search looks through. */
export const foldedOf = ({ name, alt, caption, credit }: Named): string =>
  fold([name, alt?.vi, alt?.en, caption?.vi, caption?.en, credit].filter(Boolean).join('\n'))

type MediaAct = `content.media-${'added' | 'changed' | 'replaced' | 'removed'}`

export const tell = (scope: SignedScope, act: MediaAct, { id, kind, name }: Medium) =>
  scope.ledger.append(scope, { act, subject: { type: 'media', id, label: name }, facts: { kind } })
