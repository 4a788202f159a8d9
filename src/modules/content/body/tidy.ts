import {
  type Block,
  type Cell,
  type Flow,
  isFlow,
  type List,
  type ListItem,
  listOf,
  paragraph,
  type RichText,
  richText,
} from './document.ts'
import { oneLine, onOneLine, tidyInline } from './tidy-inline.ts'

/** The document in its one form: nothing empty, nothing twice, so that two writings of a text compare as equal. */
export const tidy = (text: RichText): RichText => richText(text.content.flatMap(tidyBlock))

function tidyBlock(block: Block): Block[] {
  switch (block.type) {
    case 'heading': {
      const content = onOneLine(block.content)
      return content.length > 0 ? [{ ...block, content }] : []
    }
    case 'blockquote':
    case 'callout': {
      const content = block.content.flatMap(tidyFlow)
      return content.length > 0 ? [{ ...block, content }] : []
    }
    case 'table': {
      const content = block.content
        .map((row) => ({ ...row, content: row.content.map(tidyCell) }))
        .filter((row) => row.content.length > 0)
      const caption = oneLine(block.attrs.caption)
      return content.length > 0 ? [{ ...block, attrs: { caption }, content }] : []
    }
    case 'image':
      return [{ ...block, attrs: { ...block.attrs, caption: oneLine(block.attrs.caption) } }]
    case 'file':
    case 'video':
      return [tidyTitle(block)]
    default:
      return isFlow(block) ? tidyFlow(block) : [block]
  }
}

const tidyTitle = (block: Extract<Block, { type: 'file' | 'video' }>): Block => {
  const title = oneLine(block.attrs.title)
  return block.type === 'file'
    ? { ...block, attrs: { ...block.attrs, title } }
    : { ...block, attrs: { ...block.attrs, title } }
}

const tidyCell = (cell: Cell): Cell => ({
  ...cell,
  content: [paragraph(tidyInline(cell.content[0].content))],
})

function tidyFlow(block: Flow): Flow[] {
  if (block.type !== 'paragraph') return tidyList(block)
  const content = tidyInline(block.content)
  return content.length > 0 ? [paragraph(content)] : []
}

function tidyList(list: List): List[] {
  const content = list.content.flatMap(tidyItem)
  const start = list.type === 'orderedList' ? list.attrs.start : null
  return content.length > 0 ? [listOf(start, content)] : []
}

/** An item without words of its own gives its place to what hangs under it. */
function tidyItem({ content: [own, ...lists] }: ListItem): ListItem[] {
  const said = tidyInline(own.content)
  const under = oneOfAKind(lists.flatMap(tidyList))
  if (said.length === 0) return under.flatMap((list) => list.content)
  return [{ type: 'listItem', content: [paragraph(said), ...under] }]
}

/** Two lists of one kind that follow each other under an item are one list. */
function oneOfAKind(lists: readonly List[]): List[] {
  const kept: List[] = []
  for (const list of lists) {
    const last = kept.at(-1)
    if (last?.type === list.type) last.content.push(...list.content)
    else kept.push(list)
  }
  return kept
}
