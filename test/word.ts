import { JSDOM } from 'jsdom'
import { unzip } from './unzip.ts'

export type Run = {
  text: string
  font: string
  size: number
  bold: boolean
  italic: boolean
  underlined: boolean
}
export type Line = {
  text: string
  runs: Run[]
  align: string
  /** Twips; the last five as Word inherits nothing here. */
  before: number
  after: number
  line: number
  firstLine: number
  left: number
  right: number
  ruled: boolean
  /** Index of the table in the document, row and column, for what stands in one. */
  at: { table: number; row: number; column: number } | undefined
}
export type WordFile = {
  lines: Line[]
  /** Column widths of each table. */
  tables: number[][]
  sections: Section[]
  headers: Map<string, { page: boolean; align: string; size: number; text: string }>
}
export type Section = {
  size: [number, number]
  margin: Record<'top' | 'bottom' | 'left' | 'right', number>
  hidesFirst: boolean
  startsAt: number
  header: string | undefined
  firstHeader: string | undefined
}

const parse = (xml: string): Document => new JSDOM(xml, { contentType: 'text/xml' }).window.document

const inside = (from: Element | Document, name: string): Element[] => [
  ...from.getElementsByTagName(name),
]
const child = (from: Element | undefined, name: string): Element | undefined =>
  from && [...from.children].find((each) => each.tagName === name)
const value = (from: Element | undefined, name = 'w:val'): string => from?.getAttribute(name) ?? ''
const number = (from: Element | undefined, name = 'w:val'): number => Number(value(from, name) || 0)
const switched = (from: Element | undefined): boolean =>
  from !== undefined && !['off', 'false', '0'].includes(value(from))

/** What Word would lay out, read from the bytes of a document. */
export function readWord(bytes: Uint8Array): WordFile {
  const files = unzip(bytes)
  const body = parse(files.get('word/document.xml') ?? '')
  const tables = inside(body, 'w:tbl')
  const links = parse(files.get('word/_rels/document.xml.rels') ?? '')
  const target = (id: string): string | undefined =>
    inside(links, 'Relationship')
      .find((each) => each.getAttribute('Id') === id)
      ?.getAttribute('Target')
      ?.replace(/^\/?(word\/)?/, 'word/')
  const headers = new Map(
    [...files].flatMap(([name, xml]) => {
      if (!/^word\/header\d+\.xml$/.test(name)) return []
      const part = parse(xml)
      const paragraph = inside(part, 'w:p')[0]
      const code = inside(part, 'w:instrText').map((each) => each.textContent?.trim())
      return [
        [
          name,
          {
            page: code.includes('PAGE'),
            align: value(inside(part, 'w:jc')[0]),
            size: number(inside(part, 'w:sz')[0]),
            text:
              inside(part, 'w:t')
                .map((each) => each.textContent)
                .join('') + (paragraph ? '' : '?'),
          },
        ] as const,
      ]
    }),
  )
  return {
    lines: inside(body, 'w:p').map((paragraph) => lineOf(paragraph, tables)),
    tables: tables.map((table) => inside(table, 'w:gridCol').map((each) => number(each, 'w:w'))),
    sections: inside(body, 'w:sectPr').map((section) => sectionOf(section, target)),
    headers,
  }
}

function sectionOf(section: Element, target: (id: string) => string | undefined): Section {
  const size = child(section, 'w:pgSz')
  const margin = child(section, 'w:pgMar')
  const header = (type: string) =>
    [...section.children].find(
      (each) => each.tagName === 'w:headerReference' && value(each, 'w:type') === type,
    )
  return {
    size: [number(size, 'w:w'), number(size, 'w:h')],
    margin: {
      top: number(margin, 'w:top'),
      bottom: number(margin, 'w:bottom'),
      left: number(margin, 'w:left'),
      right: number(margin, 'w:right'),
    },
    hidesFirst: switched(child(section, 'w:titlePg')),
    startsAt: number(child(section, 'w:pgNumType'), 'w:start'),
    header: target(value(header('default'), 'r:id')),
    firstHeader: target(value(header('first'), 'r:id')),
  }
}

function lineOf(paragraph: Element, tables: readonly Element[]): Line {
  const look = child(paragraph, 'w:pPr')
  const spacing = child(look, 'w:spacing')
  const indent = child(look, 'w:ind')
  const runs = inside(paragraph, 'w:r').map(runOf)
  return {
    text: runs.map(({ text }) => text).join(''),
    runs,
    align: value(child(look, 'w:jc')),
    before: number(spacing, 'w:before'),
    after: number(spacing, 'w:after'),
    line: number(spacing, 'w:line'),
    firstLine: number(indent, 'w:firstLine'),
    left: number(indent, 'w:left'),
    right: number(indent, 'w:right'),
    ruled: child(look, 'w:pBdr') !== undefined,
    at: placeOf(paragraph, tables),
  }
}

function runOf(run: Element): Run {
  const look = child(run, 'w:rPr')
  return {
    text: inside(run, 'w:t')
      .map((each) => each.textContent)
      .join(''),
    font: value(child(look, 'w:rFonts'), 'w:ascii'),
    size: number(child(look, 'w:sz')),
    bold: switched(child(look, 'w:b')),
    italic: switched(child(look, 'w:i')),
    underlined: ['single'].includes(value(child(look, 'w:u'))),
  }
}

function placeOf(paragraph: Element, tables: readonly Element[]): Line['at'] {
  const cell = paragraph.closest('w\\:tc') ?? paragraph.parentElement
  if (cell?.tagName !== 'w:tc') return undefined
  const row = cell.parentElement
  const table = row?.parentElement
  if (!row || !table) return undefined
  const cells = [...row.children].filter(({ tagName }) => tagName === 'w:tc')
  const rows = [...table.children].filter(({ tagName }) => tagName === 'w:tr')
  return { table: tables.indexOf(table), row: rows.indexOf(row), column: cells.indexOf(cell) }
}
