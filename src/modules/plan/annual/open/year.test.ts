import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import {
  anActivity,
  anOpenYear,
  aPlanningCity,
  aRow,
  aSentProposal,
  type City,
  ANNUAL_DESK as DESK,
  handedIn,
  startAfterLastDay,
} from '#test/factories/annual.ts'
import { as, must } from '#test/factories/casework.ts'
import { anAgent, loadPlan, workOf } from '#test/factories/tasks.ts'
import { timetable as milestoneTimetable } from '../../tasks/reminders.ts'
import { appraiseAnnualLine } from '../appraisal/actions.ts'
import { approveAnnualPlan } from '../approval/approving.ts'
import { finishAppraisal, returnAnnualPlan } from '../cycle/stepping.ts'
import { changeLine } from '../lines/changing.ts'
import { takeUp } from '../lines/composing.ts'
import { cutProposal } from '../lines/settling.ts'

const app = await testApp({ now: '2018-11-05T02:00:00Z' })
afterAll(app.stop)

let city: City
let id: string
let own: string
let ofTask: string
const YEAR = '/ke-hoach/nam/2019'

beforeAll(async () => {
  city = await aPlanningCity(app)
  id = await anOpenYear(app, city)
  const course = await aSentProposal(app, id, city.union)
  const fair = await aSentProposal(app, id, city.trade, {
    activity: anActivity({ name: 'Hội chợ', lead: 'so-cong-thuong', taskCode: 'I.3' }),
    rows: [aRow({ quantity: 10 }), aRow({ source: 'nguon-hop-phap-khac' })],
  })
  const left = await aSentProposal(app, id, city.trade, {
    activity: anActivity({ name: 'Đi nước ngoài', lead: 'so-cong-thuong' }),
  })
  await startAfterLastDay(app, city, id)
  const officer = as(app, city.officer)
  own = must(await takeUp(officer, id, { proposalIds: [course], name: '' }))
  ofTask = must(await takeUp(officer, id, { proposalIds: [fair], name: '' }))
  must(await cutProposal(officer, left, 'Bí mật nội bộ.'))
})

const appraise = (line: string, version: number) =>
  appraiseAnnualLine(as(app, city.finance), line, version, { rows: new Map(), note: '' })

test('before the approval nothing of it is public, and each step waits on the right desk', async () => {
  const desk = async (person: City[keyof City]) =>
    (await app.visit('/ban-lam-viec', { as: person })).text
  expect(await desk(city.officer)).toContain('Trình thẩm định kế hoạch năm 2019')
  expect((await app.visit(YEAR)).status).toBe(404)
  await handedIn(app, city, id, 2)
  expect(await desk(city.finance)).toContain('Thẩm định 2 dòng của kế hoạch năm 2019')
  must(await appraise(own, 1))
  must(await appraise(ofTask, 1))
  must(await finishAppraisal(as(app, city.finance), id, 3))
  expect(await desk(city.leader)).toContain('Phê duyệt kế hoạch năm 2019')
  expect((await app.visit(YEAR)).status).toBe(404)
  expect((await app.visit('/ke-hoach')).text).not.toContain('Kế hoạch từng năm')
})

test('a returned plan is the Department’s again with its reason, and only what changes is appraised anew', async () => {
  const page = await app.visit(`${DESK}/${id}`, { as: city.leader })
  expect((await page.press('Trả lại')).status).toBe(422)
  const returned = await page.press('Trả lại', { 'Lý do trả lại': 'Xem lại thời gian.' })
  expect(returned.text).toContain('Đã trả lại kế hoạch năm kèm lý do.')
  const office = await app.visit(`${DESK}/${id}`, { as: city.officer })
  expect(office.text).toContain('Bị trả lại khi trình phê duyệt')
  expect(office.text).toContain('Xem lại thời gian.')
  const change = {
    activity: anActivity({ endsOn: '2019-10-31' }),
    rows: [aRow()],
    reason: 'Sớm hơn.',
  }
  must(await changeLine(as(app, city.officer), own, 2, change))
  await handedIn(app, city, id, 5)
  expect(await finishAppraisal(as(app, city.finance), id, 6)).toEqual({
    ok: false,
    problem: 'lines-left',
  })
  must(await appraise(own, 3))
  must(await finishAppraisal(as(app, city.finance), id, 6))
  expect(await returnAnnualPlan(as(app, city.finance), id, 7, 'x')).toEqual({
    ok: false,
    problem: 'not-yours',
  })
  must(await approveAnnualPlan(as(app, city.leader), id, 7, { basis: '5/QĐ-UBND' }))
})

test('the approved plan is public in both languages, with what was cut in sum and no inner reason', async () => {
  const page = await app.visit(YEAR)
  for (const words of [
    'Quyết định 5/QĐ-UBND',
    'Lớp tập huấn',
    'Hội chợ',
    'Sở Công Thương',
    '31/10/2019',
    // Asked 10 + 60 + 10, approved 70.
    '80.000.000',
    '70.000.000',
    '1 đề xuất không đưa vào kế hoạch',
  ])
    expect(page.text).toContain(words)
  for (const secret of ['Đi nước ngoài', 'Bí mật nội bộ', 'Xem lại thời gian'])
    expect(page.text).not.toContain(secret)
  expect(page.headers.get('cache-control')).toContain('public')
  const english = await app.visit(YEAR, { locale: 'en' })
  expect(english.text).toContain('Plan of 2019')
  expect(english.text).toContain('1 proposal was left out')
  const plan = await app.visit('/ke-hoach')
  expect((await plan.follow('Kế hoạch năm 2019')).url).toBe(YEAR)
  for (const year of ['2018', '2099'])
    expect((await app.visit(`/ke-hoach/nam/${year}`)).status).toBe(404)
})

test('a line of a task is a milestone of it; one without a task is work of its own, on the board and with its agency', async () => {
  const task = await app.visit('/ke-hoach/nhiem-vu/I.3')
  expect(task.text).toContain('Hội chợ')
  const board = await app.visit('/ke-hoach/nhiem-vu?nam=2019')
  const link = board.getByRole('link', { name: /Lớp tập huấn/ })
  expect(link.getAttribute('href')).toBe(YEAR)
  const work = await workOf(app, '2019.1', 2019)
  app.setNow('2019-02-01T02:00:00Z')
  const desk = await app.visit(`/ban-lam-viec/nhiem-vu/${work}`, { as: city.union })
  expect(desk.text).toContain('Lớp tập huấn')
  const begun = await desk.press('Lưu tình trạng', { 'Đang thực hiện': true })
  expect(begun.getByText('Đã lưu tình trạng.')).toBeTruthy()
  expect((await app.visit(YEAR)).text).toContain('Đang thực hiện')
  const data = await app.request('/du-lieu-mo/ke-hoach/hai-phong-2017-2020/viec-tung-nam.json')
  expect((await data.json()).rows).toContainEqual(
    expect.objectContaining({ task: '2019.1', own_title: 'Lớp tập huấn' }),
  )
})

test('loading the plan again keeps that work, and a succession hands it on', async () => {
  await loadPlan(app, 'hai-phong-2017-2020', (text) =>
    text.replace(
      'goals:\n',
      'successors:\n  - { from: thanh-doan, to: so-cong-thuong, on: 2019-03-01, kind: merged, note: { vi: Sắp xếp thử, en: A trial } }\ngoals:\n',
    ),
  )
  const work = await workOf(app, '2019.1', 2019)
  const open = (by: City[keyof City]) => app.visit(`/ban-lam-viec/nhiem-vu/${work}`, { as: by })
  expect((await open(city.union)).status).toBe(200)
  app.setNow('2019-03-01T02:00:00Z')
  expect((await open(city.union)).status).toBe(404)
  expect((await open(city.trade)).status).toBe(200)
  expect((await app.visit('/ke-hoach/nhiem-vu?nam=2019')).text).toContain('Lớp tập huấn')
})

test('what is said of a milestone of that work names the annual plan, not a task that is not there', async () => {
  app.setNow('2019-10-17T00:00:00Z')
  const desk = await app.visit('/ban-lam-viec', { as: city.trade })
  expect(desk.text).toContain('Cột mốc của kế hoạch năm 2019: Lớp tập huấn')
  for (const { handle } of milestoneTimetable) await handle(app.scopeFor(), {})
  await app.runJobs()
  const mail = app.mails().find(({ subject }) => subject.includes('hạn cột mốc: Lớp tập huấn'))
  expect(mail?.text).toContain('Cột mốc “Lớp tập huấn” của kế hoạch năm 2019')
})

test('late work that only the annual plan asks for leads to the plan of its year by its own name', async () => {
  app.setNow('2020-02-01T02:00:00Z')
  const late = '/ke-hoach/ban/hai-phong-2017-2020/qua-han'
  for (const [path, name] of [
    [late, '2019.1 Lớp tập huấn (năm 2019)'],
    [late, 'Lớp tập huấn (kế hoạch năm 2019)'],
    ['/ke-hoach', 'kế hoạch năm 2019'],
  ] as const) {
    const page = await app.visit(path)
    expect((await page.follow(name)).url, name).toBe(YEAR)
  }
})

test('open data name the work that only the annual plan asks for', async () => {
  const file = await app.visit('/du-lieu-mo/ke-hoach/hai-phong-2017-2020/viec-tung-nam.json')
  const { rows } = JSON.parse(file.html)
  expect(rows).toContainEqual(
    expect.objectContaining({ task: '2019.1', year: 2019, own_title: 'Lớp tập huấn' }),
  )
  expect(rows).toContainEqual(expect.objectContaining({ task: 'I.3', year: 2019, own_title: null }))
})

test('the proposer sees which line it became, what was asked and what was approved', async () => {
  const heir = await anAgent(app, 'so-cong-thuong', 'Nga')
  const page = await app.visit(`${DESK}/${id}`, { as: heir })
  const proposal = await page.follow('Hội chợ')
  for (const words of [
    'Thuộc dòng 2: Hội chợ',
    'Đề nghị',
    'Được duyệt',
    '50.000.000',
    '60.000.000',
  ])
    expect(proposal.text).toContain(words)
  const gone = await page.follow('Đi nước ngoài')
  expect(gone.text).toContain('Bí mật nội bộ.')
})
