import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { type Cell, WorkbookReader } from '@cj-tech-master/excelts'
import { parseCsvRows } from '@cj-tech-master/excelts/csv'
import { MAX_ROWS } from '../limits.ts'
import { emptyItem, type Found } from './item.ts'
import { openOffice } from './office.ts'
import { readTexts } from './texts.ts'
import { Unreadable } from './unreadable.ts'

type Line = { number: number; cells: readonly string[] }
/** Cells of one table that stand under one row of headers. */
type Sheet = { name: string; lines: AsyncIterable<Line> }

export async function* csvTable(text: string): AsyncGenerator<Found, void, undefined> {
  const hash = hashOf(text)
  yield* itemsOf({ name: '', lines: csvLines(text) }, hash)
}

async function* csvLines(text: string): AsyncGenerator<Line, void, undefined> {
  let number = 0
  const delimiter = delimiterOf(text)
  const options = { headers: false, delimiter, relaxQuotes: true, skipEmptyLines: false } as const
  for await (const row of parseCsvRows(text, options)) {
    number += 1
    if (number % 1_000 === 0) await setImmediate()
    yield { number, cells: Object.values(row).map((cell) => String(cell ?? '')) }
  }
}

/** Semicolons and tabs are as common as commas; the one that parts the first lines most often is it. */
function delimiterOf(text: string): string {
  const head = text.split(/\r?\n/, 5).join('\n')
  const count = (sign: string) => head.split(sign).length
  return [',', ';', '\t', '|'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

export async function* xlsxTable(bytes: Uint8Array): AsyncGenerator<Found, void, undefined> {
  const zip = await openOffice(bytes)
  zip.close()
  const hash = hashOf(bytes)
  const book = new WorkbookReader(Readable.from([Buffer.from(bytes)]), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
  })
  try {
    for await (const sheet of book) {
      if (sheet.state === 'hidden' || sheet.state === 'veryHidden') continue
      yield* itemsOf({ name: String(sheet.name ?? sheet.id), lines: xlsxLines(sheet) }, hash)
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('damaged')
  }
}

type SheetRows = AsyncIterable<{
  number: number
  eachCell(each: (cell: Cell, column: number) => void): void
}>

async function* xlsxLines(sheet: SheetRows): AsyncGenerator<Line, void, undefined> {
  for await (const row of sheet) {
    const cells: string[] = []
    row.eachCell((cell, column) => {
      cells[column - 1] = cellText(cell.value)
    })
    if (row.number % 500 === 0) await setImmediate()
    yield { number: row.number, cells: Array.from(cells, (cell) => cell ?? '') }
  }
}

/** What stands for a formula that came to nothing; the reader tells it as no number. */
const FAILED = '#VALUE!'

/** Whether a cell shows what Excel shows where a formula failed. */
export const isFormulaError = (text: string): boolean =>
  /^#(REF!|N\/A|DIV\/0!|NAME\?|VALUE!|NULL!|NUM!|SPILL!|CALC!)$/.test(text.trim())

/** What a person sees in a cell; of a formula its last result. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dayText(value)
  if (Number.isNaN(value)) return FAILED
  if (typeof value !== 'object') return String(value)
  if ('richText' in value && Array.isArray(value.richText))
    return value.richText.map(({ text }) => String(text ?? '')).join('')
  if ('text' in value) return cellText(value.text)
  if ('result' in value) return cellText(value.result)
  if ('error' in value) return String(value.error)
  return ''
}

/** A workbook has no time zone: what it says is the wall clock, which the reader keeps as if it were UTC. */
const dayText = (value: Date): string => {
  if (Number.isNaN(value.getTime())) return ''
  const text = value.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ')
}

async function* itemsOf(sheet: Sheet, hash: string): AsyncGenerator<Found, void, undefined> {
  let columns: string[] | undefined
  let count = 0
  for await (const { number, cells } of sheet.lines) {
    const filled = cells.filter((cell) => cell.trim() !== '').length
    if (filled === 0) continue
    if (!columns) {
      // A line with one cell above the table is its heading, not its columns.
      if (filled < 2) continue
      columns = columnNames(cells)
      yield { type: 'columns', columns: columns.filter((name) => name !== '') }
      continue
    }
    count += 1
    if (count > MAX_ROWS) throw new Unreadable('too-many-rows')
    const raw: Record<string, string> = {}
    for (const [index, name] of columns.entries()) if (name) raw[name] = cells[index] ?? ''
    const { texts, converted } = readTexts(raw)
    const key = `row:${hash}:${sheet.name}:${number}`
    yield {
      type: 'item',
      item: { ...emptyItem, key, kind: 'row', cells: texts, converted },
    }
  }
}

/** Headers as they are read and asked for; two of one name are told apart by a number. */
function columnNames(cells: readonly string[]): string[] {
  const seen = new Map<string, number>()
  const raw = Object.fromEntries(cells.map((cell, index) => [String(index), cell]))
  const { texts } = readTexts(raw)
  return cells.map((_, index) => {
    const name = (texts[String(index)] ?? '').replace(/\s+/g, ' ').trim().slice(0, 100)
    if (name === '') return ''
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)
