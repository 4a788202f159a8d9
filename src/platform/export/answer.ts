import type { ExportColumn, Pages } from './columns.ts'
import { csvOf } from './csv.ts'
import { xlsxOf } from './xlsx.ts'

export const exportFormats = ['xlsx', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

const mediaTypes: Record<ExportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

type Export<Row> = {
  format: ExportFormat
  /** Name of the file without its ending; Vietnamese letters are welcome. */
  name: string
  /** Name of the sheet, at most 31 letters and none of \ / ? * [ ] : */
  sheet: string
  columns: readonly ExportColumn<Row>[]
  pages: Pages<Row>
}

/** Sends all rows as a download while they are read. Whoever goes away midway stops the reading; a fault breaks the download off. */
export function exportAnswer<Row>({ format, name, sheet, columns, pages }: Export<Row>): Response {
  const bytes = format === 'csv' ? csvOf(columns, pages) : xlsxOf(columns, pages, { sheet })
  return download(bytes, `${name}.${format}`, mediaTypes[format])
}

/** Sends a file while it is made. */
export const download = (
  bytes: AsyncGenerator<Uint8Array, void, undefined>,
  name: string,
  mediaType: string,
): Response =>
  new Response(streamOf(bytes), {
    headers: {
      'content-type': mediaType,
      'content-disposition': disposition(name),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })

/** Pulls the file as fast as its reader takes it. */
const streamOf = (bytes: AsyncGenerator<Uint8Array, void, undefined>) =>
  new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await bytes.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    async cancel() {
      await bytes.return()
    },
  })

/** The file's name as it is, and beside it one in plain letters for programs that know no others. */
const disposition = (name: string): string => {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\w.-]+/g, '-')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
