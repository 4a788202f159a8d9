import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole } from '#modules/identity/index.ts'
import { councilMinutes, describeCases, putCasesOnAgenda } from '#modules/support/index.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import {
  aReviewedCase,
  as,
  aTeam,
  type Filed,
  letterTo,
  must,
  type Team,
} from '#test/factories/casework.ts'
import { aCouncil, aMeeting, type Council, meetingPage, present } from '#test/factories/council.ts'
import { summon } from './planning.ts'
import { declareOnItem } from './recusing.ts'
import { agenda, motions } from './schema.ts'
import { openScores } from './scores.ts'
import { openMeeting } from './sitting.ts'
import { castVote, closeVote, putMotion } from './voting.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
beforeAll(async () => {
  team = await aTeam(app)
})

/** A council in which Vân founded the startup of one of the two cases on the agenda. */
async function aConflict() {
  const council = await aCouncil(app)
  const [own, other] = [await aReviewedCase(app, team), await aReviewedCase(app, team)]
  await grantRole(app.scopeFor(), {
    personId: council.vân.id,
    role: 'founder',
    organisationId: own.founder.startupId,
  })
  const vân = await app.again(council.vân)
  const id = await aMeeting(app, council)
  const secretary = as(app, council.secretary)
  must(await putCasesOnAgenda(secretary, id, [own.id, other.id]))
  must(await summon(secretary, id, describeCases))
  return { id, council, vân, own, other }
}

const itemOf = async (id: string, filed: Filed): Promise<string> => {
  const items = await app.db.select().from(agenda).where(eq(agenda.meetingId, id))
  return items.find(({ subjectId }) => subjectId === filed.id)?.id ?? ''
}

async function alsoOfficer(person: Actor): Promise<Actor> {
  const role = 'officer' as const
  await grantRole(app.scopeFor(), { personId: person.id, role, organisationId: null })
  return app.again(person)
}

async function opened(id: string, council: Council) {
  await present(app, id, council)
  must(await openMeeting(as(app, council.secretary), id, describeCases))
}

test('a conflict that records show takes a member off the item, in the summons, on the page, in the minutes', async () => {
  const { id, council, vân, own, other } = await aConflict()
  const invited = await letterTo(app, vân, /Giấy mời/)
  expect(invited?.text).toContain(`1. ${other.number}`)
  expect(invited?.text).not.toContain(own.number)
  const untouched = await letterTo(app, council.phúc, /Giấy mời/)
  expect(untouched?.text).toContain(own.number)

  await opened(id, council)
  const page = await app.visit(meetingPage(id), { as: vân })
  expect(page.text).not.toContain(own.number)
  expect(page.text).toContain(`1. ${other.number}`)
  const minutes = await app.visit(`${meetingPage(id)}/bien-ban`, { as: vân })
  expect(minutes.text).not.toContain(own.number)
  expect((await councilMinutes(as(app, vân), id))?.items.map(({ subject }) => subject.id)).toEqual([
    other.id,
  ])

  const paper = `/ban-lam-viec/van-ban/phien-hop/${id}`
  expect((await app.visit(paper, { as: await alsoOfficer(vân) })).status).toBe(404)
  expect((await app.visit(paper, { as: council.chair })).status).toBe(200)

  const others = await app.visit(meetingPage(id), { as: council.phúc })
  expect(others.text).toContain(`Vân: sáng lập đơn vị`)
  expect(others.text).toContain('4 người có mặt trong 4 người được biểu quyết mục này')
  expect(others.text).toContain('5 người có mặt trong 5 người được biểu quyết mục này')
})

test('who is barred can do nothing on the item, and its votes are not there for them', async () => {
  const { id, council, vân, own } = await aConflict()
  await opened(id, council)
  const item = await itemOf(id, own)
  const secretary = as(app, council.secretary)
  must(await openScores(secretary, id, item, describeCases))
  const support = { kind: 'support', wording: 'Hỗ trợ', amount: 100_000_000 } as const
  const motion = must(await putMotion(secretary, id, item, support, describeCases))
  expect(await castVote(as(app, vân), id, motion, 'for')).toBeUndefined()
  expect(await declareOnItem(as(app, vân), id, item, 'x')).toBeUndefined()
  const desk = await app.visit('/ban-lam-viec', { as: vân })
  expect(desk.text).not.toContain('Bỏ phiếu')
  const page = await app.visit(meetingPage(id), { as: vân })
  expect(page.text).not.toContain('Đang biểu quyết')

  for (const voter of [council.phúc, council.oanh, council.chair] as Actor[])
    must(await castVote(as(app, voter), id, motion, 'for'))
  must(await closeVote(secretary, id, motion))
  const after = await app.visit(meetingPage(id), { as: council.phúc })
  expect(after.text).toContain('Được thông qua 3 tán thành')
})

test('a member declares on the page; the item is gone and the vote they cast does not count', async () => {
  const { id, council, own } = await aConflict()
  await opened(id, council)
  const item = await itemOf(id, own)
  const secretary = as(app, council.secretary)
  must(await openScores(secretary, id, item, describeCases))
  const other = { kind: 'support', wording: 'Hỗ trợ', amount: 100_000_000 } as const
  const motion = must(await putMotion(secretary, id, item, other, describeCases))
  must(await castVote(as(app, council.phúc), id, motion, 'for'))

  const page = await app.visit(meetingPage(id), { as: council.phúc })
  const empty = await page.press(`Không tham gia ${own.number}`)
  expect(empty.status).toBe(422)
  const gone = await empty.press(`Không tham gia ${own.number}`, {
    [`Lý do không tham gia ${own.number}`]: 'Anh em họ với người sáng lập',
  })
  expect(gone.text).toContain('Mục đó không còn hiện với bạn')
  expect(gone.text).not.toContain(own.number)

  const run = await app.visit(meetingPage(id), { as: council.secretary })
  expect(run.text).toContain('Phúc: Anh em họ với người sáng lập')
  expect(run.text).toContain('0 trong 3 người có mặt đã bỏ phiếu')
  must(await closeVote(secretary, id, motion))
  const late = await declareOnItem(as(app, council.oanh), id, item, 'muộn')
  expect(late).toEqual({ ok: false, problem: 'vote-closed' })
})

test('an officer of the city who has a part in a case does not find it on the agenda either', async () => {
  const { id, own, other } = await aConflict()
  const officer = await app.person('Hòa', [
    { role: 'officer' },
    { role: 'founder', organisationId: own.founder.startupId },
  ])
  const page = await app.visit(meetingPage(id), { as: officer })
  expect(page.text).toContain(other.number)
  expect(page.text).not.toContain(own.number)
})

test('the desk, too, loses sight of what its people have a part in, called to the meeting or not', async () => {
  const council = await aCouncil(app)
  const filed = await aReviewedCase(app, team)
  const clerk = await app.person('Bình', [{ role: 'officer' }])
  await app.db.execute(sql`update support.cases set opened_by = ${clerk.id} where id = ${filed.id}`)
  const id = await aMeeting(app, council)
  must(await putCasesOnAgenda(as(app, council.secretary), id, [filed.id]))
  expect((await app.visit(meetingPage(id), { as: clerk })).text).not.toContain(filed.number)
  expect((await app.visit(meetingPage(id), { as: team.officer })).text).toContain(filed.number)
})

test('a vote that was cast before its conflict was found does not count', async () => {
  const council = await aCouncil(app)
  const [own, other] = [await aReviewedCase(app, team), await aReviewedCase(app, team)]
  const id = await aMeeting(app, council)
  const secretary = as(app, council.secretary)
  must(await putCasesOnAgenda(secretary, id, [own.id, other.id]))
  must(await summon(secretary, id, describeCases))
  await opened(id, council)
  const items = [await itemOf(id, own), await itemOf(id, other)] as const
  for (const item of items) must(await openScores(secretary, id, item, describeCases))
  const wish = { kind: 'support', wording: 'Hỗ trợ', amount: 100_000_000 } as const
  const vote = must(await putMotion(secretary, id, items[0], wish, describeCases))
  for (const voter of [council.chair, ...council.members])
    must(await castVote(as(app, voter), id, vote, voter === council.vân ? 'for' : 'against'))
  await grantRole(app.scopeFor(), {
    personId: council.vân.id,
    role: 'founder',
    organisationId: own.founder.startupId,
  })
  must(await putMotion(secretary, id, items[1], wish, describeCases))
  must(await closeVote(secretary, id, vote))
  expect(await app.db.select().from(motions).where(eq(motions.id, vote))).toMatchObject([
    { votesFor: 0, votesAgainst: 4, carried: false },
  ])
})
