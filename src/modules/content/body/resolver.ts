import type { Block, Inline, List, Reference, RichText } from './document.ts'

/** A picture as a page shows it: its sizes are addresses of one version each, so they may be kept for good. */
export type ShownImage = {
  kind: 'image'
  /** Empty when the picture only decorates. */
  alt: string
  width: number
  height: number
  /** `srcset` by type, the best first; the last is what every browser knows. */
  sources: readonly { type: string; srcset: string }[]
  src: string
  credit: string | null
  caption: string | null
  focus: { x: number; y: number }
}

/** A file of the library that is handed over as it is. */
export type ShownFile = {
  kind: 'file'
  href: string
  name: string
  /** Such as PDF. */
  format: string
  bytes: number
}

/** What only the database knows of what a text points at; asked before the text is rendered. */
export type Resolver = {
  media(id: string): ShownImage | ShownFile | undefined
  page(to: Reference): string | undefined
}

/** For a text that points at nothing. */
export const nothingElse: Resolver = { media: () => undefined, page: () => undefined }

/** The pictures and files that a text shows, each once. */
export const mediaIn = (text: RichText): string[] => [
  ...new Set(
    text.content.flatMap((block) =>
      block.type === 'image' || block.type === 'file' ? [block.attrs.mediaId] : [],
    ),
  ),
]

/** The pages of the portal that a text links to, each once. */
export const referencesIn = (text: RichText): Reference[] => [
  ...new Set(
    text.content
      .flatMap(inlinesOf)
      .flatMap((node) =>
        node.type === 'text'
          ? (node.marks ?? []).flatMap((mark) => (mark.type === 'reference' ? [mark.attrs.to] : []))
          : [],
      ),
  ),
]

function inlinesOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content
    case 'bulletList':
    case 'orderedList':
      return inlinesOfList(block)
    case 'blockquote':
    case 'callout':
      return block.content.flatMap(inlinesOf)
    case 'table':
      return block.content.flatMap((row) =>
        row.content.flatMap(({ content: [only] }) => only.content),
      )
    default:
      return []
  }
}

const inlinesOfList = (list: List): Inline[] =>
  list.content.flatMap(({ content: [own, ...under] }) => [
    ...own.content,
    ...under.flatMap(inlinesOfList),
  ])
