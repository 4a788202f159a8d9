import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'

const app = await testApp()
afterAll(app.stop)

const FORMS = '/ban-lam-viec/bieu-mau'
let officer: Actor
let draft: string
beforeAll(async () => {
  officer = await app.person('Hoa', [{ role: 'officer' }])
  const begun = await (await app.visit(`${FORMS}/moi`, { as: officer })).press('Bắt đầu soạn', {
    'Tên biểu mẫu': 'Thử lỗi',
  })
  draft = begun.url.split('?')[0] ?? ''
  await begun.press('Thêm phần', { 'Tên phần mới': 'Phần' })
})

const version = async () => {
  const page = await app.visit(draft, { as: officer })
  return page.document.querySelector('[name="_version"]')?.getAttribute('value') ?? ''
}
const post = async (path: string, fields: Record<string, string>) => {
  const visitor = (await app.visit(draft, { as: officer })).visitor
  const body = new URLSearchParams({ _version: await version(), ...fields })
  return visitor.go(path, { method: 'POST', body })
}

test('a code that cannot be a name in a form is refused with a sentence', async () => {
  const page = await app.visit(`${FORMS}/moi`, { as: officer })
  const refused = await page.press('Bắt đầu soạn', {
    'Tên biểu mẫu': 'Mã lạ',
    'Mã biểu mẫu': '_Mã LẠ',
  })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Mã chỉ gồm chữ thường không dấu')
  expect(refused.html).toContain('_Mã LẠ')
})

test('types that are none, names that are empty or too long, and hidden characters are refused', async () => {
  const section = 'phan'
  for (const [fields, words] of [
    [{ section, type: 'iframe', label: 'A' }, 'Lựa chọn này không có trong danh sách'],
    [{ section, type: 'text', label: ' ' }, 'Mục này còn trống'],
    [{ section, type: 'text', label: 'x'.repeat(301) }, 'Dài quá 300 ký tự'],
    [{ section, type: 'text', label: 'a\u0000b' }, 'ký tự ẩn'],
  ] as const) {
    const refused = await post(`${draft}/muc`, fields)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(words)
  }
})

test('a section that is not there takes no field, and a button that is none does nothing', async () => {
  for (const [path, fields] of [
    [`${draft}/muc`, { section: 'nowhere', type: 'text', label: 'A' }],
    [`${draft}/cau-truc`, { _do: 'up.field.nobody' }],
    [`${draft}/cau-truc`, { _do: 'explode.section.phan' }],
    [`${draft}/cau-truc`, {}],
  ] as const) {
    const refused = await post(path, fields)
    expect(refused.status, path).toBe(409)
    expect(refused.text).toContain('vừa bị xóa khỏi biểu mẫu')
  }
})

test('a post that saw no version changes nothing', async () => {
  const refused = await post(`${draft}/phan`, { title: 'Nữa', _version: '' })
  expect(refused.status).toBe(409)
  expect(refused.text).not.toContain('Nữa')
})

test('faults of a field keep what was typed: limits that are no numbers, options and conditions that cannot be read', async () => {
  let page = await app.visit(draft, { as: officer })
  page = await page.press('Thêm mục: Phần', { 'Tên mục mới': 'Có chắc không', Loại: 'yes-no' })
  page = await (await page.follow('Thử lỗi')).press('Thêm mục: Phần', {
    'Tên mục mới': 'Chọn gì',
    Loại: 'choices',
  })
  const refused = await page.press('Lưu', {
    'Nhiều nhất': '1e9',
    'Các lựa chọn': 'Một | One\n| thiếu',
    'Điều kiện 1: mục': 'Có chắc không',
    'Điều kiện 1: so': 'từ … trở lên',
    'Điều kiện 1: giá trị': '=1+1',
  })
  expect(refused.status).toBe(422)
  for (const words of [
    'Hãy nhập một số nguyên',
    'Dòng 2 không đọc được',
    'không so được theo cách đó',
  ])
    expect(refused.text).toContain(words)
  expect(refused.html).toContain('value="1e9"')
  expect(refused.html).toContain('| thiếu')
  expect(refused.html).toContain('value="=1+1"')
  const saved = await refused.press('Lưu', {
    'Nhiều nhất': '2',
    'Các lựa chọn': 'Một | One\nHai | Two',
    'Điều kiện 1: so': 'là',
    'Điều kiện 1: giá trị': 'có',
  })
  expect(saved.getByText('Đã lưu thay đổi.')).toBeTruthy()
})

test('the same button pressed twice does its act once', async () => {
  const visitor = (await app.visit(draft, { as: officer })).visitor
  const body = { _key: 'twice-pressed', _version: await version(), title: 'Một lần' }
  for (let times = 0; times < 2; times += 1) {
    const page = await visitor.go(`${draft}/phan`, {
      method: 'POST',
      body: new URLSearchParams(body),
    })
    expect(page.status).toBe(200)
    expect(page.getAllByRole('heading', { name: 'Một lần' })).toHaveLength(1)
  }
})
