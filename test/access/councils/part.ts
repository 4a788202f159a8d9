import { sql } from 'drizzle-orm'
import { cancelMeeting } from '#modules/panels/index.ts'
import { putCasesOnAgenda } from '#modules/support/index.ts'
import { only } from '#platform/outcome.ts'
import { as, must } from '../../factories/casework.ts'
import { aSubject, noAssignment, type Subject, wordsOf } from '../cases/stages.ts'
import { granted, sends, shows } from '../knocking.ts'
import { part, type Rule, type Try as TryOn } from '../part.ts'
import type { World } from '../world.ts'
import {
  aPlannedMeeting,
  carries,
  meetingRoom,
  moves,
  opens,
  recordOf,
  signs,
  summons,
  toSupport,
  unseals,
} from './sitting.ts'

const stages = [
  'planned',
  'summoned',
  'open',
  'marks open',
  'voting',
  'closed',
  'locked',
  'cancelled',
] as const
type Stage = (typeof stages)[number]

/** A meeting with one case on its agenda, and another case that waits for a council. */
type Sitting = Subject & {
  meeting: string
  item: string
  motion: string
  spare: string
  record: string
  paper: string
}
type Try = TryOn<Sitting>

const room = ({ meeting }: Sitting) => meetingRoom(meeting)
const post =
  (path: string, fields: (sitting: Sitting) => Record<string, string> = () => ({})): Try =>
  (asker, sitting) =>
    sends(asker, `${room(sitting)}/${path}`, fields(sitting))
const onItem =
  (act: string, fields: Record<string, string> = {}): Try =>
  (asker, sitting) =>
    sends(asker, `${room(sitting)}/muc/${sitting.item}/${act}`, fields)
const paperOf = ({ meeting }: Sitting) => `/ban-lam-viec/van-ban/phien-hop/${meeting}`
const bothRooms = (sitting: Sitting) => [room(sitting), `${room(sitting)}/bien-ban`]

const tries = {
  'find it in a list': (asker, { meeting }) =>
    shows(asker, ['/ban-lam-viec/hoi-dong', '/ban-lam-viec'], ({ text }) => text.includes(meeting)),
  'see that it meets': (asker, sitting) => shows(asker, [room(sitting)], () => true),
  'see the case on its agenda': (asker, sitting) =>
    shows(asker, bothRooms(sitting), ({ text }) => text.includes(sitting.number ?? '?')),
  'see the marks in it': (asker, sitting) =>
    shows(
      asker,
      bothRooms(sitting),
      ({ text }) => />46/.test(text) || text.includes(wordsOf('asked reviewer')),
    ),
  'put a case on its agenda': (asker, { meeting, spare }) =>
    sends(asker, '/ban-lam-viec/hoi-dong/ho-so', { meeting, cases: [spare] }),
  'take a case off it': onItem('rut'),
  'summon it': post('trieu-tap'),
  'call it off': post('huy', () => ({ reason: 'Bão' })),
  'record who is there': post('diem-danh', ({ people }) => ({
    [`at-${people.chair?.id}`]: 'present',
  })),
  // Those who were called came, and the secretary wrote it down.
  'open it': async (asker, sitting) => {
    const { people } = sitting
    const there = (['chair', 'secretary', 'council member', 'reviewer'] as const).map(
      (who) => [`at-${people[who]?.id}`, 'present'] as const,
    )
    await sends(
      asker.as(people.secretary ?? null),
      `${room(sitting)}/diem-danh`,
      Object.fromEntries(there),
    )
    return sends(asker, `${room(sitting)}/khai-mac`)
  },
  'step aside from the case': onItem('khong-tham-gia', { reason: 'Người nhà' }),
  'open the marks in it': onItem('diem'),
  'write down what was said': onItem('thao-luan', { discussion: 'Đã hỏi', before: '' }),
  'put a motion': onItem('kien-nghi', {
    kind: 'support',
    wording: 'Hỗ trợ',
    amount: '1000000',
  }),
  vote: (asker, sitting) =>
    sends(asker, `${room(sitting)}/bieu-quyet/${sitting.motion}/phieu`, { choice: 'for' }),
  'close the vote': (asker, sitting) =>
    sends(asker, `${room(sitting)}/bieu-quyet/${sitting.motion}/ket-thuc`),
  'close it': post('be-mac'),
  'read the minutes': (asker, sitting) => shows(asker, [`${room(sitting)}/bien-ban`], () => true),
  'sign the minutes': post('bien-ban/chu-ky', ({ record }) => ({ hash: record })),
  'draft the minutes as a paper': (asker, sitting) => sends(asker, paperOf(sitting)),
  'take the paper out': (asker, sitting) =>
    shows(asker, [`${paperOf(sitting)}/${sitting.paper}/tep`], () => true),
} satisfies Record<string, Try>

const planners = ['agency officer', 'city officer', 'secretary'] as const
const table = ['secretary', 'chair'] as const
const voters = ['chair', 'council member', 'reviewer'] as const
const called = [...voters, 'secretary'] as const
// A meeting that others plan is there for its whole desk; what is on it only for those without a part in it.
const desk = [...planners, 'officer who founded'] as const
const summoned: Stage[] = [
  'summoned',
  'open',
  'marks open',
  'voting',
  'closed',
  'locked',
  'cancelled',
]
const inSession: Stage[] = ['open', 'marks open', 'voting']
const afterOpening: Stage[] = ['marks open', 'voting', 'closed', 'locked']
const over: Stage[] = ['closed', 'locked']
const begun: Stage[] = [...inSession, ...over]

const rules: Record<keyof typeof tries, readonly Rule<Stage>[]> = {
  'find it in a list': [
    { who: desk, in: stages },
    { who: [...voters, 'barred member'], in: summoned },
  ],
  'see that it meets': [
    { who: desk, in: stages },
    { who: [...voters, 'barred member'], in: summoned },
  ],
  'see the case on its agenda': [
    { who: planners, in: stages },
    { who: voters, in: summoned },
  ],
  'see the marks in it': [{ who: [...planners, ...voters], in: afterOpening }],
  'put a case on its agenda': [{ who: desk, in: ['planned', 'summoned'] }],
  'take a case off it': [{ who: planners, in: ['planned', 'summoned'] }],
  'summon it': [{ who: desk, in: ['planned'] }],
  'call it off': [{ who: desk, in: ['planned', 'summoned'] }],
  'record who is there': [{ who: table, in: ['summoned', ...inSession] }],
  'open it': [{ who: table, in: ['summoned'] }],
  'step aside from the case': [{ who: called, in: ['summoned', ...inSession] }],
  'open the marks in it': [{ who: table, in: ['open'] }],
  'write down what was said': [{ who: table, in: [...inSession, 'closed'] }],
  'put a motion': [{ who: table, in: ['marks open'] }],
  vote: [{ who: voters, in: ['voting'] }],
  'close the vote': [{ who: table, in: ['voting'] }],
  'close it': [{ who: table, in: ['open', 'marks open'] }],
  'read the minutes': [{ who: [...desk, ...voters, 'barred member'], in: begun }],
  'sign the minutes': [{ who: [...called, 'barred member'], in: ['closed'] }],
  'draft the minutes as a paper': [{ who: [...planners, 'chair'], in: begun }],
  'take the paper out': [{ who: [...planners, 'chair'], in: over }],
}

export const councils = (world: World) => {
  const spare = aSubject(world, 'reviewed')
  return part({
    title: 'The council',
    about:
      'A meeting of the council of the agency on one case, called with a chair, a secretary and three members; **marks open** is an open meeting whose marks on the case are open, **voting** one with a motion before it.',
    stages,
    deeds: tries,
    rules,
    subject: async (stage) => aSitting(world, stage, (await spare).id),
  })
}

async function aSitting(world: World, stage: Stage, spare: string): Promise<Sitting> {
  const { app, crowd, outright } = world
  const subject = await aSubject(world, 'reviewed')
  const meeting = await aPlannedMeeting(world)
  must(await putCasesOnAgenda(as(app, crowd.secretary), meeting, [subject.id]))
  const { rows } = await app.db.execute<{ id: string }>(
    sql`select id from panels.agenda where meeting_id = ${meeting}`,
  )
  const item = only(rows).id
  let motion = noAssignment
  const road: readonly [Stage, () => Promise<unknown>][] = [
    ['planned', async () => undefined],
    ['summoned', () => summons(world, meeting)],
    ['open', () => opens(world, meeting)],
    ['marks open', () => unseals(world, meeting, item)],
    [
      'voting',
      async () => {
        motion = await moves(world, meeting, item, toSupport)
      },
    ],
    ['closed', () => carries(world, meeting, motion)],
    ['locked', () => signs(world, meeting)],
  ]
  const last = stage === 'cancelled' ? 'summoned' : stage
  for (const [, go] of road.slice(0, road.findIndex(([name]) => name === last) + 1)) await go()
  if (stage === 'cancelled') must(await cancelMeeting(as(app, crowd.secretary), meeting, 'Bão'))
  const sitting = { ...subject, meeting, item, motion, spare }
  if (stage !== 'closed' && stage !== 'locked')
    return { ...sitting, record: 'x', paper: noAssignment }
  const record = await recordOf(world, meeting)
  const asker = outright(crowd.secretary)
  granted(await sends(asker, paperOf({ ...sitting, record, paper: '' })), 'draft the minutes')
  const drafted = await app.db.execute<{ id: string }>(
    sql`select id from support.papers where subject_id = ${meeting}`,
  )
  return { ...sitting, record, paper: only(drafted.rows).id }
}
