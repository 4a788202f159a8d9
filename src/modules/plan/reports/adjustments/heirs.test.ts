import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadPlanText } from '#modules/plan/index.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { anAgent } from '#test/factories/tasks.ts'
import { openPeriods } from '../opening.ts'
import { listInherited, listOwnReports } from '../queries.ts'

const DESK = '/ban-lam-viec/bao-cao'
const spoken = { 'Kết quả đạt được': 'Như số liệu.' }

const running = (await readFile('plans/hai-phong-2017-2020.yaml', 'utf8')).replace(
  '  until: 2020-12-31',
  '  until: 2030-12-31',
)
const merged = running.replace(
  '\nreporting:\n',
  `
successors:
  - from: so-tttt
    to: so-cong-thuong
    on: 2026-11-20
    kind: merged
    note: { vi: Sáp nhập để thử, en: Merged for the test }

reporting:
`,
)

const app = await testApp({ now: '2026-10-20T02:00:00Z' })
afterAll(app.stop)

let forerunner: Actor
let heir: Actor
let officer: Actor
let closed: string
beforeAll(async () => {
  expect(await loadPlanText(app.scopeFor(), running)).toMatchObject({ ok: true })
  forerunner = await anAgent(app, 'so-tttt')
  heir = await anAgent(app, 'so-cong-thuong', 'Minh')
  officer = await app.person('Cán bộ', [{ role: 'officer' }])
  await openPeriods(app.scopeFor())
  app.setNow('2026-11-16T02:00:00Z')
  closed = await addressOf(forerunner, '2026-11-14')
  await (await app.visit(closed, { as: forerunner })).press('Gửi báo cáo', spoken)
  await (await app.visit(closed, { as: officer })).press('Chấp nhận')
})

async function addressOf(actor: Actor, until: string) {
  await openPeriods(app.scopeFor())
  const rows = await listOwnReports(app.scopeFor(actor))
  const month = rows.find(({ period }) => period.frequency === 'month' && period.until === until)
  if (!month) throw new Error(`no month until ${until}`)
  return `${DESK}/${month.report.id}`
}

const filed = {
  'Chỉ tiêu': 'du-an-duoc-ho-tro',
  'Chênh lệch': '2',
  'Lý do': 'Hai dự án bị bỏ sót.',
}

test('before the day of the change an agency has nothing of another one', async () => {
  expect((await app.visit(closed, { as: heir })).status).toBe(404)
  expect(await loadPlanText(app.scopeFor(), merged)).toMatchObject({ ok: true })
  app.setNow('2026-11-19T02:00:00Z')
  expect((await app.visit(closed, { as: heir })).status).toBe(404)
})

test('from that day the heir reads what its forerunner sent, puts it right, and is told what came of it', async () => {
  app.setNow('2026-11-20T02:00:00Z')
  const desk = await app.visit(DESK, { as: heir })
  expect(desk.document.querySelector(`a[href="${closed}"]`)).not.toBeNull()
  const report = await app.visit(closed, { as: heir })
  const asked = await report.press('Lập điều chỉnh', filed)
  expect(asked.text).toContain('Đã lập điều chỉnh')
  await app.runJobs()
  const before = app.mails().length
  const decided = await (await app.visit(closed, { as: officer })).press('Chấp nhận điều chỉnh')
  expect(decided.text).toContain('Đã chấp nhận điều chỉnh')
  await app.runJobs()
  const [letter, ...others] = app.mails().slice(before)
  expect(others).toEqual([])
  expect(letter?.text).toContain('Chào Minh')
})

test('the difference counts in the next report of the heir', async () => {
  app.setNow('2026-12-15T02:00:00Z')
  const next = await app.visit(await addressOf(heir, '2026-12-14'), { as: heir })
  expect(next.text).toContain('Điều chỉnh Tháng 11/2026: +2 (Hai dự án bị bỏ sót.)')
})

test('whoever stands for the heir does not decide on what it asked', async () => {
  const both = await app.person('Cán bộ kiêm nhiệm', [
    { role: 'agency', organisationId: heir.grants[0]?.organisationId ?? null },
    { role: 'officer' },
  ])
  const page = await app.visit(closed, { as: heir })
  await page.press('Lập điều chỉnh', { ...filed, 'Chênh lệch': '1' })
  const seen = await app.visit(closed, { as: both })
  expect(seen.queryByRole('button', { name: 'Chấp nhận điều chỉnh' })).toBeNull()
})

test('a third agency has nothing of it, and the heir only what is closed', async () => {
  const stranger = await anAgent(app, 'so-gddt')
  expect((await app.visit(closed, { as: stranger })).status).toBe(404)
  const inherited = await listInherited(app.scopeFor(heir))
  expect(inherited.map(({ report }) => report.stage)).toEqual(['accepted'])
})
