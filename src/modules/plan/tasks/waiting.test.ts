import { afterAll, expect, test } from 'vitest'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { as } from '#test/factories/startups.ts'
import { anAgent, loadPlan, workOf } from '#test/factories/tasks.ts'
import { addMilestone } from './planning.ts'
import { waitingFor } from './waiting.ts'

const app = await testApp({ now: '2018-05-10T02:00:00Z' })
afterAll(app.stop)

test('near milestones and late work wait on the desk of the lead, and of nobody else', async () => {
  await loadPlan(app, 'hai-phong-2017-2020')
  const lead = await anAgent(app, 'so-khcn')
  const coordinator = await anAgent(app, 'thanh-doan', 'Hải')
  const paper = await anAgent(app, 'bao-hai-phong', 'Minh')
  const id = await workOf(app, 'I.4', 2018)
  const add = (title: string, dueOn: string) => addMilestone(as(app, lead), id, { title, dueOn })
  await add('Gần kề', '2018-05-24')
  await add('Còn xa', '2018-05-25')
  const waiting = async (person: Actor) =>
    (await waitingFor(as(app, person))).map(({ title, due }) => [title.vi, due])
  // What was due in 2017 had passed before the plan was loaded: nobody is late with it.
  expect(await waiting(lead)).toEqual([['Cột mốc của nhiệm vụ I.4: Gần kề', '2018-05-24']])
  expect(await waiting(coordinator)).toEqual([])
  expect(await waiting(paper)).toEqual([])
  const desk = await app.visit('/ban-lam-viec', { as: lead })
  expect((await desk.follow('Nhiệm vụ của kế hoạch')).status).toBe(200)
  expect(desk.getByRole('link', { name: 'Cột mốc của nhiệm vụ I.4: Gần kề' })).toBeTruthy()

  app.setNow('2019-01-10T02:00:00Z')
  expect(await waiting(lead)).toEqual([
    ['Cột mốc của nhiệm vụ I.4: Gần kề', '2018-05-24'],
    ['Cột mốc của nhiệm vụ I.4: Còn xa', '2018-05-25'],
    ['8 việc của kế hoạch đã quá hạn', '2018-12-31'],
  ])
  expect(await waiting(paper)).toEqual([])
  for (const person of [lead, coordinator])
    for (const { href, count } of await waitingFor(as(app, person))) {
      const page = await app.visit(href, { as: person })
      expect(page.status, href).toBe(200)
      const led = [...page.document.querySelectorAll('tbody tr')].filter((row) =>
        row.textContent?.includes('Chủ trì'),
      )
      if (count) expect(led, href).toHaveLength(count)
    }
})
