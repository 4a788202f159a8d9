/** Lengths in twentieths of a point, sizes in half points, as Word counts. */
export const page = {
  width: 11_906,
  height: 16_838,
  margin: { top: 1_134, bottom: 1_134, left: 1_701, right: 850 },
  /** Between the edge and the page number in the top margin. */
  header: 567,
} as const

export const bodyWidth = page.width - page.margin.left - page.margin.right

/** The first line of a paragraph of the body: 1.27 cm. */
export const firstLine = 720
/** Between paragraphs: 6 points. */
export const gap = 120
/** Between lines: 1.15 of a single one. */
export const lineHeight = 276

export const font = 'Times New Roman'

export const sizes = {
  motto: 26,
  country: 24,
  agency: 24,
  number: 26,
  place: 26,
  title: 28,
  body: 28,
  page: 26,
  recipientsTitle: 24,
  recipients: 22,
} as const

/** Columns of the head and of the signatures as in the samples of the decree. */
export const headColumns = shares(40, 60)
export const signatureColumns = shares(38, 62)

function shares(left: number, right: number): [number, number] {
  const first = Math.round((bodyWidth * left) / (left + right))
  return [first, bodyWidth - first]
}

/** About how wide a text runs, in twips: capitals of this face take some 0.72 of its size, the rest 0.5. */
export function textWidth(text: string, halfPoints: number): number {
  const ems = [...text].reduce((sum, letter) => {
    if (letter === ' ') return sum + 0.25
    return sum + (letter === letter.toLowerCase() ? 0.5 : 0.72)
  }, 0)
  return Math.round(ems * halfPoints * 10)
}
