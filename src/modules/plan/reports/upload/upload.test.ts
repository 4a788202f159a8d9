import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { anAgent, loadPlan } from '#test/factories/tasks.ts'
import type { Visit } from '#test/visit.ts'
import { zipOf } from '#test/zip.ts'
import { openPeriods } from '../opening.ts'
import { findReport, listOwnReports } from '../queries.ts'

const app = await testApp({ now: '2026-11-10T02:00:00Z' })
afterAll(app.stop)

let actor: Actor
let address: string
let id: string
beforeAll(async () => {
  await loadPlan(app, 'hai-phong-2017-2020', (text) =>
    text.replace('  until: 2020-12-31', '  until: 2030-12-31'),
  )
  actor = await anAgent(app, 'so-khdt')
  await openPeriods(app.scopeFor())
  app.setNow('2026-11-16T02:00:00Z')
  const rows = await listOwnReports(app.scopeFor(actor))
  id = rows.find(({ period }) => period.frequency === 'month')?.report.id ?? ''
  address = `/ban-lam-viec/bao-cao/${id}`
})

async function template(): Promise<Workbook> {
  const answer = await app.request(`${address}/so-lieu.xlsx`, {
    headers: { 'x-test-actor': actor.id },
  })
  const book = new Workbook()
  await book.xlsx.load(Buffer.from(await answer.arrayBuffer()))
  return book
}

async function fileOf(change: (sheet: Worksheet, book: Workbook) => void): Promise<File> {
  const book = await template()
  const [sheet] = book.worksheets
  if (!sheet) throw new Error('the template has a sheet')
  change(sheet, book)
  return asFile(new Uint8Array(await book.xlsx.writeBuffer()))
}

const asFile = (bytes: Uint8Array) => new File([new Uint8Array(bytes)], 'so-lieu.xlsx')

const upload = async (file: File, typed: Record<string, string> = {}) =>
  (await app.visit(address, { as: actor })).press('Điền từ tệp', { ...typed, 'Tệp số liệu': file })

const stored = async () => (await findReport(app.scopeFor(actor), id))?.report
const faults = (page: Visit) =>
  [...page.document.querySelectorAll('#loi-tep tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent).join(' '),
  )
const CODE = 'du-an-duoc-ho-tro'
const rowOf = (sheet: Worksheet, code = CODE) => {
  let found = 0
  sheet.eachRow((row, number) => {
    if (row.getCell(1).text === code) found = number
  })
  return found
}

test('the template has a row for every figure that is asked, with what is pre-filled', async () => {
  const [sheet] = (await template()).worksheets
  expect(sheet?.name).toBe('Số liệu')
  expect(sheet?.getRow(1).getCell(5).text).toBe('Số xác nhận')
  expect(sheet && rowOf(sheet)).toBe(2)
  // A share is not asked, so the plan has one figure more than the sheet has rows.
  const page = await app.visit(address, { as: actor })
  const asked = page.document.querySelectorAll('#bieu-mau input[name^=stated-]').length
  expect(sheet?.actualRowCount).toBe(asked + 1)
})

test('a good file fills the form beside what was typed; nothing is sent until the reporter sends it', async () => {
  const file = await fileOf((sheet) => {
    const row = sheet.getRow(rowOf(sheet))
    row.getCell(5).value = 4
    row.getCell(6).value = 'Bốn dự án ghi trên giấy.'
  })
  const filled = await upload(file, { 'Kết quả đạt được': 'Đang viết dở.' })
  expect(filled.status).toBe(200)
  expect(filled.text).toContain('Chưa gửi gì')
  expect(filled.document.getElementById(`stated-${CODE}`)).toHaveProperty('value', '4')
  expect(filled.getByLabelText('Kết quả đạt được')).toHaveProperty('value', 'Đang viết dở.')
  expect(await stored()).toMatchObject({ stage: 'open', figures: null, version: 1 })
})

test('every fault is named by row and column, and nothing is half-filled', async () => {
  const file = await fileOf((sheet) => {
    const [first, last] = [rowOf(sheet), sheet.actualRowCount]
    sheet.getRow(first).getCell(5).value = 'mười hai'
    sheet.getRow(first + 1).getCell(5).value = { formula: '1+1', result: 2 }
    sheet.getRow(first + 2).getCell(5).value = -3
    sheet.getRow(last + 1).getCell(1).value = 'khong-co'
    sheet.getRow(last + 1).getCell(5).value = 1
    sheet.getRow(last + 2).getCell(1).value = CODE
    sheet.getRow(last + 2).getCell(5).value = 1.5
    sheet.mergeCells(last + 3, 1, last + 3, 2)
  })
  const refused = await upload(file)
  expect(refused.status).toBe(422)
  const told = faults(refused)
  expect(told).toEqual([
    '2 E Ô chứa chữ, không phải số. Hãy nhập một số nguyên.',
    '3 E Ô là công thức. Hãy thay bằng chính con số.',
    '4 E Số âm, trong khi số điền sẵn không âm.',
    '4 F Số này khác số điền sẵn. Hãy ghi ngắn gọn vì sao.',
    expect.stringMatching(/^\d+ A Báo cáo này không có chỉ tiêu mang mã này\.$/),
    expect.stringMatching(/^\d+ A Mã này đã có ở hàng trên\.$/),
    expect.stringMatching(/^\d+ E Số lẻ\. Hãy nhập một số nguyên\.$/),
    expect.stringMatching(/^\d+ A Ô bị gộp\. Hãy bỏ gộp ô\.$/),
    expect.stringMatching(/^\d+ B Ô bị gộp\. Hãy bỏ gộp ô\.$/),
  ])
  expect(refused.document.getElementById(`stated-${CODE}`)).toHaveProperty('value', '0')
  expect(await stored()).toMatchObject({ stage: 'open', figures: null, version: 1 })
})

test.each<[string, () => Promise<File> | File, string]>([
  ['no file', () => new File([], 'x.xlsx'), 'Chưa có tệp nào được chọn'],
  [
    'another sheet',
    () =>
      fileOf((sheet) => {
        sheet.name = 'Khác'
      }),
    'không có trang tính tên “Số liệu”',
  ],
  [
    'other columns',
    () =>
      fileOf((sheet) => {
        sheet.getRow(1).getCell(5).value = 'Số'
      }),
    'Hàng tiêu đề khác tệp mẫu',
  ],
  [
    'too many rows',
    () =>
      fileOf((sheet) => {
        for (let row = 10; row < 600; row += 1) sheet.getRow(row).getCell(1).value = `ma-${row}`
      }),
    'hơn 500 hàng',
  ],
  ['a file of 20 MB', () => asFile(new Uint8Array(20 * 1024 * 1024)), 'Tệp lớn hơn 2 MB'],
  [
    'a zip bomb',
    () =>
      asFile(
        zipOf([
          { name: '[Content_Types].xml', content: '<Types/>' },
          { name: 'xl/workbook.xml', content: Buffer.alloc(40 * 1024 * 1024, 32) },
        ]),
      ),
    'phình ra quá lớn',
  ],
  [
    'a swelling entity',
    () =>
      asFile(
        zipOf([
          { name: '[Content_Types].xml', content: '<!DOCTYPE a [<!ENTITY b "b">]><Types/>' },
          { name: 'xl/workbook.xml', content: '<workbook/>' },
        ]),
      ),
    'nội dung không an toàn',
  ],
  [
    'a swelling entity behind a long comment',
    () =>
      asFile(
        zipOf([
          { name: '[Content_Types].xml', content: '<Types/>' },
          {
            name: 'xl/workbook.xml',
            content: `<!--${'x'.repeat(9_000)}--><!DOCTYPE a [<!ENTITY b "b">]><workbook/>`,
          },
        ]),
      ),
    'nội dung không an toàn',
  ],
  [
    'a swelling entity in an encoding of two bytes',
    () =>
      asFile(
        zipOf([
          { name: '[Content_Types].xml', content: '<Types/>' },
          {
            name: 'xl/workbook.xml',
            content: Buffer.from('\uFEFF<!DOCTYPE a [<!ENTITY b "b">]><workbook/>', 'utf16le'),
          },
        ]),
      ),
    'nội dung không an toàn',
  ],
  ['words', () => asFile(new TextEncoder().encode('không phải Excel')), 'không phải là tệp Excel'],
])('%s is refused whole, with what to do', async (_what, make, sentence) => {
  const refused = await upload(await make(), { 'Kết quả đạt được': 'Đang viết dở.' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain(sentence)
  expect(refused.getByLabelText('Kết quả đạt được')).toHaveProperty('value', 'Đang viết dở.')
  expect(await stored()).toMatchObject({ stage: 'open', figures: null, version: 1 })
})

test('another agency has neither the template nor the form', async () => {
  const stranger = await anAgent(app, 'so-gddt')
  const answer = await app.request(`${address}/so-lieu.xlsx`, {
    headers: { 'x-test-actor': stranger.id },
  })
  expect(answer.status).toBe(404)
})
