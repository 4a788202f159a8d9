import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { as } from '#test/factories/startups.ts'
import { anAgent, loadPlan, workOf } from '#test/factories/tasks.ts'
import { addMilestone } from './planning.ts'
import { daysReminded, reminderKinds } from './reminder-days.ts'
import { timetable } from './reminders.ts'
import { changeMilestone } from './settling.ts'

const app = await testApp({ now: '2018-05-10T02:00:00Z' })
afterAll(app.stop)

let lan: Actor
let id: string
beforeAll(async () => {
  await loadPlan(app, 'hai-phong-2017-2020')
  lan = await anAgent(app, 'so-khcn')
  await anAgent(app, 'thanh-doan', 'Hải')
  id = await workOf(app, 'I.4', 2018)
})

/** The subjects of the mails that a morning sends. */
async function morning(day: string): Promise<string[]> {
  app.setNow(`${day}T00:00:00Z`)
  const before = app.mails().length
  for (const { handle } of timetable) await handle(app.scopeFor(), {})
  await app.runJobs()
  return app
    .mails()
    .slice(before)
    .map(({ subject }) => subject)
}

test('a milestone is spoken of two weeks before, three days before and the day after, once each', async () => {
  await addMilestone(as(app, lan), id, { title: 'Khai mạc', dueOn: '2018-09-30' })
  expect(await morning('2018-09-15')).toEqual([])
  expect(await morning('2018-09-16')).toEqual(['Còn hai tuần đến hạn cột mốc: Khai mạc'])
  expect(await morning('2018-09-16')).toEqual([])
  expect(await morning('2018-09-17')).toEqual([])
  expect(await morning('2018-09-27')).toEqual(['Sắp đến hạn cột mốc: Khai mạc'])
  expect(await morning('2018-09-30')).toEqual([])
  expect(await morning('2018-10-01')).toEqual(['Cột mốc đã quá hạn: Khai mạc'])
  expect(await morning('2018-10-02')).toEqual([])
  const mail = app.mails().at(-1)
  expect(mail?.to).toBe(lan.email)
  expect(mail?.text).toContain('30/9/2018')
  expect(mail?.text).toContain(`http://localhost:3000/ban-lam-viec/nhiem-vu/${id}`)
})

test('a morning that was missed is made up for, a week that was missed is not', async () => {
  await addMilestone(as(app, lan), id, { title: 'Bế mạc', dueOn: '2018-11-20' })
  expect(await morning('2018-11-08')).toEqual(['Còn hai tuần đến hạn cột mốc: Bế mạc'])
  expect(await morning('2018-11-27')).toEqual([])
})

test('what is dropped is not spoken of any more', async () => {
  app.setNow('2018-11-01T02:00:00Z')
  const added = await addMilestone(as(app, lan), id, { title: 'Bỏ đi', dueOn: '2018-12-20' })
  const milestone = added?.ok ? added.value : ''
  const ref = { id, milestone, seenVersion: 1 }
  await changeMilestone(as(app, lan), ref, { to: 'dropped', reason: 'Gộp với mốc khác.' })
  expect(await morning('2018-12-06')).toEqual([])
})

test('the days that a morning speaks of never meet those of another kind', () => {
  for (const today of ['2018-02-27', '2020-02-29', '2026-12-31']) {
    const spans = reminderKinds.map((kind) => daysReminded(kind, today))
    const sorted = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))
    sorted.slice(1).forEach((span, index) => {
      expect(span.from > (sorted[index]?.until ?? '')).toBe(true)
    })
  }
  expect(daysReminded('fortnight', '2018-09-16')).toEqual({
    from: '2018-09-28',
    until: '2018-09-30',
  })
})
