import { afterAll, expect, test } from 'vitest'
import { appraiseLine, estimateLine, linesFor, listSources } from '#modules/budget/index.ts'
import { addMilestone } from '#modules/plan/index.ts'
import { newId } from '#platform/ids.ts'
import { testApp } from '#test/app.ts'
import { as, must } from '#test/factories/casework.ts'
import { aLine, aTreasury, MILLION } from '#test/factories/money.ts'
import { aCall } from '#test/factories/support.ts'
import { loadPlan, workOf } from '#test/factories/tasks.ts'
import { paths } from '../../paths.ts'

const PLAN = 'mau-tinh-bien-xanh-2026-2030'
const app = await testApp({ now: '2026-05-11T02:00:00Z' })
afterAll(app.stop)

const leader = await app.person('Quang', [{ role: 'leader' }])
const page = () => app.visit(paths.overview, { as: leader })

test('before a plan is loaded the page says so', async () => {
  expect((await page()).text).toContain('Chưa nạp kế hoạch nào')
})

test('the first line says the state of the plan, and each panel what it rests on', async () => {
  await loadPlan(app, PLAN, (text) => text.replace('code: ngan-sach-tinh', 'code: city'))
  const team = await aTreasury(app)
  await aLine(app, team, { amount: 500 * MILLION })
  const officer = as(app, team.officer)
  const work = await workOf(app, 'N1', 2026)
  must(await addMilestone(officer, work, { title: 'Chọn xong bến cá', dueOn: '2026-03-31' }))
  const seen = await page()
  const [sentence] = seen.getAllByRole('status')
  expect(sentence?.textContent).toMatch(/^Kế hoạch đang chậm so với lộ trình \(đến 31\/12\/2030\)/)
  expect(sentence?.textContent).toContain('1 việc quá hạn ở 1 cơ quan')
  expect(seen.getByRole('link', { name: 'Hiện không có đợt hỗ trợ nào nhận hồ sơ' })).toBeTruthy()
  const row = seen.getByText(/Chọn xong bến cá/).closest('tr')
  expect(row?.textContent).toContain('Sở Đổi mới sáng tạo (mẫu)')
  expect(row?.textContent).toContain('41 ngày')
  expect(seen.getByRole('rowheader', { name: 'Năm 2026' }).closest('tr')?.textContent).toContain(
    '500.000.000',
  )
})

test('what only a leader can move on is counted with the oldest of it', async () => {
  const team = await aTreasury(app)
  const [source] = await listSources(app.scopeFor())
  const wish = {
    year: 2026,
    sourceId: source?.id ?? '',
    programmeId: null,
    title: 'Máy đo',
    explanation: '1 máy',
    agencyId: newId(),
    amount: MILLION,
  }
  const before = (await page()).text
  expect(before).toContain('không có gì chờ lãnh đạo')
  must(await estimateLine(as(app, team.officer), wish))
  const line = (await linesFor(as(app, team.leader))).find(({ title }) => title === 'Máy đo')
  must(
    await appraiseLine(as(app, team.first), line?.id ?? '', {
      amount: MILLION,
      note: 'Đúng',
      version: 1,
    }),
  )
  const after = await page()
  expect(after.text).toContain('1 việc chờ lãnh đạo')
  expect((await after.follow('Giao dự toán')).status).toBe(200)
})

test('the calls that are open are counted, and the count leads to them', async () => {
  await aCall(app.scopeFor())
  const seen = await page()
  const programmes = await seen.follow('1 đợt hỗ trợ đang nhận hồ sơ')
  expect(programmes.url).toBe('/chuong-trinh')
})

test('every link of the page opens', async () => {
  const seen = await page()
  const links = [...seen.document.querySelectorAll('.one-sheet a')]
  expect(links.length).toBeGreaterThan(8)
  for (const link of links) {
    const href = link.getAttribute('href') ?? ''
    expect((await app.visit(href, { as: leader })).status, href).toBe(200)
  }
})

test('nobody but a leader opens it, and it speaks English', async () => {
  const officer = await app.person('Nam', [{ role: 'officer' }])
  expect((await app.visit(paths.overview, { as: officer })).status).toBe(403)
  const english = await app.visit(paths.overview, { as: leader, locale: 'en' })
  expect(english.text).toContain('The plan is behind its way')
})
