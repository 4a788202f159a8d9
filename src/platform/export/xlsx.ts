import { Writable } from 'node:stream'
import { WorkbookWriter } from '@cj-tech-master/excelts'
import { type ExportColumn, exportText, mapPages, type Pages } from './columns.ts'

/** A sheet ends at 1,048,576 rows; whatever is more goes on in the next one. */
const SHEET_ROWS = 1_000_000
/** The most letters a cell can hold; Excel calls a file with more of them broken. */
const CELL_LETTERS = 32_767

const formats = { text: '@', number: '#,##0', day: 'dd/mm/yyyy' } as const
const widths = { text: 24, number: 18, day: 12 } as const

type Settings = { sheet: string; sheetRows?: number }
type Cell = string | number | Date | null

/** One list of a workbook: rows of its own kind, written cell by cell. */
export type Sheet = {
  name: string
  heads: readonly { header: string; width: number; style: { numFmt: string } }[]
  rows: Pages<readonly Cell[]>
}

/** A list as a sheet; its name has at most 31 letters and none of \ / ? * [ ] : */
export const sheetOf = <Row>(
  name: string,
  columns: readonly ExportColumn<Row>[],
  pages: Pages<Row>,
): Sheet => ({
  name,
  heads: columns.map(({ title, kind, width }) => ({
    header: exportText(title),
    width: width ?? widths[kind],
    style: { numFmt: formats[kind] },
  })),
  rows: mapPages(pages, async (page) =>
    page.map((row) => columns.map((column) => cellOf(column, row))),
  ),
})

/** An Excel file of one list, page by page: what is packed so far is handed on before the next page is asked for. */
export const xlsxOf = <Row>(
  columns: readonly ExportColumn<Row>[],
  pages: Pages<Row>,
  { sheet, sheetRows }: Settings,
): AsyncGenerator<Uint8Array, void, undefined> =>
  workbookOf([sheetOf(sheet, columns, pages)], sheetRows)

/** An Excel file of several lists, one after the other in the same way. */
export async function* workbookOf(
  sheets: readonly Sheet[],
  sheetRows = SHEET_ROWS,
): AsyncGenerator<Uint8Array, void, undefined> {
  const packed = new Packed()
  const book = new WorkbookWriter({
    stream: packed,
    useStyles: true,
    trueStreaming: true,
    creator: '',
    lastModifiedBy: '',
  })
  for (const { name, heads, rows } of sheets) {
    let sheet = openSheet(book, heads, name)
    let [opened, written] = [1, 0]
    for await (const page of rows) {
      for (const row of page) {
        if (written === sheetRows) {
          sheet.commit()
          opened += 1
          written = 0
          sheet = openSheet(book, heads, `${name} ${opened}`)
        }
        sheet.addRow([...row]).commit()
        written += 1
      }
      yield* packed.take()
    }
    sheet.commit()
  }
  await book.commit()
  yield* packed.take()
}

function openSheet(book: WorkbookWriter, heads: Sheet['heads'], name: string) {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = heads.map((head) => ({ ...head }))
  return sheet
}

function cellOf<Row>(column: ExportColumn<Row>, row: Row): Cell {
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
