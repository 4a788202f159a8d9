import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeCases } from '#modules/support/index.ts'
import { only } from '#platform/outcome.ts'
import { testApp } from '#test/app.ts'
import { as, aTeam, must, type Team } from '#test/factories/casework.ts'
import {
  aCouncil,
  aMotion,
  anOpenMeeting,
  aSummonedMeeting,
  type Council,
  meetingPage,
  present,
  putToVote,
} from '#test/factories/council.ts'
import { meetingOutcomes } from './outcomes.ts'
import { motions } from './schema.ts'
import { openScores } from './scores.ts'
import { closeMeeting, openMeeting } from './sitting.ts'
import { castVote, closeVote, putMotion } from './voting.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
let council: Council
beforeAll(async () => {
  team = await aTeam(app)
  council = await aCouncil(app)
})

const motionOf = async (id: string) =>
  only(await app.db.select().from(motions).where(eq(motions.id, id)))

test('a meeting that is short of members says how many and does not open', async () => {
  const { id } = await aSummonedMeeting(app, team, council)
  await present(app, id, council, [council.vân, council.phúc])
  const page = await app.visit(meetingPage(id), { as: council.chair })
  expect(page.text).toContain('Còn thiếu 1 thành viên để khai mạc')
  expect((await page.press('Khai mạc phiên họp')).status).toBe(409)
})

test('a meeting does not open without its chair, or without its secretary', async () => {
  const { id } = await aSummonedMeeting(app, team, council)
  await present(app, id, council, [council.chair])
  const opening = () => openMeeting(as(app, council.secretary), id, describeCases)
  expect(await opening()).toEqual({ ok: false, problem: 'chair-missing' })
  await present(app, id, council, [council.secretary])
  expect(await opening()).toEqual({ ok: false, problem: 'secretary-missing' })
})

test('members who leave are counted out at the next vote: no quorum, nothing decided, put again later', async () => {
  const sitting = await anOpenMeeting(app, team, council)
  const { id, item } = sitting
  const motion = await putToVote(app, council, sitting)
  for (const voter of [council.chair, council.oanh])
    must(await castVote(as(app, voter), id, motion, 'for'))
  await present(app, id, council, [council.vân, council.phúc])
  must(await closeVote(as(app, council.secretary), id, motion))
  expect(await motionOf(motion)).toMatchObject({ carried: null, votesFor: 2 })
  const page = await app.visit(meetingPage(id), { as: council.secretary })
  expect(page.text).toContain('Không đủ số người, chưa quyết định')
  expect(page.text).toContain('VânỦy viênĐã rời phiên họp')

  const short = await putMotion(as(app, council.secretary), id, item, aMotion, describeCases)
  expect(short).toEqual({ ok: false, problem: 'no-quorum' })
  await present(app, id, council)
  const again = await putToVote(app, council, sitting)
  expect((await motionOf(again)).closedAt).toBe(null)
})

test('who voted and left counts as having been there', async () => {
  const sitting = await anOpenMeeting(app, team, council)
  const motion = await putToVote(app, council, sitting)
  for (const voter of [council.chair, ...council.members])
    must(
      await castVote(as(app, voter), sitting.id, motion, voter === council.vân ? 'against' : 'for'),
    )
  await present(app, sitting.id, council, [council.vân, council.phúc])
  must(await closeVote(as(app, council.secretary), sitting.id, motion))
  expect(await motionOf(motion)).toMatchObject({ carried: true, votesFor: 4, votesAgainst: 1 })
})

test('just short of enough is not carried, and another motion can be put', async () => {
  const sitting = await anOpenMeeting(app, team, council)
  const { id, item } = sitting
  const motion = await putToVote(app, council, sitting)
  for (const [voter, choice] of [
    [council.chair, 'for'],
    [council.vân, 'for'],
    [council.phúc, 'for'],
    [council.oanh, 'abstain'],
    [council.tùng, 'against'],
  ] as const)
    must(await castVote(as(app, voter), id, motion, choice))
  must(await closeVote(as(app, council.chair), id, motion))
  expect(await motionOf(motion)).toMatchObject({ carried: false, abstentions: 1 })
  const refusal = { kind: 'refuse', wording: 'Không hỗ trợ', amount: null } as const
  const scope = as(app, council.secretary)
  const next = must(await putMotion(scope, id, item, refusal, describeCases))
  expect(await closeMeeting(scope, id)).toEqual({ ok: false, problem: 'vote-open' })
  for (const voter of [council.chair, ...council.members])
    must(await castVote(as(app, voter), id, next, 'for'))
  must(await closeVote(scope, id, next))
  const third = await putMotion(scope, id, item, aMotion, describeCases)
  expect(third).toEqual({ ok: false, problem: 'already-carried' })
  must(await closeMeeting(scope, id))
  expect((await meetingOutcomes(app.scopeFor(), 'case', [sitting.filed.id])).size).toBe(0)
})

test('a motion above what was asked for is not put; an amount missing is said at its field', async () => {
  const { id, filed } = await anOpenMeeting(app, team, council)
  const page = await app.visit(meetingPage(id), { as: council.secretary })
  const words = { 'Hỗ trợ': true, [`Nội dung kiến nghị về ${filed.number}`]: 'Hỗ trợ' }
  const amount = `Số tiền hỗ trợ ${filed.number}`
  const high = await page.press(`Mở biểu quyết về ${filed.number}`, {
    ...words,
    [amount]: '150.000.001',
  })
  expect(high.status).toBe(409)
  expect(high.text).toContain('cao hơn mức đề nghị')
  const none = await page.press(`Mở biểu quyết về ${filed.number}`, { ...words, [amount]: '' })
  expect(none.status).toBe(422)
})

test('scores are opened once, to everybody', async () => {
  const { id, item } = await anOpenMeeting(app, team, council)
  expect(await openScores(as(app, council.chair), id, item, describeCases)).toEqual({
    ok: false,
    problem: 'scores-open',
  })
})
