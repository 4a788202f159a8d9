import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { anAgent, loadPlan } from '#test/factories/tasks.ts'
import { openPeriods } from '../opening.ts'
import { findReport, listOwnReports } from '../queries.ts'
import type { PeriodKind } from '../windows.ts'

const DESK = '/ban-lam-viec/bao-cao'
const spoken = { 'Kết quả đạt được': 'Như số liệu.' }

const app = await testApp({ now: '2026-10-20T02:00:00Z' })
afterAll(app.stop)

let actor: Actor
let officer: Actor
let agencyId: string
beforeAll(async () => {
  await loadPlan(app, 'hai-phong-2017-2020', (text) =>
    text.replace('  until: 2020-12-31', '  until: 2030-12-31'),
  )
  actor = await anAgent(app, 'so-khdt')
  officer = await app.person('Cán bộ', [{ role: 'officer' }])
  agencyId = actor.grants[0]?.organisationId ?? ''
  await openPeriods(app.scopeFor())
})

const awarded = (day: string) =>
  app.deps.ledger.append(app.scopeFor(), {
    act: 'support.award-signed',
    subject: { type: 'case', id: newId(), label: 'KN26-0001' },
    startupId: newId(),
    organisationId: agencyId,
    occurredAt: new Date(`${day}T03:00:00Z`),
  })

const reportOn = async (frequency: PeriodKind, until: string) => {
  await openPeriods(app.scopeFor())
  const rows = await listOwnReports(app.scopeFor(actor))
  const row = rows.find(({ period }) => period.frequency === frequency && period.until === until)
  const found = row && (await findReport(app.scopeFor(actor), row.report.id))
  if (!found) throw new Error(`no report on ${frequency} ${until}`)
  return { ...found, address: `${DESK}/${found.report.id}` }
}

const see = async (frequency: PeriodKind, until: string, as: Actor = actor) =>
  app.visit((await reportOn(frequency, until)).address, { as })

async function sendAndAccept(frequency: PeriodKind, until: string) {
  const sent = await (await see(frequency, until)).press('Gửi báo cáo', spoken)
  expect(sent.status).toBe(200)
  const accepted = await (await see(frequency, until, officer)).press('Chấp nhận')
  expect(accepted.text).toContain('Đã chấp nhận báo cáo.')
}

const offered = async (frequency: PeriodKind, until: string) => {
  const field = (await see(frequency, until)).document.getElementById('stated-du-an-duoc-ho-tro')
  return field?.getAttribute('value')
}

const confirmed = async (frequency: PeriodKind, until: string) =>
  (await reportOn(frequency, until)).report.figures?.figures[0]

test('an adjustment of a closed report is filed, accepted, and counts in the next report', async () => {
  await awarded('2026-11-01')
  app.setNow('2026-11-16T02:00:00Z')
  const open = await see('month', '2026-11-14')
  expect(open.queryByRole('button', { name: 'Lập điều chỉnh' })).toBeNull()
  await sendAndAccept('month', '2026-11-14')

  const closed = await see('month', '2026-11-14')
  const nothing = await closed.press('Lập điều chỉnh', { 'Chênh lệch': '0', 'Lý do': 'Không có.' })
  expect(nothing.status).toBe(422)
  expect(nothing.text).toContain('không có gì để điều chỉnh')
  const filed = await nothing.press('Lập điều chỉnh', {
    'Chỉ tiêu': 'du-an-duoc-ho-tro',
    'Chênh lệch': '2',
    'Lý do': 'Hai dự án bị bỏ sót.',
  })
  expect(filed.text).toContain('Đã lập điều chỉnh')
  expect((await app.visit('/ban-lam-viec', { as: officer })).text).toContain('Xem điều chỉnh của')

  // Before it is accepted nothing counts.
  app.setNow('2026-12-15T02:00:00Z')
  expect(await offered('month', '2026-12-14')).toBe('0')
  const decided = await (await see('month', '2026-11-14', officer)).press('Chấp nhận điều chỉnh')
  expect(decided.text).toContain('Đã chấp nhận điều chỉnh')
  const next = await see('month', '2026-12-14')
  expect(next.text).toContain('Điều chỉnh Tháng 11/2026: +2 (Hai dự án bị bỏ sót.)')
  expect(await offered('month', '2026-12-14')).toBe('2')
  expect(next.queryByRole('button', { name: 'Báo cáo không phát sinh' })).toBeNull()
  await sendAndAccept('month', '2026-12-14')
  expect(await confirmed('month', '2026-11-14')).toMatchObject({ stated: 1 })
  const { report } = await reportOn('month', '2026-11-14')
  expect((await entriesAbout(app.scopeFor(), report.id)).map(({ act }) => act)).toEqual([
    'plan.report-submitted',
    'plan.report-accepted',
    'plan.adjustment-filed',
    'plan.adjustment-accepted',
  ])
})

test('the quarter holds the adjustment of its month once, and no later month has it again', async () => {
  const quarter = await see('quarter', '2026-12-14')
  expect(await offered('quarter', '2026-12-14')).toBe('3')
  expect(quarter.text).not.toContain('Điều chỉnh Tháng')
  await sendAndAccept('quarter', '2026-12-14')
  expect(await offered('half-year', '2026-12-14')).toBe('3')
  app.setNow('2027-01-15T02:00:00Z')
  expect(await offered('month', '2027-01-14')).toBe('0')
})

test('what was adjusted after the quarter was closed is an adjustment of the next quarter too', async () => {
  const month = await see('month', '2026-11-14')
  await month.press('Lập điều chỉnh', {
    'Chỉ tiêu': 'du-an-duoc-ho-tro',
    'Chênh lệch': '-1',
    'Lý do': 'Một dự án báo trùng.',
  })
  await (await see('month', '2026-11-14', officer)).press('Chấp nhận điều chỉnh')
  expect(await offered('month', '2027-01-14')).toBe('-1')
  await sendAndAccept('month', '2027-01-14')
  app.setNow('2027-03-16T02:00:00Z')
  const quarter = await see('quarter', '2027-03-14')
  expect(quarter.text).toContain('Điều chỉnh Quý IV/2026: -1 (Một dự án báo trùng.)')
  expect(await offered('quarter', '2027-03-14')).toBe('-1')
  // The half of the year was not sent yet: it holds what its parts came to.
  expect(await offered('half-year', '2026-12-14')).toBe('2')
})

test('a record that comes after its month was closed is offered by itself in the next month, once', async () => {
  await awarded('2026-12-02')
  const february = await see('month', '2027-02-14')
  expect(february.text).toContain(
    'Điều chỉnh Tháng 12/2026: +1 (bản ghi đến sau khi báo cáo đã gửi)',
  )
  expect(await offered('month', '2027-02-14')).toBe('1')
  const records = await february.follow(/^Điều chỉnh Tháng 12/)
  expect(records.status).toBe(200)
  expect(records.document.querySelectorAll('#bang-chung tbody tr')).toHaveLength(1)
  await sendAndAccept('month', '2027-02-14')
  expect(await offered('month', '2027-03-14')).toBe('0')
  expect(await offered('quarter', '2027-03-14')).toBe('0')
})

test('a refusal of an adjustment is told with its reason, and changes nothing', async () => {
  const month = await see('month', '2027-02-14')
  await month.press('Lập điều chỉnh', {
    'Chỉ tiêu': 'du-an-duoc-ho-tro',
    'Chênh lệch': '7',
    'Lý do': 'Bảy dự án nữa.',
  })
  const [read, other] = [
    await see('month', '2027-02-14', officer),
    await see('month', '2027-02-14', officer),
  ]
  await app.runJobs()
  const before = app.mails().length
  const refused = await read.press('Không chấp nhận', { 'Vì sao không chấp nhận': 'Thiếu hồ sơ.' })
  expect(refused.text).toContain('Thiếu hồ sơ.')
  await app.runJobs()
  expect(
    app
      .mails()
      .slice(before)
      .map(({ subject }) => subject),
  ).toEqual(['Điều chỉnh không được chấp nhận: Tháng 2/2027'])
  expect((await other.press('Chấp nhận điều chỉnh')).status).toBe(409)
  expect(await offered('month', '2027-03-14')).toBe('0')
})

test('another agency can neither see nor adjust the report', async () => {
  const stranger = await anAgent(app, 'so-gddt')
  const { address } = await reportOn('month', '2027-02-14')
  expect((await app.visit(address, { as: stranger })).status).toBe(404)
  const closed = (await reportOn('month', '2026-12-14')).report.id
  const records = `${address}/chi-tieu/du-an-duoc-ho-tro/dieu-chinh`
  expect((await app.visit(`${records}/${closed}`, { as: stranger })).status).toBe(404)
  expect((await app.visit(`${records}/${closed}`, { as: actor })).status).toBe(200)
  // A report that this one says nothing of is not reached through it.
  const other = (await reportOn('month', '2027-01-14')).report.id
  expect((await app.visit(`${records}/${other}`, { as: actor })).status).toBe(404)
})
