import { sql } from 'drizzle-orm'
import type fc from 'fast-check'
import { expect } from 'vitest'
import { fieldsOf } from '#modules/forms/index.ts'
import {
  acceptCase,
  assignToCase,
  attachFile,
  type CaseState,
  decideCase,
  declareOnCase,
  findOwnCase,
  finishCaseReview,
  recordAward,
  rejectCase,
  reopenCase,
  requestCorrection,
  saveAnswers,
  submitCase,
  withdrawCase,
} from '#modules/support/index.ts'
import { only } from '#platform/outcome.ts'
import { expireDrafts } from '#src/modules/support/cases/expiring.ts'
import { annulCase } from '#src/modules/support/screening/life/actions.ts'
import { after, type Step } from '#src/modules/support/states.ts'
import type { TestApp } from '../app.ts'
import { as, assignmentOf, scoresOf, type Team, versionOf } from '../factories/casework.ts'
import { aPdf, definition, type Founder } from '../factories/support.ts'

/** A day on which the call of the model is closed. */
const CLOSED = '2026-12-01T02:00:00Z'

/** A case as it should be, beside the one in the database. */
export type Model = {
  state: CaseState
  closed: boolean
  accepted: boolean
  reviewed: boolean
  standing: boolean
  acts: string[]
  /** Words that the founder typed and has not sent. */
  secret: string | undefined
  number: string | null
  words: number
}
export type Real = {
  app: TestApp
  team: Team
  founder: Founder
  id: string
  /** Runs after every step. */
  check(model: Model, real: Real): Promise<void>
}

/** What people try; the way onward is tried more often, so that walks get far. */
export const kinds = [
  ...['submit', 'submit', 'accept', 'accept', 'review', 'review'],
  ...['save', 'attach', 'submit', 'ask', 'accept', 'reject', 'review', 'approve', 'refuse'],
  ...['sign', 'annul', 'reopen', 'withdraw', 'expire', 'close'],
] as const
const stepOf: Record<string, Step> = {
  ask: 'request-correction',
  'sign-award': 'sign-award',
  sign: 'sign-award',
}

/** What people try, at its right time or not. */
export class Try implements fc.AsyncCommand<Model, Real> {
  readonly kind: string
  readonly stale: boolean
  constructor(kind: string, stale: boolean) {
    this.kind = kind
    this.stale = stale
  }
  check = () => true
  toString = () => (this.stale ? `${this.kind} from an old page` : this.kind)

  async run(model: Model, real: Real): Promise<void> {
    const ok = (await this.attempt(model, real)) === true
    const wanted = this.may(model)
    expect(ok, `${this} in ${model.state}`).toBe(wanted)
    if (wanted) this.move(model)
    await real.check(model, real)
  }

  step(model: Model): Step {
    if (this.kind === 'submit' && model.state === 'correction') return 'answer-correction'
    return stepOf[this.kind] ?? (this.kind as Step)
  }

  may(model: Model): boolean {
    const { state, closed, reviewed } = model
    const held = state === 'draft' || state === 'correction'
    switch (this.kind) {
      case 'close':
        return true
      case 'save':
        return held
      case 'attach':
        return state === 'correction' || (state === 'draft' && !closed)
      case 'review':
        return state === 'review' && !reviewed
      case 'expire':
        return state === 'draft' && closed
      case 'submit':
        return held && !(state === 'draft' && closed)
      case 'approve':
      case 'refuse':
        return !this.stale && state === 'review' && reviewed
      default:
        return !this.stale && after(state, this.step(model)) !== undefined
    }
  }

  move(model: Model): void {
    const { state, accepted } = model
    const add = (...acts: string[]) => model.acts.push(...acts.map((act) => `support.${act}`))
    if (this.kind === 'close') model.closed = true
    if (this.kind === 'save') model.secret = `riêng ${model.words++}`
    if (this.kind === 'review') model.reviewed = true
    if (['close', 'save', 'attach', 'review'].includes(this.kind)) return
    const to = after(state, this.step(model))
    if (!to) throw new Error(`${this} leads nowhere from ${state}`)
    model.state = to
    if (this.kind === 'submit') {
      model.secret = undefined
      add(state === 'draft' ? 'case-submitted' : 'correction-answered')
    }
    if (this.kind === 'ask') add('correction-requested')
    if (this.kind === 'accept') add('case-accepted')
    if (this.kind === 'reject') add('case-rejected')
    if (this.kind === 'approve') add('case-approved')
    if (this.kind === 'refuse') add('case-refused')
    if (this.kind === 'sign') add('award-signed')
    if (this.kind === 'withdraw') add('case-withdrawn')
    if (this.kind === 'expire') add('case-expired')
    if (['annul', 'reopen'].includes(this.kind)) {
      if (model.standing) add('decision-overturned')
      model.standing = false
      add(this.kind === 'annul' ? 'case-annulled' : 'case-reopened')
      if (to === 'review' && !accepted) add('case-accepted')
    }
    if (['reject', 'approve', 'refuse'].includes(this.kind)) model.standing = true
    if (to === 'review') model.accepted = true
    if (to === 'submitted' && this.kind === 'reopen') model.accepted = false
  }

  async attempt(model: Model, { app, team, founder, id }: Real): Promise<boolean | undefined> {
    const version = this.stale ? -1 : await versionOf(app, id)
    const [own, officer, leader] = [founder.scope(), as(app, team.officer), as(app, team.leader)]
    const items = [{ field: 'title', kind: 'wrong' as const, what: 'Sửa' }]
    const decision = { version, amount: 1_000_000, reasons: 'Vì' }
    const contract = { contractNumber: `HD ${id}`, signedOn: own.today, amount: 1_000_000 }
    const file = { field: 'letter', file: aPdf(), startedAt: own.now, finishedAt: own.now }
    switch (this.kind) {
      case 'close':
        app.setNow(CLOSED)
        return true
      case 'save': {
        const answers = { problem: `riêng ${model.words}` }
        const revision = await revisionOf(app, id)
        return (await saveAnswers(own, id, { base: revision, answers }))?.ok
      }
      case 'attach':
        return (await attachFile(own, id, file))?.ok
      case 'submit':
        return (await submitCase(own, id))?.ok
      case 'ask':
        return (
          await requestCorrection(officer, id, { version, items, note: '' }, fieldsOf(definition))
        )?.ok
      case 'accept':
        return (await acceptCase(officer, id, { version }))?.ok
      case 'reject':
        return (await rejectCase(officer, id, { version, reasons: 'Thiếu' }))?.ok
      case 'review':
        return reviewed(app, team, id)
      case 'approve':
        return (await decideCase(leader, id, { ...decision, approved: true }))?.ok
      case 'refuse':
        return (await decideCase(leader, id, { ...decision, approved: false, amount: 0 }))?.ok
      case 'sign':
        return (await recordAward(officer, id, { version, ...contract }))?.ok
      case 'annul':
        return (await annulCase(officer, id, { reason: 'Nhầm', version }))?.ok
      case 'reopen':
        return (await reopenCase(leader, id, 'Sai', { ground: 'error', version }))?.ok
      case 'withdraw':
        return (await withdrawCase(own, id, { reason: 'Thôi', version }))?.ok
      default:
        await expireDrafts(app.scopeFor())
        return (await findOwnCase(own, id))?.case.state === 'expired' && model.state === 'draft'
    }
  }
}

async function reviewed(app: TestApp, team: Team, id: string): Promise<boolean> {
  const panel = [team.reviewer, team.second]
  const asked = await assignToCase(
    as(app, team.officer),
    id,
    panel.map((person) => person.id),
  )
  if (!asked?.ok) return false
  for (const person of panel) {
    const assignment = await assignmentOf(app, person, id)
    await declareOnCase(as(app, person), assignment, { interest: 'none', reason: '' })
    const done = { version: 2, scores: scoresOf(8, 8) }
    if (!(await finishCaseReview(as(app, person), assignment, done))?.ok) return false
  }
  return true
}

async function revisionOf(app: TestApp, id: string): Promise<number> {
  const { rows } = await app.db.execute<{ revision: number }>(sql`select s.revision
    from forms.sheets s join support.cases c on c.sheet_id = s.id where c.id = ${id}`)
  return only(rows).revision
}
