import { afterAll, beforeAll, expect, test } from 'vitest'
import { planMeeting } from '#modules/panels/index.ts'
import { councilMinutes, describeCases } from '#modules/support/index.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { as, aTeam, type Team } from '#test/factories/casework.ts'
import {
  aCouncil,
  anOpenMeeting,
  aPlan,
  type Council,
  meetingPage,
  putToVote,
} from '#test/factories/council.ts'
import { putOnAgenda, takeOffAgenda } from './agenda.ts'
import { paths } from './paths.ts'
import { cancelMeeting, summon } from './planning.ts'
import { declareOnItem } from './recusing.ts'
import { openScores, writeDiscussion } from './scores.ts'
import { signMinutes } from './signing.ts'
import { closeMeeting, openMeeting, recordAttendance } from './sitting.ts'
import { castVote, closeVote, putMotion } from './voting.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
let council: Council
let strangers: Actor[]
beforeAll(async () => {
  team = await aTeam(app)
  council = await aCouncil(app)
  strangers = [
    team.reviewer,
    team.leader,
    await app.person('Tú', [{ role: 'officer', organisationId: newId() }]),
    await app.person('My', [{ role: 'secretary', organisationId: newId() }]),
  ]
})

test('a meeting does not exist for a stranger: no page, no act, no word', async () => {
  const sitting = await anOpenMeeting(app, team, council)
  const { id, item, filed } = sitting
  const motion = await putToVote(app, council, sitting)
  for (const stranger of strangers) {
    for (const path of [paths.meeting, paths.minutes, paths.calendar] as const)
      expect((await app.visit(link(path, { id }), { as: stranger })).status).toBe(404)
    const list = await app.visit(paths.meetings, { as: stranger })
    expect(list.text).not.toContain('Hội đồng tư vấn đợt 1')
    const scope = as(app, stranger)
    const subject = { type: 'case', id: newId(), label: 'x', startupId: null }
    const acts = [
      putOnAgenda(scope, id, [subject]),
      takeOffAgenda(scope, id, item),
      summon(scope, id, describeCases),
      cancelMeeting(scope, id, 'x'),
      declareOnItem(scope, id, item, 'x'),
      openScores(scope, id, item, describeCases),
      writeDiscussion(scope, id, item, { text: 'x', before: '' }),
      recordAttendance(scope, id, new Map()),
      openMeeting(scope, id, describeCases),
      closeMeeting(scope, id),
      putMotion(scope, id, item, { kind: 'other', wording: 'x', amount: null }, describeCases),
      castVote(scope, id, motion, 'for'),
      closeVote(scope, id, motion),
      signMinutes(scope, id, 'x', describeCases),
      councilMinutes(scope, id),
    ]
    expect(await Promise.all(acts)).toEqual(acts.map(() => undefined))
  }
  const founder = await app.visit(meetingPage(id), { as: filed.founder.founder })
  expect(founder.status).toBe(403)
  expect((await app.visit(meetingPage(id))).url).toContain('/dang-nhap')
})

test('what belongs to the table is refused to a member, and shown to them as nothing to press', async () => {
  const sitting = await anOpenMeeting(app, team, council)
  const { id, item } = sitting
  const motion = await putToVote(app, council, sitting)
  const scope = as(app, council.vân)
  const refused = { ok: false, problem: 'not-yours' }
  expect(await closeVote(scope, id, motion)).toEqual(refused)
  expect(await closeMeeting(scope, id)).toEqual(refused)
  expect(await openScores(scope, id, item, describeCases)).toEqual(refused)
  expect(await cancelMeeting(scope, id, 'x')).toEqual(refused)
  expect(await castVote(as(app, council.secretary), id, motion, 'for')).toEqual(refused)
  const page = await app.visit(meetingPage(id), { as: council.vân })
  const buttons = page
    .getAllByRole('button')
    .map((button) => button.textContent ?? '')
    .filter((name) => /Bế mạc|Kết thúc|Lưu|Mở/.test(name))
  expect(buttons).toEqual([])
})

test('a motion of one meeting cannot be voted on through another', async () => {
  const [one, other] = [
    await anOpenMeeting(app, team, council),
    await anOpenMeeting(app, team, council),
  ]
  const motion = await putToVote(app, council, one)
  expect(await castVote(as(app, council.vân), other.id, motion, 'for')).toBeUndefined()
  expect(
    await openScores(as(app, council.chair), other.id, one.item, describeCases),
  ).toBeUndefined()
})

test('a secretary plans for the agency of the grant and for no other', async () => {
  const own = newId()
  const secretary = await app.person('Hương', [{ role: 'secretary', organisationId: own }])
  const plan = aPlan(council, { secretary: secretary.id })
  const elsewhere = await planMeeting(as(app, secretary), newId(), plan)
  expect(elsewhere).toEqual({ ok: false, problem: 'other-agency' })
  const here = await planMeeting(as(app, secretary), own, plan)
  expect(here.ok).toBe(true)
})
