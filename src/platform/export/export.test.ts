import { Workbook } from '@cj-tech-master/excelts'
import { expect, test } from 'vitest'
import { exportAnswer } from './answer.ts'
import { type ExportColumn, keysetPages } from './columns.ts'
import { csvOf, neutral } from './csv.ts'
import { xlsxOf } from './xlsx.ts'

type Line = { id: number; code: string; name: string; amount: number | null; on: string | null }

const names = [
  'Nguyễn Thị Đào',
  'Trần Văn Ước'.normalize('NFD'),
  'Có "ngoặc", phẩy\nvà xuống dòng',
  '=HYPERLINK("http://x.example","bấm")',
  '+84 912 345 678',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  ' =1+1',
  '＝1+1',
  'Cảng 🚢 xanh 👩🏽‍🚀',
  'dấu \u0001 ẩn và nửa \ud83d chữ',
  '0012',
  '1e5',
  '2026-11-23',
  'TRUE',
] as const

const line = (id: number): Line => ({
  id,
  code: `0${String(200_000_000 + id)}`,
  name: names[id % names.length] ?? '',
  amount: id % 7 === 0 ? null : id * 1_000_000,
  on: id % 5 === 0 ? null : '2026-02-17',
})

const columns: ExportColumn<Line>[] = [
  { kind: 'text', title: 'Mã số thuế', value: ({ code }) => code },
  { kind: 'text', title: 'Tên', value: ({ name }) => name },
  { kind: 'number', title: 'Số tiền', value: ({ amount }) => amount },
  { kind: 'day', title: 'Ngày', value: ({ on }) => on },
]

const PAGE = 500
let asked = 0
const pagesOf = (count: number) => {
  asked = 0
  return keysetPages(
    async (after: number | undefined) => {
      asked += 1
      const from = (after ?? -1) + 1
      return Array.from({ length: Math.min(PAGE, count - from) }, (_, index) => line(from + index))
    },
    ({ id }) => id,
  )
}

const bytesOf = async (chunks: AsyncIterable<Uint8Array>) =>
  Buffer.concat(await Array.fromAsync(chunks))

/** What a spreadsheet should show for a name: composed, without what nobody can type. */
const shown = (name: string) =>
  name === names[11] ? 'dấu  ẩn và nửa \uFFFD chữ' : name.normalize('NFC')

const COUNT = 25_000

test('an Excel file holds every row, text as text, amounts as numbers and days as days', async () => {
  const book = new Workbook()
  await book.xlsx.load(await bytesOf(xlsxOf(columns, pagesOf(COUNT), { sheet: 'Hồ sơ' })))
  const sheet = book.getWorksheet('Hồ sơ')
  expect(sheet?.rowCount).toBe(COUNT + 1)
  expect(sheet?.getRow(1).values).toEqual([undefined, 'Mã số thuế', 'Tên', 'Số tiền', 'Ngày'])
  const wrong: unknown[] = []
  sheet?.eachRow((row, number) => {
    if (number === 1) return
    const wanted = line(number - 2)
    const [code, name, amount, on] = [1, 2, 3, 4].map((column) => row.getCell(column))
    const same =
      code?.value === wanted.code &&
      name?.value === shown(wanted.name) &&
      (amount?.value ?? null) === wanted.amount &&
      (on?.value instanceof Date ? on.value.toISOString().slice(0, 10) : null) === wanted.on &&
      [code, name].every((cell) => cell?.formula === undefined && cell?.numFmt === '@')
    if (!same) wrong.push(row.values)
  })
  expect(wrong).toEqual([])
  expect(sheet?.getRow(3).getCell(3).numFmt).toBe('#,##0')
})

test('a CSV file holds every row, with the mark that tells Excel its letters and no formula', async () => {
  const bytes = await bytesOf(csvOf(columns, pagesOf(COUNT)))
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows = parsed(new TextDecoder().decode(bytes))
  expect(rows).toHaveLength(COUNT + 1)
  expect(rows[0]).toEqual(['Mã số thuế', 'Tên', 'Số tiền', 'Ngày'])
  for (const [index, row] of rows.slice(1).entries()) {
    const { code, name, amount, on } = line(index)
    const wanted = [code, neutral(shown(name)), String(amount ?? ''), on ?? '']
    if (row.join('|') !== wanted.join('|')) expect(row).toEqual(wanted)
  }
})

test('the page before is on its way before the next one is read', async () => {
  for (const chunks of [
    csvOf(columns, pagesOf(10_000)),
    xlsxOf(columns, pagesOf(10_000), { sheet: 'x' }),
  ]) {
    await chunks.next()
    expect(asked).toBeLessThan(5)
    await chunks.return()
  }
})

test('a reader who goes away midway stops the reading', async () => {
  let ended = false
  async function* watched() {
    try {
      yield* pagesOf(1_000_000)
    } finally {
      ended = true
    }
  }
  const answer = exportAnswer({ format: 'csv', name: 'x', sheet: 'x', columns, pages: watched() })
  const reader = answer.body?.getReader()
  await reader?.read()
  await reader?.read()
  await reader?.cancel()
  expect(ended).toBe(true)
  expect(asked).toBeLessThan(10)
})

test('a fault midway breaks the download off: a short file never looks whole', async () => {
  async function* failing() {
    yield [line(1)]
    throw new Error('the database went away')
  }
  for (const format of ['csv', 'xlsx'] as const) {
    const pages = failing()
    const answer = exportAnswer({ format, name: 'x', sheet: 'x', columns, pages })
    await expect(answer.arrayBuffer()).rejects.toThrow('the database went away')
  }
})

test('what is more than a sheet holds goes on in the next', async () => {
  const book = new Workbook()
  const settings = { sheet: 'Hồ sơ', sheetRows: 600 }
  await book.xlsx.load(await bytesOf(xlsxOf(columns, pagesOf(1_000), settings)))
  expect(book.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ['Hồ sơ', 601],
    ['Hồ sơ 2', 401],
  ])
})

test('the name of the file keeps its Vietnamese letters, and has plain ones beside them', async () => {
  const pages = pagesOf(0)
  const answer = exportAnswer({ format: 'csv', name: 'Hồ sơ Đợt 1', sheet: 'x', columns, pages })
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="Ho-so-Dot-1.csv"; filename*=UTF-8''H%E1%BB%93%20s%C6%A1%20%C4%90%E1%BB%A3t%201.csv`,
  )
  expect(await answer.text()).toBe('Mã số thuế,Tên,Số tiền,Ngày\r\n')
})

/** Rows of a CSV text, read by the rules of RFC 4180. */
function parsed(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}
