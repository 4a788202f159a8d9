import { sql } from 'drizzle-orm'
import type { Score } from '#modules/panels/index.ts'
import {
  acceptCase,
  assignToCase,
  decideCase,
  declareOnCase,
  finishCaseReview,
  listReviewDesk,
  submitCase,
} from '#modules/support/index.ts'
import { type Outcome, only } from '#platform/outcome.ts'
import type { Actor, SignedScope } from '#platform/scope.ts'
import type { TestApp } from '../app.ts'
import { aCall, aDraft, aFounder, type Founder } from './support.ts'

export const as = (app: TestApp, actor: Actor): SignedScope => ({ ...app.scopeFor(actor), actor })

/** The value of an outcome that the test takes for granted. */
export function must<Value, Refusal extends string>(
  outcome: Outcome<Value, Refusal> | undefined,
): Value {
  if (!outcome?.ok) throw new Error(outcome?.problem ?? 'not there')
  return outcome.value
}

export type Team = Awaited<ReturnType<typeof aTeam>>

/** The city's people: two officers and two leaders of the whole city, and two reviewers. */
export async function aTeam(app: TestApp) {
  const [officer, colleague, reviewer, second, leader, deputy] = await Promise.all([
    app.person('Hà', [{ role: 'officer' }]),
    app.person('Sơn', [{ role: 'officer' }]),
    app.person('Minh', [{ role: 'reviewer' }]),
    app.person('Thu', [{ role: 'reviewer' }]),
    app.person('Quang', [{ role: 'leader' }]),
    app.person('Dung', [{ role: 'leader' }]),
  ])
  return { officer, colleague, reviewer, second, leader, deputy }
}

export type Filed = { id: string; number: string; founder: Founder; callId: string }

/** A case that its founder has submitted, to a call of its own unless one is given. */
export async function aSubmittedCase(app: TestApp, callId?: string): Promise<Filed> {
  const founder = await aFounder(app)
  const call = callId ?? (await aCall(app.scopeFor())).id
  const id = await aDraft(founder, call)
  const { number } = must(await submitCase(founder.scope(), id))
  return { id, number, founder, callId: call }
}

/** The version that a page of the case would carry now. */
export async function versionOf(app: TestApp, id: string): Promise<number> {
  const { rows } = await app.db.execute<{ version: number }>(
    sql`select version from support.cases where id = ${id}`,
  )
  return only(rows).version
}

/** A case in review with both reviewers asked. */
export async function aCaseInReview(app: TestApp, team: Team, callId?: string): Promise<Filed> {
  const filed = await aSubmittedCase(app, callId)
  const version = await versionOf(app, filed.id)
  must(await acceptCase(as(app, team.officer), filed.id, { version }))
  const panel = [team.reviewer.id, team.second.id]
  must(await assignToCase(as(app, team.officer), filed.id, panel))
  return filed
}

/** The address part of a reviewer's assignment to a case. */
export async function assignmentOf(app: TestApp, reviewer: Actor, id: string): Promise<string> {
  const desk = await listReviewDesk(as(app, reviewer))
  return desk.find(({ kase }) => kase.id === id)?.assignment.id ?? ''
}

export const scoresOf = (novelty: number | null, team: number | null): Score[] =>
  [
    { criterionCode: 'novelty', score: novelty },
    { criterionCode: 'team', score: team },
  ].map((each) => ({ ...each, notApplicable: each.score === null, reason: 'Có căn cứ' }))

/** A case with both reviews in: 80 and 60 of 100 points. */
export async function aReviewedCase(app: TestApp, team: Team, callId?: string): Promise<Filed> {
  const filed = await aCaseInReview(app, team, callId)
  for (const [reviewer, scores] of [
    [team.reviewer, scoresOf(8, 8)],
    [team.second, scoresOf(6, null)],
  ] as const) {
    const assignment = await assignmentOf(app, reviewer, filed.id)
    const scope = as(app, reviewer)
    must(await declareOnCase(scope, assignment, { interest: 'none', reason: '' }))
    must(await finishCaseReview(scope, assignment, { version: 2, scores }))
  }
  return filed
}

/** A case that a leader has granted 120 million đồng. */
export async function anApprovedCase(app: TestApp, team: Team, callId?: string): Promise<Filed> {
  const filed = await aReviewedCase(app, team, callId)
  const version = await versionOf(app, filed.id)
  const decision = { version, approved: true, amount: 120_000_000, reasons: 'Dự án tốt' }
  must(await decideCase(as(app, team.leader), filed.id, decision))
  return filed
}

/** The letter with such a subject that a person got. */
export async function letterTo(app: TestApp, person: Pick<Actor, 'email'>, subject: RegExp) {
  await app.runJobs()
  return app.mails().find((mail) => mail.to === person.email && subject.test(mail.subject))
}
