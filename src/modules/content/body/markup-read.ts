import { type Block, type Inline, type List, paragraph } from './document.ts'
import { enclosed } from './enclosed.ts'
import { calloutOf, lineKinds, readEmbed } from './markup-blocks.ts'
import { readInline } from './markup-inline.ts'
import { readTable } from './markup-table.ts'
import { type Entry, nest } from './nesting.ts'

const { heading, item, quote, rule, fence, row } = lineKinds

/** How deep quotations and callouts may lie in each other: a line of nothing but signs would empty the stack. */
const DEEPEST = 10

/** The blocks of lines of the simple markup. */
export function readBlocks(lines: readonly string[], depth = 0): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const { read, end } = blockAt(lines, at, depth)
    blocks.push(...read)
    at = end
  }
  return blocks
}

type Found = { read: Block[]; end: number }

function blockAt(lines: readonly string[], at: number, depth: number): Found {
  const raw = lines[at] ?? ''
  const line = raw.trim()
  const single = line === '' ? [] : singleOf(line)
  if (single) return { read: single, end: at + 1 }
  const run = (kind: RegExp) => runOf(lines, at, (each) => kind.test(each.trim()))
  if (quote.test(line)) {
    const { taken, end } = run(quote)
    const signs = depth < DEEPEST ? /^> ?/ : /^[>\s]+/
    const unquoted = taken.map((each) => each.trim().replace(signs, ''))
    const inner = readBlocks(unquoted, depth + 1)
    return { read: enclosed(inner, (content) => ({ type: 'blockquote', content })), end }
  }
  if (row.test(line)) {
    const { taken, end } = run(row)
    return { read: [readTable(taken.map((each) => each.trim()))], end }
  }
  const kind = calloutOf(line)
  if (fence.test(line) && kind && depth < DEEPEST) {
    const { taken, end } = runOf(lines, at + 1, (each) => each.trim() !== ':::')
    const inner = readBlocks(taken, depth + 1)
    const read = enclosed(inner, (content) => ({ type: 'callout', attrs: { kind }, content }))
    return { read, end: end + 1 }
  }
  if (item.test(raw)) {
    const { taken, end } = runOf(lines, at, (each) => item.test(each) || /^\s+\S/.test(each))
    return { read: readList(taken), end }
  }
  const { taken, end } = runOf(lines, at, (each, index) => index === at || isWords(each))
  return { read: [paragraph(joined(taken.map((each) => each.trim())))], end }
}

function singleOf(line: string): Block[] | undefined {
  const [whole, signs] = heading.exec(line) ?? []
  if (whole !== undefined && signs !== undefined) {
    const level = signs.length as 2 | 3 | 4
    return [{ type: 'heading', attrs: { level }, content: readInline(line.slice(whole.length)) }]
  }
  if (rule.test(line)) return [{ type: 'horizontalRule' }]
  const embed = readEmbed(line)
  return embed && [embed]
}

function isWords(raw: string): boolean {
  const line = raw.trim()
  if (line === '' || singleOf(line) || item.test(line)) return false
  return !(quote.test(line) || row.test(line) || (fence.test(line) && calloutOf(line)))
}

/** The lines that belong together from here on. */
function runOf(
  lines: readonly string[],
  from: number,
  belongs: (line: string, index: number) => boolean,
) {
  let end = from
  while (end < lines.length && belongs(lines[end] ?? '', end)) end += 1
  return { taken: lines.slice(from, end), end }
}

function readList(lines: readonly string[]): List[] {
  const entries: Entry[] = []
  for (const line of lines) {
    const [whole, indent = '', number] = item.exec(line) ?? []
    const last = entries.at(-1)
    if (whole !== undefined)
      entries.push({
        indent: indent.length,
        number: number === undefined ? null : Number(number),
        content: readInline(line.slice(whole.length).trim()),
      })
    else last?.content.push({ type: 'hardBreak' }, ...readInline(line.trim()))
  }
  return nest(entries)
}

const joined = (lines: readonly string[]): Inline[] =>
  lines.flatMap((line, index): Inline[] =>
    index > 0 ? [{ type: 'hardBreak' }, ...readInline(line)] : readInline(line),
  )
