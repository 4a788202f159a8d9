import { and, eq } from 'drizzle-orm'
import { addMedia } from '#modules/content/index.ts'
import type { FetchRefusal } from '#platform/fetching/refusals.ts'
import { MAX_FILE_BYTES } from '#platform/files/files.ts'
import { newId } from '#platform/ids.ts'
import { only } from '#platform/outcome.ts'
import type { SignedScope } from '#platform/scope.ts'
import type { Shown } from './cleaning/clean.ts'
import type { Album } from './pictures.ts'
import { type Import, type ImportPicture, importPictures } from './schema.ts'

/** Takes the pictures of a text into the library, each once for the whole move. What cannot be had stays out of the text. */
export async function takePictures(
  scope: SignedScope,
  one: Pick<Import, 'id' | 'choices'>,
  album: Album,
  pictures: readonly Shown[],
): Promise<void> {
  for (const shown of pictures) {
    const picture = album.find(shown.src) ?? (await fetchPicture(scope, one, album, shown.src))
    if (picture && !picture.mediaId)
      await takeIn(scope, picture, shown.alt || album.altOf(shown.src))
  }
}

async function takeIn(scope: SignedScope, picture: ImportPicture, alt: string): Promise<void> {
  const bytes = picture.storedAs ? await scope.files.get(picture.storedAs) : undefined
  if (!bytes) return
  const name = picture.name.split('/').at(-1) ?? picture.name
  const described = alt !== '' && !/\.(jpe?g|png|gif|webp)$/i.test(alt)
  const said = described ? { vi: alt.slice(0, 250), en: null } : null
  const added = await addMedia(scope, { name, bytes, alt: said })
  if (!added?.ok) return
  picture.mediaId = added.value.id
  await scope.db
    .update(importPictures)
    .set({ mediaId: added.value.id })
    .where(and(eq(importPictures.importId, picture.importId), eq(importPictures.key, picture.key)))
}

const isSilence = (problem: FetchRefusal) =>
  ['unreachable', 'too-slow', 'no-such-host'].includes(problem)

/** Asks the old portal for a picture, where somebody named its server for this move; no other server is ever asked. */
async function fetchPicture(
  scope: SignedScope,
  { id: importId, choices }: Pick<Import, 'id' | 'choices'>,
  album: Album,
  named: string,
): Promise<ImportPicture | undefined> {
  const address = album.addressOf(named)
  const { picturesFrom } = choices
  if (!address || !picturesFrom || album.silent) return undefined
  const answer = await scope.outside.ask({
    address,
    named: [picturesFrom],
    maxBytes: MAX_FILE_BYTES,
  })
  if (!answer.ok) album.silent = isSilence(answer.problem)
  if (!answer.ok || answer.value.status !== 200) return undefined
  const storedAs = newId()
  await scope.files.put(storedAs, answer.value.body)
  const row = {
    importId,
    key: address,
    name: address.split('/').at(-1) || 'anh',
    address,
    storedAs,
  }
  const picture = only(
    await scope.db
      .insert(importPictures)
      .values(row)
      .onConflictDoUpdate({
        target: [importPictures.importId, importPictures.key],
        set: { storedAs },
      })
      .returning(),
  )
  album.add(picture)
  return picture
}
