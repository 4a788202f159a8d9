import { type Answer, type Answers, isEmpty } from './answers.ts'
import type { FormField, TableColumn } from './definition.ts'

/** More rows than this are not kept even in a draft. */
export const MOST_ROWS = 200

// A row's id is made by whoever adds it; ids sort by the time of adding.
const CELL = /^([a-z][a-z0-9-]{0,62})\.([a-z0-9]{1,24})\.([a-z][a-z0-9-]{0,62})$/

/** The name under which the cell of a table is posted, saved and merged: each cell is an answer of its own. */
export const cellName = (field: string, row: string, column: string) => `${field}.${row}.${column}`

export function splitCell(
  name: string,
): { field: string; row: string; column: string } | undefined {
  const [, field, row, column] = CELL.exec(name) ?? []
  return field && row && column ? { field, row, column } : undefined
}

export const newRowId = (): string => {
  const chance = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
  return Date.now().toString(16).padStart(12, '0') + chance.toString(16).padStart(8, '0')
}

/** The columns that are typed; a product is the server's. */
export const typedColumns = ({ columns = [] }: FormField): TableColumn[] =>
  columns.filter(({ type }) => type !== 'product')

export type Row = { id: string; cells: Record<string, Answer> }

/** The rows of a table in which something stands, in the order in which they were added. */
export function rowsOf(field: FormField, answers: Answers): Row[] {
  const known = new Set(typedColumns(field).map(({ code }) => code))
  const rows = new Map<string, Row>()
  for (const [name, answer] of Object.entries(answers)) {
    const cell = splitCell(name)
    if (cell?.field !== field.code || !known.has(cell.column) || isEmpty(answer)) continue
    const row = rows.get(cell.row) ?? { id: cell.row, cells: {} }
    row.cells[cell.column] = answer
    rows.set(cell.row, row)
  }
  return [...rows.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** What stands in a column of a row; a product is there once both its factors are numbers, and never inexact. */
export function cellOf({ columns = [] }: FormField, row: Row, code: string): Answer | undefined {
  const column = columns.find((each) => each.code === code)
  if (column?.type !== 'product') return row.cells[code]
  const [one, other] = (column.factors ?? []).map((factor) => row.cells[factor])
  if (typeof one !== 'number' || typeof other !== 'number') return undefined
  const product = one * other
  return Number.isSafeInteger(product) ? product : undefined
}

/** The sum of a column; what is no number yet does not count. Absent when it is too large to be exact. */
export function sumOf(field: FormField, rows: readonly Row[], column: string): number | undefined {
  let sum = 0
  for (const row of rows) {
    const value = cellOf(field, row, column)
    if (typeof value === 'number') sum += value
    if (!Number.isSafeInteger(sum)) return undefined
  }
  return sum
}

/** Whether the figures of a column are đồng; a product is as soon as one of its factors is. */
export function isMoney({ columns = [] }: FormField, { type, factors }: TableColumn): boolean {
  if (type !== 'product') return type === 'money'
  return columns.some(({ code, type: of }) => of === 'money' && factors?.includes(code))
}
