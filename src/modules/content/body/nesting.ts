import { type Inline, type List, type ListItem, listOf, paragraph } from './document.ts'

/** An item as it stands in a row of items: how far it is set in, its number if it has one, and its words. */
export type Entry = { indent: number; number: number | null; content: Inline[] }

const DEEPEST = 12

/** The lists that rows of items set in by different amounts are meant to be. */
export function nest(entries: readonly Entry[]): List[] {
  const whole: List[] = []
  const open: { indent: number; list: List; under: ListItem | undefined }[] = []
  for (const { indent, number, content } of entries) {
    const item: ListItem = { type: 'listItem', content: [paragraph(content)] }
    while (open.length > 1 && (open.at(-1)?.indent ?? 0) > indent) open.pop()
    const last = open.at(-1)
    const deeper = last !== undefined && indent > last.indent && open.length < DEEPEST
    if (last && !deeper && (last.list.type === 'orderedList') === (number !== null)) {
      last.list.content.push(item)
      continue
    }
    const under = deeper ? last.list.content.at(-1) : last?.under
    const list = listOf(number, [item])
    if (under) under.content.push(list)
    else whole.push(list)
    if (last && !deeper) open.pop()
    open.push({ indent: deeper || !last ? indent : last.indent, list, under })
  }
  return whole
}
