import { Writable } from 'node:stream'
import { WorkbookWriter } from '@cj-tech-master/excelts'
import { type ExportColumn, exportText, type Pages } from './columns.ts'

/** A sheet ends at 1,048,576 rows; whatever is more goes on in the next one. */
const SHEET_ROWS = 1_000_000
/** The most letters a cell can hold; Excel calls a file with more of them broken. */
const CELL_LETTERS = 32_767

const formats = { text: '@', number: '#,##0', day: 'dd/mm/yyyy' } as const
const widths = { text: 24, number: 18, day: 12 } as const

type Settings = { sheet: string; sheetRows?: number }

/** An Excel file, page by page: what is packed so far is handed on before the next page is asked for. */
export async function* xlsxOf<Row>(
  columns: readonly ExportColumn<Row>[],
  pages: Pages<Row>,
  { sheet: name, sheetRows = SHEET_ROWS }: Settings,
): AsyncGenerator<Uint8Array, void, undefined> {
  const packed = new Packed()
  const book = new WorkbookWriter({
    stream: packed,
    useStyles: true,
    trueStreaming: true,
    creator: '',
    lastModifiedBy: '',
  })
  let sheet = openSheet(book, columns, name)
  let [sheets, written] = [1, 0]
  for await (const page of pages) {
    for (const row of page) {
      if (written === sheetRows) {
        sheet.commit()
        sheets += 1
        written = 0
        sheet = openSheet(book, columns, `${name} ${sheets}`)
      }
      sheet.addRow(columns.map((column) => cellOf(column, row))).commit()
      written += 1
    }
    yield* packed.take()
  }
  await book.commit()
  yield* packed.take()
}

function openSheet<Row>(book: WorkbookWriter, columns: readonly ExportColumn<Row>[], name: string) {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ title, kind, width }) => ({
    header: exportText(title),
    width: width ?? widths[kind],
    style: { numFmt: formats[kind] },
  }))
  return sheet
}

function cellOf<Row>(column: ExportColumn<Row>, row: Row): string | number | Date | null {
  const value = column.value(row)
  if (value === null || value === '') return null
  if (column.kind === 'day') return new Date(`${value}T00:00:00Z`)
  if (column.kind === 'number') return Number(value)
  return exportText(String(value)).slice(0, CELL_LETTERS)
}

/** Where the packer puts its bytes until they are asked for: never more than a page makes. */
class Packed extends Writable {
  #bytes: Uint8Array[] = []

  override _write(chunk: Uint8Array, _encoding: string, done: () => void) {
    this.#bytes.push(chunk)
    done()
  }

  take(): Uint8Array[] {
    return this.#bytes.splice(0)
  }
}
