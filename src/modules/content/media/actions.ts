import { and, eq, isNull } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { Description, MediaFacts } from './forms.ts'
import { foldedOf, keepVersion, tell } from './keeping.ts'
import { LEFTOVERS_QUEUE } from './queues.ts'
import { ownLibrary } from './reach.ts'
import type { Prepared } from './reading-file.ts'
import {
  type ChangeRefusal,
  type RemoveRefusal,
  refusalToChange,
  refusalToRemove,
} from './rules.ts'
import { type Medium, media, mediaVersions } from './schema.ts'
import { usesOf } from './uses.ts'

type Id = { id: string }
export type ReplaceRefusal = ChangeRefusal | 'other-kind'

/** Changes what is said of a medium, on every page that shows it. */
export const changeMedium = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  facts: MediaFacts,
): Promise<Outcome<Id, ChangeRefusal> | undefined> =>
  onMedium(scope, id, async (inside, medium) => {
    const refusal = refusalToChange(medium, version)
    if (refusal) return refused(refusal)
    await tell(inside, 'content.media-changed', await write(inside, medium, facts))
    return done({ id })
  })

/** Describes pictures that waited for it; one that somebody else described meanwhile keeps those words. */
export const describeMedia = (
  scope: SignedScope,
  descriptions: readonly Description[],
): Promise<Outcome<{ described: number }, never>> =>
  inTransaction(scope, async (inside) => {
    let described = 0
    for (const { id, ...facts } of descriptions.toSorted((a, b) => a.id.localeCompare(b.id))) {
      const waiting = and(isNull(media.alt), eq(media.isDecorative, false))
      const medium = await lock(inside, id, waiting)
      if (!medium) continue
      await tell(inside, 'content.media-changed', await write(inside, medium, facts))
      described += 1
    }
    return done({ described })
  })

/** Puts another file in the place of the one that pages show; its id, and so every use of it, stays. */
export const replaceMedium = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
  { file, resetFocus }: { file: Prepared; resetFocus: boolean },
): Promise<Outcome<Id, ReplaceRefusal> | undefined> =>
  onMedium(scope, id, async (inside, medium) => {
    const refusal = refusalToChange(medium, version)
    if (refusal) return refused(refusal)
    if (file.kind !== medium.kind) return refused('other-kind')
    const versionId = newId()
    await keepVersion(inside, { id, versionId }, file)
    const focus = resetFocus ? { focusX: 50, focusY: 50 } : {}
    const changed = await write(inside, medium, { versionId, name: file.name, ...focus })
    await tell(inside, 'content.media-replaced', changed)
    return done({ id })
  })

/** Deletes a medium that nothing shows, with all its versions; their bytes go when this is certain. */
export const removeMedium = (
  scope: SignedScope,
  id: string,
  version: number | undefined,
): Promise<Outcome<Id, RemoveRefusal> | undefined> =>
  onMedium(scope, id, async (inside, medium) => {
    const refusal = refusalToRemove(medium, version, await usesOf(inside, id))
    if (refusal) return refused(refusal)
    const gone = await inside.db
      .delete(mediaVersions)
      .where(eq(mediaVersions.mediaId, id))
      .returning()
    await inside.db.delete(media).where(eq(media.id, id))
    for (const { id: versionId, mediaType, width, isMoving } of gone)
      await inside.jobs.enqueue(inside.db, LEFTOVERS_QUEUE, {
        versionId,
        mediaType,
        width,
        isMoving,
      })
    await tell(inside, 'content.media-removed', medium)
    return done({ id })
  })

const onMedium = <Value, Refusal extends string>(
  scope: SignedScope,
  id: string,
  steps: (inside: SignedScope, medium: Medium) => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal> | undefined> =>
  inTransaction(scope, async (inside) => {
    const medium = await lock(inside, id)
    return medium && steps(inside, medium)
  })

async function lock(scope: SignedScope, id: string, where = ownLibrary(scope)) {
  const [medium] = await scope.db
    .select()
    .from(media)
    .where(and(eq(media.id, id), ownLibrary(scope), where))
    .for('update')
  return medium
}

async function write(
  { db, now }: SignedScope,
  medium: Medium,
  change: Partial<Medium>,
): Promise<Medium> {
  const folded = foldedOf({ ...medium, ...change })
  return only(
    await db
      .update(media)
      .set({ ...change, folded, changedAt: now, version: medium.version + 1 })
      .where(eq(media.id, medium.id))
      .returning(),
  )
}
