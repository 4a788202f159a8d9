import { afterAll, beforeAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { as } from '#test/factories/startups.ts'
import { anAgent, loadPlan, workOf } from '#test/factories/tasks.ts'
import { addMilestone } from './planning.ts'
import { stepWork } from './stepping.ts'

const app = await testApp({ now: '2018-05-10T02:00:00Z' })
afterAll(app.stop)

const DESK = '/ban-lam-viec/nhiem-vu'
let lead: Actor
let coordinator: Actor
let stranger: Actor
let officer: Actor
beforeAll(async () => {
  app.setNow('2017-06-10T02:00:00Z')
  await loadPlan(app, 'hai-phong-2017-2020')
  app.setNow('2018-05-10T02:00:00Z')
  lead = await anAgent(app, 'so-khcn', 'Lan')
  coordinator = await anAgent(app, 'thanh-doan', 'Hải')
  stranger = await anAgent(app, 'bao-hai-phong', 'Minh')
  officer = await app.person('Hoa', [{ role: 'officer' }])
})

const rowsOf = (document: Document) =>
  [...document.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '')
const begin = (id: string, by: Actor = lead) =>
  stepWork(as(app, by), id, { to: 'in-progress', note: '', seenVersion: 1 })
const open = (id: string, by: Actor = lead) => app.visit(`${DESK}/${id}`, { as: by })
const actsOf = async (id: string) => (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)

test('the desk has what the agency has a part in, what is late first, and the officer all', async () => {
  const own = await app.visit(DESK, { as: stranger })
  // The paper coordinates I.1, which runs every year from 2017 to 2020.
  expect(rowsOf(own.document)).toHaveLength(4)
  expect(rowsOf(own.document)[0]).toContain('Quá hạn')
  expect(rowsOf(own.document)[0]).toContain('Phối hợp')
  const all = await app.visit(DESK, { as: officer })
  expect(rowsOf(all.document)).toHaveLength(38)
  const nobody = await anAgent(app, 'van-phong-ubnd', 'Mai')
  expect((await app.visit(DESK, { as: nobody })).text).toContain(
    'Chưa có nhiệm vụ nào giao cho cơ quan của bạn',
  )
})

test('a lead takes the year’s work from its start to its end, and the public sees it', async () => {
  const id = await workOf(app, 'IV.2', 2018)
  const started = await (await open(id)).press('Lưu tình trạng', { 'Đang thực hiện': true })
  expect(started.getByText('Đã lưu tình trạng.')).toBeTruthy()
  const told = await started.press('Lưu tình trạng', {
    'Vẫn đang thực hiện': true,
    'Tiến độ, kết quả hoặc lý do': 'Đã trình dự thảo.',
  })
  expect(told.text).toContain('Đã trình dự thảo.')
  const planned = await told.press('Thêm cột mốc', {
    'Tên cột mốc': 'Trình cơ chế hỗ trợ',
    'Ngày phải đạt': '2018-06-30',
  })
  expect(planned.getByText('Đã thêm cột mốc.')).toBeTruthy()
  const early = await planned.press('Lưu tình trạng', { 'Hoàn thành': true })
  expect(early.status).toBe(409)
  expect(early.text).toContain('Còn cột mốc chưa đạt')

  app.setNow('2018-06-20T02:00:00Z')
  const met = await early.press('Ghi nhận đã đạt', {
    'Ngày đạt': '2018-06-18',
    'Mô tả hoặc địa chỉ minh chứng': 'Tờ trình đã ký.',
  })
  expect(met.getByText('Đã ghi nhận cột mốc đạt.')).toBeTruthy()
  const done = await met.press('Lưu tình trạng', {
    'Hoàn thành': true,
    'Tiến độ, kết quả hoặc lý do': 'Đã ban hành.',
  })
  expect(done.getByText('Đã lưu tình trạng.')).toBeTruthy()
  expect(await actsOf(id)).toEqual(['plan.task-started', 'plan.task-progressed', 'plan.task-done'])
  const [entry] = await entriesAbout(app.scopeFor(), id)
  expect(entry).toMatchObject({
    subjectLabel: 'IV.2, 2018',
    facts: { plan: 'hai-phong-2017-2020', task: 'IV.2', year: 2018 },
  })
  expect(entry?.organisationId).toBe(lead.grants[0]?.organisationId)
  const shown = await app.visit('/ke-hoach/nhiem-vu/IV.2')
  for (const words of ['Hoàn thành', 'Đã ban hành.', 'Trình cơ chế hỗ trợ', 'Tờ trình đã ký.'])
    expect(shown.text).toContain(words)
  app.setNow('2018-05-10T02:00:00Z')
})

test('closed work is taken up again with a reason, by an entry that corrects the closing', async () => {
  const id = await workOf(app, 'II.2', 2018)
  const page = await open(id)
  const silent = await page.press('Lưu tình trạng', { 'Dừng thực hiện': true })
  expect(silent.status).toBe(422)
  expect(silent.text).toContain('Cần nêu lý do')
  const dropped = await silent.press('Lưu tình trạng', {
    'Dừng thực hiện': true,
    'Tiến độ, kết quả hoặc lý do': 'Chuyển sang kế hoạch khác.',
  })
  expect((await app.visit('/ke-hoach/nhiem-vu/II.2')).text).toContain('Chuyển sang kế hoạch khác.')
  expect(dropped.queryByRole('button', { name: 'Thêm cột mốc' })).toBe(null)
  await dropped.press('Lưu tình trạng', {
    'Mở lại, chưa bắt đầu': true,
    'Tiến độ, kết quả hoặc lý do': 'Vẫn phải làm.',
  })
  const [closing, reopening] = await entriesAbout(app.scopeFor(), id)
  expect(reopening).toMatchObject({ act: 'plan.task-reopened', corrects: closing?.id })
})

test('work of a year that has not begun cannot start, though it may be planned', async () => {
  const id = await workOf(app, 'I.4', 2019)
  const page = await open(id)
  const refused = await page.press('Lưu tình trạng', { 'Đang thực hiện': true })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Năm thực hiện chưa bắt đầu')
  const planned = await refused.press('Thêm cột mốc', {
    'Tên cột mốc': 'Khai mạc',
    'Ngày phải đạt': '2019-10-01',
  })
  expect(planned.status).toBe(200)
  const outside = await planned.press('Thêm cột mốc', {
    'Tên cột mốc': 'Quá xa',
    'Ngày phải đạt': '2020-01-01',
  })
  expect(outside.status).toBe(422)
  expect(outside.text).toContain('nằm ngoài thời gian của việc')
  expect(outside.getByLabelText('Tên cột mốc')).toHaveProperty('value', 'Quá xa')
})

test('a coordinator reads and comments, and cannot change the work', async () => {
  const id = await workOf(app, 'I.4', 2018)
  const page = await open(id, coordinator)
  expect(page.queryByRole('button', { name: 'Lưu tình trạng' })).toBe(null)
  expect(page.queryByRole('button', { name: 'Thêm cột mốc' })).toBe(null)
  const said = await page.press('Gửi ý kiến', { 'Ý kiến': 'Đoàn lo phần tình nguyện viên.' })
  expect(said.getByText('Đoàn lo phần tình nguyện viên.')).toBeTruthy()
  expect((await open(id)).text).toContain('Hải')
  // What is said stays with the task: it stands on its other years too, and never in public.
  expect((await open(await workOf(app, 'I.4', 2020), officer)).text).toContain('về năm 2018')
  expect((await app.visit('/ke-hoach/nhiem-vu/I.4')).text).not.toContain('tình nguyện viên')

  const forced = await app.request(`${DESK}/${id}/tinh-trang`, {
    method: 'POST',
    headers: { 'x-test-actor': coordinator.id, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ to: 'in-progress', _version: '1' }),
  })
  expect(forced.status).toBe(409)
  expect(await forced.text()).toContain('Cơ quan chủ trì cập nhật')
})

test('work that is not the agency’s does not exist for it, nor for whoever has no such role', async () => {
  const id = await workOf(app, 'II.1', 2018)
  expect((await open(id, stranger)).status).toBe(404)
  for (const [path, fields] of [
    ['tinh-trang', { to: 'dropped', note: 'x', _version: '1' }],
    ['cot-moc', { title: 'x', dueOn: '2018-06-01' }],
    ['trao-doi', { text: 'x' }],
  ] as const) {
    const answer = await app.request(`${DESK}/${id}/${path}`, {
      method: 'POST',
      headers: { 'x-test-actor': stranger.id, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(fields),
    })
    expect(answer.status, path).toBe(404)
  }
  expect(await actsOf(id)).toEqual([])
  const founder = await app.person('An', [{ role: 'founder', organisationId: id }])
  expect((await open(id, founder)).status).toBe(403)
  expect((await app.visit(`${DESK}/${id}`)).url).toMatch(/^\/dang-nhap/)
  const unpaired = await app.person('Ba', [{ role: 'agency' }])
  expect((await open(id, unpaired)).status).toBe(404)
})

test('whoever comes second is told, and keeps what was typed', async () => {
  const id = await workOf(app, 'V.2', 2018)
  const [first, second] = [await open(id), await open(id, officer)]
  await first.press('Lưu tình trạng', { 'Đang thực hiện': true })
  const typed = { 'Dừng thực hiện': true, 'Tiến độ, kết quả hoặc lý do': 'Hết kinh phí.' }
  const stale = await second.press('Lưu tình trạng', typed)
  expect(stale.status).toBe(409)
  expect(stale.text).toContain('Người khác vừa thay đổi việc này')
  expect(stale.getByLabelText(/Tiến độ, kết quả/)).toHaveProperty('value', 'Hết kinh phí.')
  expect((await stale.press('Lưu tình trạng')).status).toBe(200)
})

test('the same form sent twice is done once', async () => {
  const id = await workOf(app, 'V.1', 2018)
  const page = await open(id)
  const milestone = { 'Tên cột mốc': 'Bấm hai lần', 'Ngày phải đạt': '2018-07-01' }
  await page.press('Thêm cột mốc', milestone)
  const again = await page.press('Thêm cột mốc', milestone)
  expect(
    again.getAllByText('Bấm hai lần', { selector: '.timeline-log .font-semibold' }),
  ).toHaveLength(1)
  await page.press('Gửi ý kiến', { 'Ý kiến': 'Một lần thôi' })
  const said = await page.press('Gửi ý kiến', { 'Ý kiến': 'Một lần thôi' })
  expect(said.getAllByText('Một lần thôi')).toHaveLength(1)
  const outcomes = await Promise.all([begin(id), begin(id, officer)])
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'stale' })
})

test('bad input is said, and nothing of it is stored', async () => {
  const id = await workOf(app, 'III.1', 2018)
  const page = await open(id)
  const send = (typed: Record<string, string>) => page.press('Thêm cột mốc', typed)
  for (const typed of [
    { 'Tên cột mốc': '', 'Ngày phải đạt': '2018-07-01' },
    { 'Tên cột mốc': 'x'.repeat(301), 'Ngày phải đạt': '2018-07-01' },
    { 'Tên cột mốc': 'Cột\u0000mốc', 'Ngày phải đạt': '2018-07-01' },
    { 'Tên cột mốc': 'Ngày lạ', 'Ngày phải đạt': '2018-02-30' },
  ])
    expect((await send(typed)).status, JSON.stringify(typed).slice(0, 60)).toBe(422)
  expect((await page.press('Lưu tình trạng')).status).toBe(422)
  expect((await page.press('Gửi ý kiến')).status).toBe(422)
  const script = '<script>alert(1)</script>'
  await send({ 'Tên cột mốc': script.normalize('NFD'), 'Ngày phải đạt': '2018-07-01' })
  const shown = await app.visit('/ke-hoach/nhiem-vu/III.1')
  expect(shown.text).toContain(script)
  expect(shown.html).not.toContain('<script>alert')
  expect(
    (await open(id)).getAllByText(script, { selector: '.timeline-log .font-semibold' }),
  ).toHaveLength(1)
})

test('when an agency is succeeded, its work is the heir’s from that day', async () => {
  await loadPlan(app, 'hai-phong-2017-2020', (text) =>
    text.replace(
      'goals:\n',
      'successors:\n  - { from: so-khcn, to: so-cong-thuong, on: 2018-05-11, kind: merged, note: { vi: Sắp xếp thử, en: A trial } }\ngoals:\n',
    ),
  )
  const id = await workOf(app, 'IV.2', 2018)
  const heir = await anAgent(app, 'so-cong-thuong', 'Cúc')
  expect((await open(id)).status).toBe(200)
  expect((await open(id, heir)).status).toBe(404)
  app.setNow('2018-05-11T02:00:00Z')
  expect((await open(id)).status).toBe(404)
  expect((await open(id, heir)).text).toContain('Đã ban hành.')
  const own = await workOf(app, 'I.4', 2018)
  expect((await addMilestone(as(app, heir), own, { title: 'x', dueOn: '2018-09-01' }))?.ok).toBe(
    true,
  )
  const [entry] = (await entriesAbout(app.scopeFor(), id)).slice(-1)
  expect(entry?.organisationId).toBe(lead.grants[0]?.organisationId)
})
