import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordAgency } from '#modules/organisations/index.ts'
import { describeCases, putCasesOnAgenda } from '#modules/support/index.ts'
import { only } from '#platform/outcome.ts'
import { testApp } from '#test/app.ts'
import { aReviewedCase, as, aTeam, letterTo, must, type Team } from '#test/factories/casework.ts'
import {
  aCouncil,
  aMeeting,
  aPlan,
  aSummonedMeeting,
  type Council,
  meetingPage,
} from '#test/factories/council.ts'
import { changePlan } from './planning.ts'
import { meetings, members } from './schema.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
let council: Council
let agency: string
beforeAll(async () => {
  team = await aTeam(app)
  council = await aCouncil(app)
  const name = { vi: 'Sở Thử nghiệm', en: 'Department of Tests' }
  agency = await recordAgency(app.scopeFor(), { code: 'STN', name })
})

const meetingOf = async (id: string) =>
  only(await app.db.select().from(meetings).where(eq(meetings.id, id)))

const typed = {
  'Tên phiên họp': 'Hội đồng đợt 2',
  'Văn bản thành lập hội đồng': 'Quyết định 15/QĐ',
  'Thời gian họp': '2026-12-01T08:30',
  'Địa điểm': 'Phòng B',
}

test('a secretary plans a meeting on the page, and nobody is told yet', async () => {
  const form = await app.visit('/ban-lam-viec/hoi-dong/moi', { as: council.secretary })
  const empty = await form.press('Lưu kế hoạch')
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Tên phiên họp: Mục này còn trống')

  const few = await empty.press('Lưu kế hoạch', {
    ...typed,
    'Cơ quan lập hội đồng': agency,
    'Chủ tịch': council.chair.id,
    'Thư ký': council.secretary.id,
    Vân: true,
  })
  expect(few.status).toBe(409)
  expect(few.text).toContain('ít nhất 3 người có quyền biểu quyết')
  expect((few.getByLabelText(/Tên phiên họp/) as HTMLInputElement).value).toBe('Hội đồng đợt 2')

  const page = await few.press('Lưu kế hoạch', { Phúc: true })
  expect(page.getByRole('heading', { level: 1 }).textContent).toBe('Hội đồng đợt 2')
  expect(page.text).toContain('08:30 ngày 1/12/2026')
  const id = page.url.split('/')[3]?.split('?')[0] ?? ''
  expect(await meetingOf(id)).toMatchObject({ agencyId: agency, quorumOf: 2, quorumIn: 3 })
  await app.runJobs()
  expect(app.mails().filter(({ subject }) => subject.includes('đợt 2'))).toEqual([])
  const desk = await app.visit('/ban-lam-viec', { as: council.secretary })
  expect(desk.text).toContain('Gửi giấy mời họp: Hội đồng đợt 2')
  expect((await app.visit(meetingPage(id), { as: council.chair })).status).toBe(404)
})

test('an empty agenda and a time gone by are not summoned to', async () => {
  const id = await aMeeting(app, council)
  const page = await app.visit(meetingPage(id), { as: council.secretary })
  const refused = await page.press('Gửi giấy mời')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Chương trình chưa có mục nào')

  const filed = await aReviewedCase(app, team)
  must(await putCasesOnAgenda(as(app, council.secretary), id, [filed.id]))
  await app.db
    .update(meetings)
    .set({ startsAt: new Date('2026-11-01T00:00:00Z') })
    .where(eq(meetings.id, id))
  expect((await refused.press('Gửi giấy mời')).text).toContain('Giờ họp đã qua')
})

test('the summons speaks the language of each member and brings a calendar file', async () => {
  await app.db.execute(sql`update identity.people set locale = 'en' where id = ${council.oanh.id}`)
  const { id, filed } = await aSummonedMeeting(app, team, council)
  const english = await letterTo(app, council.oanh, /Summons/)
  expect(english?.text).toContain('09:00 on 25')
  expect(english?.text).toContain(`1. ${filed.number}`)
  expect(english?.text).toContain(`/en/ban-lam-viec/hoi-dong/${id}/lich.ics`)
  const file = await app.visit(`${meetingPage(id)}/lich.ics`, { as: council.oanh })
  expect(file.headers.get('content-type')).toContain('text/calendar')
  expect(file.html).toContain('DTSTART:20261125T020000Z')
})

test('a change after the summons is told again; who is no longer called hears that, and loses the meeting', async () => {
  const { id, filed } = await aSummonedMeeting(app, team, council)
  const newcomer = await app.person('Linh', [{ role: 'reviewer' }])
  const form = await app.visit(`${meetingPage(id)}/ke-hoach`, { as: council.secretary })
  expect(form.text).toContain('Giấy mời đã gửi')
  const others = [council.vân, council.phúc, council.oanh].map(({ id: one }) => one)
  const plan = aPlan(council, { place: 'Phòng C', members: [...others, newcomer.id] })
  const { version } = await meetingOf(id)
  must(await changePlan(as(app, council.secretary), id, plan, version, describeCases))

  expect((await letterTo(app, council.vân, /Thay đổi phiên họp/))?.text).toContain('Phòng C')
  expect((await letterTo(app, newcomer, /Thay đổi phiên họp/))?.text).toContain(filed.number)
  expect((await letterTo(app, council.tùng, /Không còn mời họp/))?.text).not.toContain(filed.number)
  expect((await app.visit(meetingPage(id), { as: council.tùng })).status).toBe(404)
  expect((await app.visit(meetingPage(id), { as: newcomer })).status).toBe(200)

  const late = await form.press('Lưu kế hoạch', { 'Địa điểm': 'Phòng D' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Có người vừa sửa phần này')
  expect((late.getByLabelText(/Địa điểm/) as HTMLInputElement).value).toBe('Phòng D')
  expect((await meetingOf(id)).place).toBe('Phòng C')
})

test('chair and member change places, and keep one duty each', async () => {
  const { id } = await aSummonedMeeting(app, team, council)
  const [first, ...rest] = council.members
  const plan = aPlan(council, {
    chair: first?.id ?? '',
    members: [council.chair.id, ...rest.map((one) => one.id)],
  })
  const { version } = await meetingOf(id)
  must(await changePlan(as(app, council.secretary), id, plan, version, describeCases))
  const called = await app.db.select().from(members).where(eq(members.meetingId, id))
  expect(called).toHaveLength(6)
  expect(called.find(({ duty }) => duty === 'chair')?.personId).toBe(first?.id)
})

test('a meeting is called off with a reason that everybody reads; nothing more is done to it', async () => {
  const { id, filed } = await aSummonedMeeting(app, team, council)
  const page = await app.visit(meetingPage(id), { as: council.secretary })
  const tab = await app.visit(meetingPage(id), { as: council.secretary })
  const silent = await page.press('Hủy phiên họp')
  expect(silent.status).toBe(422)
  const cancelled = await silent.press('Hủy phiên họp', { 'Lý do hủy': 'Bão số 9' })
  expect(cancelled.text).toContain('Đã hủy phiên họp')
  expect((await letterTo(app, council.phúc, /Hủy phiên họp/))?.text).toContain('Lý do: Bão số 9')
  const again = await tab.press('Hủy phiên họp', { 'Lý do hủy': 'Lần nữa' })
  expect(again.status).toBe(409)
  const other = await aMeeting(app, council)
  must(await putCasesOnAgenda(as(app, council.secretary), other, [filed.id]))
})

test('an item is taken off on the page before the meeting begins', async () => {
  const { id, filed } = await aSummonedMeeting(app, team, council)
  const page = await app.visit(meetingPage(id), { as: council.secretary })
  const tab = await app.visit(meetingPage(id), { as: council.secretary })
  const emptied = await page.press(`Rút ${filed.number} khỏi chương trình`)
  expect(emptied.text).toContain('Chưa có mục nào')
  const gone = await tab.press(`Rút ${filed.number} khỏi chương trình`)
  expect(gone.status).toBe(404)
})
