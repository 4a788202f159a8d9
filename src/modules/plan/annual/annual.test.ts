import { afterAll, beforeAll, expect, test } from 'vitest'
import { linesFor } from '#modules/budget/index.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import {
  ANNUAL_DESK,
  aPlanningCity,
  type City,
  idIn,
  openYear,
  propose,
} from '#test/factories/annual.ts'
import { linesWithMoney } from './lines/queries.ts'

const app = await testApp({ now: '2018-11-05T02:00:00Z' })
afterAll(app.stop)

let city: City
let id: string
let contest: string
let fair: string
let line: string
const DESK = ANNUAL_DESK
const see = (as: City[keyof City]) => app.visit(`${DESK}/${id}`, { as })

beforeAll(async () => {
  city = await aPlanningCity(app)
})

test('the Department opens the plan of a year, and every lead agency is asked by mail', async () => {
  // Somebody who answers for two agencies is written to once.
  const organisationIds = [city.union, city.trade].map(({ grants }) => grants[0]?.organisationId)
  const both = await app.person(
    'Cúc',
    organisationIds.map((organisationId) => ({ role: 'agency', organisationId })),
  )
  id = await openYear(app, city)
  await app.runJobs()
  expect(app.mails().filter(({ to }) => to === both.email)).toHaveLength(1)
  const mail = app.mails().find(({ to }) => to === city.union.email)
  expect(mail?.subject).toBe('Đề nghị gửi đề xuất cho kế hoạch năm 2019')
  expect(mail?.text).toContain('30/11/2018')
  expect(mail?.text).toContain('Ưu tiên việc có nguồn xã hội hóa.')
  const page = await see(city.officer)
  expect(page.text).toContain('Chưa trả lời')
  expect(page.text).toContain('Sở Khoa học và Công nghệ')
})

test('an agency writes a draft, completes it and sends it; the server works out the amount', async () => {
  contest = await propose(app, id, city.union)
  const page = await app.visit(`${DESK}/de-xuat/${contest}`, { as: city.union })
  expect(page.text).toContain('Đã gửi')
  expect(page.text).toContain('20.000.000')
  expect(page.queryByRole('button', { name: 'Gửi đề xuất' })).toBe(null)
  fair = await propose(app, id, city.trade, {
    'Tên hoạt động': 'Hội chợ sản phẩm khởi nghiệp',
    'Số lượng': '30',
    'Nhiệm vụ của kế hoạch được phục vụ': 'I.3',
  })
  expect((await see(city.officer)).text).toContain('60.000.000')
})

test('composing waits for whoever has time left, and names them', async () => {
  const early = await (await see(city.officer)).press('Bắt đầu tổng hợp')
  expect(early.status).toBe(409)
  expect(early.text).toContain('Còn cơ quan trong hạn và chưa trả lời')
  expect(early.text).toContain('Sở Kế hoạch và Đầu tư')
  app.setNow('2018-12-01T02:00:00Z')
  const begun = await (await see(city.officer)).press('Bắt đầu tổng hợp')
  expect(begun.text).toContain('Đã bắt đầu tổng hợp.')
})

test('the plan cannot be handed in while a proposal lies unsettled; the refusal names it', async () => {
  const page = await see(city.officer)
  const refused = await page.press('Trình thẩm định')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain(
    'Còn đề xuất chưa xử lý, nên chưa trình được: Cuộc thi ý tưởng khởi nghiệp; Hội chợ sản phẩm khởi nghiệp',
  )
})

test('two proposals become one line that keeps who asked for what', async () => {
  const page = await see(city.officer)
  const merged = await page.press('Đưa vào kế hoạch', {
    'Cuộc thi ý tưởng khởi nghiệp': true,
    'Hội chợ sản phẩm khởi nghiệp': true,
    'Tên của dòng gộp': 'Tuần lễ khởi nghiệp',
  })
  expect(merged.status).toBe(200)
  line = idIn(merged.url)
  for (const words of ['Tuần lễ khởi nghiệp', 'Thành đoàn', 'Sở Công Thương', '80.000.000'])
    expect(merged.text).toContain(words)
  const changed = await merged.press('Lưu thay đổi', {
    'Số lượng': '8',
    'Lý do sửa': 'Giảm số giải để vừa nguồn.',
  })
  expect(changed.text).toContain('Đã lưu thay đổi cùng lý do.')
  expect(changed.text).toContain('Trước: Giải thưởng: 10 giải')
  expect(changed.text).toContain('Sau: Giải thưởng: 8 giải')
  const seen = await app.visit(`${DESK}/de-xuat/${contest}`, { as: city.union })
  expect(seen.text).toContain('Đã đưa vào kế hoạch')
  expect(seen.text).toContain('Thuộc dòng 1: Tuần lễ khởi nghiệp')
  expect(seen.text).toContain('Giảm số giải để vừa nguồn.')
})

test('Finance appraises line by line, the leader approves, and the work and the money are there', async () => {
  await (await see(city.officer)).press('Trình thẩm định')
  const refused = await (await see(city.finance)).press('Trình lãnh đạo phê duyệt')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain(
    'Còn dòng chưa thẩm định, nên chưa trình được: 1. Tuần lễ khởi nghiệp',
  )
  const page = await app.visit(`${DESK}/dong/${line}`, { as: city.finance })
  const silent = await page.press('Ghi kết quả thẩm định', {
    'Giải thưởng (Ngân sách sự nghiệp khoa học và công nghệ của thành phố)': '70.000.000',
  })
  expect(silent.status).toBe(422)
  expect(silent.text).toContain('Số thẩm định cao hơn số tổng hợp')
  const less = await silent.press('Ghi kết quả thẩm định', {
    'Giải thưởng (Ngân sách sự nghiệp khoa học và công nghệ của thành phố)': '10.000.000',
    'Lý do giảm: Giải thưởng': 'Theo định mức giải thưởng cấp thành phố.',
  })
  expect(less.text).toContain('Đã ghi kết quả thẩm định.')
  const handed = await (await see(city.finance)).press('Trình lãnh đạo phê duyệt')
  expect(handed.text).toContain('Đã trình lãnh đạo phê duyệt.')
  const approved = await (await see(city.leader)).press('Phê duyệt kế hoạch năm', {
    'Số quyết định phê duyệt': '5/QĐ-UBND',
  })
  expect(approved.text).toContain('Đã phê duyệt.')

  const [found] = await linesWithMoney(app.scopeFor(), id)
  expect(found?.allocated.map(({ amount }) => amount)).toEqual([70_000_000])
  const [budget] = await linesFor(app.scopeFor(city.leader), { year: 2019 })
  expect(budget).toMatchObject({
    title: 'Tuần lễ khởi nghiệp',
    state: 'allocated',
    estimated: 76_000_000,
    appraised: 70_000_000,
    allocated: 70_000_000,
    estimatedBy: city.officer.id,
    appraisedBy: city.finance.id,
  })
  const entries = await entriesAbout(app.scopeFor(), line)
  expect(entries.at(-1)).toMatchObject({ act: 'plan.annual-line-approved', amount: 70_000_000 })
  const seen = await app.visit(`${DESK}/de-xuat/${fair}`, { as: city.trade })
  expect(seen.text).toContain('70.000.000')
  const board = await app.visit('/ban-lam-viec/nhiem-vu?nam=2019', { as: city.union })
  expect(board.text).toContain('Tuần lễ khởi nghiệp')
})
