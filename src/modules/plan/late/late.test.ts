import { afterAll, beforeAll, expect, test } from 'vitest'
import { link } from '#platform/http/paths.ts'
import { testApp } from '#test/app.ts'
import { as, must } from '#test/factories/casework.ts'
import { anAgent, loadPlan, workOf } from '#test/factories/tasks.ts'
import { openPeriods } from '../reports/opening.ts'
import { addMilestone } from '../tasks/planning.ts'
import { stepWork } from '../tasks/stepping.ts'
import { byAgency } from './by-agency.ts'
import { daysLate, reportDaysLate } from './days.ts'
import { paths } from './paths.ts'
import type { Late } from './queries.ts'

const PLAN = 'mau-tinh-bien-xanh-2026-2030'
const DEPARTMENT = 'Sở Đổi mới sáng tạo (mẫu)'
const FUND = 'Quỹ khởi nghiệp tỉnh (mẫu)'

const app = await testApp({ now: '2026-02-02T02:00:00Z' })
afterAll(app.stop)

const latePage = () => app.visit(link(paths.late, { plan: PLAN }))

beforeAll(async () => {
  await loadPlan(app, PLAN)
  await openPeriods(app.scopeFor())
})

test('while nothing is late the plan says so, and as of which day', async () => {
  const page = await app.visit('/ke-hoach')
  expect(page.text).toContain(
    'Đến ngày 2/2/2026, không có nhiệm vụ, cột mốc hay báo cáo nào quá hạn',
  )
})

test('a milestone past its day and a report that nobody sent stand with the agency and the days', async () => {
  const id = await workOf(app, 'N1', 2026)
  const lead = await anAgent(app, 'so-doi-moi-sang-tao')
  must(await addMilestone(as(app, lead), id, { title: 'Chọn xong bến cá', dueOn: '2026-03-31' }))
  must(await stepWork(as(app, lead), id, { to: 'in-progress', note: '', seenVersion: 1 }))
  app.setNow('2026-05-11T02:00:00Z')
  await openPeriods(app.scopeFor())
  const page = await latePage()
  const milestone = page.getByText(/Chọn xong bến cá/).closest('tr')
  expect(milestone?.textContent).toContain(DEPARTMENT)
  expect(milestone?.textContent).toContain('41 ngày')
  const report = page.getByText('Báo cáo Quý I/2026').closest('tr')
  expect(report?.textContent).toContain(FUND)
  expect(page.getByRole('heading', { name: 'Theo cơ quan' })).toBeTruthy()
  const home = await app.visit('/ke-hoach')
  expect(home.document.querySelector('#qua-han')?.textContent).toContain('41 ngày')
  expect(home.document.querySelector('#tien-trinh')?.textContent).toContain('Chọn xong bến cá')
})

test('after a succession what is late is the heir’s', async () => {
  app.setNow('2028-07-03T02:00:00Z')
  const page = await latePage()
  const work = page.getByText(/N2 Lập danh mục nhà đầu tư/).closest('tr')
  expect(work?.textContent).toContain(DEPARTMENT)
  expect(page.text).toContain('cơ quan kế thừa')
})

test('in English too', async () => {
  const page = await app.visit(link(paths.late, { plan: PLAN }), { locale: 'en' })
  expect(page.text).toContain('What is late')
  expect(page.text).toContain('Department of Innovation (sample)')
})

test('days are counted from the last day on, and an unknown last day makes nobody late', () => {
  expect(daysLate('2026-03-31', '2026-03-31')).toBe(0)
  expect(daysLate('2026-03-31', '2026-04-01')).toBe(1)
  expect(daysLate('2026-03-31', '2026-01-01')).toBe(0)
  expect(reportDaysLate({ known: false, missingYear: 2040 }, null, '2041-01-01')).toBe(null)
  expect(reportDaysLate({ known: true, day: '2026-04-07' }, '2026-04-06', '2027-01-01')).toBe(0)
  expect(reportDaysLate({ known: true, day: '2026-04-07' }, null, '2026-04-09')).toBe(2)
})

test('an agency stands once, with all its kinds, the longest late first', () => {
  const one = (agency: string, kind: Late['kind'], days: number): Late => ({
    key: `${agency}${kind}${days}`,
    kind,
    agency: { vi: agency, en: agency },
    what: { vi: '', en: '' },
    href: '/',
    dueOn: '2026-01-01',
    days,
  })
  expect(byAgency([one('A', 'task', 3), one('B', 'report', 9), one('A', 'milestone', 5)])).toEqual([
    { agency: { vi: 'B', en: 'B' }, count: { task: 0, milestone: 0, report: 1 }, longest: 9 },
    { agency: { vi: 'A', en: 'A' }, count: { task: 1, milestone: 1, report: 0 }, longest: 5 },
  ])
})
