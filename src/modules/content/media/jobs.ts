import { eq } from 'drizzle-orm'
import type { JobHandler } from '#platform/jobs.ts'
import type { Scope } from '#platform/scope.ts'
import { makeSizes } from './drawing-sizes.ts'
import type { MediaType } from './kinds.ts'
import { LEFTOVERS_QUEUE, SIZES_QUEUE } from './queues.ts'
import { mediaVersions } from './schema.ts'
import { keysOf } from './sizes.ts'

export const jobs: readonly JobHandler<Scope>[] = [
  {
    queue: SIZES_QUEUE,
    async handle(scope, { versionId }) {
      const [version] = await scope.db
        .select()
        .from(mediaVersions)
        .where(eq(mediaVersions.id, String(versionId)))
      if (version?.width) await makeSizes(scope, { ...version, width: version.width })
    },
  },
  {
    queue: LEFTOVERS_QUEUE,
    async handle({ files }, { versionId, mediaType, width, isMoving }) {
      const picture =
        typeof width === 'number'
          ? { mediaType: mediaType as MediaType, width, isMoving: isMoving === true }
          : null
      for (const key of keysOf(String(versionId), picture)) await files.remove(key)
    },
  },
]
