import { afterAll, beforeAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { aReportingCity } from '#test/factories/reports.ts'
import { layoutFaults } from '#test/layout-faults.ts'
import { unzip } from '#test/unzip.ts'
import { readWord } from '#test/word.ts'
import { openPeriods } from '../opening.ts'
import { hashOf } from './content.ts'
import { evidenceIn } from './evidence.ts'
import { planVersion } from './issued-queries.ts'
import { consolidatedOn } from './queries.ts'
import { consolidatedEvidence } from './schema.ts'

// November's window ends on the 14th; two working days later is Tuesday the 17th.
const IN_TIME = '2026-11-16T02:00:00Z'
const LATE = '2026-11-19T02:00:00Z'
const DESK = '/ban-lam-viec/bao-cao'

const app = await testApp({ now: '2026-11-10T02:00:00Z' })
afterAll(app.stop)

const codes = ['so-khdt', 'so-gddt', 'so-cong-thuong', 'thanh-doan', 'bao-hai-phong']
let city: Awaited<ReturnType<typeof aReportingCity>>
let periodId: string

beforeAll(async () => {
  city = await aReportingCity(app, codes)
  await city.awarded('so-khdt')
  await city.awarded('so-khdt')
  await city.awarded('so-gddt')
  app.setNow(IN_TIME)
  await openPeriods(app.scopeFor())
  const first = await city.send('so-khdt', 'month', 11, {
    'Kết quả đạt được': 'Đã mở hai đợt kêu gọi.',
    'Khó khăn, vướng mắc': 'Thiếu chuyên gia.',
    'Đề xuất, kiến nghị': '- Tăng hạn mức hỗ trợ.\n- Mở lớp tập huấn.',
    'Số xác nhận': '3',
    'Giải thích nếu khác số điền sẵn': 'Một dự án chưa ghi sổ.',
  })
  await city.accept(first)
  const second = await city.send('so-gddt', 'month', 11, {
    'Kết quả đạt được': 'Đã tổ chức ngày hội.',
  })
  await city.accept(second)
  const { report, period } = await city.reportOf('thanh-doan', 'month', 11)
  const page = await app.visit(`${DESK}/${report.id}`, { as: city.agency('thanh-doan').actor })
  await page.press('Báo cáo không phát sinh')
  await city.accept(report.id)
  app.setNow(LATE)
  // Sent two days late, and not accepted yet.
  await city.send('so-cong-thuong', 'month', 11, { 'Kết quả đạt được': 'Gửi muộn.' })
  periodId = period.id
})

const composing = () => `${DESK}/ky/${periodId}/tong-hop`
const draft = () => app.visit(composing(), { as: city.officer })
const stored = () => consolidatedOn(app.scopeFor(), { id: periodId })

test('the Department finds sums, agencies and every word with its source, before it has written a line', async () => {
  const period = await app.visit(`${DESK}/ky/${periodId}`, { as: city.officer })
  const page = await period.follow('Soạn báo cáo tổng hợp')
  expect(page.status).toBe(200)
  const row = page.document.querySelector('#so-lieu tbody tr')
  const cells = [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)
  // Three confirmed with a reason where the ledger has two, one more, and nothing.
  expect(cells.slice(0, 2)).toEqual(['4', '3'])
  expect(cells[3]).toContain('+1 do cơ quan xác nhận khác số điền sẵn')
  expect(page.text).toContain('Đã gửi, chưa chấp nhận: chưa tính vào báo cáo')
  expect(page.text).not.toContain('Gửi muộn.')
  expect(page.text).toContain('Chưa có báo cáo')
  const agencies = page.document.getElementById('co-quan')?.textContent
  expect(agencies).toContain('không phát sinh')
  expect(agencies).toContain('2 ngày')
})

test('a report cannot be issued while a word is not handled: the refusal names whose', async () => {
  const page = await draft()
  const refused = await page.press('Ban hành báo cáo')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('4 ý kiến chưa xử lý')
  expect(refused.text).toContain('Sở Kế hoạch và Đầu tư: Khó khăn, vướng mắc')
})

test('words that stay out of the report need a reason, and what was typed is kept', async () => {
  const page = await draft()
  const refused = await page.press('Lưu dự thảo', {
    'Kết quả đạt được: phần viết của cơ quan tổng hợp': 'Tháng 11 có bốn dự án được hỗ trợ.',
    'Xử lý ý kiến của Sở Kế hoạch và Đầu tư: Khó khăn, vướng mắc': 'Không đưa, nêu lý do',
  })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Ý kiến không đưa vào báo cáo thì phải có lý do.')
  expect(refused.html).toContain('Tháng 11 có bốn dự án được hỗ trợ.')
})

test('of two officers who write at once the second keeps the typed text and saves after a look', async () => {
  const [one, two] = [await draft(), await draft()]
  const label = 'Nguyên nhân: phần viết của cơ quan tổng hợp'
  await one.press('Lưu dự thảo', { [label]: 'Bản thứ nhất.' })
  const stale = await two.press('Lưu dự thảo', { [label]: 'Bản thứ hai.' })
  expect(stale.status).toBe(409)
  expect(stale.getByLabelText(`${label} (không bắt buộc)`)).toHaveProperty('value', 'Bản thứ hai.')
  expect(stale.text).toContain('Bản thứ nhất.')
  expect((await stale.press('Lưu dự thảo')).status).toBe(200)
  expect((await stored())?.texts.causes).toBe('Bản thứ hai.')
})

test('issued, the report says all of it, opens every number to its records and never changes', async () => {
  const page = await draft()
  const saved = await page.press('Lưu và đưa nguyên văn mọi ý kiến chưa xử lý', {
    'Kết quả đạt được: phần viết của cơ quan tổng hợp': 'Tháng 11 có bốn dự án được hỗ trợ.',
    'Xử lý ý kiến của Sở Kế hoạch và Đầu tư: Khó khăn, vướng mắc': 'Không đưa, nêu lý do',
    'Lý do không đưa ý kiến của Sở Kế hoạch và Đầu tư: Khó khăn, vướng mắc': 'Đã giải quyết.',
    'Xử lý ý kiến của Sở Kế hoạch và Đầu tư: Kết quả đạt được': 'Đã có trong phần viết',
  })
  expect(saved.status).toBe(200)
  const issued = await saved.press('Ban hành báo cáo')
  expect(issued.status).toBe(200)
  expect(issued.text).toContain('Đã ban hành')
  expect(issued.document.getElementById('results')?.textContent).toContain('Đã tổ chức ngày hội.')
  expect(issued.document.getElementById('khong-dua')?.textContent).toContain('Đã giải quyết.')
  expect(issued.document.getElementById('kien-nghi')?.textContent).toContain('Mở lớp tập huấn.')

  // What the ledger learns later moves no number, and no record behind one.
  await city.awarded('so-khdt', '2026-11-01T02:00:00Z')
  const sums = [...issued.document.querySelectorAll('#so-lieu tbody tr:first-child td a')]
  const counts = []
  for (const link of sums) {
    const evidence = await issued.visitor.go(link.getAttribute('href') ?? '')
    expect(evidence.status).toBe(200)
    counts.push(evidence.document.querySelectorAll('#bang-chung tbody tr').length)
  }
  // The whole plan in the window and by its end, then the agencies by name.
  expect(counts).toEqual([3, 3, 1, 2, 0])

  const found = await stored()
  const kept = await app.db.select().from(consolidatedEvidence)
  expect(kept.length).toBeGreaterThan(0)
  for (const { code, cut, total, digest, places } of kept) {
    const plan = await planVersion(app.scopeFor(), found?.content?.plan.versionId ?? '')
    const again = plan && (await evidenceIn(app.scopeFor(), plan, code, cut))
    expect(again).toEqual({ cut, proof: { total, digest }, places })
  }
  expect(hashOf(found?.content)).toBe(found?.contentHash)
  const [entry] = await entriesAbout(app.scopeFor(), found?.id ?? '')
  expect(entry).toMatchObject({
    act: 'plan.consolidated-issued',
    facts: { contentHash: found?.contentHash, reports: 3 },
  })
})

test('nobody can change an issued report, not even the program itself', async () => {
  const page = await draft()
  expect(page.url).toContain('/tong-hop/')
  const found = await stored()
  const forced = await page.visitor.go(`${DESK}/ky/${periodId}/ban-hanh`, {
    method: 'POST',
    body: new URLSearchParams({ _version: String(found?.version) }),
  })
  expect(forced.status).toBe(409)
  await expect(
    app.db.execute(`update plan.consolidated_reports set content = '{}' where id = '${found?.id}'`),
  ).rejects.toMatchObject({
    cause: expect.objectContaining({ message: expect.stringMatching(/does not change/) }),
  })
})

test('the paper keeps to the layout of Decree 30 and says who is late', async () => {
  const found = await stored()
  const response = await app.request(`${DESK}/tong-hop/${found?.id}/bao-cao-tong-hop.docx`, {
    headers: { 'x-test-actor': city.officer.id },
  })
  expect(response.status).toBe(200)
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(layoutFaults(bytes)).toEqual([])
  const text = readWord(bytes)
    .lines.map((line) => line.text)
    .join('\n')
  for (const words of [
    'BÁO CÁO',
    'Kính gửi: ',
    'I. KẾT QUẢ ĐẠT ĐƯỢC',
    'Đã tổ chức ngày hội',
    'Sở Công Thương',
    'Mở lớp tập huấn.',
    'Đã giải quyết.',
  ])
    expect(text).toContain(words)
})

test('what the report leaves out stays between agency and office: the public page and its files have none of it', async () => {
  const { id } = (await stored()) ?? { id: '' }
  const desk = await app.visit(`${DESK}/tong-hop/${id}`, { as: city.officer })
  expect((await desk.press('Công khai báo cáo')).status).toBe(200)
  const page = await app.visit(`/ke-hoach/bao-cao/${id}`)
  expect(page.text).toContain('Đã tổ chức ngày hội.')
  expect(page.text).not.toContain('Thiếu chuyên gia.')
  for (const file of ['docx', 'xlsx']) {
    const response = await app.request(`/ke-hoach/bao-cao/${id}/bao-cao-tong-hop.${file}`)
    const texts = [...unzip(new Uint8Array(await response.arrayBuffer())).values()].join('')
    expect(texts).toContain('Đã tổ chức ngày hội')
    expect(texts).not.toContain('Thiếu chuyên gia')
  }
})

test("an agency's own report comes out in the same layout, also a nil one", async () => {
  for (const code of ['so-khdt', 'thanh-doan']) {
    const { report } = await city.reportOf(code, 'month', 11)
    const page = await app.visit(`${DESK}/${report.id}`, { as: city.agency(code).actor })
    const file = page.getByRole('link', { name: /Tải báo cáo theo thể thức/ })
    const response = await app.request(file.getAttribute('href') ?? '', {
      headers: { 'x-test-actor': city.agency(code).actor.id },
    })
    expect(response.status).toBe(200)
    expect(layoutFaults(new Uint8Array(await response.arrayBuffer()))).toEqual([])
  }
  const { report } = await city.reportOf('bao-hai-phong', 'month', 11)
  const nothing = await app.request(`${DESK}/${report.id}/bao-cao.docx`, {
    headers: { 'x-test-actor': city.officer.id },
  })
  expect(nothing.status).toBe(404)
})

test.each([
  ['a script tag', '<script>alert(1)</script>'],
  ['a null byte', 'mot\u0000hai'],
  ['too much', 'x'.repeat(30_000)],
  ['an SQL quote', "'; drop table plan.reports; --"],
])('%s in every field of the draft ends in a page of ours', async (_what, value) => {
  app.setNow('2026-12-16T02:00:00Z')
  await openPeriods(app.scopeFor())
  const { period } = await city.reportOf('so-gddt', 'month', 12)
  const address = `${DESK}/ky/${period.id}/tong-hop`
  const page = await app.visit(address, { as: city.officer })
  for (const area of page.document.querySelectorAll('textarea')) area.value = value
  const answer = await page.press('Lưu dự thảo')
  expect([200, 422]).toContain(answer.status)
  expect(answer.html).not.toContain('<script>alert')
  expect(app.faults()).toEqual([])
})
