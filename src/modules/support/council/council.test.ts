import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cancelMeeting } from '#modules/panels/index.ts'
import { newId } from '#platform/ids.ts'
import { testApp } from '#test/app.ts'
import {
  aCaseInReview,
  aReviewedCase,
  as,
  aTeam,
  letterTo,
  must,
  type Team,
} from '#test/factories/casework.ts'
import {
  aCouncil,
  aLockedMeeting,
  aMeeting,
  anOpenMeeting,
  aSummonedMeeting,
  type Council,
  meetingPage,
} from '#test/factories/council.ts'
import { withdrawCase } from '../cases/withdrawing.ts'
import { putCasesOnAgenda } from './actions.ts'
import { describeCases } from './describe.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
let council: Council
beforeAll(async () => {
  team = await aTeam(app)
  council = await aCouncil(app)
})

const page = '/ban-lam-viec/hoi-dong/ho-so'

test('cases whose reviews are all in stand ready, without their marks, and go onto an agenda', async () => {
  const ready = await aReviewedCase(app, team)
  const early = await aCaseInReview(app, team)
  const id = await aMeeting(app, council)
  const list = await app.visit(page, { as: council.secretary })
  expect(list.text).toContain(ready.number)
  expect(list.text).not.toContain(early.number)
  expect(list.text).not.toMatch(/(?<![\w-])70(?![\w-])/)

  const empty = await list.press('Đưa vào chương trình')
  expect(empty.status).toBe(422)
  const meeting = await empty.press('Đưa vào chương trình', {
    [ready.number]: true,
    'Phiên họp': id,
  })
  expect(meeting.url).toContain(id)
  expect(meeting.text).toContain('Đã đưa vào chương trình')
  expect(meeting.text).toContain(`1. ${ready.number}`)
  expect(meeting.text).toContain('Dự án của Lan')
  expect(meeting.text).toContain('150.000.000')
  expect((await app.visit(page, { as: council.secretary })).text).not.toContain(ready.number)
})

test('a case that is on an agenda, that was withdrawn or still lacks a review is not put on another', async () => {
  const scope = as(app, council.secretary)
  const [first, second] = [await aMeeting(app, council), await aMeeting(app, council)]
  const filed = await aReviewedCase(app, team)
  const refused = { ok: false, problem: 'not-ready' }
  must(await putCasesOnAgenda(scope, first, [filed.id]))
  expect(await putCasesOnAgenda(scope, second, [filed.id])).toEqual(refused)
  const early = await aCaseInReview(app, team)
  const ready = await aReviewedCase(app, team)
  expect(await putCasesOnAgenda(scope, second, [ready.id, early.id])).toEqual(refused)
  const gone = await aReviewedCase(app, team)
  must(await withdrawCase(gone.founder.scope(), gone.id, { reason: '' }))
  expect(await putCasesOnAgenda(scope, second, [ready.id, gone.id])).toEqual(refused)
  expect(await putCasesOnAgenda(scope, second, [newId()])).toEqual(refused)
  must(await putCasesOnAgenda(scope, second, [ready.id]))
})

test('what a locked meeting settled does not come back; what a cancelled one left open does', async () => {
  const { filed } = await aLockedMeeting(app, team, council)
  const { id, filed: open } = await aSummonedMeeting(app, team, council)
  const before = await app.visit(page, { as: council.secretary })
  expect(before.text).not.toContain(open.number)
  must(await cancelMeeting(as(app, council.secretary), id, 'Bão'))
  const list = await app.visit(page, { as: council.secretary })
  expect(list.text).toContain(open.number)
  expect(list.text).not.toContain(filed.number)
})

test('a blind call tells the council neither in the summons nor on the page who applies', async () => {
  const { id, filed } = await anOpenMeeting(app, team, council)
  expect((await app.visit(meetingPage(id), { as: council.vân })).text).toContain('Dự án của Lan')
  await app.db.execute(sql`update support.calls set blind_review = true where id = ${filed.callId}`)
  const blind = await app.visit(meetingPage(id), { as: council.vân })
  expect(blind.text).toContain(filed.number)
  expect(blind.text).not.toContain('Dự án của Lan')
  expect((await letterTo(app, council.vân, /Giấy mời/))?.text).not.toContain('Dự án của Lan')
  const known = await describeCases(app.scopeFor(), [{ type: 'case', id: filed.id }])
  const subject = await known.get(filed.id)?.asSubject()
  expect(subject?.behind).toEqual([filed.founder.founder.id])
})

test('a secretary of another agency finds no case here; reviewers have no door', async () => {
  const filed = await aReviewedCase(app, team)
  const elsewhere = await app.person('Tú', [{ role: 'secretary', organisationId: newId() }])
  expect((await app.visit(page, { as: elsewhere })).text).not.toContain(filed.number)
  const id = await aMeeting(app, council)
  expect(await putCasesOnAgenda(as(app, elsewhere), id, [filed.id])).toEqual({
    ok: false,
    problem: 'not-ready',
  })
  expect((await app.visit(page, { as: council.vân })).status).toBe(403)
})
