import { afterAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { aCityWithRegimes } from '#test/factories/reports.ts'
import { measuredReports } from '../burden/queries.ts'
import { openPeriods } from '../opening.ts'
import { listOwnReports } from '../queries.ts'

const DESK = '/ban-lam-viec/bao-cao'

const regimes = `  dueWorkingDays: 2
  regimes:
    - code: giua-ky
      name: { vi: Báo cáo chuyên đề, en: Thematic report }
      basis: { document: Công văn thử, clause: Mục 2 }
      window:
        cut: dates
        windows:
          - { name: { vi: Chuyên đề đợt một, en: Theme one }, from: 2026-10-01, until: 2026-11-20 }
      reporters: [thanh-doan]
      to: so-khcn
      due: { by: day-of-month, day: 29 }
      closesAfter: 1
      outline:
        - { heading: proposals, name: { vi: Kiến nghị với thành phố, en: Asked of the city } }
        - { heading: results, isOptional: true }
      indicators: [du-an-duoc-ho-tro]
      effective: { from: 2026-01-01 }
    - code: thong-bao
      name: { vi: Thông báo hợp đồng, en: Notice of a contract }
      basis: { document: Quy định thử, clause: Điều 66 }
      window: { cut: event, act: support.award-signed }
      reporters: [so-khdt]
      to: so-khcn
      due: { by: days, after: 15 }
      effective: { from: 2026-11-01, until: 2026-12-31 }`

const app = await testApp({ now: '2026-11-10T02:00:00Z' })
afterAll(app.stop)

const { union, planning, officer } = await aCityWithRegimes(app, regimes)

const of = async (actor: Actor, regime: string) =>
  (await listOwnReports(app.scopeFor(actor))).filter(({ period }) => period.regime === regime)

const only = async (actor: Actor, regime: string) => {
  const [found, ...others] = await of(actor, regime)
  if (!found || others.length > 0) throw new Error(`not one report by ${regime}`)
  return found
}

const awarded = (day: string) =>
  app.deps.ledger.append(app.scopeFor(), {
    act: 'support.award-signed',
    subject: { type: 'case', id: newId(), label: 'KN26-0042' },
    startupId: newId(),
    occurredAt: new Date(`${day}T03:00:00Z`),
  })

test('each regime opens its own windows, for those who report by it', async () => {
  expect(await of(union, 'giua-ky')).toHaveLength(1)
  expect(await of(planning, 'giua-ky')).toEqual([])
  expect(await of(union, 'ke-hoach')).toHaveLength(4)
  expect(await of(planning, 'thong-bao')).toEqual([])
})

test('a window of its own has its own name, basis, headings, figures and last day', async () => {
  app.setNow('2026-11-23T02:00:00Z')
  const { report } = await only(union, 'giua-ky')
  const page = await app.visit(`${DESK}/${report.id}`, { as: union })
  expect(page.text).toContain('Chuyên đề đợt một')
  expect(page.text).toContain('Công văn thử, Mục 2')
  // 29 November 2026 is a Sunday: the report is due on Monday.
  expect(page.text).toContain('30/11/2026')
  expect(page.queryByLabelText('Nguyên nhân')).toBeNull()
  expect(page.document.querySelectorAll('#so-lieu tbody tr')).toHaveLength(1)
  const refused = await page.press('Gửi báo cáo', { 'Kết quả đạt được': 'Có.' })
  expect(refused.status).toBe(422)
  const sent = await refused.press('Gửi báo cáo', { 'Kiến nghị với thành phố': 'Thêm chỗ ngồi.' })
  expect(sent.status).toBe(200)
  expect(sent.text).toContain('Kiến nghị với thành phố')
})

test('each entry of the act opens one report, due so many days after it, once', async () => {
  app.setNow('2026-11-24T02:00:00Z')
  await awarded('2026-10-30')
  const entry = await awarded('2026-11-20')
  await openPeriods(app.scopeFor())
  await Promise.all([openPeriods(app.scopeFor()), openPeriods(app.scopeFor())])
  const { report, period } = await only(planning, 'thong-bao')
  expect(period).toMatchObject({ eventEntryId: entry.id, from: '2026-11-20', dueOn: '2026-12-05' })
  const page = await app.visit(`${DESK}/${report.id}`, { as: planning })
  expect(page.text).toContain('KN26-0042')
  // 5 December 2026 is a Saturday.
  expect(page.text).toContain('7/12/2026')
  expect(page.queryByRole('button', { name: 'Báo cáo không phát sinh' })).toBeNull()
  const sent = await page.press('Gửi báo cáo', { 'Kết quả đạt được': 'Đã thông báo.' })
  expect(sent.status).toBe(200)
  const open = await app.visit('/ke-hoach/bao-cao')
  expect(open.text).toContain(`Thông báo hợp đồng, bản ghi số ${entry.seq}`)
  expect(open.text).not.toContain('KN26-0042')
})

test('an event of the day itself can be reported on the same day', async () => {
  await awarded('2026-11-24')
  await openPeriods(app.scopeFor())
  const rows = await of(planning, 'thong-bao')
  const today = rows.find(({ period }) => period.from === '2026-11-24')
  const page = await app.visit(`${DESK}/${today?.report.id}`, { as: planning })
  expect(page.text).toContain('Đến kỳ gửi')
  // How long it takes to write is measured for it too.
  app.setNow('2026-11-25T02:00:00Z')
  const measured = await measuredReports(app.scopeFor(officer), {
    periodId: today?.period.id ?? '',
  })
  expect(measured.map(({ openedAt }) => openedAt)).toEqual([expect.any(Date)])
})

test('an event that was taken back is owed no more; what was sent about one stays', async () => {
  const entry = await awarded('2026-11-22')
  await openPeriods(app.scopeFor())
  const before = await of(planning, 'thong-bao')
  const events = before.flatMap(({ period }) => period.eventEntryId ?? [])
  for (const corrects of events)
    await app.deps.ledger.append(app.scopeFor(), {
      act: 'support.award-annulled',
      subject: { type: 'case', id: entry.subjectId, label: 'KN26-0042' },
      corrects,
    })
  await openPeriods(app.scopeFor())
  const after = await of(planning, 'thong-bao')
  expect(before).toHaveLength(3)
  expect(after.map(({ report }) => report.stage)).toEqual(['submitted'])
  await openPeriods(app.scopeFor())
  const { report } = await only(planning, 'thong-bao')
  for (const as of [planning, officer]) {
    const page = await app.visit(`${DESK}/${report.id}`, { as })
    expect(page.text).toMatch(/Sự việc này đã được rút lại bằng bản ghi số \d+ của sổ cái/)
  }
})

test('outside the time of a regime nothing opens', async () => {
  app.setNow('2027-01-05T02:00:00Z')
  await awarded('2027-01-02')
  await openPeriods(app.scopeFor())
  expect(await of(planning, 'thong-bao')).toHaveLength(1)
  expect((await app.visit(DESK, { as: officer })).status).toBe(200)
})
