import type { Scope } from '#platform/scope.ts'
import { MAX_PIXELS } from './kinds.ts'
import { drawing } from './reading-picture.ts'
import { keyOfSize, type Measured, type Size, sizesOf } from './sizes.ts'

type Drawn = Measured & { id: string }

/** Drawings under way in this process: ten readers who ask for one size have it made once. */
const underWay = new Map<string, Promise<Uint8Array | undefined>>()

/** The bytes of one size, made when they are not there yet; undefined when the picture itself is gone. */
export async function sizeOf(
  scope: Scope,
  version: Drawn,
  size: Size,
): Promise<Uint8Array | undefined> {
  const key = keyOfSize(version.id, size)
  const kept = await scope.files.get(key)
  if (kept) return kept
  const running = underWay.get(key)
  if (running) return running
  const making = draw(scope, version.id, size, key).finally(() => underWay.delete(key))
  underWay.set(key, making)
  return making
}

/** Makes what is missing, one after the other: the readers of the pages come first. */
export async function makeSizes(scope: Scope, version: Drawn): Promise<void> {
  for (const size of sizesOf(version)) await sizeOf(scope, version, size)
}

async function draw(
  { files }: Scope,
  versionId: string,
  { width, ending }: Size,
  key: string,
): Promise<Uint8Array | undefined> {
  const whole = await files.get(versionId)
  if (!whole) return undefined
  const sharp = await drawing()
  const picture = sharp(whole, { limitInputPixels: MAX_PIXELS }).resize({ width })
  const drawn = await {
    avif: () => picture.avif({ quality: 50, effort: 2 }),
    webp: () => picture.webp({ quality: 74, effort: 3 }),
    jpg: () => picture.jpeg({ quality: 78, progressive: true }),
    png: () => picture.png({ compressionLevel: 9 }),
  }
    [ending]()
    .toBuffer()
  await files.put(key, drawn)
  return drawn
}
