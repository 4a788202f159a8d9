import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import type { Visit } from '#test/visit.ts'
import { latestFormVersion } from '../queries.ts'

const app = await testApp()
afterAll(app.stop)

let officer: Actor
beforeAll(async () => {
  officer = await app.person('Hoa', [{ role: 'officer' }])
})

const FORMS = '/ban-lam-viec/bieu-mau'
const begin = async (name: string, code = '') => {
  const page = await app.visit(`${FORMS}/moi`, { as: officer })
  return page.press('Bắt đầu soạn', { 'Tên biểu mẫu': name, 'Mã biểu mẫu': code })
}
const addField = (page: Visit, section: string, label: string, type: string) =>
  page.press(`Thêm mục: ${section}`, { 'Tên mục mới': label, Loại: type })
const english = (page: Visit) => page.getByLabelText<HTMLInputElement>(/Tên tiếng Anh/).value
const back = (page: Visit, name: string) => page.follow(name)

test('an officer builds a form with a condition and a budget table, tries it, and publishes it', async () => {
  let page = await begin('Hồ sơ thử', 'ho-so-thu')
  expect(page.getByText('Đã tạo bản soạn.')).toBeTruthy()
  expect(page.text).toContain('Biểu mẫu chưa có phần nào')
  page = await page.press('Thêm phần', { 'Tên phần mới': 'Kinh phí' })
  page = await (await page.follow('Sửa: Kinh phí')).press('Lưu', { 'Tên tiếng Anh': 'Money' })

  page = await addField(page, 'Kinh phí', 'Số tiền đề nghị', 'money')
  page = await page.press('Lưu', { 'Tên tiếng Anh': 'Amount', 'Ít nhất': '1.000' })
  page = await back(page, 'Hồ sơ thử')
  page = await addField(page, 'Kinh phí', 'Đã nhận hỗ trợ khác', 'yes-no')
  page = await page.press('Lưu', { 'Tên tiếng Anh': 'Other support' })
  page = await back(page, 'Hồ sơ thử')
  page = await addField(page, 'Kinh phí', 'Hỗ trợ nào', 'text')
  page = await page.press('Lưu', {
    'Tên tiếng Anh': 'Which',
    'Điều kiện 1: mục': 'Đã nhận hỗ trợ khác',
    'Điều kiện 1: so': 'là',
    'Điều kiện 1: giá trị': 'Có',
  })
  page = await back(page, 'Hồ sơ thử')
  page = await addField(page, 'Kinh phí', 'Dự toán', 'table')
  expect(page.text).toContain('Bảng chưa có cột nào')
  for (const [label, type] of [
    ['Khoản chi', 'text'],
    ['Số lượng', 'number'],
    ['Đơn giá', 'money'],
    ['Thành tiền', 'product'],
  ] as const) {
    page = await page.press('Thêm cột', { 'Tên cột mới': label, Loại: type })
    if (type === 'product')
      page = await page.press('Lưu', {
        'Tên tiếng Anh': label,
        'Cột nhân thứ nhất': 'Số lượng',
        'Cột nhân thứ hai': 'Đơn giá',
        'Hiện tổng của cột dưới bảng': true,
        'Tổng phải': 'đúng bằng',
        'So tổng với mục': 'Số tiền đề nghị',
      })
    else page = await page.press('Lưu', { 'Tên tiếng Anh': label })
    page = await back(page, 'Dự toán')
  }
  page = await page.press('Lưu', { 'Tên tiếng Anh': 'Budget', 'Nhiều nhất': '10' })
  page = await back(page, 'Hồ sơ thử')
  expect(page.queryByText('Phải sửa trước khi công bố')).toBe(null)

  const preview = await page.follow('Xem thử')
  expect(preview.getByLabelText('Hỗ trợ nào').closest('[hidden]')).toBeTruthy()
  const tried = await preview.press('Kiểm tra', {
    'Số tiền đề nghị': '2.000.000',
    Có: true,
    'Khoản chi': 'Công',
    'Số lượng': '2',
    'Đơn giá': '900.000',
  })
  expect(tried.status).toBe(422)
  expect(tried.text).toContain('Tổng của bảng phải đúng bằng 2.000.000')
  expect(tried.getByLabelText('Hỗ trợ nào').closest('[hidden]')).toBe(null)
  expect(tried.text).toContain('Tổng thành tiền: 1.800.000')
  const right = await tried.press('Kiểm tra', { 'Hỗ trợ nào': 'Quỹ', 'Đơn giá': '1.000.000' })
  expect(right.getByText('Điền như thế này thì gửi được.')).toBeTruthy()
  const inEnglish = await right.follow('Tiếng Anh')
  expect(inEnglish.getByLabelText('Amount')).toBeTruthy()
  expect(inEnglish.getByRole('button', { name: 'Add a row' })).toBeTruthy()

  page = await page.follow('Công bố')
  expect(page.getByText('Đây là phiên bản đầu tiên.')).toBeTruthy()
  page = await page.press('Công bố phiên bản này')
  expect(page.text).toContain('Đã công bố')
  const version = await latestFormVersion(app.scopeFor(), 'ho-so-thu')
  expect(version?.number).toBe(1)
  expect(await entriesAbout(app.scopeFor(), version?.id ?? '')).toMatchObject([
    { act: 'forms.form-published', actorId: officer.id, facts: { code: 'ho-so-thu', number: 1 } },
  ])
})

test('the next version shows what it changes; the version before stays as it was, even against the database', async () => {
  const first = await latestFormVersion(app.scopeFor(), 'ho-so-thu')
  let page = await app.visit(FORMS, { as: officer })
  page = await page.follow('Hồ sơ thử')
  page = await (await page.follow('Sửa: Hỗ trợ nào')).press('Lưu', { 'Bắt buộc': false })
  page = await back(page, 'Hồ sơ thử')
  page = await page.press('Xóa: Đã nhận hỗ trợ khác')
  expect(page.text).toContain('không có trong biểu mẫu')
  const broken = await page.follow('Công bố')
  expect(broken.queryByRole('button', { name: 'Công bố phiên bản này' })).toBe(null)
  page = await (await page.follow('Sửa: Hỗ trợ nào')).press('Lưu')
  page = await (await back(page, 'Hồ sơ thử')).follow('Công bố')
  expect(page.text).toContain('Không còn bắt buộc')
  expect(page.text).toContain('Đổi điều kiện')
  expect(page.text).toContain('Bỏ')
  page = await page.press('Công bố phiên bản này')
  expect(page.text).toContain('ho-so-thu, phiên bản 2')
  const [again] = (
    await app.db.execute<{ definition: unknown }>(
      sql`select definition from forms.versions where id = ${first?.id}`,
    )
  ).rows
  expect(again?.definition).toEqual(first?.definition)
  await expect(
    app.db.execute(sql`update forms.versions set number = 9 where id = ${first?.id}`),
  ).rejects.toThrow()
})

test('an unchanged form is not published again', async () => {
  const page = await (await app.visit(FORMS, { as: officer })).follow('Hồ sơ thử')
  const publication = await page.follow('Công bố')
  expect(publication.text).toContain('Không có gì khác phiên bản trước')
})

test('two officers who change the same draft: the second hears of it and keeps what was typed', async () => {
  const other = await app.person('Nam', [{ role: 'officer' }])
  let page = await begin('Hai người', 'hai-nguoi')
  page = await page.press('Thêm phần', { 'Tên phần mới': 'Một' })
  const [mine, theirs] = await Promise.all(
    [officer, other].map(async (as) =>
      (await app.visit(page.url.split('?')[0] ?? '', { as })).follow('Sửa: Một'),
    ),
  )
  expect((await mine?.press('Lưu', { 'Tên tiếng Anh': 'One' }))?.status).toBe(200)
  const late = await theirs?.press('Lưu', { 'Tên tiếng Anh': 'Uno' })
  expect(late?.status).toBe(409)
  expect(late?.text).toContain('Người khác vừa sửa biểu mẫu này')
  expect(late && english(late)).toBe('Uno')
  const now = await app.visit(page.url.split('?')[0] ?? '', { as: officer })
  const section = await now.follow('Sửa: Một')
  expect(english(section)).toBe('One')
})

test('fields and sections move, and a section goes only when it is empty', async () => {
  let page = await begin('Thứ tự', 'thu-tu')
  for (const name of ['Đầu', 'Cuối']) page = await page.press('Thêm phần', { 'Tên phần mới': name })
  for (const name of ['A', 'B']) {
    page = await addField(page, 'Đầu', name, 'text')
    page = await back(page, 'Thứ tự')
  }
  const order = (shown: Visit) =>
    [...shown.document.querySelectorAll('main h2, li[id] > p:first-child')].map(
      (each) => each.textContent,
    )
  page = await page.press('Lên: B')
  expect(order(page)).toEqual(['Đầu', 'B', 'A', 'Cuối'])
  page = await page.press('Xuống: A')
  expect(order(page)).toEqual(['Đầu', 'B', 'Cuối', 'A'])
  page = await page.press('Lên: Cuối')
  expect(order(page)).toEqual(['Cuối', 'A', 'Đầu', 'B'])
  const refused = await page.press('Xóa: Cuối')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Phần này còn mục bên trong')
  page = await refused.press('Xóa: A')
  page = await page.press('Xóa: Cuối')
  expect(order(page)).toEqual(['Đầu', 'B'])
})

test('a code that belongs to another form is refused; a copy gets a code of its own', async () => {
  const taken = await begin('Khác', 'ho-so-thu')
  expect(taken.status).toBe(409)
  expect(taken.text).toContain('Mã này đã thuộc một biểu mẫu khác')
  const version = await latestFormVersion(app.scopeFor(), 'ho-so-thu')
  const shown = await app.visit(`${FORMS}/phien-ban/${version?.id}`, { as: officer })
  const form = await shown.follow('Chép thành biểu mẫu khác')
  const copy = await form.press('Bắt đầu soạn', { 'Tên biểu mẫu': 'Bản chép' })
  expect(copy.text).toContain('Dự toán')
  expect(copy.text).toContain('ban-chep')
})

test('strangers and founders do not come in, and what is not there is not found', async () => {
  const founder = await app.person('Lan', [{ role: 'founder' }])
  const version = await latestFormVersion(app.scopeFor(), 'ho-so-thu')
  for (const path of [FORMS, `${FORMS}/moi`, `${FORMS}/phien-ban/${version?.id}`]) {
    expect((await app.visit(path, { as: founder })).status, path).toBe(403)
    expect((await app.request(path)).status, path).toBe(303)
  }
  for (const path of ['', '/xem-truoc', '/cong-bo', '/muc/a', '/phan/a', '/muc/a/cot/b'])
    expect(
      (await app.visit(`${FORMS}/${crypto.randomUUID()}${path}`, { as: officer })).status,
      path,
    ).toBe(404)
})
