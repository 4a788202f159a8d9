import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { as } from '#test/factories/startups.ts'
import { anAgent, loadPlan } from '#test/factories/tasks.ts'
import { grantExtension } from '../extensions/deciding.ts'
import { openPeriods } from '../opening.ts'
import { listOwnReports } from '../queries.ts'
import { remindersOn } from './days.ts'
import { timetable } from './sending.ts'

const app = await testApp({ now: '2026-10-20T02:00:00Z' })
afterAll(app.stop)

// Due on the 25th of the month in which the window ends.
const regime = `  dueWorkingDays: 2
  regimes:
    - code: thang
      name: { vi: Báo cáo tháng, en: Monthly report }
      basis: { document: Công văn thử, clause: Mục 2 }
      window: { cut: nd09, frequencies: [month] }
      reporters: [thanh-doan]
      to: so-khcn
      due: { by: day-of-month, day: 25 }
      effective: { from: 2026-10-15 }`

let lan: Actor
beforeAll(async () => {
  await loadPlan(app, 'hai-phong-2017-2020', (text) =>
    text
      .replace('  until: 2020-12-31', '  until: 2030-12-31')
      .replace('    - thanh-doan\n    - lien-hiep-hoi', '    - lien-hiep-hoi')
      .replace('  dueWorkingDays: 2', regime),
  )
  lan = await anAgent(app, 'thanh-doan')
  await openPeriods(app.scopeFor())
})

/** The subjects of the mails that a morning sends. */
async function morning(day: string): Promise<string[]> {
  app.setNow(`${day}T00:30:00Z`)
  await app.runJobs()
  const before = app.mails().length
  for (const { handle } of timetable) await handle(app.scopeFor(), {})
  await app.runJobs()
  return app
    .mails()
    .slice(before)
    .map(({ subject }) => subject)
}

test('a report is spoken of when it can be sent, three days before its last day and the day after, once each', async () => {
  expect(await morning('2026-11-14')).toEqual([])
  expect(await morning('2026-11-15')).toEqual(['Đến kỳ gửi báo cáo: Báo cáo tháng, Tháng 11/2026'])
  expect(await morning('2026-11-15')).toEqual([])
  expect(await morning('2026-11-16')).toEqual([])
  expect(await morning('2026-11-22')).toEqual([
    'Sắp đến hạn gửi báo cáo: Báo cáo tháng, Tháng 11/2026',
  ])
  expect(app.mails().at(-1)).toMatchObject({ to: lan.email })
  expect(app.mails().at(-1)?.text).toContain('25/11/2026')
  expect(await morning('2026-11-26')).toEqual(['Báo cáo đã quá hạn: Báo cáo tháng, Tháng 11/2026'])
  expect(await morning('2026-11-27')).toEqual([])
})

test('an extension gives a new day, and with it new mails; what is sent is not spoken of', async () => {
  const officer = await app.person('Cán bộ', [{ role: 'officer' }])
  const [found] = (await listOwnReports(as(app, lan))).filter(
    ({ period }) => period.until === '2026-11-14',
  )
  const given = { until: '2026-12-04', position: 'Giám đốc', reason: 'Thử.' }
  await grantExtension(as(app, officer), found?.report.id ?? '', given)
  expect(await morning('2026-12-01')).toEqual([
    'Sắp đến hạn gửi báo cáo: Báo cáo tháng, Tháng 11/2026',
  ])
  expect(await morning('2026-12-05')).toEqual(['Báo cáo đã quá hạn: Báo cáo tháng, Tháng 11/2026'])
  const page = await app.visit(`/ban-lam-viec/bao-cao/${found?.report.id}`, { as: lan })
  await page.press('Báo cáo không phát sinh')
  expect(await morning('2026-12-06')).toEqual([])
})

test('a last day that is close from the start is not spoken of twice', () => {
  const facts = { opens: '2026-11-15', due: { known: true as const, day: '2026-11-17' } }
  expect(remindersOn('2026-11-15', facts).map(({ kind }) => kind)).toEqual(['opened'])
  expect(remindersOn('2026-11-18', facts).map(({ kind }) => kind)).toEqual(['passed'])
  const unknown = { opens: '2026-11-15', due: { known: false as const, missingYear: 2028 } }
  expect(remindersOn('2026-11-18', unknown)).toEqual([])
})
