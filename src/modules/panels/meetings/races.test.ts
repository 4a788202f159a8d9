import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { councilMinutes, describeCases } from '#modules/support/index.ts'
import { only } from '#platform/outcome.ts'
import { testApp } from '#test/app.ts'
import { aReviewedCase, as, aTeam, must, type Team } from '#test/factories/casework.ts'
import {
  aClosedMeeting,
  aCouncil,
  aMeeting,
  anOpenMeeting,
  type Council,
  putToVote,
} from '#test/factories/council.ts'
import { putOnAgenda } from './agenda.ts'
import { agenda, meetings, motions, votes } from './schema.ts'
import { signMinutes } from './signing.ts'
import { castVote, closeVote } from './voting.ts'

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

/** Closes a vote as it would be without holding the meeting still: it counts what it sees, then writes. */
async function closeUnguarded(motionId: string, between: () => Promise<void>): Promise<void> {
  await app.db.transaction(async (tx) => {
    const cast = await tx.select().from(votes).where(eq(votes.motionId, motionId))
    await between()
    await tx
      .update(motions)
      .set({ votesFor: cast.length, carried: false, closedAt: new Date() })
      .where(and(eq(motions.id, motionId), isNull(motions.closedAt)))
  })
}

test('without the lock a vote cast while the count runs is accepted and not counted', async () => {
  const sitting = await anOpenMeeting(app, team, council)
  const motion = await putToVote(app, council, sitting)
  await closeUnguarded(motion, async () => {
    must(await castVote(as(app, council.vân), sitting.id, motion, 'for'))
  })
  const kept = await app.db.select().from(votes).where(eq(votes.motionId, motion))
  expect(kept).toHaveLength(1)
  expect((await motionOf(motion)).votesFor).toBe(0)
})

test('with it every accepted vote is counted, and one that comes after the closing is told so', async () => {
  for (let round = 0; round < 3; round += 1) {
    const sitting = await anOpenMeeting(app, team, council)
    const motion = await putToVote(app, council, sitting)
    const voters = [council.chair, ...council.members]
    const [closed, ...cast] = await Promise.all([
      closeVote(as(app, council.secretary), sitting.id, motion),
      ...voters.map((voter) => castVote(as(app, voter), sitting.id, motion, 'for')),
    ])
    expect(closed?.ok).toBe(true)
    const accepted = cast.filter((outcome) => outcome?.ok).length
    for (const outcome of cast)
      if (!outcome?.ok) expect(outcome).toEqual({ ok: false, problem: 'vote-closed' })
    const { votesFor, carried } = await motionOf(motion)
    expect(votesFor).toBe(accepted)
    expect(carried).toBe(accepted >= 4)
  }
})

test('two who close a vote at once close it once', async () => {
  const sitting = await anOpenMeeting(app, team, council)
  const motion = await putToVote(app, council, sitting)
  for (const voter of [council.chair, ...council.members])
    must(await castVote(as(app, voter), sitting.id, motion, 'for'))
  const outcomes = await Promise.all(
    [council.secretary, council.chair].map((person) =>
      closeVote(as(app, person), sitting.id, motion),
    ),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'vote-closed' })
  expect(await motionOf(motion)).toMatchObject({ votesFor: 5, carried: true })
})

test('somebody who votes twice at once has voted once', async () => {
  const sitting = await anOpenMeeting(app, team, council)
  const motion = await putToVote(app, council, sitting)
  const outcomes = await Promise.all(
    (['for', 'against'] as const).map((choice) =>
      castVote(as(app, council.vân), sitting.id, motion, choice),
    ),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'voted-already' })
  expect(await app.db.select().from(votes).where(eq(votes.motionId, motion))).toHaveLength(1)
})

test('chair and secretary who sign at once lock the record once, together', async () => {
  const { id } = await aClosedMeeting(app, team, council)
  const { hash } = (await councilMinutes(as(app, council.chair), id)) ?? { hash: '' }
  const outcomes = await Promise.all(
    [council.secretary, council.chair].map((person) =>
      signMinutes(as(app, person), id, hash, describeCases),
    ),
  )
  expect(outcomes.map((outcome) => outcome?.ok && outcome.value).toSorted()).toEqual([
    'locked',
    'signed',
  ])
  const meeting = only(await app.db.select().from(meetings).where(eq(meetings.id, id)))
  expect(meeting).toMatchObject({ state: 'locked', recordHash: hash })
})

test('a case that two meetings want at once comes onto one agenda', async () => {
  const filed = await aReviewedCase(app, team)
  const subject = { type: 'case', id: filed.id, label: filed.number, startupId: null }
  const ids = [await aMeeting(app, council), await aMeeting(app, council)]
  const outcomes = await Promise.all(
    ids.map((id) => putOnAgenda(as(app, council.secretary), id, [subject])),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'on-another-agenda' })
  expect(await app.db.select().from(agenda).where(eq(agenda.subjectId, filed.id))).toHaveLength(1)
})
