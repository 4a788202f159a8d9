import { afterAll, beforeAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { as } from '#test/factories/startups.ts'
import { anAgent, loadPlan, workOf } from '#test/factories/tasks.ts'
import { addMilestone } from './planning.ts'
import { changeMilestone, meetMilestone } from './settling.ts'
import { stepWork } from './stepping.ts'

const app = await testApp({ now: '2018-05-10T02:00:00Z' })
afterAll(app.stop)

const DESK = '/ban-lam-viec/nhiem-vu'
let lead: Actor
let coordinator: Actor
let id: string
beforeAll(async () => {
  await loadPlan(app, 'hai-phong-2017-2020')
  lead = await anAgent(app, 'so-khcn')
  coordinator = await anAgent(app, 'thanh-doan', 'Hải')
  id = await workOf(app, 'I.4', 2018)
  await stepWork(as(app, lead), id, { to: 'in-progress', note: '', seenVersion: 1 })
})

async function aMilestone(title: string): Promise<string> {
  const added = await addMilestone(as(app, lead), id, { title, dueOn: '2018-06-30' })
  if (!added?.ok) throw new Error('the milestone was not added')
  return added.value
}
const pdf = new File(['%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'], 'bien-ban.pdf')
/** The page with the forms of one milestone only, so that labels mean one thing. */
async function formsOf(milestone: string, by: Actor = lead) {
  const page = await app.visit(`${DESK}/${id}`, { as: by })
  for (const form of page.document.querySelectorAll('form[action*="/cot-moc/"]'))
    if (!form.getAttribute('action')?.includes(milestone)) form.remove()
  return page
}

test('a file that shows a milestone opens for those with a part in the task only', async () => {
  const milestone = await aMilestone('Ký biên bản')
  const page = await formsOf(milestone)
  const met = await page.press('Ghi nhận đã đạt', {
    'Ngày đạt': '2018-05-09',
    'Tệp minh chứng': pdf,
  })
  expect(met.getByText('Đã ghi nhận cột mốc đạt.')).toBeTruthy()
  const href = met.getByRole('link', { name: 'Mở tệp minh chứng' }).getAttribute('href') ?? ''
  expect((await app.visit(href, { as: coordinator })).headers.get('content-disposition')).toContain(
    'bien-ban.pdf',
  )
  const stranger = await anAgent(app, 'bao-hai-phong', 'Minh')
  expect((await app.visit(href, { as: stranger })).status).toBe(404)
  const other = await workOf(app, 'I.4', 2019)
  expect((await app.visit(href.replace(id, other), { as: lead })).status).toBe(404)
  const shown = await app.visit('/ke-hoach/nhiem-vu/I.4')
  expect(shown.text).toContain('Có tệp minh chứng')
  expect(shown.queryByRole('link', { name: 'Mở tệp minh chứng' })).toBe(null)
  const [, entry] = await entriesAbout(app.scopeFor(), milestone)
  expect(entry).toMatchObject({
    act: 'plan.milestone-met',
    subjectLabel: 'Ký biên bản',
    occurredAt: new Date('2018-05-09T00:00:00+07:00'),
    facts: { task: 'I.4', year: 2018, dueOn: '2018-06-30', metOn: '2018-05-09' },
  })
})

test('a milestone may rest on an entry of the ledger, and one that is not there is refused', async () => {
  const milestone = await aMilestone('Hợp đồng đầu tiên')
  const [added] = await entriesAbout(app.scopeFor(), milestone)
  const page = await formsOf(milestone)
  const wrong = await page.press('Ghi nhận đã đạt', {
    'Ngày đạt': '2018-05-10',
    'Số bản ghi trong sổ cái': '999999999',
  })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Sổ cái không có bản ghi số này')
  const taken = await aMilestone('Lấy lại')
  const ref = { id, milestone: taken, seenVersion: 1 }
  await changeMilestone(as(app, lead), ref, { to: 'dropped', reason: 'Nhầm.' })
  await changeMilestone(as(app, lead), { ...ref, seenVersion: 2 }, { to: 'open', reason: 'Nhầm.' })
  const [, corrected] = await entriesAbout(app.scopeFor(), taken)
  const proof = { metOn: '2018-05-10', note: '', entry: corrected?.seq ?? 0 }
  expect(await meetMilestone(as(app, lead), { id, milestone, seenVersion: 1 }, proof)).toEqual({
    ok: false,
    problem: 'entry-unknown',
  })
  await (await formsOf(milestone)).press('Ghi nhận đã đạt', {
    'Ngày đạt': '2018-05-10',
    'Số bản ghi trong sổ cái': `${added?.seq}`,
  })
  const shown = await app.visit('/ke-hoach/nhiem-vu/I.4')
  expect(shown.text).toContain(`Bản ghi số ${added?.seq} trong sổ cái: Đặt cột mốc`)
})

test('a milestone is not met without anything that shows it, nor on a day to come, nor by a program', async () => {
  const milestone = await aMilestone('Không căn cứ')
  const send = async (typed: Record<string, string | File>) =>
    (await formsOf(milestone)).press('Ghi nhận đã đạt', { 'Ngày đạt': '2018-05-10', ...typed })
  const bare = await send({})
  expect(bare.status).toBe(422)
  expect(bare.text).toContain('Cần ít nhất một căn cứ')
  const early = await send({ 'Ngày đạt': '2018-05-11', 'Tệp minh chứng': pdf })
  expect(early.status).toBe(422)
  expect(early.text).toContain('Ngày này chưa tới')
  expect(early.text).toContain('Hãy chọn lại tệp')
  const program = await send({ 'Tệp minh chứng': new File(['MZ\u0000\u0000'], 'a.pdf') })
  expect(program.status).toBe(422)
  expect(program.text).toContain('Loại tệp này không nhận')
  const number = await send({ 'Số bản ghi trong sổ cái': 'số ba' })
  expect(number.status).toBe(422)
  expect(await entriesAbout(app.scopeFor(), milestone)).toHaveLength(1)
})

test('a milestone is dropped and opened again with a reason, and the ledger corrects itself', async () => {
  const milestone = await aMilestone('Đổi ý')
  const page = await formsOf(milestone)
  expect((await page.press('Bỏ cột mốc')).status).toBe(422)
  const dropped = await page.press('Bỏ cột mốc', { 'Lý do': 'Gộp với cột mốc khác.' })
  expect(dropped.getByText('Đã sửa cột mốc.')).toBeTruthy()
  const again = await (await formsOf(milestone)).press('Mở lại cột mốc', { 'Lý do': 'Vẫn cần.' })
  expect(again.status).toBe(200)
  const [, dropping, reopening] = await entriesAbout(app.scopeFor(), milestone)
  expect(reopening).toMatchObject({ act: 'plan.milestone-reopened', corrects: dropping?.id })
})

test('of two who settle a milestone at once, one does and the other is told', async () => {
  const milestone = await aMilestone('Hai người')
  const ref = { id, milestone, seenVersion: 1 }
  const outcomes = await Promise.all([
    meetMilestone(as(app, lead), ref, { metOn: '2018-05-10', note: 'Xong.', entry: null }),
    changeMilestone(as(app, lead), ref, { to: 'dropped', reason: 'Thôi.' }),
  ])
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'stale' })
  const page = await app.visit(`${DESK}/${id}`, { as: coordinator })
  expect(page.document.querySelector('form[action*="/cot-moc"]')).toBe(null)
  expect(
    await changeMilestone(
      as(app, coordinator),
      { ...ref, seenVersion: 2 },
      { to: 'open', reason: 'x' },
    ),
  ).toEqual({ ok: false, problem: 'only-leads' })
})

test('a milestone of other work cannot be settled through this one', async () => {
  const milestone = await aMilestone('Đúng chỗ')
  const other = await workOf(app, 'I.4', 2017)
  const ref = { id: other, milestone, seenVersion: 1 }
  expect(await changeMilestone(as(app, lead), ref, { to: 'dropped', reason: 'x' })).toBe(undefined)
})

test('work cannot be finished between the adding of a milestone and its meeting', async () => {
  const own = await workOf(app, 'V.2', 2018)
  await stepWork(as(app, lead), own, { to: 'in-progress', note: '', seenVersion: 1 })
  const [added, finished] = await Promise.all([
    addMilestone(as(app, lead), own, { title: 'Chen ngang', dueOn: '2018-08-01' }),
    stepWork(as(app, lead), own, { to: 'done', note: '', seenVersion: 2 }),
  ])
  expect([added?.ok, finished?.ok].filter(Boolean)).toHaveLength(1)
})
