import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { loadPlan } from '#test/factories/tasks.ts'

const app = await testApp({ now: '2024-09-15T02:00:00Z' })
afterAll(app.stop)

let officer: Actor
beforeAll(async () => {
  await loadPlan(app, 'mau-tinh-bien-xanh-2021-2025')
  officer = await app.person('Hiền', [{ role: 'officer' }])
})

const desk = (code: string, as: Actor | undefined = officer) =>
  app.visit(`/ban-lam-viec/chi-tieu/${code}`, as ? { as } : {})
const enter = async (code: string, on: string, value: string, source = 'Báo cáo (mẫu) số 1') =>
  (await desk(code)).press('Nhập số liệu', {
    'Ngày của số liệu': on,
    'Giá trị': value,
    'Văn bản nêu số liệu': source,
  })
const shown = async (code: string) => {
  const page = await app.visit(`/ke-hoach/chi-tieu/${code}`)
  return page.document.querySelector('.stat-value')?.textContent
}

test('an officer finds the targets that nobody counts, enters what a document says, and the public sees both', async () => {
  const list = await app.visit('/ban-lam-viec/chi-tieu', { as: officer })
  const page = await list.follow('Số ngày trung bình để trả lời một hồ sơ')
  expect(page.text).toContain('Chưa có số liệu nào được nhập.')
  const entered = await enter('ngay-lam-thu-tuc', '2023-12-31', '28,5')
  expect(entered.text).toContain('Đã nhập số liệu.')
  const open = await app.visit('/ke-hoach/chi-tieu/ngay-lam-thu-tuc')
  expect(open.text).toContain('Báo cáo (mẫu) số 1')
  expect(open.text).toContain('Chậm hơn lộ trình')
  expect(await shown('ngay-lam-thu-tuc')).toBe('28,5 ngày')
})

test('the newest day counts, and a flow begins anew each year', async () => {
  await enter('hoc-vien', '2023-12-31', '280')
  expect(await shown('hoc-vien')).toBe('Chưa có số liệu')
  await enter('hoc-vien', '2024-06-30', '150')
  await enter('hoc-vien', '2024-08-31', '240')
  expect(await shown('hoc-vien')).toBe('240 người')
  const rows = (await app.visit('/ke-hoach/chi-tieu/hoc-vien')).document.querySelectorAll(
    '#lo-trinh tbody tr',
  )
  expect([...rows].map((row) => row.children[2]?.textContent)).toEqual([
    '–',
    '–',
    '280',
    '240',
    'chưa đến',
  ])
})

test('a value that was wrong is taken back with its reason, and stays in sight', async () => {
  const page = await desk('hoc-vien')
  const back = await page.press('Ghi nhận đính chính ngày 31/8/2024', {
    'Lý do đính chính': 'Tính trùng hai lớp',
  })
  expect(back.text).toContain('Đã đính chính số liệu.')
  expect(await shown('hoc-vien')).toBe('150 người')
  expect((await app.visit('/ke-hoach/chi-tieu/hoc-vien')).text).toContain('Tính trùng hai lớp')
})

test('of one day one value stands; the second is told so and keeps what was typed', async () => {
  const again = await enter('hoc-vien', '2024-06-30', '151')
  expect(again.status).toBe(409)
  expect(again.text).toContain('Ngày này đã có số liệu đang dùng.')
  expect(again.getByLabelText('Giá trị', { exact: false }).getAttribute('value')).toBe('151')
  expect(await shown('hoc-vien')).toBe('150 người')
})

test.each([
  ['2024-10-01', '12', 'Ngày này chưa đến'],
  ['2024-01-01', '1.200', 'không dùng dấu chấm ngăn hàng nghìn'],
  ['2024-01-01', 'mười', 'Hãy nhập một con số'],
])('on %s the value “%s” is refused at its field', async (on, value, sentence) => {
  const page = await enter('hoc-vien', on, value)
  expect(page.status).toBe(422)
  expect(page.text).toContain(sentence)
})

test('what the ledger counts cannot be entered by hand, and others do not find the desk', async () => {
  expect((await desk('du-an-uom-tao')).status).toBe(404)
  const founder = await app.person('Lan')
  expect((await desk('hoc-vien', founder)).status).toBe(403)
})

test('two officers who enter the same day at once: one value stands', async () => {
  const one = await desk('hoc-vien')
  const two = await desk('hoc-vien', await app.person('Nam', [{ role: 'officer' }]))
  const typed = (value: string) => ({
    'Ngày của số liệu': '2024-07-31',
    'Giá trị': value,
    'Văn bản nêu số liệu': 'Báo cáo (mẫu) số 2',
  })
  const answers = await Promise.all([
    one.press('Nhập số liệu', typed('200')),
    two.press('Nhập số liệu', typed('201')),
  ])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
})
