import { done, type Outcome, refused } from '#platform/outcome.ts'
import { LONGEST_SIDE, MAX_PIXELS } from './kinds.ts'

/** The pixels of a picture, turned upright, in the colours of the web and without any metadata. */
export type Picture = {
  mediaType: 'image/jpeg' | 'image/png'
  bytes: Uint8Array
  width: number
  height: number
  /** The whole film of an animation, where it is one. */
  moving: Uint8Array | null
}

export type PictureRefusal = 'too-many-pixels' | 'unreadable-picture'

/** The width to which an animation is brought. */
const FILM_WIDTH = 640

const strict = { limitInputPixels: MAX_PIXELS, failOn: 'error' } as const

/** The library that draws is loaded with the first picture: a start does not wait for it. */
export async function drawing() {
  const { default: sharp } = await import('sharp')
  // Readers come first: drawing takes one thread, and keeps no finished pictures in memory.
  sharp.concurrency(1)
  sharp.cache(false)
  return sharp
}

/** Reads every pixel of a picture and writes them anew, so that nothing else of the file lives on. */
export async function readPicture(bytes: Uint8Array): Promise<Outcome<Picture, PictureRefusal>> {
  const sharp = await drawing()
  const facts = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!facts?.width || !facts.height) return refused('unreadable-picture')
  const frames = facts.pages ?? 1
  if (facts.width * facts.height * frames > MAX_PIXELS) return refused('too-many-pixels')
  const isLossless = facts.format === 'png' || facts.hasAlpha === true
  const upright = sharp(bytes, strict).autoOrient().resize({
    width: LONGEST_SIDE,
    height: LONGEST_SIDE,
    fit: 'inside',
    withoutEnlargement: true,
  })
  const kept = isLossless ? upright.png({ compressionLevel: 7 }) : upright.jpeg({ quality: 90 })
  // What sharp says of broken pixels is about the file, not about the program.
  const written = await kept.toBuffer({ resolveWithObject: true }).catch(() => undefined)
  if (!written) return refused('unreadable-picture')
  const moving = frames > 1 ? await film(bytes) : null
  if (moving === undefined) return refused('unreadable-picture')
  const { width, height } = written.info
  const mediaType = isLossless ? 'image/png' : 'image/jpeg'
  return done({ mediaType, bytes: written.data, width, height, moving })
}

async function film(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const sharp = await drawing()
  return sharp(bytes, { ...strict, animated: true })
    .resize({ width: FILM_WIDTH, withoutEnlargement: true })
    .webp({ quality: 70, effort: 2 })
    .toBuffer()
    .catch(() => undefined)
}
