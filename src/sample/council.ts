import {
  castVote,
  closeMeeting,
  closeVote,
  openMeeting,
  openScores,
  planMeeting,
  putMotion,
  recordAttendance,
  signMinutes,
  summon,
} from '#modules/panels/index.ts'
import { councilMinutes, describeCases } from '#modules/support/index.ts'
import type { Actor } from '#platform/scope.ts'
import { as, type Happening, instantOf, must } from './stage.ts'
import type { World } from './world.ts'

/** What a council is asked about one thing on its agenda. */
export type Question = {
  subjectId: () => Promise<string>
  motion: { kind: 'support' | 'refuse' | 'accept-results'; wording: string; amount: number | null }
  scored: boolean
}

export type SampleMeeting = {
  purpose: 'assessment' | 'acceptance'
  title: string
  /** The days on which it was planned, and on which it sits or is to sit. */
  plannedDaysAgo: number
  daysAgo: number
  members: (world: World) => Actor[]
  excused?: (world: World) => Actor
  /** Puts on the agenda what it is to judge. */
  fill: (world: World, meetingId: string, at: Date) => Promise<void>
  questions: (world: World) => Question[]
}

const PLACE = 'Phòng họp tầng 2, số 1 đường Bến Mở (địa chỉ mẫu)'

/** A council is planned, its agenda filled and its members called. */
function prepare(world: World, meeting: SampleMeeting, held: { id: string }): Happening[] {
  const { stage, cast } = world
  const desk = (at: Date) => as(stage, cast.secretary, at)
  return [
    {
      daysAgo: meeting.plannedDaysAgo,
      time: '08:50',
      async does(at) {
        const plan = {
          purpose: meeting.purpose,
          title: `${meeting.title} (mẫu)`,
          basis: 'MẪU-05/QĐ-HĐTV',
          startsAt: instantOf(stage, { daysAgo: meeting.daysAgo, time: '08:30' }),
          place: PLACE,
          quorum: { of: 2, in: 3 },
          chair: cast.leader.id,
          secretary: cast.secretary.id,
          members: meeting.members(world).map(({ id }) => id),
        }
        held.id = must(await planMeeting(desk(at), cast.agencyId, plan), meeting.title)
      },
    },
    {
      daysAgo: meeting.plannedDaysAgo,
      time: '09:20',
      does: (at) => meeting.fill(world, held.id, at),
    },
    {
      daysAgo: meeting.plannedDaysAgo,
      time: '09:50',
      does: async (at) => must(await summon(desk(at), held.id, describeCases), 'summons'),
    },
  ]
}

/** A council that is called and has not sat yet. */
export const callCouncil = (world: World, meeting: SampleMeeting): Happening[] =>
  prepare(world, meeting, { id: '' })

/** A council from its planning to its signed and locked minutes. */
export function holdCouncil(world: World, meeting: SampleMeeting): Happening[] {
  const { stage, cast } = world
  const held = { id: '' }
  const desk = (at: Date) => as(stage, cast.secretary, at)
  const { daysAgo } = meeting
  const excused = meeting.excused?.(world)
  const voters = [cast.leader, ...meeting.members(world)].filter(({ id }) => id !== excused?.id)

  const sign = (who: Actor, time: string): Happening => ({
    // Three days later, so that a weekend does not bring it before the end of the meeting.
    daysAgo: daysAgo - 3,
    time,
    async does(at) {
      const scope = as(stage, who, at)
      const minutes = await councilMinutes(scope, held.id)
      must(await signMinutes(scope, held.id, minutes?.hash ?? '', describeCases), 'signature')
    },
  })

  return [
    ...prepare(world, meeting, held),
    {
      daysAgo,
      time: '08:30',
      async does(at) {
        const present = [...voters, cast.secretary].map(({ id }) => [id, 'present'] as const)
        const absent = excused ? [[excused.id, 'excused'] as const] : []
        must(await recordAttendance(desk(at), held.id, new Map([...present, ...absent])), 'roll')
        must(await openMeeting(desk(at), held.id, describeCases), 'opening')
      },
    },
    ...meeting.questions(world).map(
      (question, index): Happening => ({
        daysAgo,
        time: `${9 + Math.floor(index / 2)}:${index % 2 === 0 ? '00' : '30'}`.padStart(5, '0'),
        does: (at) => judge(world, { id: held.id, voters }, question, at),
      }),
    ),
    {
      daysAgo,
      time: '11:40',
      does: async (at) => must(await closeMeeting(desk(at), held.id), 'closing'),
    },
    sign(cast.secretary, '09:05'),
    sign(cast.leader, '10:35'),
  ]
}

/** One item: scores are opened, a motion is put, all who are there and not recused vote, and it is counted. */
async function judge(
  { stage, cast }: World,
  { id, voters }: { id: string; voters: readonly Actor[] },
  { subjectId, motion, scored }: Question,
  at: Date,
): Promise<void> {
  const desk = as(stage, cast.secretary, at)
  const wanted = await subjectId()
  const item = (await councilMinutes(desk, id))?.items.find(({ subject }) => subject.id === wanted)
  if (!item) throw new Error('sample: the council does not see the item')
  if (scored) must(await openScores(desk, id, item.agendaId, describeCases), 'scores')
  const put = must(await putMotion(desk, id, item.agendaId, motion, describeCases), 'motion')
  for (const [index, voter] of voters.entries()) {
    const choice = index === voters.length - 1 && motion.kind === 'support' ? 'abstain' : 'for'
    // Whoever is recused does not reach the item, and so cannot vote on it.
    const vote = await castVote(as(stage, voter, at), id, put, choice)
    if (vote) must(vote, 'vote')
  }
  must(await closeVote(desk, id, put), 'count')
}
