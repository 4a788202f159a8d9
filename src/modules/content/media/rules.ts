import type { Licence } from './kinds.ts'
import type { MediaUse, Medium } from './schema.ts'

export type ChangeRefusal = 'stale'
export type RemoveRefusal = 'stale' | 'in-use'

type Kept = Pick<Medium, 'version'>

export const refusalToChange = (medium: Kept, version: number | undefined): ChangeRefusal | null =>
  medium.version === version ? null : 'stale'

/** Why it cannot be deleted, or null: what a page shows stays, a draft counted among them. */
export function refusalToRemove(
  medium: Kept,
  version: number | undefined,
  uses: readonly Pick<MediaUse, 'mediaId'>[],
): RemoveRefusal | null {
  if (uses.length > 0) return 'in-use'
  return refusalToChange(medium, version)
}

/** A picture that nobody has described is shown to no reader: whoever does not see it would miss what the others learn. */
export const isDescribed = ({
  kind,
  alt,
  isDecorative,
}: Pick<Medium, 'kind' | 'alt' | 'isDecorative'>): boolean =>
  kind === 'document' || isDecorative || alt !== null

/** Whose work it is has to stand beside it. */
export const wantsCredit = (licence: Licence): boolean =>
  licence === 'permitted' || licence === 'cc-by' || licence === 'cc-by-sa'

/** A name of a file, as cameras and telephones give it, describes nothing. */
export const isFileName = (alt: string): boolean =>
  /\.(jpe?g|png|webp|gif|avif|hei[cf]|bmp|tiff?)$/i.test(alt.trim()) ||
  /^(img|dsc[nf]?|pxl|screenshot|image|z)[-_ ]?\d[\d\-_ ]*$/i.test(alt.trim())

/** The middle of each of the nine parts of a picture, in hundredths. */
const thirds = [17, 50, 83] as const

export const focusCells = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(String)

export const focusOfCell = (cell: string): { x: number; y: number } => ({
  x: thirds[(Number(cell) - 1) % 3] ?? 50,
  y: thirds[Math.floor((Number(cell) - 1) / 3)] ?? 50,
})

/** The part whose middle the point is, if it is one. */
export const cellOfFocus = ({ x, y }: { x: number; y: number }): string | undefined =>
  focusCells.find((cell) => {
    const middle = focusOfCell(cell)
    return middle.x === x && middle.y === y
  })
