import { sql } from 'drizzle-orm'
import { openMarks } from '#modules/support/index.ts'
import { as, must } from '../../factories/casework.ts'
import { aCall } from '../../factories/support.ts'
import { aSubject, noAssignment, type Subject } from '../cases/stages.ts'
import { granted, sends, shows } from '../knocking.ts'
import { part, type Rule, type Try as TryOn } from '../part.ts'
import type { Relation } from '../people.ts'
import type { World } from '../world.ts'

const stages = ['ready', 'drawn up', 'handed in', 'returned', 'decided'] as const
type Stage = (typeof stages)[number]

/** A case of a call of its own, judged with open marks, and the batch it stands in once there is one. */
type Batched = Subject & { callId: string; batch: string; version: number }
type Try = TryOn<Batched>

const desk = '/ban-lam-viec/dot-quyet-dinh'
const post =
  (act: string, fields: (subject: Batched) => Record<string, string> = () => ({})): Try =>
  (asker, subject) =>
    sends(asker, `${desk}/${subject.batch}/${act}`, fields(subject), subject.version)

const tries = {
  'find it in a list': (asker, { batch }) =>
    shows(asker, [desk, '/ban-lam-viec'], ({ text }) => text.includes(batch)),
  'see the case in it': (asker, { batch, number = '?' }) =>
    shows(asker, [`${desk}/${batch}`], ({ text }) => text.includes(number)),
  'draw it up': (asker, { callId }) => sends(asker, desk, { call: callId, title: 'Đợt 1' }),
  'write its lines': post('noi-dung', ({ id }) => ({
    [`verdict-${id}`]: 'approve',
    [`amount-${id}`]: '90000000',
    [`reasons-${id}`]: 'Tốt',
  })),
  'add what is ready': post('bo-sung'),
  'hand it in': post('trinh'),
  'return it': post('tra-lai', () => ({ reason: 'Xem lại' })),
  'decide on it': post('quyet-dinh'),
} satisfies Record<string, Try>

const officers = ['agency officer', 'city officer'] as const
const leaders = ['leader', 'chair'] as const
// Whoever reaches the batch sees only the cases in it in which they have no part.
const founders = ['officer who founded'] as const
const leadersToo = [...leaders, 'leader who founded'] as const
const there: Stage[] = ['drawn up', 'handed in', 'returned', 'decided']
const before: Stage[] = ['handed in', 'decided']
const withOfficer: Stage[] = ['drawn up', 'returned']

const rules: Record<keyof typeof tries, readonly Rule<Stage>[]> = {
  'find it in a list': [
    { who: [...officers, ...founders], in: there },
    { who: leadersToo, in: before },
  ],
  'see the case in it': [
    { who: officers, in: there },
    { who: leaders, in: before },
  ],
  'draw it up': [{ who: officers, in: ['ready'] }],
  'write its lines': [{ who: officers, in: withOfficer }],
  'add what is ready': [{ who: officers, in: withOfficer }],
  'hand it in': [{ who: officers, in: withOfficer }],
  'return it': [{ who: leaders, in: ['handed in'] }],
  'decide on it': [{ who: leaders, in: ['handed in'] }],
}

export const batches = (world: World) =>
  part({
    title: 'The batch of decisions',
    about: '**ready** is a case with open marks that stands in no batch yet.',
    stages,
    deeds: tries,
    rules,
    subject: (stage) => aBatch(world, stage),
  })

async function aBatch(world: World, stage: Stage): Promise<Batched> {
  const { app, crowd, outright, programmeId } = world
  const { id: callId } = await aCall(app.scopeFor(), { programmeId })
  const subject = await aSubject(world, 'reviewed', callId)
  must(await openMarks(as(app, crowd['city officer']), subject.id))
  const standing = async () => {
    const { rows } = await app.db.execute<{ batch: string; version: number }>(sql`
      select id as batch, version from support.batches where call_id = ${callId}`)
    return { ...subject, callId, ...(rows[0] ?? { batch: noAssignment, version: 1 }) }
  }
  const does = async (deed: keyof typeof tries, who: Relation) => {
    const asker = outright(subject.people[who] ?? null)
    granted(await tries[deed](asker, await standing(), who), deed)
  }
  const drawn = [['draw it up', 'city officer']] as const
  const handed = [...drawn, ['hand it in', 'city officer']] as const
  const roads: Record<Stage, readonly (readonly [keyof typeof tries, Relation])[]> = {
    ready: [],
    'drawn up': drawn,
    'handed in': handed,
    returned: [...handed, ['return it', 'leader']],
    decided: [...handed, ['decide on it', 'leader']],
  }
  for (const [deed, who] of roads[stage]) await does(deed, who)
  return standing()
}
