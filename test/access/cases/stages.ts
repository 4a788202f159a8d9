import { sql } from 'drizzle-orm'
import { expireDrafts } from '#modules/support/cases/expiring.ts'
import {
  acceptCase,
  assignToCase,
  type CaseState,
  decideCase,
  declareOnCase,
  finishCaseReview,
  openMarks,
  putCasesOnAgenda,
  recordAward,
  removeFromCase,
  requestCorrection,
  saveCaseScores,
  submitCase,
  withdrawCase,
} from '#modules/support/index.ts'
import { newId } from '#platform/ids.ts'
import { only } from '#platform/outcome.ts'
import type { Actor } from '#platform/scope.ts'
import { as, assignmentOf, must, scoresOf, versionOf } from '../../factories/casework.ts'
import { aDraft, aFounder, definition } from '../../factories/support.ts'
import { acceptedByCouncil, aPlannedMeeting, summons } from '../councils/sitting.ts'
import { granted, sends } from '../knocking.ts'
import type { Relation } from '../people.ts'
import type { World } from '../world.ts'

/** The columns of the table: the states of a case, with the review in three parts. */
export const stages = [
  'draft',
  'submitted',
  'correction',
  'review',
  'reviewed',
  'council',
  'approved',
  'refused',
  'awarded',
  'settled',
  'withdrawn',
  'expired',
  'annulled',
] as const
export type Stage = (typeof stages)[number]

export const stateOf = (stage: Stage): CaseState =>
  stage === 'reviewed' || stage === 'council' ? 'review' : stage

/** An hour after the grace that follows the closing of the call. */
export const AFTER_CLOSING = '2026-11-30T12:00:00Z'

/** A case in a stage, with what is needed to knock at its doors. */
export type Subject = {
  id: string
  startupId: string
  state: CaseState
  number: string | undefined
  documentId: string
  people: Partial<Record<Relation, Actor | null>>
  assignments: Partial<Record<Relation, string>>
}

const panel = ['reviewer', 'asked reviewer', 'recused reviewer', 'former reviewer'] as const

/** Whose words stand beside a mark: so it shows who reads whose. */
export const wordsOf = (who: Relation) => `Nhận xét của ${who}`
const marksOf = (who: Relation) =>
  scoresOf(3, 7).map((score) => ({ ...score, reason: wordsOf(who) }))

/** Brings a case of its own startup to a stage, by the steps that people take where there are any. */
export async function aSubject(world: World, stage: Stage, callId = world.callId) {
  const { app, crowd, outright } = world
  const founder = await aFounder(app, `An ${stage}`)
  const interested = await app.person('Quý', [
    { role: 'officer' },
    { role: 'founder', organisationId: founder.startupId },
  ])
  const powerful = await app.person('Sinh', [
    { role: 'leader' },
    { role: 'founder', organisationId: founder.startupId },
  ])
  const paying = await app.person('Sâm', [
    { role: 'finance' },
    { role: 'founder', organisationId: founder.startupId },
  ])
  const id = await aDraft(founder, callId)
  const assignments: Subject['assignments'] = {}
  const officer = as(app, crowd['city officer'])
  const version = () => versionOf(app, id)
  const office = async (path: string, fields = {}) => {
    const room = `/ban-lam-viec/xet-ho-so/${id}/${path}`
    granted(await sends(outright(crowd['city officer']), room, fields, await version()), path)
  }

  const road: Partial<Record<Stage, () => Promise<unknown>>> = {
    submitted: async () => must(await submitCase(founder.scope(), id)),
    review: async () => {
      must(await acceptCase(officer, id, { version: await version() }))
      must(
        await assignToCase(
          officer,
          id,
          panel.map((one) => crowd[one].id),
        ),
      )
      for (const one of panel) assignments[one] = await assignmentOf(app, crowd[one], id)
      await declare('reviewer', 'none')
      const scores = marksOf('reviewer')
      must(
        await saveCaseScores(as(app, crowd.reviewer), assignments.reviewer ?? '', {
          version: 2,
          scores,
        }),
      )
      await declare('recused reviewer', 'conflict')
      must(await removeFromCase(officer, id, assignments['former reviewer'] ?? '', 'Bận'))
    },
    reviewed: async () => {
      await declare('asked reviewer', 'none')
      await finish('asked reviewer', 2)
      await finish('reviewer', 3)
    },
    approved: () => decide(true),
    awarded: async () => {
      const contract = { contractNumber: `HĐ ${id}`, signedOn: '2026-11-23', amount: 1_000_000 }
      must(await recordAward(officer, id, { version: await version(), ...contract }))
    },
  }
  const declare = async (who: (typeof panel)[number], interest: 'none' | 'conflict') =>
    must(
      await declareOnCase(as(app, crowd[who]), assignments[who] ?? '', { interest, reason: 'Có' }),
    )
  const finish = async (who: (typeof panel)[number], at: number) =>
    must(
      await finishCaseReview(as(app, crowd[who]), assignments[who] ?? '', {
        version: at,
        scores: marksOf(who),
      }),
    )
  /** Before anything is decided the marks are opened to those who run the panel. */
  const decide = async (approved: boolean) => {
    must(await openMarks(officer, id))
    const amount = approved ? 100_000_000 : 0
    const decision = { version: await version(), approved, amount, reasons: 'Lý do' }
    must(await decideCase(as(app, crowd.leader), id, decision))
  }
  const go = async (...steps: Stage[]) => {
    for (const step of steps) await road[step]?.()
  }

  const reviewed = ['submitted', 'review', 'reviewed'] as const
  const ways: Record<Stage, () => Promise<unknown>> = {
    draft: async () => undefined,
    submitted: () => go('submitted'),
    correction: async () => {
      await go('submitted')
      const items = [{ field: 'problem', kind: 'wrong' as const, what: 'Nêu rõ hơn' }]
      const fields = definition.sections.flatMap((section) => section.fields)
      const asked = { version: await version(), items, note: '' }
      must(await requestCorrection(officer, id, asked, fields))
    },
    review: () => go('submitted', 'review'),
    reviewed: () => go(...reviewed),
    council: async () => {
      await go(...reviewed)
      const meeting = await aPlannedMeeting(world)
      must(await putCasesOnAgenda(as(app, crowd.secretary), meeting, [id]))
      await summons(world, meeting)
    },
    approved: () => go(...reviewed, 'approved'),
    refused: async () => {
      await go(...reviewed)
      await decide(false)
    },
    awarded: () => go(...reviewed, 'approved', 'awarded'),
    settled: async () => {
      await go(...reviewed, 'approved', 'awarded')
      await acceptedByCouncil(world, id)
      await office('hop-dong/nghiem-thu')
      await office('hop-dong/ket-thuc')
    },
    withdrawn: async () => {
      await go('submitted')
      must(await withdrawCase(founder.scope(), id, { reason: 'Đổi hướng' }))
    },
    expired: () => expireDrafts({ ...app.scopeFor(), now: new Date(AFTER_CLOSING) }),
    annulled: async () => {
      await go(...reviewed)
      await office('huy', { reason: 'Nhầm đợt' })
    },
  }
  await ways[stage]()

  const { rows } = await app.db.execute<{ number: string | null; document: string }>(sql`
    select c.number, f.id as document from support.cases c
    join support.case_files f on f.case_id = c.id where c.id = ${id}`)
  const { number, document } = only(rows)
  const subject: Subject = {
    id,
    startupId: founder.startupId,
    state: stateOf(stage),
    number: number ?? undefined,
    documentId: document,
    assignments,
    people: {
      ...crowd,
      founder: founder.founder,
      'officer who founded': interested,
      'leader who founded': powerful,
      'finance who founded': paying,
    },
  }
  return subject
}

/** An assignment that nobody has: what a stranger would have to guess. */
export const noAssignment = newId()
