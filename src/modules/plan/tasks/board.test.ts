import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { as } from '#test/factories/startups.ts'
import { anAgent, loadPlan, workOf } from '#test/factories/tasks.ts'
import { addMilestone } from './planning.ts'
import { stepWork } from './stepping.ts'

const app = await testApp({ now: '2018-05-10T02:00:00Z' })
afterAll(app.stop)

const BOARD = '/ke-hoach/nhiem-vu'
const rowsOf = (document: Document) =>
  [...document.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '')

test('without a plan the board says that none is loaded', async () => {
  expect((await app.visit(BOARD)).getByText('Chưa nạp kế hoạch nào')).toBeTruthy()
})

test('the board has every year of every task, what is late first', async () => {
  app.setNow('2017-06-10T02:00:00Z')
  await loadPlan(app, 'hai-phong-2017-2020')
  app.setNow('2018-05-10T02:00:00Z')
  const board = await app.visit(BOARD)
  expect(board.status).toBe(200)
  expect(board.getByRole('link', { name: /^Tất cả/ }).textContent).toContain('38')
  const rows = rowsOf(board.document)
  expect(rows).toHaveLength(38)
  expect(rows[0]).toContain('Quá hạn')
  expect(rows[0]).toContain('31/12/2017')
  expect(rows.at(-1)).not.toContain('Quá hạn')
})

test('loading the plan again opens nothing twice and keeps what was recorded', async () => {
  const lan = await anAgent(app, 'so-khcn')
  const id = await workOf(app, 'I.4', 2018)
  await stepWork(as(app, lan), id, { to: 'in-progress', note: 'Đã chọn địa điểm.', seenVersion: 1 })
  await loadPlan(app, 'hai-phong-2017-2020')
  await loadPlan(app, 'hai-phong-2017-2020', (text) =>
    text.replace('en: Hai Phong City\n', 'en: Hai Phong\n'),
  )
  const board = await app.visit(`${BOARD}?tinh-trang=dang-thuc-hien`)
  expect(rowsOf(board.document)).toHaveLength(1)
  expect((await app.visit(BOARD)).getByRole('link', { name: /^Tất cả/ }).textContent).toContain(
    '38',
  )
})

test('filters are links that narrow the list, and what is no filter is refused', async () => {
  const board = await app.visit(BOARD)
  const late = await board.follow(/^Quá hạn/)
  expect(late.url).toBe(`${BOARD}?tinh-trang=qua-han`)
  for (const row of rowsOf(late.document)) expect(row).toContain('Quá hạn')
  const own = await late.follow(/^Sở Khoa học và Công nghệ/)
  expect(own.url).toContain('co-quan=so-khcn')
  for (const row of rowsOf(own.document)) expect(row).toContain('Sở Khoa học và Công nghệ')
  const year = await app.visit(`${BOARD}?nam=2018&tinh-trang=qua-han`)
  expect(year.getByText('Không có việc nào như vậy')).toBeTruthy()
  for (const wrong of ['tinh-trang=xong', 'nam=18', 'co-quan=%27', 'page=0'])
    expect((await app.visit(`${BOARD}?${wrong}`)).status, wrong).toBe(400)
})

test('the page of a task says who carries it, when, what it serves and how far it is', async () => {
  const lan = await anAgent(app, 'so-khcn')
  const id = await workOf(app, 'I.3', 2018)
  await addMilestone(as(app, lan), id, { title: 'Hội thảo quý III', dueOn: '2018-09-15' })
  const page = await (await app.visit('/ke-hoach')).follow(/^I\.3 /)
  expect(page.url).toBe('/ke-hoach/nhiem-vu/I.3')
  expect(page.text).toContain('1394/QĐ-UBND, Phụ lục I.3')
  expect(page.text).toContain('Sở Khoa học và Công nghệ (chịu trách nhiệm chính)')
  expect(page.text).toContain('Các trường đại học')
  expect(page.text).toContain('Văn bản viết: “Hàng năm 2017-2020”')
  expect(page.text).toContain('2017, 2018, 2019, 2020')
  expect(page.text).toContain('Hội thảo quý III')
  expect(page.getByRole('link', { name: /Xem căn cứ của con số/ }).getAttribute('href')).toBe(
    '/ke-hoach/chi-tieu/ty-le-goi-duoc-von',
  )
  expect(page.queryByRole('link', { name: 'Cập nhật công việc này' })).toBe(null)
  const english = await app.visit('/ke-hoach/nhiem-vu/I.3', { locale: 'en' })
  expect(english.text).toContain('answers for the task')
  expect(english.getByText('Hội thảo quý III').getAttribute('lang')).toBe('vi')
})

test('a task that is not there, and a code that is none, are not found', async () => {
  for (const code of ['IX.9', 'i.3', 'I.3.', '%3Cscript%3E'])
    expect((await app.visit(`${BOARD}/${code}`)).status, code).toBe(404)
  expect((await app.visit('/ke-hoach/ban/khong-co/nhiem-vu/I.3')).status).toBe(404)
})

test('work that the plan no longer asks for leaves the board, and what was recorded of it stays', async () => {
  const shorter = (text: string) =>
    text
      .replace(
        'period: { shape: every-year, from: 2017, until: 2020, asWritten: Hàng năm 2017 – 2020 }\n    indicators: [doanh-nghiep-khoi-nghiep',
        'period: { shape: every-year, from: 2017, until: 2019 }\n    indicators: [doanh-nghiep-khoi-nghiep',
      )
      .replace(
        'leads: [so-khcn]\n    coordinators: [thanh-doan, truong-dai-hoc-cao-dang]\n    period: { shape: every-year, from: 2017, until: 2020, asWritten: Hàng năm 2017-2020 }',
        'leads: [so-khcn]\n    coordinators: [thanh-doan, truong-dai-hoc-cao-dang]\n    period: { shape: year, year: 2017 }',
      )
  await loadPlan(app, 'hai-phong-2017-2020', shorter)
  const board = await app.visit(BOARD)
  expect(board.getByRole('link', { name: /^Tất cả/ }).textContent).toContain('34')
  const task = await app.visit(`${BOARD}/I.4`)
  expect(task.text).toContain('Đã chọn địa điểm.')
  expect(task.queryByText('Năm 2019')).toBe(null)
  await loadPlan(app, 'hai-phong-2017-2020')
  expect((await app.visit(`${BOARD}/I.4`)).getByText('Năm 2019')).toBeTruthy()
})

test('an older plan keeps its tasks under its own name, and succession stands on the page', async () => {
  await loadPlan(app, 'mau-tinh-bien-xanh-2026-2030')
  const old = await app.visit('/ke-hoach/ban/hai-phong-2017-2020')
  const task = await old.follow(/^I\.3 /)
  expect(task.url).toBe('/ke-hoach/ban/hai-phong-2017-2020/nhiem-vu/I.3')
  expect(task.text).toContain('Hội thảo quý III')
  const board = await app.visit(BOARD)
  expect(rowsOf(board.document)).toHaveLength(9)

  const before = await app.visit(`${BOARD}/N2`)
  expect(before.text).toContain('hợp nhất vào')
  expect(before.getAllByText(/^Quỹ khởi nghiệp tỉnh \(mẫu\)$/)).toHaveLength(1)
  app.setNow('2028-07-01T02:00:00Z')
  const after = await app.visit(`${BOARD}/N2`)
  expect(after.find.queryByText(/^Quỹ khởi nghiệp tỉnh \(mẫu\)$/)).toBe(null)
})

test('a plan that is loaded after its years calls nobody late for them', async () => {
  const later = await testApp({ now: '2026-11-23T02:00:00Z' })
  await loadPlan(later, 'hai-phong-2017-2020')
  const board = await later.visit(BOARD)
  const rows = rowsOf(board.document)
  expect(rows).toHaveLength(38)
  for (const row of rows) expect(row).toContain('Chưa ghi nhận ở đây')
  expect(board.text).not.toContain('Quá hạn')
  await later.stop()
})
