import { afterAll, beforeAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { anAgent, loadPlan } from '#test/factories/tasks.ts'
import { openPeriods } from '../opening.ts'
import { listOwnReports } from '../queries.ts'

const DESK = '/ban-lam-viec/bao-cao'
const spoken = { 'Kết quả đạt được': 'Đã làm xong.' }
// The window of its own ends on Friday the 13th, is due on Tuesday the 17th and closes a day later.
const closing = `  dueWorkingDays: 2
  regimes:
    - code: giua-ky
      name: { vi: Báo cáo chuyên đề, en: Thematic report }
      basis: { document: Công văn thử, clause: Mục 2 }
      window:
        cut: dates
        windows:
          - { name: { vi: Chuyên đề, en: Theme }, from: 2026-10-01, until: 2026-11-13 }
      reporters: [thanh-doan, so-khdt, so-gddt, so-tttt]
      to: so-khcn
      due: { by: working-days, after: 2 }
      closesAfter: 1
      effective: { from: 2026-01-01 }`

const app = await testApp({ now: '2026-11-10T02:00:00Z' })
afterAll(app.stop)

let officer: Actor
beforeAll(async () => {
  await loadPlan(app, 'hai-phong-2017-2020', (text) =>
    text
      .replace('  until: 2020-12-31', '  until: 2030-12-31')
      .replace('  dueWorkingDays: 2', closing),
  )
  officer = await app.person('Cán bộ tổng hợp', [{ role: 'officer' }])
  await openPeriods(app.scopeFor())
})

const themeOf = async (actor: Actor) => {
  const rows = await listOwnReports(app.scopeFor(actor))
  const found = rows.find(({ period }) => period.regime === 'giua-ky')
  if (!found) throw new Error('no report by the regime')
  return found
}
const open = async (actor: Actor) =>
  app.visit(`${DESK}/${(await themeOf(actor)).report.id}`, { as: actor })

const asks = { 'Xin gia hạn đến hết ngày': '2026-11-25', 'Vì sao cần thêm thời gian': 'Mất điện.' }
const gives = {
  'Gia hạn đến hết ngày': '2026-11-24',
  'Chức vụ của người cho phép': 'Phó Giám đốc Sở',
  'Lý do gia hạn': 'Có lý do chính đáng.',
}

test('an agency asks, the office gives a day, and the report in time by that day is in time', async () => {
  const union = await anAgent(app, 'thanh-doan')
  app.setNow('2026-11-17T02:00:00Z')
  const asked = await (await open(union)).press('Xin gia hạn', asks)
  expect(asked.text).toContain('Đã gửi đề nghị gia hạn.')
  expect(asked.text).toContain('đang chờ trả lời')
  expect(asked.queryByRole('button', { name: 'Xin gia hạn' })).toBeNull()

  const { report } = await themeOf(union)
  const desk = await app.visit('/ban-lam-viec', { as: officer })
  expect(desk.text).toContain('Trả lời đề nghị gia hạn của')
  const mailsBefore = app.mails().length
  const read = await app.visit(`${DESK}/${report.id}`, { as: officer })
  const given = await read.press('Gia hạn', gives)
  expect(given.text).toContain('Được gia hạn đến 24/11/2026 bởi Phó Giám đốc Sở')
  await app.runJobs()
  expect(
    app
      .mails()
      .slice(mailsBefore)
      .map(({ subject }) => subject),
  ).toEqual(['Báo cáo được gia hạn: Chuyên đề'])

  app.setNow('2026-11-23T02:00:00Z')
  const page = await open(union)
  expect(page.text).toContain('Đến kỳ gửi')
  const sent = await page.press('Gửi báo cáo', spoken)
  expect(sent.text).toContain('đúng hạn')
  expect((await entriesAbout(app.scopeFor(), report.id)).map(({ act }) => act)).toEqual([
    'plan.extension-asked',
    'plan.extension-granted',
    'plan.report-submitted',
  ])
  const everybody = await app.visit('/ke-hoach/bao-cao')
  expect(everybody.text).toContain(
    'Được gia hạn đến 24/11/2026 bởi Phó Giám đốc Sở, Sở Khoa học và Công nghệ',
  )
  expect(everybody.text).not.toContain('Cán bộ tổng hợp')
})

test('after its closing day a report is taken only with an extension, and the refusal says who can give one', async () => {
  const planning = await anAgent(app, 'so-khdt')
  app.setNow('2026-11-18T02:00:00Z')
  const late = await open(planning)
  expect(late.text).toContain('Quá hạn')
  app.setNow('2026-11-19T02:00:00Z')
  const locked = await late.press('Gửi báo cáo', spoken)
  expect(locked.status).toBe(409)
  expect(locked.text).toContain('Cơ quan nhận báo cáo có thể mở lại bằng cách gia hạn')
  expect(locked.getByLabelText('Kết quả đạt được')).toHaveProperty('value', 'Đã làm xong.')

  const { report } = await themeOf(planning)
  await (await app.visit(`${DESK}/${report.id}`, { as: officer })).press('Gia hạn', gives)
  app.setNow('2026-11-25T02:00:00Z')
  const over = await locked.press('Gửi báo cáo')
  expect(over.status).toBe(409)
  expect(over.text).toContain('Thời gian gia hạn đã hết')
  app.setNow('2026-11-24T02:00:00Z')
  expect((await over.press('Gửi báo cáo')).status).toBe(200)
})

test('a request is refused with a reason, and the last day stays', async () => {
  const schools = await anAgent(app, 'so-gddt')
  app.setNow('2026-11-16T02:00:00Z')
  await (await open(schools)).press('Xin gia hạn', asks)
  const { report } = await themeOf(schools)
  const [read, other] = [
    await app.visit(`${DESK}/${report.id}`, { as: officer }),
    await app.visit(`${DESK}/${report.id}`, { as: officer }),
  ]
  const refused = await read.press('Không gia hạn', {
    'Chức vụ của người quyết định': 'Trưởng phòng',
    'Lý do không gia hạn': 'Kỳ này phải nộp đúng hạn.',
  })
  expect(refused.text).toContain('Không gia hạn. Người quyết định: Trưởng phòng.')
  const twice = await other.press('Không gia hạn', {
    'Chức vụ của người quyết định': 'Trưởng phòng',
    'Lý do không gia hạn': 'Lần nữa.',
  })
  expect(twice.status).toBe(409)
  expect((await themeOf(schools)).report.extendedUntil).toBeNull()
})

test.each([
  ['a day that is no later than the last one', '2026-11-17', 'không muộn hơn hạn gửi hiện tại'],
  ['a day that has passed', '2026-11-02', 'Ngày này đã qua'],
])('%s cannot be asked for, and what was typed stays', async (_what, until, sentence) => {
  const media = await anAgent(app, 'so-tttt')
  app.setNow('2026-11-16T02:00:00Z')
  const refused = await (await open(media)).press('Xin gia hạn', {
    ...asks,
    'Xin gia hạn đến hết ngày': until,
  })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain(sentence)
  expect(refused.getByLabelText('Vì sao cần thêm thời gian')).toHaveProperty('value', 'Mất điện.')
})

test('one act gives everybody who still owes a report on the window the same new day', async () => {
  const media = await anAgent(app, 'so-tttt')
  app.setNow('2026-11-16T02:00:00Z')
  const { report } = await themeOf(media)
  const page = await app.visit(`${DESK}/${report.id}`, { as: officer })
  const form = await page.follow('Gia hạn cho mọi đơn vị chưa gửi của kỳ này')
  expect(form.status).toBe(200)
  const empty = await form.press('Gia hạn', {})
  expect(empty.status).toBe(422)
  const given = await form.press('Gia hạn', { ...gives, 'Gia hạn đến hết ngày': '2026-11-30' })
  // Two have sent theirs.
  expect(given.text).toContain('Đã gia hạn cho 2 đơn vị.')
  expect((await themeOf(media)).report.extendedUntil).toBe('2026-11-30')
})

test('nobody gives more time to the agency they report for, and strangers find nothing', async () => {
  const media = await anAgent(app, 'so-tttt')
  const { report, period } = await themeOf(media)
  const both = await app.person('Kiêm nhiệm', [
    { role: 'officer' },
    { role: 'agency', organisationId: report.reporterId },
  ])
  const own = await app.visit(`${DESK}/${report.id}`, { as: both })
  expect(own.queryByRole('button', { name: 'Gia hạn' })).toBeNull()
  const stranger = await anAgent(app, 'so-cong-thuong')
  expect((await app.visit(`${DESK}/${report.id}`, { as: stranger })).status).toBe(404)
  const elsewhere = await app.person('Nơi khác', [
    { role: 'officer', organisationId: report.reporterId },
  ])
  expect((await app.visit(`${DESK}/ky/${period.id}/gia-han`, { as: elsewhere })).status).toBe(404)
})
