import { z } from 'zod'
import type { Raw } from './form.ts'
import { readMoney } from './typed.ts'

/** The most rows that a form takes. */
export const MOST_ROWS = 60
/** Empty rows that stand ready, and that are added on asking. */
const SPARE = 4

/** The button that asks for more rows sends the name of their table under this name. */
export const MORE_ROWS = '_row'

export const cellName = (table: string, row: number, column: string) => `${table}-${row}-${column}`

/** The rows of boxes named by `cellName`, each read by its columns, under the table's name; a row in which nothing was typed is none. */
export const rowsOf = <Table extends string, Shape extends z.ZodRawShape>(
  table: Table,
  columns: Shape,
) =>
  z.record(z.string(), z.unknown()).transform((raw, context) => {
    const read: z.infer<z.ZodObject<Shape>>[] = []
    for (const row of rowNumbers(raw, table)) {
      const cells = Object.fromEntries(
        Object.keys(columns).map((column) => [column, raw[cellName(table, row, column)]]),
      )
      if (Object.values(cells).every(isBlank)) continue
      const found = z.object(columns).safeParse(cells)
      if (found.success) read.push(found.data)
      for (const { message, path } of found.error?.issues ?? []) {
        const cell = cellName(table, row, String(path[0]))
        context.addIssue({ code: 'custom', message, path: [cell] })
      }
    }
    return { [table]: read } as Record<Table, typeof read>
  })

const isBlank = (value: unknown): boolean =>
  [value ?? ''].flat().every((each) => String(each).trim() === '')

/** The numbers of the rows that came, in their order. */
function rowNumbers(raw: Readonly<Record<string, unknown>>, table: string): number[] {
  const numbers = Object.keys(raw).flatMap((name) => {
    const [of, row = '', column] = name.split('-')
    const number = /^\d{1,3}$/.test(row) && column !== undefined ? Number(row) : 0
    return of === table && number >= 1 && number <= MOST_ROWS ? [number] : []
  })
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}

/** What was typed, with empty rows more, where the button for them was pressed; undefined where another was. */
export function withMoreRows(raw: Raw): Raw | undefined {
  const [table] = [raw[MORE_ROWS] ?? []].flat()
  if (!table) return undefined
  const last = Math.min((rowNumbers(raw, table).at(-1) ?? 0) + SPARE, MOST_ROWS)
  return { ...raw, [cellName(table, last, '')]: '' }
}

/** How many rows to show: those that came back, or those that stand and empty ones, as many as are read. */
export const rowsToShow = (
  table: string,
  raw: Raw | undefined,
  standing: number,
  spare = SPARE,
): number =>
  raw
    ? Math.max(rowNumbers(raw, table).at(-1) ?? 0, spare)
    : Math.max(standing, Math.min(standing + spare, MOST_ROWS))

/** What the amounts typed in a column come to, in đồng; what is no amount counts nothing. */
export const typedSum = (raw: Raw, table: string, column: string): number =>
  rowNumbers(raw, table).reduce((sum, row) => {
    const [typed = ''] = [raw[cellName(table, row, column)] ?? []].flat()
    return sum + (readMoney(typed) ?? 0)
  }, 0)
