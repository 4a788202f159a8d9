import { type MeetingPlan, meetingPaths, planMeeting, summon } from '#modules/panels/index.ts'
import { describeCases, putCasesOnAgenda } from '#modules/support/index.ts'
import { link } from '#platform/http/paths.ts'
import { newId } from '#platform/ids.ts'
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
