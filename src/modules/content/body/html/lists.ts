import { type Element, isTag, isText } from 'domhandler'
import type { Block, Inline, List } from '../document.ts'
import { isFlow } from '../document.ts'
import { type Entry, nest } from '../nesting.ts'
import { blocksOf } from './blocks.ts'
import { DEEPEST } from './elements.ts'
import { deeper, type Reading } from './reading.ts'

/** A list, and what stood in its items but cannot stand in a list: tables and pictures follow it. */
export function listBlocks(element: Element, reading: Reading): Block[] {
  const outside: Block[] = []
  const entries = entriesOf(element, 0, reading, outside)
  return [...nest(entries), ...outside]
}

function entriesOf(list: Element, level: number, reading: Reading, outside: Block[]): Entry[] {
  if (reading.depth > DEEPEST) return []
  const ordered = list.name === 'ol'
  let number = Number.parseInt(list.attribs.start ?? '1', 10) || 1
  return list.children.flatMap((child): Entry[] => {
    if (isText(child) && child.data.trim() === '') return []
    // A list that stands straight in a list hangs under the item before it.
    if (isTag(child) && /^[uo]l$/.test(child.name))
      return entriesOf(child, level + 1, deeper(reading), outside)
    const nodes = isTag(child) && child.name === 'li' ? child.children : [child]
    const entries = itemEntries(blocksOf(nodes, deeper(reading)), level, outside)
    const [own] = entries
    if (!own) return []
    if (ordered && own.indent === level) own.number = number++
    return entries
  })
}

/** The words of an item are one paragraph of lines; its lists hang under it. */
function itemEntries(blocks: readonly Block[], level: number, outside: Block[]): Entry[] {
  const content: Inline[] = []
  const under: Entry[] = []
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') {
      if (content.length > 0) content.push({ type: 'hardBreak' })
      content.push(...block.content)
    } else if (isFlow(block)) under.push(...flat(block, level + 1))
    else outside.push(block)
  }
  return content.length > 0 ? [{ indent: level, number: null, content }, ...under] : under
}

const flat = (list: List, level: number): Entry[] =>
  list.content.flatMap(({ content: [own, ...under] }, index) => [
    {
      indent: level,
      number: list.type === 'orderedList' ? list.attrs.start + index : null,
      content: own.content,
    },
    ...under.flatMap((each) => flat(each, level + 1)),
  ])
