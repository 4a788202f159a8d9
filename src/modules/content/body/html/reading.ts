import type { Mark, Reference } from '../document.ts'

/** What only the asker knows about a text that comes from elsewhere. */
export type HtmlOptions = {
  /** The picture of the library that stands for an address; without one the picture is left out. */
  image?: (src: string, alt: string) => string | undefined
  /** The page of the portal that an address of the old one leads to. */
  page?: (href: string) => Reference | undefined
  /** Told of each thing that was left out, such as `image http://…`. */
  leftOut?: (what: string) => void
}

/** Where a reader of HTML stands: the marks around it, how deep, and whether empty lines part paragraphs. */
export type Reading = HtmlOptions & {
  marks: readonly Mark[]
  depth: number
  /** WordPress keeps paragraphs as empty lines where no tag says so. */
  linesPart: boolean
}

export const deeper = (reading: Reading, marks: readonly Mark[] = reading.marks): Reading => ({
  ...reading,
  marks,
  depth: reading.depth + 1,
})
