import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { organisationsByCode } from '#modules/organisations/index.ts'
import { newId } from '#platform/ids.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import type { Visit } from '#test/visit.ts'
import { loadPlanText } from '../load.ts'
import { openPeriods } from './opening.ts'
import { findReport, listOwnReports, listPeriods } from './queries.ts'

// November's window ends on Saturday the 14th; two working days later is Tuesday the 17th.
const BEFORE = '2026-11-10T02:00:00Z'
const IN_TIME = '2026-11-16T02:00:00Z'
const LATE = '2026-11-18T02:00:00Z'
const DESK = '/ban-lam-viec/bao-cao'

const app = await testApp({ now: BEFORE })
afterAll(app.stop)

const codes = [
  'so-khcn',
  'so-khdt',
  'so-gddt',
  'so-tttt',
  'so-cong-thuong',
  'so-ldtbxh',
  'thanh-doan',
  'bao-hai-phong',
  'bao-an-ninh-hai-phong',
  'dai-ptth-hai-phong',
] as const
let ids: Map<string, { id: string }>
let officer: Actor

beforeAll(async () => {
  const decided = await readFile('plans/hai-phong-2017-2020.yaml', 'utf8')
  // As if the plan still ran: a plan that has ended owes no reports.
  const text = decided.replace('  until: 2020-12-31', '  until: 2030-12-31')
  expect(await loadPlanText(app.scopeFor(), text)).toMatchObject({ ok: true })
  ids = await organisationsByCode(app.scopeFor(), codes)
  officer = await app.person('Cán bộ tổng hợp', [{ role: 'officer' }])
  await openPeriods(app.scopeFor())
})

const idOf = (code: (typeof codes)[number]) => {
  const found = ids.get(code)
  if (!found) throw new Error(`no agency ${code}`)
  return found.id
}

const reporterOf = (code: (typeof codes)[number], name = 'Người báo cáo') =>
  app.person(name, [{ role: 'agency', organisationId: idOf(code) }])

const november = async (actor: Actor) => {
  const rows = await listOwnReports(app.scopeFor(actor))
  const listed = rows.find(({ period }) => period.frequency === 'month' && period.number === 11)
  const found = listed && (await findReport(app.scopeFor(actor), listed.report.id))
  if (!found) throw new Error('no report on November')
  return found
}

const open = async (actor: Actor) =>
  app.visit(`${DESK}/${(await november(actor)).report.id}`, { as: actor })

const awarded = (organisationId: string, at = BEFORE) =>
  app.deps.ledger.append(app.scopeFor(), {
    act: 'support.award-signed',
    subject: { type: 'case', id: newId(), label: `KN26-${newId().slice(-4)}` },
    startupId: newId(),
    organisationId,
    occurredAt: new Date(at),
    amount: 50_000_000,
  })

// The first target of the plan: how many projects were supported.
const SUPPORTED = 'Số xác nhận'
const WHY = 'Giải thích nếu khác số điền sẵn'
const supported = (page: Visit) => page.document.getElementById('stated-du-an-duoc-ho-tro')
const spoken = { 'Kết quả đạt được': 'Đã mở một đợt kêu gọi.' }

test('the windows that run open for everyone who owes a report, once', async () => {
  await openPeriods(app.scopeFor())
  const periods = await listPeriods(app.scopeFor(officer))
  expect(periods.map(({ frequency, from, until }) => `${frequency} ${from} ${until}`)).toEqual([
    'quarter 2026-09-15 2026-12-14',
    'half-year 2026-06-15 2026-12-14',
    'year 2025-12-15 2026-12-14',
    'month 2026-10-15 2026-11-14',
  ])
  const rows = await listOwnReports(app.scopeFor(await reporterOf('so-khdt')))
  expect(rows).toHaveLength(4)
})

test('two nights at once open the same windows once', async () => {
  app.setNow('2026-11-15T17:10:00Z')
  await Promise.all([openPeriods(app.scopeFor()), openPeriods(app.scopeFor())])
  const periods = await listPeriods(app.scopeFor(officer))
  expect(periods.filter(({ frequency }) => frequency === 'month')).toHaveLength(2)
  const rows = await listOwnReports(app.scopeFor(await reporterOf('so-khdt')))
  expect(rows).toHaveLength(5)
})

test('a report is not due while its window runs, then due, then overdue', async () => {
  const actor = await reporterOf('thanh-doan')
  app.setNow(BEFORE)
  const early = await open(actor)
  expect(early.text).toContain('Kỳ đang chạy')
  expect(early.queryByRole('button', { name: 'Gửi báo cáo' })).toBeNull()
  app.setNow(IN_TIME)
  expect((await open(actor)).text).toContain('Đến kỳ gửi')
  app.setNow(LATE)
  const late = await open(actor)
  expect(late.text).toContain('Quá hạn')
  expect(late.text).toContain('17/11/2026')
  const desk = await app.visit(DESK, { as: actor })
  expect(desk.document.querySelector('tbody tr')?.textContent).toContain('Quá hạn')
})

test('an agency confirms its figures in time, the office accepts, and the period is closed', async () => {
  app.setNow(IN_TIME)
  await awarded(idOf('so-khdt'))
  await awarded(idOf('so-gddt'))
  const actor = await reporterOf('so-khdt')
  const page = await open(actor)
  expect(supported(page)).toHaveProperty('value', '1')
  const sent = await page.press('Gửi báo cáo', { ...spoken, 'Đề xuất, kiến nghị': 'Tăng hạn mức.' })
  expect(sent.status).toBe(200)
  expect(sent.text).toContain('Đã gửi báo cáo')
  expect(sent.text).toContain('đúng hạn')

  const { report } = await november(actor)
  expect(report.figures?.figures[0]).toMatchObject({ own: 1, stated: 1, wholePlan: 2 })
  const read = await app.visit(`${DESK}/${report.id}`, { as: officer })
  expect(read.text).toContain('Tăng hạn mức.')
  const accepted = await read.press('Chấp nhận')
  expect(accepted.text).toContain('Đã chấp nhận báo cáo.')
  expect((await entriesAbout(app.scopeFor(), report.id)).map(({ act }) => act)).toEqual([
    'plan.report-submitted',
    'plan.report-accepted',
  ])

  const again = await sent.press('Gửi bản thay thế', { 'Kết quả đạt được': 'Sửa sau khi đóng.' })
  expect(again.status).toBe(409)
  expect(again.text).toContain('kỳ đã đóng')
  expect(again.text).toContain('Sửa sau khi đóng.')
  expect((await november(actor)).report).toMatchObject({ stage: 'accepted', version: 3 })
})

test('a figure that differs from the ledger must say why', async () => {
  app.setNow(IN_TIME)
  const actor = await reporterOf('so-ldtbxh')
  const refused = await (await open(actor)).press('Gửi báo cáo', { ...spoken, [SUPPORTED]: '3' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Số này khác số điền sẵn')
  expect(supported(refused)).toHaveProperty('value', '3')
  const unreadable = await refused.press('Gửi báo cáo', { [SUPPORTED]: 'ba' })
  expect(unreadable.status).toBe(422)
  const sent = await unreadable.press('Gửi báo cáo', {
    [SUPPORTED]: '3',
    [WHY]: 'Ba dự án chưa kịp ghi.',
  })
  expect(sent.status).toBe(200)
  const { report, period } = await november(actor)
  expect(report.figures?.figures[0]).toMatchObject({ own: 0, stated: 3 })
  const consolidated = await app.visit(`${DESK}/ky/${period.id}`, { as: officer })
  expect(consolidated.text).toContain('Xác nhận 3, sổ cái 0. Ba dự án chưa kịp ghi.')
})

test('“nothing to report” is one press, and only when the ledger says so too', async () => {
  app.setNow(IN_TIME)
  const idle = await reporterOf('so-tttt')
  const filed = await (await open(idle)).press('Báo cáo không phát sinh')
  expect(filed.status).toBe(200)
  expect(filed.text).toContain('không phát sinh')
  const { report } = await november(idle)
  expect(report).toMatchObject({ nil: true, stage: 'submitted' })
  expect(await entriesAbout(app.scopeFor(), report.id)).toMatchObject([
    { act: 'plan.report-filed-nil', organisationId: idOf('so-tttt') },
  ])

  const busy = await reporterOf('so-cong-thuong')
  const page = await open(busy)
  await awarded(idOf('so-cong-thuong'))
  const refused = await page.press('Báo cáo không phát sinh')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('không thể báo cáo không phát sinh')
  expect((await november(busy)).report.stage).toBe('open')
})

test('records that came in after the page was opened are shown before anything is confirmed', async () => {
  app.setNow(LATE)
  const actor = await reporterOf('so-cong-thuong')
  const page = await open(actor)
  await awarded(idOf('so-cong-thuong'))
  const refused = await page.press('Gửi báo cáo', spoken)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Sổ cái có bản ghi mới')
  expect(refused.getByLabelText('Kết quả đạt được')).toHaveProperty(
    'value',
    'Đã mở một đợt kêu gọi.',
  )
  const sent = await refused.press('Gửi báo cáo', { [SUPPORTED]: '2' })
  expect(sent.status).toBe(200)
  expect(sent.text).toContain('gửi muộn')
})

test('a report sent back comes with its reason by mail, and is sent again', async () => {
  app.setNow(IN_TIME)
  const actor = await reporterOf('so-gddt', 'Hạnh')
  await (await open(actor)).press('Gửi báo cáo', spoken)
  const { report } = await november(actor)
  const read = await app.visit(`${DESK}/${report.id}`, { as: officer })
  const empty = await read.press('Trả lại báo cáo')
  expect(empty.status).toBe(422)
  const returned = await empty.press('Trả lại báo cáo', {
    'Cần bổ sung, chỉnh sửa điều gì': 'Thiếu nguyên nhân.',
  })
  expect(returned.text).toContain('Đã trả lại báo cáo')
  await app.runJobs()
  expect(app.mails().at(-1)).toMatchObject({ to: actor.email })
  expect(app.mails().at(-1)?.text).toContain('Thiếu nguyên nhân.')

  const page = await app.visit(`${DESK}/${report.id}`, { as: actor })
  expect(page.text).toContain('Thiếu nguyên nhân.')
  expect(page.getByLabelText('Kết quả đạt được')).toHaveProperty('value', 'Đã mở một đợt kêu gọi.')
  app.setNow(LATE)
  const again = await page.press('Gửi bản thay thế', { 'Nguyên nhân': 'Thiếu người.' })
  expect(again.status).toBe(200)
  // Sent in time at first: what the office asks for later does not make it late.
  expect(again.text).toContain('đúng hạn')
  expect((await november(actor)).report.narrative?.causes).toBe('Thiếu người.')
})

test('a form sent twice is one report', async () => {
  app.setNow(IN_TIME)
  const actor = await reporterOf('bao-an-ninh-hai-phong')
  const page = await open(actor)
  const [one, two] = await Promise.all([
    page.press('Gửi báo cáo', spoken),
    page.press('Gửi báo cáo', spoken),
  ])
  expect([one.status, two.status]).toEqual([200, 200])
  const { report } = await november(actor)
  expect(report.version).toBe(2)
  expect(await entriesAbout(app.scopeFor(), report.id)).toHaveLength(1)
})

test.each([
  ['a script tag', '<script>alert(1)</script>'],
  ['a null byte', 'mot\u0000hai'],
  ['too much', 'x'.repeat(20_000)],
  ['a number beyond all counting', '9999999999999999'],
  ['nothing', ' '],
])('%s in every field of the form is refused with what was typed', async (_what, value) => {
  app.setNow(IN_TIME)
  const actor = await reporterOf('dai-ptth-hai-phong')
  const page = await open(actor)
  const form = page.document.querySelector('#bieu-mau form')
  for (const field of form?.querySelectorAll('input:not([name^=_], [type=file]), textarea') ?? [])
    if ('value' in field) field.value = value
  const refused = await page.press('Gửi báo cáo')
  expect(refused.status).toBe(422)
  expect(refused.html).not.toContain('<script>alert')
  expect((await november(actor)).report).toMatchObject({ stage: 'open', version: 1 })
})

test('of two reporters at once the second keeps the typed words and sees what the first sent', async () => {
  app.setNow(IN_TIME)
  const [first, second] = [await reporterOf('thanh-doan'), await reporterOf('thanh-doan')]
  const [one, two] = [await open(first), await open(second)]
  await one.press('Gửi báo cáo', { 'Kết quả đạt được': 'Bản của người thứ nhất.' })
  const stale = await two.press('Gửi báo cáo', { 'Kết quả đạt được': 'Bản của người thứ hai.' })
  expect(stale.status).toBe(409)
  expect(stale.text).toContain('Bản của người thứ nhất.')
  expect(stale.getByLabelText('Kết quả đạt được')).toHaveProperty('value', 'Bản của người thứ hai.')
  const sent = await stale.press('Gửi bản thay thế')
  expect(sent.status).toBe(200)
  expect((await november(second)).report.narrative?.results).toBe('Bản của người thứ hai.')
})

test('an officer who reads an old version decides nothing about the new one', async () => {
  app.setNow(IN_TIME)
  const actor = await reporterOf('thanh-doan')
  const { report } = await november(actor)
  const read = await app.visit(`${DESK}/${report.id}`, { as: officer })
  await (await open(actor)).press('Gửi bản thay thế', spoken)
  const stale = await read.press('Chấp nhận')
  expect(stale.status).toBe(409)
  expect((await november(actor)).report.stage).toBe('submitted')
})

test('another agency, and the office of another agency, find no such report', async () => {
  const { report, period } = await november(await reporterOf('so-khdt'))
  const stranger = await reporterOf('so-tttt')
  const elsewhere = await app.person('Cán bộ nơi khác', [
    { role: 'officer', organisationId: idOf('so-tttt') },
  ])
  const receiver = await app.person('Cán bộ Sở KHCN', [
    { role: 'officer', organisationId: idOf('so-khcn') },
  ])
  const address = `${DESK}/${report.id}`
  for (const as of [stranger, elsewhere]) {
    expect((await app.visit(address, { as })).status).toBe(404)
    expect((await app.visit(`${address}/chi-tieu/du-an-duoc-ho-tro`, { as })).status).toBe(404)
  }
  expect((await app.visit(`${DESK}/ky/${period.id}`, { as: elsewhere })).status).toBe(404)
  expect((await app.visit(`${DESK}/ky/${period.id}`, { as: stranger })).status).toBe(403)
  expect((await app.visit(address, { as: receiver })).status).toBe(200)
  expect((await app.visit(`${DESK}/ky/${period.id}`, { as: receiver })).status).toBe(200)
})

test('the consolidated view adds up what was accepted and keeps every word with its source', async () => {
  app.setNow(LATE)
  const { period } = await november(await reporterOf('so-khdt'))
  const page = await app.visit(`${DESK}/ky/${period.id}`, { as: officer })
  expect(page.status).toBe(200)
  const row = page.document.querySelector('#tong-hop tbody tr')
  const cells = [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)
  // One accepted; three, two and one more wait to be read.
  expect(cells.slice(0, 2)).toEqual(['1', '6'])
  const proposals = page.document.getElementById('proposals')?.textContent
  expect(proposals).toContain('Tăng hạn mức.')
  expect(proposals).toContain('Sở Kế hoạch và Đầu tư')
})

test('a figure opens to the entries it was counted from, also when more have come since', async () => {
  const actor = await reporterOf('so-khdt')
  const { report } = await november(actor)
  await awarded(idOf('so-khdt'))
  const page = await app.visit(`${DESK}/${report.id}/chi-tieu/du-an-duoc-ho-tro/don-vi`, {
    as: actor,
  })
  expect(page.status).toBe(200)
  expect(page.document.querySelectorAll('#bang-chung tbody tr')).toHaveLength(1)
})

test('a report that is owed waits on the desk of its agency, a sent one on that of the office', async () => {
  app.setNow(LATE)
  const actor = await app.person('Vân', [
    { role: 'agency', organisationId: idOf('so-cong-thuong') },
    { role: 'agency', organisationId: idOf('so-khdt') },
  ])
  const idle = await reporterOf('bao-hai-phong')
  const own = await app.visit('/ban-lam-viec', { as: idle })
  expect(own.text).toContain('Gửi báo cáo: Tháng 11/2026')
  expect((await own.follow('Gửi báo cáo: Tháng 11/2026')).status).toBe(200)
  expect((await app.visit('/ban-lam-viec', { as: actor })).text).not.toContain('Gửi báo cáo: Tháng')
  const office = await app.visit('/ban-lam-viec', { as: officer })
  expect(office.text).toContain('Xem báo cáo của Sở Công Thương: Tháng 11/2026')
})

test('the public sees who reported, in time, late or with nothing, in both languages', async () => {
  app.setNow(LATE)
  const page = await app.visit('/ke-hoach/bao-cao')
  expect(page.status).toBe(200)
  for (const word of ['đúng hạn', 'gửi muộn', 'không phát sinh', 'Quá hạn'])
    expect(page.text).toContain(word)
  expect(page.text).not.toContain('Đã mở một đợt kêu gọi.')
  const english = await app.visit('/ke-hoach/bao-cao', { locale: 'en' })
  expect(english.text).toContain('November 2026')
})
