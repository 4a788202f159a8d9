import { endingOf, type MediaType } from './kinds.ts'

/** The widths in which pages ask for pictures, in pixels. */
const widths = [320, 640, 960, 1440]
/** The one width in which the kind that every browser knows is made. */
const PLAIN_WIDTH = 960

export const modernEndings = ['avif', 'webp'] as const

/** A picture in one width and kind; its name is the last part of its address. */
export type Size = { width: number; ending: 'avif' | 'webp' | 'jpg' | 'png' }

export type Measured = { mediaType: MediaType; width: number; isMoving: boolean }

/** The widths that a picture of this width is made in: never larger than it is. */
export function widthsFor(width: number): number[] {
  const largest = Math.min(width, widths.at(-1) ?? width)
  return [...widths.filter((each) => each < largest), largest]
}

export const plainSize = ({ width, mediaType }: Measured): Size => ({
  width: Math.min(width, PLAIN_WIDTH),
  ending: endingOf[mediaType] === 'png' ? 'png' : 'jpg',
})

/** Every size that pages may ask for; there are no others, so nobody can make the program draw thousands. */
export const sizesOf = (picture: Measured): Size[] => [
  ...modernEndings.flatMap((ending) =>
    widthsFor(picture.width).map((width) => ({ width, ending })),
  ),
  plainSize(picture),
]

export const nameOfSize = ({ width, ending }: Size): string => `${width}.${ending}`

/** The picture as it moves. */
export const MOVING = 'chuyen-dong.webp'

/** The size that a name in an address means, if the picture has it. */
export const sizeNamed = (picture: Measured, name: string): Size | undefined =>
  sizesOf(picture).find((size) => nameOfSize(size) === name)

/** Keys in the file store end with the version's id, by whose last letters the disk is divided. */
export const keyOfSize = (versionId: string, { width, ending }: Size): string =>
  `${width}-${ending}-${versionId}`
export const keyOfMoving = (versionId: string): string => `moving-${versionId}`

/** All keys under which something of a version may lie. */
export const keysOf = (versionId: string, picture: Measured | null): string[] => [
  versionId,
  ...(picture ? sizesOf(picture).map((size) => keyOfSize(versionId, size)) : []),
  ...(picture?.isMoving ? [keyOfMoving(versionId)] : []),
]
