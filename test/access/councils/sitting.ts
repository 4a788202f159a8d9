import { sql } from 'drizzle-orm'
import {
  castVote,
  closeMeeting,
  closeVote,
  type MeetingPlan,
  openMeeting,
  openScores,
  planMeeting,
  putMotion,
  recordAttendance,
  signMinutes,
  summon,
} from '#modules/panels/index.ts'
import { councilMinutes, describeCases } from '#modules/support/index.ts'
import { only, orNotFound } from '#platform/outcome.ts'
import { as, must } from '../../factories/casework.ts'
import { granted, sends } from '../knocking.ts'
import type { World } from '../world.ts'

export const meetingRoom = (id: string) => `/ban-lam-viec/hoi-dong/${id}`

const voters = ['chair', 'council member', 'reviewer'] as const

/** A meeting of the agency's council: a chair, three members of whom one will be barred, and the secretary of the city. */
export async function aPlannedMeeting(
  { app, crowd, agencyId }: World,
  purpose: MeetingPlan['purpose'] = 'assessment',
): Promise<string> {
  const members = [crowd['council member'], crowd['barred member'], crowd.reviewer]
  const plan = {
    purpose,
    title: 'Hội đồng thử',
    basis: 'Quyết định số 12/QĐ-TEST',
    startsAt: new Date('2026-11-25T02:00:00Z'),
    place: 'Phòng họp A',
    quorum: { of: 2, in: 3 },
    chair: crowd.chair.id,
    secretary: crowd.secretary.id,
    members: members.map(({ id }) => id),
  }
  return must(await planMeeting(as(app, crowd.secretary), agencyId, plan))
}

/** Calls the council; the barred member steps aside from the one thing on the agenda. */
export async function summons({ app, crowd, outright }: World, id: string): Promise<string> {
  must(await summon(as(app, crowd.secretary), id, describeCases))
  const { rows } = await app.db.execute<{ id: string }>(
    sql`select id from panels.agenda where meeting_id = ${id}`,
  )
  const item = only(rows).id
  const path = `${meetingRoom(id)}/muc/${item}/khong-tham-gia`
  granted(
    await sends(outright(crowd['barred member']), path, { reason: 'Người nhà' }),
    'step aside',
  )
  return item
}

/** Everybody is there, and the meeting is open. */
export async function opens({ app, crowd }: World, id: string): Promise<void> {
  const scope = as(app, crowd.secretary)
  const there = [crowd.secretary, crowd.chair, crowd['council member'], crowd['barred member']]
  const given = [...there, crowd.reviewer].map((person) => [person.id, 'present'] as const)
  must(await recordAttendance(scope, id, new Map(given)))
  must(await openMeeting(scope, id, describeCases))
}

export type Motion = Parameters<typeof putMotion>[3]
export const toSupport: Motion = { kind: 'support', wording: 'Hỗ trợ dự án', amount: 1_000_000 }
const toAccept: Motion = { kind: 'accept-results', wording: 'Nghiệm thu', amount: null }

export const moves = async ({ app, crowd }: World, id: string, item: string, motion: Motion) =>
  must(await putMotion(as(app, crowd.secretary), id, item, motion, describeCases))

export const unseals = async ({ app, crowd }: World, id: string, item: string) =>
  must(await openScores(as(app, crowd.secretary), id, item, describeCases))

/** All who may vote carry the motion, and the meeting is over. */
export async function carries({ app, crowd }: World, id: string, motion: string): Promise<void> {
  for (const who of voters) must(await castVote(as(app, crowd[who]), id, motion, 'for'))
  must(await closeVote(as(app, crowd.secretary), id, motion))
  must(await closeMeeting(as(app, crowd.secretary), id))
}

export const recordOf = async ({ app, crowd }: World, id: string) =>
  orNotFound(await councilMinutes(as(app, crowd.secretary), id)).hash

export async function signs(world: World, id: string): Promise<void> {
  const { app, crowd } = world
  for (const who of [crowd.secretary, crowd.chair])
    must(await signMinutes(as(app, who), id, await recordOf(world, id), describeCases))
}

/** An acceptance council finds the contract of a case carried out, and signs. */
export async function acceptedByCouncil(world: World, caseId: string): Promise<void> {
  const { crowd, outright } = world
  const id = await aPlannedMeeting(world, 'acceptance')
  const contract = `/ban-lam-viec/xet-ho-so/${caseId}/hop-dong/hoi-dong`
  granted(await sends(outright(crowd['city officer']), contract, { meeting: id }), 'call a council')
  const item = await summons(world, id)
  await opens(world, id)
  await carries(world, id, await moves(world, id, item, toAccept))
  await signs(world, id)
}
