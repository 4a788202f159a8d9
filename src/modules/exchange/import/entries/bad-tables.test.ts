import iconv from 'iconv-lite'
import { afterAll, expect, test } from 'vitest'
import { boxesOf, entryKindOf } from '#modules/content/index.ts'
import { toLegacy } from '#platform/text/legacy.ts'
import { testApp } from '#test/app.ts'
import { aDraft } from '#test/factories/entries.ts'
import { aReadTable, rowOf, tableIn } from '#test/factories/moves.ts'
import { fileOf, xlsx } from '#test/factories/old-portal.ts'
import { asTable } from '#test/factories/tables.ts'
import { jobs } from '../jobs.ts'
import { findImport } from '../queries.ts'
import { isAtWork } from '../steps.ts'

const app = await testApp()
afterAll(app.stop)
const officer = await app.person('Lan', [{ role: 'officer' }])

const kind = entryKindOf('problem')
const [headers = [], cells = []] = asTable(kind, aDraft('problem', 'Bài toán mẫu'))
const boxes = boxesOf(kind)
const names = boxes.map(({ name }) => name)

/** The sample row with some cells written otherwise, by box. */
function row(title: string, change: Record<string, unknown> = {}): unknown[] {
  expect(names).toEqual(expect.arrayContaining(Object.keys(change)))
  return names.map((name, index) => ({ title, ...change })[name] ?? cells[index] ?? '')
}

const read = async (rows: unknown[][], name = 'a.xlsx') =>
  aReadTable(app, officer, kind.name.vi, fileOf(name, await xlsx(rows)))

test('what a cell says wrongly is told by its column, and the row stays out', async () => {
  const page = await read([
    headers,
    row('Ngày lạ', { deadline: '31/02/2027' }),
    row('Tiền lạ', { budgetFrom: 'nhiều' }),
    row('Có lẽ', { publicBody: 'có lẽ' }),
    row('Không ai', { solvedBy: 'Công ty Không Có' }),
    row('Không liên kết', { submit: 'javascript:alert(1)' }),
    row('Lỗi công thức', { budgetFrom: { formula: 'A1/0', result: { error: '#DIV/0!' } } }),
    row('Tính được', { budgetFrom: { formula: '2*3000000', result: 6_000_000 } }),
    row('', {}),
    row('Dài', { summary: 'chữ '.repeat(200) }),
    row('Nửa tiếng Anh', { title_en: 'Half' }),
  ])
  const said = (title: string) => rowOf(page, title)
  expect(said('Ngày lạ')).toContain(`31/02/2027”. Không có ngày này`)
  expect(said('Tiền lạ')).toContain('“nhiều”. Hãy nhập số tiền tròn đồng')
  expect(said('Có lẽ')).toContain('Hãy ghi có hoặc không.')
  expect(said('Không ai')).toContain('“Công ty Không Có”. Không có đơn vị nào')
  expect(said('Không liên kết')).toContain('Cần một địa chỉ trang đầy đủ')
  expect(said('Lỗi công thức')).toContain('Công thức trong ô bị lỗi')
  expect(said('(không có tiêu đề)')).toContain('Cột “Tên” để trống. Ô này bắt buộc.')
  expect(said('Dài')).toContain('Dài quá 500 ký tự')
  expect(said('Nửa tiếng Anh')).toContain('Bản tiếng Anh còn thiếu ô này')
  expect(said('Tính được')).toContain('Sẵn sàng')
  expect(page.text).toContain('1 dòng sẽ được nhập.')

  const english = await page.visitor.go(`/en${page.url.split('?')[0]}`)
  expect(rowOf(english, 'Ngày lạ')).toContain('There is no such day.')
  expect(rowOf(english, 'Tiền lạ')).toContain('Give a whole amount in đồng')
  const one = await english.follow('Ngày lạ')
  expect(one.text).toContain('What is not right')
  expect(one.text).toContain('31/02/2027')
})

test('a table without an obligatory column says which, and lets no row in', async () => {
  const without = names.indexOf('summary')
  const page = await read([headers.toSpliced(without, 1), row('Thiếu').toSpliced(without, 1)])
  expect(page.text).toContain('Chưa có cột cho ô bắt buộc: Tóm tắt.')
  expect(rowOf(page, 'Thiếu')).toContain('Chưa có cột cho ô “Tóm tắt”. Ô này bắt buộc.')
  const refused = await page.press('Xác nhận và nhập')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Chưa có dòng nào được chọn')
  const mapped = await page.press('Lưu và xét lại', { 'Tóm tắt': 'Tên' })
  await app.runJobs()
  expect((await mapped.follow('Xem tiến độ mới nhất')).text).toContain('1 dòng sẽ được nhập.')
})

test('scripts in every cell stay out or stay words, and formulas of a report do nothing', async () => {
  const bad = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'
  const words = boxes.filter(({ field }) => !field || /ext/i.test(field.type))
  const change = Object.fromEntries(
    words
      .filter(({ name }) => name !== 'title' && name !== 'organisation')
      .map(({ name }) => [name, `lời ${bad}`]),
  )
  const page = await read([
    headers,
    row(`=cmd|x ${bad}`, change),
    row('Lựa chọn lạ', { sector: bad }),
  ])
  expect(rowOf(page, '=cmd')).toContain('Đã bỏ mã lệnh')
  expect(rowOf(page, 'Lựa chọn lạ')).toContain('Không nhập được')
  const one = await page.follow(/=cmd/)
  const done = await tableIn(app, page)
  const entry = await (await app.visit(`/${kind.slug}`)).follow(/=cmd/)
  for (const shown of [page, one, done, entry]) {
    expect(shown.document.querySelector('main script:not([type]), main [onerror]')).toBeNull()
    expect(shown.html).not.toContain('<script>alert')
  }
  const report = await app.request(`${done.url.split('?')[0]}/bao-cao.csv`, {
    headers: { 'x-test-actor': officer.id },
  })
  expect(await report.text()).not.toMatch(/(^|,|")=cmd/m)
})

test('two rows that are the same come in once, and what is here already is known again', async () => {
  const page = await read([headers, row('Hai lần'), row('HAI LẦN'), row('Khác')])
  expect(page.text).toContain('2 dòng sẽ được nhập.')
  expect(page.text).toContain('Trùng tên và tóm tắt với một dòng khác')
  await tableIn(app, page)
  const again = await read([headers, row('Hai lần'), row('Mới')], 'b.xlsx')
  expect(rowOf(again, 'Hai lần')).toContain('Trùng với một mục đã có ở đây.')
  expect(again.text).toContain('1 dòng sẽ được nhập.')
})

test('a table in the letters of the nineties is read, and says so', async () => {
  const lines = [headers, row('Giải bài toán xếp dỡ hàng hóa ở cảng biển')]
  const csv = lines.map((line) => line.map((cell) => `"${cell}"`).join(';')).join('\r\n')
  const bytes = iconv.encode(toLegacy(csv, 'tcvn3'), 'latin1')
  const page = await aReadTable(app, officer, kind.name.vi, fileOf('cu.csv', bytes))
  expect(rowOf(page, 'Giải bài toán xếp dỡ')).toContain('Sẵn sàng')
  expect(page.text).toContain('Bảng mã tcvn3')
  const old = lines.map((line) => line.map((cell) => toLegacy(String(cell), 'tcvn3')))
  const sheet = await read(old, 'cu.xlsx')
  expect(rowOf(sheet, 'Giải bài toán xếp dỡ')).toContain('phông cũ (TCVN3 hoặc VNI)')
  expect(sheet.text).toContain('1 dòng sẽ được nhập.')
})

test('headers and letters that trip programs trip no row', async () => {
  const odd = ['__proto__', 'constructor', 'toString']
  const long = `${'a'.repeat(79)}🚢🚢`
  // Letters that cannot be packed: an index takes no row of them whole.
  const signs = Array.from({ length: 480 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * 7_919) % 20_000)),
  )
  const page = await read([
    [...headers, ...odd],
    [...row('Tên lạ'), 'một', 'hai', 'ba'],
    [...row('Chữ lạ', { sector: long, budgetFrom: long }), '', '', ''],
    [...row(signs.slice(0, 190).join(''), { summary: signs.join('') }), '', '', ''],
    [...row(signs.slice(0, 190).join(''), { summary: signs.join('') }), '', '', ''],
  ])
  expect(rowOf(page, 'Chữ lạ')).toContain('Lựa chọn này không có trong danh sách')
  expect(page.text).toContain('2 dòng sẽ được nhập.')
  const mapped = await page.press('Lưu và xét lại', {
    'Ngân sách từ': '__proto__',
    'Kết quả': 'constructor',
    'Bối cảnh': 'toString',
  })
  await app.runJobs()
  const judged = await mapped.follow('Xem tiến độ mới nhất')
  expect(rowOf(judged, 'Tên lạ')).toContain('Sẵn sàng')
  expect((await judged.follow('Tên lạ')).text).toContain('hai')
})

test('the report repeats what is wrong, in the language of the reader', async () => {
  const page = await read([headers, row('Sai hạn', { deadline: '31/02/2027' }), row('Đúng hạn')])
  const done = await tableIn(app, page)
  const report = async (prefix: string) => {
    const path = `${prefix}${done.url.split('?')[0]}/bao-cao.csv`
    return (await app.request(path, { headers: { 'x-test-actor': officer.id } })).text()
  }
  expect(await report('')).toMatch(/Sai hạn.*Không có ngày này/)
  expect(await report('')).toMatch(/Đúng hạn.*bai-toan.*dung-han/)
  expect(await report('/en')).toMatch(/Sai hạn.*There is no such day/)
})

test('ten thousand rows are judged in steps and shown a page at a time', async () => {
  const lines = Array.from({ length: 10_000 }, (_, number) =>
    row(`Bài số ${number}`, number % 100 === 0 ? { deadline: '30/02/2027' } : {}),
  )
  const csv = [headers, ...lines]
    .map((line) => line.map((cell) => `"${cell}"`).join(','))
    .join('\n')
  const list = await app.visit('/ban-lam-viec/chuyen-noi-dung', { as: officer })
  const named = { 'Tên đợt chuyển': 'Mười nghìn', 'Bảng Excel hoặc CSV': true }
  let page = await list.press('Lập đợt chuyển', named)
  page = await page.press('Lưu loại', { 'Mỗi dòng của bảng là': kind.name.vi })
  page = await page.press('Gửi tệp', { Tệp: fileOf('nhieu.csv', csv) })
  page = await page.press('Đọc các tệp')
  const importId = page.url.split('/').at(-1)?.split('?')[0] ?? ''
  for (let steps = 0; steps < 100; steps += 1) {
    const one = await findImport(app.scopeFor(officer), importId)
    if (!one || !isAtWork(one)) break
    await jobs[0]?.handle(app.scopeFor(), { importId })
  }
  page = await page.follow('Xem tiến độ mới nhất')
  expect(page.text).toContain('9.900 dòng sẽ được nhập.')
  expect(page.getAllByRole('row').length).toBeLessThan(60)
  const refused = await page.follow(/^Không nhập được/)
  expect(refused.text).toContain('Không có ngày này')
}, 120_000)
