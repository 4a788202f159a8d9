import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { safeName } from '#platform/files/files.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import {
  endingOf,
  MAX_MEDIA_BYTES,
  type MediaKind,
  type MediaType,
  paperTypes,
  pictureTypes,
} from './kinds.ts'
import { type PictureRefusal, readPicture } from './reading-picture.ts'

/** A file as somebody hands it in; a name without an ending is judged by the bytes alone. */
export type Handed = { name: string; bytes: Uint8Array }

/** A file as the library keeps it. */
export type Prepared = {
  kind: MediaKind
  name: string
  mediaType: MediaType
  bytes: Uint8Array
  width: number | null
  height: number | null
  moving: Uint8Array | null
  hash: string
  handedHash: string
}

export type FileRefusal =
  | PictureRefusal
  | 'file-empty'
  | 'file-too-large'
  | 'file-type'
  | 'svg'
  | 'heic'
  | 'wrong-ending'

/** Judges a file by its bytes and makes of it what is kept. Of a picture nothing is kept but its pixels. */
export async function prepare({ name, bytes }: Handed): Promise<Outcome<Prepared, FileRefusal>> {
  if (bytes.length === 0) return refused('file-empty')
  if (bytes.length > MAX_MEDIA_BYTES) return refused('file-too-large')
  const ending = /\.([^./\\]{1,8})$/.exec(name)?.[1]?.toLowerCase()
  if (ending === 'svg' || beginsAsSvg(bytes)) return refused('svg')
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? ''
  if (/^image\/hei[cf]/.test(mime)) return refused('heic')
  const endings = endingsOf(mime)
  if (!endings) return refused('file-type')
  if (ending && !endings.includes(ending)) return refused('wrong-ending')
  const handedHash = sha256(bytes)
  if (isPaper(mime)) {
    const kept = { mediaType: mime, bytes, width: null, height: null, moving: null }
    return done({ kind: 'document', ...named(name, kept), handedHash })
  }
  const picture = await readPicture(bytes)
  if (!picture.ok) return picture
  return done({ kind: 'image', ...named(name, picture.value), handedHash })
}

const named = <Kept extends { mediaType: MediaType; bytes: Uint8Array }>(
  name: string,
  kept: Kept,
) => ({
  ...kept,
  name: safeName(name, endingOf[kept.mediaType]),
  hash: sha256(kept.bytes).slice(0, 32),
})

const isPaper = (mime: string): mime is keyof typeof paperTypes => mime in paperTypes

const endingsOf = (mime: string): readonly string[] | undefined =>
  new Map<string, readonly string[]>(Object.entries({ ...pictureTypes, ...paperTypes })).get(mime)

/** A drawing can carry scripts, so it is not taken, whatever it is called. */
const beginsAsSvg = (bytes: Uint8Array): boolean =>
  /^\s*(?:<\?xml|<!--|<!doctype svg|<svg)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)))

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
