import { stringify } from 'csv-stringify/sync'
import { type ExportColumn, exportText, type Pages } from './columns.ts'

const BOM = '\uFEFF'

/** A CSV file, page by page: UTF-8 with its mark, commas, lines as Windows ends them, no cell that a spreadsheet would run. */
export async function* csvOf<Row>(
  columns: readonly ExportColumn<Row>[],
  pages: Pages<Row>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield encoded(BOM + lines([columns.map(({ title }) => neutral(title))]))
  for await (const page of pages)
    yield encoded(lines(page.map((row) => columns.map((column) => cellOf(column, row)))))
}

/** Text that a spreadsheet would take for a formula gets a mark in front, which it shows as part of the text. */
export const neutral = (text: string): string =>
  /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text

function cellOf<Row>(column: ExportColumn<Row>, row: Row): string {
  const value = column.value(row)
  if (value === null) return ''
  return column.kind === 'text' ? neutral(exportText(String(value))) : String(value)
}

const lines = (rows: string[][]): string => stringify(rows, { record_delimiter: 'windows' })

const encoder = new TextEncoder()
const encoded = (text: string): Uint8Array => encoder.encode(text)
