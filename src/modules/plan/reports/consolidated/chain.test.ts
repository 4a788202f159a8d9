import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Actor, SignedScope } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aReportingCity } from '#test/factories/reports.ts'
import { unzip } from '#test/unzip.ts'
import { narrativeOf } from '../narrative.ts'
import { openPeriods } from '../opening.ts'
import { saveDraft } from './drafting.ts'
import { refusalToDraft } from './handling.ts'
import { issueReport } from './issuing.ts'
import { consolidatedOn } from './queries.ts'

const DESK = '/ban-lam-viec/bao-cao'
const app = await testApp({ now: '2026-11-10T02:00:00Z' })
afterAll(app.stop)

const codes = ['so-khdt', 'so-gddt', 'so-cong-thuong']
let city: Awaited<ReturnType<typeof aReportingCity>>
let leader: Actor
let deputy: Actor

beforeAll(async () => {
  city = await aReportingCity(app, codes)
  leader = await app.person('Lãnh đạo', [{ role: 'leader' }])
  deputy = await app.person('Cán bộ thứ hai', [{ role: 'officer' }])
  app.setNow('2026-11-16T02:00:00Z')
  await openPeriods(app.scopeFor())
})

const on = async (number: number) => (await city.reportOf('so-khdt', 'month', number)).period
const storedOn = async (number: number) => consolidatedOn(app.scopeFor(), await on(number))
const signed = (actor: Actor): SignedScope => ({ ...app.scopeFor(actor), actor })
const texts = narrativeOf((heading) => (heading === 'results' ? 'Kết quả trong kỳ.' : ''))

async function issue(number: number) {
  const { id } = await on(number)
  const page = await app.visit(`${DESK}/ky/${id}/tong-hop`, { as: city.officer })
  const saved = await page.press('Lưu và đưa nguyên văn mọi ý kiến chưa xử lý', {
    'Kết quả đạt được: phần viết của cơ quan tổng hợp': 'Kết quả trong kỳ.',
  })
  const issued = await saved.press('Ban hành báo cáo')
  expect(issued.status).toBe(200)
  return issued
}

const aDraftOnNovember = async () => {
  await city.accept(
    await city.send('so-khdt', 'month', 11, {
      'Đề xuất, kiến nghị': '- Tăng hạn mức.\n- Mở lớp tập huấn.',
    }),
  )
  // Another report waits to be read: it does not count yet.
  await city.send('so-gddt', 'month', 11, { 'Kết quả đạt được': 'Ngày hội đã mở.' })
  const { report, period } = await city.reportOf('so-khdt', 'month', 11)
  const handlings = [{ reportId: report.id, part: 'results', way: 'covered', reason: '' } as const]
  await saveDraft(signed(city.officer), period.id, 0, { texts, handlings })
}

test('without the lock both officers would have found it not issued: the race is real', async () => {
  await aDraftOnNovember()
  const { id } = await on(11)
  const reads = [city.officer, deputy].map(() => Promise.withResolvers<void>())
  const seen = await Promise.all(
    reads.map((read) =>
      app.db.transaction(async (tx) => {
        const found = await consolidatedOn({ ...app.scopeFor(), db: tx }, { id })
        read.resolve()
        await Promise.all(reads.map(({ promise }) => promise))
        return found && refusalToDraft(found, 1)
      }),
    ),
  )
  expect(seen).toEqual([null, null])
})

test('of two officers who issue at once one does it, and the other is told', async () => {
  const { id } = await on(11)
  const outcomes = await Promise.all(
    [city.officer, deputy].map((actor) => issueReport(signed(actor), id, 1)),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes.find((outcome) => !outcome?.ok)).toMatchObject({ problem: 'issued' })
  const stored = await storedOn(11)
  const acts = (await entriesAbout(app.scopeFor(), stored?.id ?? '')).map(({ act }) => act)
  expect(acts).toEqual(['plan.consolidated-issued'])
})

test('a report accepted after the issue is not lost: it stands in the next one, apart from its sums', async () => {
  const { report } = await city.reportOf('so-gddt', 'month', 11)
  await city.accept(report.id)
  const before = await storedOn(11)
  app.setNow('2026-12-16T02:00:00Z')
  await openPeriods(app.scopeFor())
  const issued = await app.visit(`${DESK}/tong-hop/${before?.id}`, { as: city.officer })
  const adjusted = await issued.press('Ghi điều chỉnh', {
    'Chỉ tiêu cần điều chỉnh': 'Dự án khởi nghiệp đổi mới sáng tạo được hỗ trợ',
    'Tăng hoặc giảm bao nhiêu': '-1',
    'Nội dung và lý do điều chỉnh': 'Một dự án đã rút.',
  })
  expect(adjusted.text).toContain('sẽ nêu trong báo cáo sau')

  const december = await issue(12)
  expect(december.document.getElementById('gui-muon')?.textContent).toContain('Tháng 11/2026')
  expect(december.document.getElementById('results')?.textContent).toContain('Ngày hội đã mở.')
  const own = december.document.querySelector('#gui-muon td a')?.getAttribute('href') ?? ''
  const evidence = await december.visitor.go(own)
  expect(evidence.text).toContain('Chỉ những bản ghi của Sở Giáo dục và Đào tạo.')
  const earlier = december.document.getElementById('dieu-chinh-truoc')?.textContent
  expect(earlier).toContain('Một dự án đã rút.')
  expect(earlier).toContain('-1')
  // What November's report says stays as it was.
  expect((await storedOn(11))?.content).toEqual(before?.content)
  const { rows } = await app.db.execute(
    sql`select report_id from plan.consolidated_contributions where report_id = ${report.id}`,
  )
  expect(rows).toHaveLength(1)
  const again = await app.visit(`${DESK}/tong-hop/${before?.id}`, { as: city.officer })
  expect(again.text).toContain('đã nêu trong báo cáo sau')
})

test('a proposal waits on the desk, is answered, told to its agency, and open ones go on to the next report', async () => {
  const desk = await app.visit(`${DESK}/kien-nghi`, { as: city.officer })
  expect(desk.text).toContain('30 ngày')
  const december = await app.visit(`${DESK}/tong-hop/${(await storedOn(12))?.id}`, {
    as: city.officer,
  })
  expect(december.document.getElementById('kien-nghi')?.textContent).toContain('chuyển từ kỳ trước')

  const one = await desk.follow(/Tăng hạn mức/)
  const bare = await one.press('Gửi trả lời', {
    'Trả lời thế nào': 'Chuyển cơ quan khác giải quyết',
    'Nội dung trả lời': 'Thuộc thẩm quyền của Sở Tài chính.',
  })
  expect(bare.status).toBe(422)
  const passed = await bare.press('Gửi trả lời', {
    'Chuyển cho ai': 'Sở Tài chính',
    'Thời hạn': '2026-12-31',
  })
  expect(passed.status).toBe(200)
  expect(passed.text).toContain('Đã chuyển Sở Tài chính')
  await app.runJobs()
  const agency = city.agency('so-khdt')
  expect(app.mails().at(-1)).toMatchObject({ to: agency.actor.email })
  expect(app.mails().at(-1)?.text).toContain('Đã chuyển Sở Tài chính')

  const { report } = await city.reportOf('so-khdt', 'month', 11)
  const own = await app.visit(`${DESK}/${report.id}`, { as: agency.actor })
  expect(own.document.getElementById('de-xuat')?.textContent).toContain('Sở Tài chính')
  expect(own.text).toContain('Đã tiếp nhận, chưa trả lời')

  // Two officers answer at once from the same page: the later one sees the answer of the first.
  const two = await (await app.visit(`${DESK}/kien-nghi`, { as: deputy })).follow(/Mở lớp/)
  const three = await (await app.visit(`${DESK}/kien-nghi`, { as: city.officer })).follow(/Mở lớp/)
  const answer = { 'Trả lời thế nào': 'Không tiếp thu', 'Nội dung trả lời': 'Đã có lớp.' }
  expect((await two.press('Gửi trả lời', answer)).status).toBe(200)
  const late = await three.press('Gửi trả lời', answer)
  expect(late.status).toBe(409)
  expect(late.text).toContain('đã có trả lời cuối cùng')
  const left = await app.visit(`${DESK}/kien-nghi`, { as: city.officer })
  expect(left.text).not.toContain('Mở lớp tập huấn')
  expect(left.text).toContain('Tăng hạn mức')
})

test('other agencies find neither the draft, the issued report nor the proposals of others', async () => {
  const { id } = (await storedOn(11)) ?? { id: '' }
  const period = await on(11)
  const stranger = city.agency('so-cong-thuong')
  const elsewhere = await app.person('Cán bộ nơi khác', [
    { role: 'officer', organisationId: stranger.id },
  ])
  for (const path of [`${DESK}/tong-hop/${id}`, `${DESK}/ky/${period.id}/tong-hop`]) {
    expect((await app.visit(path, { as: stranger.actor })).status).toBe(403)
    expect((await app.visit(path, { as: elsewhere })).status).toBe(404)
  }
  const { rows } = await app.db.execute<{ id: string }>(
    sql`select id from plan.report_proposals order by ordinal limit 1`,
  )
  const proposal = `${DESK}/kien-nghi/${rows[0]?.id}`
  expect((await app.visit(proposal, { as: stranger.actor })).status).toBe(404)
  expect((await app.visit(proposal, { as: elsewhere })).status).toBe(404)
  expect((await app.visit(proposal, { as: city.agency('so-khdt').actor })).status).toBe(200)
  expect((await app.visit(`${DESK}/tong-hop/${id}`, { as: leader })).status).toBe(200)
  for (const [organisationId, status] of [
    [period.receiverId, 200],
    [stranger.id, 404],
  ] as const) {
    const head = await app.person('Thủ trưởng', [{ role: 'leader', organisationId }])
    expect((await app.visit(`${DESK}/tong-hop/${id}`, { as: head })).status).toBe(status)
    expect((await app.visit(`${DESK}/ganh-nang`, { as: head })).status).toBe(200)
  }
  expect((await app.visit(`${DESK}/ky/${period.id}/tong-hop`, { as: leader })).status).toBe(403)
})

test('the public reads it once it was made public, in both languages, with the records of each number', async () => {
  const { id } = (await storedOn(11)) ?? { id: '' }
  const open = `/ke-hoach/bao-cao/${id}`
  expect((await app.visit(open)).status).toBe(404)
  const desk = await app.visit(`${DESK}/tong-hop/${id}`, { as: leader })
  const published = await desk.press('Công khai báo cáo')
  expect(published.text).toContain('Báo cáo đã được công khai.')
  const page = await app.visit(open)
  expect(page.status).toBe(200)
  const number = page.document.querySelector('#so-lieu tbody td a')
  const evidence = await page.visitor.go(number?.getAttribute('href') ?? '')
  expect(evidence.status).toBe(200)
  const english = await app.visit(open, { locale: 'en' })
  expect(english.text).toContain('Consolidated report: November 2026')
  const overview = await app.visit('/ke-hoach/bao-cao')
  expect((await overview.follow('Đọc báo cáo tổng hợp của kỳ này')).status).toBe(200)
  const withdrawn = await published.press('Ngừng công khai')
  expect(withdrawn.status).toBe(200)
  expect((await app.visit(open)).status).toBe(404)
  const acts = (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)
  expect(acts).toEqual(
    expect.arrayContaining(['plan.consolidated-published', 'plan.consolidated-withdrawn']),
  )
})

test('number and day of the paper are kept afterwards; a day before the issue is refused', async () => {
  const { id } = (await storedOn(11)) ?? { id: '' }
  const page = await app.visit(`${DESK}/tong-hop/${id}`, { as: city.officer })
  const typed = { 'Số, ký hiệu': '12/BC-SKHCN', 'Ngày của văn bản': '2026-11-01' }
  const early = await page.press('Ghi số và ngày', typed)
  expect(early.status).toBe(409)
  expect(early.text).toContain('sớm hơn ngày ban hành')
  const kept = await early.press('Ghi số và ngày', { 'Ngày của văn bản': '2026-11-20' })
  expect(kept.text).toContain('Số 12/BC-SKHCN, ngày 20/11/2026')
})

test('the workbook says the same whenever it is asked for, a row each and no cell merged', async () => {
  const { id } = (await storedOn(12)) ?? { id: '' }
  const take = async () => {
    const response = await app.request(`${DESK}/tong-hop/${id}/bao-cao-tong-hop.xlsx`, {
      headers: { 'x-test-actor': city.officer.id },
    })
    expect(response.status).toBe(200)
    const files = unzip(new Uint8Array(await response.arrayBuffer()))
    return new Map([...files].filter(([name]) => /sheet\d|sharedStrings/.test(name)))
  }
  const first = await take()
  await city.awarded('so-khdt', '2026-12-01T02:00:00Z')
  app.setNow('2027-01-20T02:00:00Z')
  expect(await take()).toEqual(first)
  const sheets = [...first.keys()].filter((name) => /worksheets\/sheet/.test(name))
  expect(sheets).toHaveLength(4)
  const text = [...first.values()].join('')
  expect(text).not.toContain('mergeCell')
  expect(text).toContain('Ngày hội đã mở.')
})
