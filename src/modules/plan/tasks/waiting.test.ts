import { afterAll, expect, test } from 'vitest'
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
  const id = await workOf(app, 'I.4', 2018)
  const add = (title: string, dueOn: string) => addMilestone(as(app, lead), id, { title, dueOn })
  await add('Gần kề', '2018-05-24')
  await add('Còn xa', '2018-05-25')
  const waiting = await waitingFor(as(app, lead))
  expect(waiting.map(({ title, due }) => [title.vi, due])).toEqual([
    ['Cột mốc của nhiệm vụ I.4: Gần kề', '2018-05-24'],
    ['4 việc của kế hoạch đã quá hạn', '2017-12-31'],
  ])
  for (const { href } of waiting)
    expect((await app.visit(href, { as: lead })).status, href).toBe(200)
  const coordinator = await anAgent(app, 'thanh-doan', 'Hải')
  expect((await waitingFor(as(app, coordinator))).map(({ href }) => href)).toEqual([
    '/ban-lam-viec/nhiem-vu?tinh-trang=qua-han',
  ])
  const paper = await anAgent(app, 'bao-hai-phong', 'Minh')
  expect(await waitingFor(as(app, paper))).toEqual([])
  const desk = await app.visit('/ban-lam-viec', { as: lead })
  expect((await desk.follow('Nhiệm vụ của kế hoạch')).status).toBe(200)
  expect(desk.getByRole('link', { name: 'Cột mốc của nhiệm vụ I.4: Gần kề' })).toBeTruthy()
})
