import { eq } from 'drizzle-orm'
import { newId } from '#platform/ids.ts'
import { done, type Outcome, only, refused } from '#platform/outcome.ts'
import { inTransaction, type SignedScope } from '#platform/scope.ts'
import type { MediaFacts } from './forms.ts'
import { foldedOf, keepVersion, tell } from './keeping.ts'
import { keepsMedia } from './reach.ts'
import { type FileRefusal, type Handed, type Prepared, prepare } from './reading-file.ts'
import { media, mediaVersions } from './schema.ts'

/** `isNew` is false where the library had these very bytes already: the one that it had is handed back. */
export type Added = { id: string; isNew: boolean }

type Given = Handed & Partial<MediaFacts>

const unsaid: MediaFacts = {
  alt: null,
  isDecorative: false,
  caption: null,
  credit: '',
  licence: 'own',
  focusX: 50,
  focusY: 50,
}

/**
 * Takes a picture (JPEG, PNG, WebP, AVIF, GIF) or document (PDF, docx, xlsx) of at most 20 MB into the library.
 * A picture without `alt` that is not decorative waits for its description, and is shown to nobody meanwhile.
 */
export async function addMedia(
  scope: SignedScope,
  { name, bytes, ...facts }: Given,
): Promise<Outcome<Added, FileRefusal> | undefined> {
  if (!keepsMedia(scope)) return undefined
  const file = await prepare({ name, bytes })
  if (!file.ok) return file
  return done(await inTransaction(scope, (inside) => takeIn(inside, file.value, facts)))
}

export type Uploads = {
  added: Added[]
  refused: { name: string; problem: FileRefusal }[]
}

/** Looks at files one after the other, so that a heap of large pictures does not fill the memory. */
export async function prepareUploads(files: readonly File[]) {
  const prepared: Prepared[] = []
  const unfit: Uploads['refused'] = []
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const outcome = await prepare({ name: file.name, bytes })
    if (outcome.ok) prepared.push(outcome.value)
    else unfit.push({ name: file.name, problem: outcome.problem })
  }
  return { prepared, unfit }
}

/** Takes in what was found fit of an upload; what was not is named, and keeps nothing else out. */
export async function addUploads(
  scope: SignedScope,
  { prepared, unfit }: Awaited<ReturnType<typeof prepareUploads>>,
): Promise<Outcome<Uploads, 'nothing-fit'> | undefined> {
  if (!keepsMedia(scope)) return undefined
  if (prepared.length === 0) return refused('nothing-fit')
  const added: Added[] = []
  for (const file of prepared) added.push(await takeIn(scope, file, {}))
  return done({ added, refused: unfit })
}

async function takeIn(
  scope: SignedScope,
  file: Prepared,
  facts: Partial<MediaFacts>,
): Promise<Added> {
  const before = await findSame(scope, file)
  if (before) return { id: before, isNew: false }
  const said = { ...unsaid, ...facts }
  const row = {
    id: newId(),
    kind: file.kind,
    name: file.name,
    ...said,
    versionId: newId(),
    addedBy: scope.actor.id,
    addedAt: scope.now,
    changedAt: scope.now,
  }
  const medium = only(
    await scope.db
      .insert(media)
      .values({ ...row, folded: foldedOf(row) })
      .returning(),
  )
  await keepVersion(scope, medium, file)
  await tell(scope, 'content.media-added', medium)
  return { id: medium.id, isNew: true }
}

async function findSame(
  { db }: SignedScope,
  { handedHash }: Prepared,
): Promise<string | undefined> {
  const [same] = await db
    .select({ id: media.id })
    .from(media)
    .innerJoin(mediaVersions, eq(mediaVersions.id, media.versionId))
    .where(eq(mediaVersions.handedHash, handedHash))
    .limit(1)
  return same?.id
}
