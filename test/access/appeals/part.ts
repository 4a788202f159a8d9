import { sql } from 'drizzle-orm'
import { aSubject, noAssignment, type Subject } from '../cases/stages.ts'
import { granted, sends, shows } from '../knocking.ts'
import { part, type Rule, type Try as TryOn } from '../part.ts'
import type { Relation } from '../people.ts'
import type { World } from '../world.ts'

const stages = ['refused', 'filed', 'taken', 'upheld', 'dismissed', 'withdrawn'] as const
type Stage = (typeof stages)[number]

/** A refused case, and the appeal against its refusal once there is one. */
type Appealed = Subject & { appeal: string; version: number }
type Try = TryOn<Appealed>

const GROUNDS = 'Phiếu chấm bỏ sót bằng sáng chế'
const ownRoom = (id: string) => `/ban-lam-viec/ho-so/${id}/khieu-nai`
const desk = '/ban-lam-viec/khieu-nai'

const answer =
  (fields: (subject: Appealed) => Record<string, string>): Try =>
  (asker, subject) =>
    sends(
      asker,
      `${desk}/${subject.appeal}/tra-loi`,
      { reasons: 'Đã xem lại', ...fields(subject) },
      subject.version,
    )

const tries = {
  'find it in a list': (asker, { appeal }) =>
    shows(asker, [desk, '/ban-lam-viec'], ({ text }) => text.includes(appeal)),
  'read it': (asker, { id, appeal }) =>
    shows(asker, [ownRoom(id), `${desk}/${appeal}`], ({ text }) => text.includes(GROUNDS)),
  'file it': (asker, { id }) => sends(asker, ownRoom(id), { grounds: GROUNDS }),
  'take it back': (asker, { id, appeal, version }) =>
    sends(asker, `${ownRoom(id)}/${appeal}/rut`, {}, version),
  'take it on': (asker, { appeal, version }) => sends(asker, `${desk}/${appeal}/nhan`, {}, version),
  'dismiss it': answer(() => ({ verdict: 'dismiss' })),
  'have the decision taken anew': answer(() => ({ verdict: 'decision' })),
  'have a review given anew': answer(({ assignments }) => ({
    verdict: 'scores',
    review: assignments.reviewer ?? noAssignment,
  })),
  'draft the answer as a paper': (asker, { id }) =>
    sends(asker, `/ban-lam-viec/van-ban/ho-so/${id}`, { kind: 'appeal' }),
} satisfies Record<string, Try>

const founders = [
  'founder',
  'officer who founded',
  'leader who founded',
  'finance who founded',
] as const
const office = ['agency officer', 'city officer', 'leader', 'chair'] as const
const there: Stage[] = ['filed', 'taken', 'upheld', 'dismissed', 'withdrawn']
// The officer of the city screened the case and the leader decided on it: neither answers for it again.
const strangers = ['agency officer', 'chair'] as const
const handler = ['agency officer'] as const

const rules: Record<keyof typeof tries, readonly Rule<Stage>[]> = {
  'find it in a list': [{ who: office, in: there }],
  'read it': [{ who: [...founders, ...office], in: there }],
  'file it': [{ who: founders, in: ['refused', 'dismissed', 'withdrawn'] }],
  'take it back': [{ who: founders, in: ['filed', 'taken'] }],
  'take it on': [
    { who: strangers, in: ['filed'] },
    { who: handler, in: ['taken'] },
  ],
  'dismiss it': [{ who: handler, in: ['taken'] }],
  'have the decision taken anew': [{ who: handler, in: ['taken'] }],
  'have a review given anew': [{ who: handler, in: ['taken'] }],
  'draft the answer as a paper': [{ who: office, in: ['upheld', 'dismissed'] }],
}

export const appeals = (world: World) =>
  part({
    title: 'The appeal',
    about:
      '**refused** is a case whose refusal nobody has appealed against yet; **taken** is in the hands of the officer of the agency.',
    stages,
    deeds: tries,
    rules,
    subject: (stage) => anAppeal(world, stage),
  })

async function anAppeal(world: World, stage: Stage): Promise<Appealed> {
  const { app, outright } = world
  const subject = await aSubject(world, 'refused')
  const standing = async () => {
    const { rows } = await app.db.execute<{ appeal: string; version: number }>(sql`
      select id as appeal, version from support.appeals where case_id = ${subject.id}`)
    return { ...subject, ...(rows[0] ?? { appeal: noAssignment, version: 1 }) }
  }
  const does = async (deed: keyof typeof tries, who: Relation) => {
    const asker = outright(subject.people[who] ?? null)
    granted(await tries[deed](asker, await standing(), who), deed)
  }
  const roads: Record<Stage, readonly [deed: keyof typeof tries, who: Relation][]> = {
    refused: [],
    filed: [['file it', 'founder']],
    taken: [
      ['file it', 'founder'],
      ['take it on', 'agency officer'],
    ],
    upheld: [
      ['file it', 'founder'],
      ['take it on', 'agency officer'],
      ['have a review given anew', 'agency officer'],
    ],
    dismissed: [
      ['file it', 'founder'],
      ['take it on', 'agency officer'],
      ['dismiss it', 'agency officer'],
    ],
    withdrawn: [
      ['file it', 'founder'],
      ['take it back', 'founder'],
    ],
  }
  for (const [deed, who] of roads[stage]) await does(deed, who)
  return standing()
}
