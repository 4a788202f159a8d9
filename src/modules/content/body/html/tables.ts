import { type ChildNode, type Element, isTag } from 'domhandler'
import { type Block, type Cell, type Inline, paragraph, type Row, words } from '../document.ts'
import { inlineText } from '../words.ts'
import { blocksOf } from './blocks.ts'
import { DEEPEST, lettersOf } from './elements.ts'
import { deeper, type Reading } from './reading.ts'

/** A table of a page; one of a single cell was only a frame and gives what stood in it. */
export function tableBlocks(table: Element, reading: Reading): Block[] {
  if (reading.depth > DEEPEST) return []
  const rows = rowsOf(table.children)
  const [first] = rows
  if (rows.length === 1 && first?.cells.length === 1)
    return blocksOf(first.cells[0]?.children ?? [], deeper(reading))
  const content = rows
    .map(
      ({ cells, head }): Row => ({
        type: 'tableRow',
        content: cells.map((cell) => readCell(cell, head, reading)),
      }),
    )
    .filter((row) => row.content.some(({ content: [only] }) => inlineText(only.content).trim()))
  const caption = table.children.find((node) => isTag(node) && node.name === 'caption')
  const said = caption ? lettersOf([caption]) : ''
  return content.length > 0 ? [{ type: 'table', attrs: { caption: said }, content }] : []
}

type RowFound = { cells: Element[]; head: boolean }

const rowsOf = (nodes: readonly ChildNode[], head = false): RowFound[] =>
  nodes.filter(isTag).flatMap((node): RowFound[] => {
    if (/^t(head|body|foot)$/.test(node.name)) return rowsOf(node.children, node.name === 'thead')
    if (node.name !== 'tr') return []
    const cells = node.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th')
    return [{ cells, head }]
  })

function readCell(cell: Element, head: boolean, reading: Reading): Cell {
  const span = (name: string) =>
    Math.min(50, Math.max(1, Number.parseInt(cell.attribs[name] ?? '1', 10) || 1))
  const within = { ...deeper(reading), linesPart: false }
  return {
    type: head || cell.name === 'th' ? 'tableHeader' : 'tableCell',
    attrs: { colspan: span('colspan'), rowspan: span('rowspan') },
    content: [paragraph(linesOf(blocksOf(cell.children, within)))],
  }
}

/** What stands in a cell as lines: items begin with a dash, a table within becomes its rows. */
const linesOf = (blocks: readonly Block[]): Inline[] =>
  blocks
    .flatMap(lineRunsOf)
    .flatMap((line, index): Inline[] => (index > 0 ? [{ type: 'hardBreak' }, ...line] : [...line]))

function lineRunsOf(block: Block): Inline[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.content]
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(({ content: [own, ...under] }) => [
        [words('- '), ...own.content],
        ...under.flatMap(lineRunsOf),
      ])
    case 'blockquote':
    case 'callout':
      return block.content.flatMap(lineRunsOf)
    case 'table':
      return block.content.map((row) =>
        row.content.flatMap(({ content: [only] }, index): Inline[] =>
          index > 0 ? [words(' · '), ...only.content] : only.content,
        ),
      )
    default:
      return []
  }
}
