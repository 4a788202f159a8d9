import { afterAll, beforeEach, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import {
  anActivity,
  anOpenYear,
  aPlanningCity,
  aRow,
  aSentProposal,
  ANNUAL_DESK as DESK,
  forgetYears,
  startAfterLastDay,
} from '#test/factories/annual.ts'
import { as, must } from '#test/factories/casework.ts'
import { cutLine } from './changing.ts'
import { takeUp } from './composing.ts'

const app = await testApp({ now: '2018-11-05T02:00:00Z' })
afterAll(app.stop)
const city = await aPlanningCity(app)
let id: string

beforeEach(async () => {
  await forgetYears(app)
  id = await anOpenYear(app, city)
})

const officer = () => as(app, city.officer)

test('whose proposal went into a line that was cut reads why, and no papers of an empty plan are offered', async () => {
  const proposal = await aSentProposal(app, id, city.union)
  await startAfterLastDay(app, city, id)
  const line = must(await takeUp(officer(), id, { proposalIds: [proposal], name: '' }))
  must(await cutLine(officer(), line, 1, 'Chưa cân đối được nguồn.'))
  const page = await app.visit(`${DESK}/de-xuat/${proposal}`, { as: city.union })
  expect(page.text).toContain('Lý do không đưa vào kế hoạch: Chưa cân đối được nguồn.')
  expect(page.text).toContain('Thuộc dòng 1: Lớp tập huấn')
  const cycle = await app.visit(`${DESK}/${id}`, { as: city.officer })
  expect(cycle.queryByRole('link', { name: 'Tờ trình (.docx)' })).toBe(null)
  expect(cycle.queryByRole('link', { name: 'Các dòng của kế hoạch (.xlsx)' })).toBeTruthy()
})

test('proposals whose estimates together are longer than the form of a line are not merged, and none of their rows is lost', async () => {
  const rows = Array.from({ length: 31 }, (_, index) => aRow({ what: `Khoản ${index + 1}` }))
  const proposals: string[] = []
  for (const name of ['Việc một', 'Việc hai'])
    proposals.push(
      await aSentProposal(app, id, city.union, { activity: anActivity({ name }), rows }),
    )
  await startAfterLastDay(app, city, id)
  const page = await app.visit(`${DESK}/${id}`, { as: city.officer })
  const refused = await page.press('Đưa vào kế hoạch', { 'Việc một': true, 'Việc hai': true })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('dài hơn 60 dòng')
  const taken = await refused.press('Đưa vào kế hoạch', { 'Việc một': true, 'Việc hai': false })
  expect(taken.status).toBe(200)
})

test('a line of several proposals stands in its form as it is kept: saving it unchanged changes nothing', async () => {
  const proposals: string[] = []
  for (const [place, helper] of [
    ['Nhà văn hóa', 'so-tttt'],
    ['Trung tâm hội nghị', 'so-tai-chinh'],
  ] as const)
    proposals.push(
      await aSentProposal(app, id, city.union, {
        activity: anActivity({ place, coordinators: [helper], content: `Hai lớp ở ${place}.` }),
      }),
    )
  await startAfterLastDay(app, city, id)
  const line = must(await takeUp(officer(), id, { proposalIds: proposals, name: '' }))
  const page = await app.visit(`${DESK}/dong/${line}`, { as: city.officer })
  const saved = await page.press('Lưu thay đổi', { 'Lý do sửa': 'Xem lại.' })
  expect(saved.status, saved.text).toBe(409)
  expect(saved.getByLabelText('Địa điểm')).toHaveProperty(
    'value',
    'Nhà văn hóa; Trung tâm hội nghị',
  )
})
