import { type Cell, ValueType, Workbook } from '@cj-tech-master/excelts'
import { type OfficeRefusal, openOffice } from '#platform/files/office.ts'
import type { ZipLimits } from '#platform/files/zip.ts'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { normalise } from '#platform/text/normalise.ts'
import { COLUMNS, SHEETS } from './columns.ts'

const MB = 1024 * 1024
/** A sheet of figures is small; what is larger is not one. */
export const MAX_SHEET_BYTES = 2 * MB
const limits: ZipLimits = { total: 20 * MB, each: 10 * MB, entries: 200 }
const MAX_ROWS = 500

export type FileRefusal =
  | OfficeRefusal
  | 'no-file'
  | 'file-too-large'
  | 'not-xlsx'
  | 'wrong-sheet'
  | 'wrong-columns'
  | 'too-many-rows'

export const cellFaults = [
  'merged',
  'formula',
  'not-a-number',
  'not-whole',
  'too-large',
  'missing-number',
  'missing-code',
  'unknown-code',
  'repeated-code',
  'negative',
  'unexplained',
  'too-long',
] as const
/** Something wrong in a cell; the column is a letter as the program that made the file shows it. */
export type CellFault = { row: number; column: string; fault: (typeof cellFaults)[number] }

/** One row as it stands in the file: what was meant is judged elsewhere. */
export type SheetRow = {
  row: number
  code: string
  stated: number | null
  explanation: string
}

export type ReadSheet = { rows: SheetRow[]; faults: CellFault[] }

/** Reads the sheet of figures of a file that somebody handed in. */
export async function readSheet(file: File): Promise<Outcome<ReadSheet, FileRefusal>> {
  if (file.size > MAX_SHEET_BYTES) return refused('file-too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const opened = await openOffice(bytes, limits)
  if (!opened.ok) return refused(opened.problem === 'zip-broken' ? 'not-xlsx' : opened.problem)
  const isBook = opened.value.names.includes('xl/workbook.xml')
  opened.value.close()
  if (!isBook) return refused('not-xlsx')
  const book = new Workbook()
  try {
    await book.xlsx.load(bytes)
  } catch {
    return refused('not-xlsx')
  }
  const sheet = book.worksheets.find(({ name }) => SHEETS.includes(normalise(name).trim()))
  if (!sheet) return refused('wrong-sheet')
  // A code and a confirmed figure must be where the template has them, or every row would be misread.
  const titles = [COLUMNS.code, COLUMNS.stated].map(({ number }) =>
    textOf(sheet.getRow(1).getCell(number)),
  )
  if (
    ![COLUMNS.code, COLUMNS.stated].every(({ titles: known }, i) => known.includes(titles[i] ?? ''))
  )
    return refused('wrong-columns')
  if (sheet.actualRowCount > MAX_ROWS) return refused('too-many-rows')
  const read: ReadSheet = { rows: [], faults: [] }
  sheet.eachRow((row, number) => {
    if (number > 1) readRow(read, number, (column) => row.getCell(column))
  })
  return done(read)
}

function readRow({ rows, faults }: ReadSheet, row: number, cellAt: (column: number) => Cell) {
  const cells = Object.values(COLUMNS).map((column) => ({ ...column, cell: cellAt(column.number) }))
  const merged = cells.filter(({ cell }) => cell.isMerged)
  for (const { letter } of merged) faults.push({ row, column: letter, fault: 'merged' })
  if (merged.length > 0) return
  const formulas = cells.filter(({ cell, isRead }) => isRead && cell.type === ValueType.Formula)
  for (const { letter } of formulas) faults.push({ row, column: letter, fault: 'formula' })
  if (formulas.length > 0) return
  const [code, explanation] = [COLUMNS.code, COLUMNS.explanation].map(({ number }) =>
    textOf(cellAt(number)),
  )
  const typed = cellAt(COLUMNS.stated.number)
  if (!code && !explanation && textOf(typed) === '') return
  const stated = numberOf(typed)
  if (typeof stated === 'string') faults.push({ row, column: COLUMNS.stated.letter, fault: stated })
  rows.push({
    row,
    code: code ?? '',
    stated: typeof stated === 'number' ? stated : null,
    explanation: explanation ?? '',
  })
}

/** Beyond this a number is no longer kept exactly. */
const LARGEST = 9_000_000_000_000_000

function numberOf(
  cell: Cell,
): number | 'not-a-number' | 'not-whole' | 'too-large' | 'missing-number' {
  const text = textOf(cell)
  if (text === '') return 'missing-number'
  const isNumber = cell.type === ValueType.Number || /^-?\d{1,15}$/.test(text)
  if (!isNumber) return 'not-a-number'
  const amount = Number(text)
  if (!Number.isInteger(amount)) return 'not-whole'
  return Math.abs(amount) > LARGEST ? 'too-large' : amount
}

const textOf = (cell: Cell): string => normalise(cell.text ?? '').trim()
