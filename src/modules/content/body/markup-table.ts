import { type Cell, type Inline, paragraph, type Row, type Table } from './document.ts'
import { readInline, writeInline } from './markup-inline.ts'

const CAPTION = /^\|\+/
const SPAN = /^\((\d{1,2}),(\d{1,2})\)/

/** A table from lines that begin with a bar: `|+ caption`, `|= heading`, `| cell`, `|(2,1) two columns wide`. */
export function readTable(lines: readonly string[]): Table {
  const [first = ''] = lines
  const captioned = CAPTION.test(first)
  return {
    type: 'table',
    attrs: { caption: captioned ? unescaped(first.replace(CAPTION, '')).trim() : '' },
    content: lines.slice(captioned ? 1 : 0).map(readRow),
  }
}

const readRow = (line: string): Row => ({
  type: 'tableRow',
  content: cellsOf(line).map(readCell),
})

function readCell(typed: string): Cell {
  const head = typed.startsWith('=')
  const rest = head ? typed.slice(1) : typed
  const [spanned, colspan = '1', rowspan = '1'] = SPAN.exec(rest) ?? ['']
  return {
    type: head ? 'tableHeader' : 'tableCell',
    attrs: { colspan: Math.max(1, Number(colspan)), rowspan: Math.max(1, Number(rowspan)) },
    content: [paragraph(readLines(rest.slice(spanned.length).trim()))],
  }
}

/** A cell stands on one line; `\n` parts the lines within it. */
const readLines = (typed: string): Inline[] =>
  parts(typed, '\\n').flatMap((line, index): Inline[] =>
    index > 0 ? [{ type: 'hardBreak' }, ...readInline(line)] : readInline(line),
  )

/** What stands between the bars; a bar at the end of the line closes the last cell. */
function cellsOf(line: string): string[] {
  const cells = parts(line, '|').slice(1)
  return cells.length > 1 && cells.at(-1)?.trim() === '' ? cells.slice(0, -1) : cells
}

/** Parts a line at a sign, but not where a backslash takes its meaning away. */
function parts(typed: string, sign: string): string[] {
  const found: string[] = ['']
  for (let at = 0; at < typed.length; ) {
    const here = typed.startsWith(sign, at)
    const length = here ? sign.length : typed[at] === '\\' ? 2 : 1
    if (here) found.push('')
    else found.push((found.pop() ?? '') + typed.slice(at, at + length))
    at += length
  }
  return found
}

const unescaped = (typed: string) => typed.replace(/\\(.)/g, '$1')

export function writeTable({ attrs, content }: Table): string {
  const rows = content.map((row) => `${row.content.map(writeCell).join('')}|`)
  const caption = attrs.caption.replace(/\\/g, '\\\\')
  return [...(caption ? [`|+ ${caption}`] : []), ...rows].join('\n')
}

function writeCell({ type, attrs, content: [only] }: Cell): string {
  const { colspan, rowspan } = attrs
  const span = colspan > 1 || rowspan > 1 ? `(${colspan},${rowspan})` : ''
  const text = writeInline(only.content)
    .map((line) => line.replaceAll('|', '\\|'))
    .join('\\n')
  return `|${type === 'tableHeader' ? '=' : ''}${span} ${text} `
}
