import { sql } from 'drizzle-orm'
import {
  castVote,
  closeMeeting,
  closeVote,
  type MeetingPlan,
  meetingPaths,
  openMeeting,
  openScores,
  planMeeting,
  putMotion,
  recordAttendance,
  signMinutes,
  summon,
} from '#modules/panels/index.ts'
import { councilMinutes, describeCases, putCasesOnAgenda } from '#modules/support/index.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
import { only, orNotFound } from '#platform/outcome.ts'
import type { Actor } from '#platform/scope.ts'
import type { TestApp } from '../app.ts'
import { aReviewedCase, as, type Filed, must, type Team } from './casework.ts'

export type Council = Awaited<ReturnType<typeof aCouncil>>

/** A secretary of the whole city, a chair who leads, and four members. */
export async function aCouncil(app: TestApp) {
  const [secretary, chair, ...members] = await Promise.all([
    app.person('Ngân', [{ role: 'secretary' }]),
    app.person('Khải', [{ role: 'leader' }]),
    ...['Vân', 'Phúc', 'Oanh', 'Tùng'].map((name) => app.person(name, [{ role: 'reviewer' }])),
  ])
  if (!secretary || !chair) throw new Error('the council was not made')
  const [vân, phúc, oanh, tùng] = members as [Actor, Actor, Actor, Actor]
  return { secretary, chair, vân, phúc, oanh, tùng, members }
}

export const aPlan = (
  { secretary, chair, members }: Council,
  change: Partial<MeetingPlan> = {},
): MeetingPlan => ({
  purpose: 'assessment',
  title: 'Hội đồng tư vấn đợt 1',
  basis: 'Quyết định số 12/QĐ-TEST',
  startsAt: new Date('2026-11-25T02:00:00Z'),
  place: 'Phòng họp A',
  quorum: { of: 2, in: 3 },
  chair: chair.id,
  secretary: secretary.id,
  members: members.map(({ id }) => id),
  ...change,
})

/** A planned meeting of an agency of its own, without an agenda. */
export async function aMeeting(
  app: TestApp,
  council: Council,
  change: Partial<MeetingPlan> = {},
): Promise<string> {
  const scope = as(app, council.secretary)
  return must(await planMeeting(scope, newId(), aPlan(council, change)))
}

/** A summoned meeting with one case, whose two reviews are in. */
export async function aSummonedMeeting(
  app: TestApp,
  team: Team,
  council: Council,
  filed?: Filed,
): Promise<{ id: string; filed: Filed }> {
  const id = await aMeeting(app, council)
  const kase = filed ?? (await aReviewedCase(app, team))
  const scope = as(app, council.secretary)
  must(await putCasesOnAgenda(scope, id, [kase.id]))
  must(await summon(scope, id, describeCases))
  return { id, filed: kase }
}

export const meetingPage = (id: string): string => link(meetingPaths.meeting, { id })

/** Records everybody as present but those named. */
export async function present(
  app: TestApp,
  id: string,
  { secretary, chair, members }: Council,
  absent: readonly Actor[] = [],
): Promise<void> {
  const given = new Map(
    [secretary, chair, ...members].map((person) => [
      person.id,
      absent.includes(person) ? ('absent' as const) : ('present' as const),
    ]),
  )
  must(await recordAttendance(as(app, secretary), id, given))
}

type Sitting = { id: string; item: string; filed: Filed }

/** A meeting in session on one case whose scores are open. */
export async function anOpenMeeting(
  app: TestApp,
  team: Team,
  council: Council,
  absent: readonly Actor[] = [],
): Promise<Sitting> {
  const { id, filed } = await aSummonedMeeting(app, team, council)
  const scope = as(app, council.secretary)
  await present(app, id, council, absent)
  must(await openMeeting(scope, id, describeCases))
  const { rows } = await app.db.execute<{ id: string }>(
    sql`select id from panels.agenda where meeting_id = ${id}`,
  )
  const item = only(rows).id
  must(await openScores(scope, id, item, describeCases))
  return { id, item, filed }
}

export const aMotion = { kind: 'support', wording: 'Hỗ trợ dự án', amount: 120_000_000 } as const

/** A motion to support the case, open to the vote. */
export const putToVote = async (
  app: TestApp,
  { secretary }: Council,
  { id, item }: Pick<Sitting, 'id' | 'item'>,
): Promise<string> => must(await putMotion(as(app, secretary), id, item, aMotion, describeCases))

/** A meeting that is over: the chair and the members there carried the motion. */
export async function aClosedMeeting(
  app: TestApp,
  team: Team,
  council: Council,
  absent: readonly Actor[] = [],
): Promise<Sitting> {
  const sitting = await anOpenMeeting(app, team, council, absent)
  const { id } = sitting
  const motion = await putToVote(app, council, sitting)
  for (const voter of [council.chair, ...council.members])
    if (!absent.includes(voter)) must(await castVote(as(app, voter), id, motion, 'for'))
  must(await closeVote(as(app, council.secretary), id, motion))
  must(await closeMeeting(as(app, council.secretary), id))
  return sitting
}

/** A meeting whose minutes its chair and its secretary have signed. */
export async function aLockedMeeting(app: TestApp, team: Team, council: Council): Promise<Sitting> {
  const sitting = await aClosedMeeting(app, team, council)
  for (const person of [council.secretary, council.chair]) {
    const scope = as(app, person)
    const { hash } = orNotFound(await councilMinutes(scope, sitting.id))
    must(await signMinutes(scope, sitting.id, hash, describeCases))
  }
  return sitting
}
