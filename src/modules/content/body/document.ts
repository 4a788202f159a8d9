/** A page of the portal by its id, so that a link outlives the address. */
export type Reference = `article:${string}` | `document:${string}`

export type Mark =
  | { type: 'bold' | 'italic' | 'subscript' | 'superscript' | 'code' }
  | { type: 'link'; attrs: { href: string } }
  | { type: 'reference'; attrs: { to: Reference } }

export type Words = { type: 'text'; text: string; marks?: Mark[] }
export type Inline = Words | { type: 'hardBreak' }

export type Paragraph = { type: 'paragraph'; content: Inline[] }
export type Heading = { type: 'heading'; attrs: { level: 2 | 3 | 4 }; content: Inline[] }
/** A paragraph first, then the lists that hang under it. */
export type ListItem = { type: 'listItem'; content: [Paragraph, ...List[]] }
export type List =
  | { type: 'bulletList'; content: ListItem[] }
  | { type: 'orderedList'; attrs: { start: number }; content: ListItem[] }
export type Flow = Paragraph | List
export type CalloutKind = 'info' | 'warning' | 'law'
export type Cell = {
  type: 'tableCell' | 'tableHeader'
  attrs: { colspan: number; rowspan: number }
  content: [Paragraph]
}
export type Row = { type: 'tableRow'; content: Cell[] }
export type Table = { type: 'table'; attrs: { caption: string }; content: Row[] }

/** A picture or a file of the media library, or a film that stays where it is. */
export type Embed =
  | { type: 'image'; attrs: { mediaId: string; caption: string } }
  | { type: 'file'; attrs: { mediaId: string; title: string } }
  | { type: 'video'; attrs: { href: string; title: string } }

export type Block =
  | Flow
  | Heading
  | Table
  | Embed
  | { type: 'blockquote'; content: Flow[] }
  | { type: 'callout'; attrs: { kind: CalloutKind }; content: Flow[] }
  | { type: 'horizontalRule' }

/** A text as it is stored: a ProseMirror document of these nodes and no others, so nothing else can be smuggled in. */
export type RichText = { type: 'doc'; content: Block[] }

export const calloutKinds = ['info', 'warning', 'law'] as const

/** The order in which marks lie around a word, the outermost first. */
export const markOrder = [
  'link',
  'reference',
  'bold',
  'italic',
  'subscript',
  'superscript',
  'code',
] as const

export const words = (text: string, marks: readonly Mark[] = []): Words =>
  marks.length > 0 ? { type: 'text', text, marks: [...marks] } : { type: 'text', text }

export const paragraph = (content: Inline[]): Paragraph => ({ type: 'paragraph', content })

export const richText = (content: Block[]): RichText => ({ type: 'doc', content })

/** A bullet or numbered list of these items. */
export const listOf = (start: number | null, content: ListItem[]): List =>
  start === null
    ? { type: 'bulletList', content }
    : { type: 'orderedList', attrs: { start }, content }

export const isFlow = (block: Block): block is Flow =>
  block.type === 'paragraph' || block.type === 'bulletList' || block.type === 'orderedList'
