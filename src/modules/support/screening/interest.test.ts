import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endRole, grantRole, type Role } from '#modules/identity/index.ts'
import { only } from '#platform/outcome.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import {
  aCaseInReview,
  aReviewedCase,
  aSubmittedCase,
  as,
  assignmentOf,
  aTeam,
  must,
  type Team,
  versionOf,
} from '#test/factories/casework.ts'
import { recordAward } from '../awards/actions.ts'
import { sentDocuments } from '../cases/queries.ts'
import { decideCase } from '../decisions/actions.ts'
import { listToDecide } from '../decisions/queries.ts'
import { declareOnCase } from '../reviews/actions.ts'
import { waitingFor } from '../waiting.ts'
import { acceptCase } from './actions.ts'
import { assignToCase, removeFromCase } from './panel/actions.ts'
import { listQueue } from './queries.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
beforeAll(async () => {
  team = await aTeam(app)
})

const screening = (id: string) => `/ban-lam-viec/xet-ho-so/${id}`
const decision = (id: string) => `/ban-lam-viec/quyet-dinh/${id}`
const refusal = { approved: false, amount: 0, reasons: 'Chưa đủ chín' }

async function alsoHolding(person: Actor, ...roles: Role[]): Promise<Actor> {
  for (const role of roles)
    await grantRole(app.scopeFor(), { personId: person.id, role, organisationId: null })
  return app.again(person)
}

/** Neither lists, nor pages, nor documents, nor actions know of the case. */
async function expectNothingOf(id: string, number: string, person: Actor) {
  const scope = as(app, person)
  const [document] = await sentDocuments(scope, id)
  for (const page of [screening(id), decision(id)])
    for (const path of [page, `${page}/tep/${document?.id}`])
      expect((await app.visit(path, { as: person })).status, path).toBe(404)
  const { rows } = await listQueue(scope, { page: 1 })
  const seen = [...rows, ...(await listToDecide(scope))].map(({ kase }) => kase.number)
  expect(seen).not.toContain(number)
  expect((await waitingFor(scope)).map(({ title }) => title.vi).join()).not.toContain(number)
  const version = await versionOf(app, id)
  expect(await acceptCase(scope, id, { version })).toBe(undefined)
  expect(await assignToCase(scope, id, [team.reviewer.id])).toBe(undefined)
  expect(await decideCase(scope, id, { version, ...refusal })).toBe(undefined)
}

test('whoever stepped aside as reviewer finds nothing of the case as officer or leader', async () => {
  const { id, number } = await aCaseInReview(app, team)
  const third = await app.person('Ngân', [{ role: 'reviewer' }])
  must(await assignToCase(as(app, team.officer), id, [third.id]))
  const conflict = { interest: 'conflict', reason: 'Người nhà' } as const
  const assignment = await assignmentOf(app, third, id)
  must(await declareOnCase(as(app, third), assignment, conflict))
  const both = await alsoHolding(third, 'officer', 'leader')
  await expectNothingOf(id, number, both)

  must(await removeFromCase(as(app, team.officer), id, assignment, 'Đã từ chối'))
  await expectNothingOf(id, number, both)
})

test('founders find nothing of their own case at the desks of officers and leaders', async () => {
  const { id, number, founder } = await aReviewedCase(app, team)
  await expectNothingOf(id, number, await alsoHolding(founder.founder, 'officer', 'leader'))
})

test('who opened a case finds nothing of it there, even after leaving the startup', async () => {
  const { id, number, founder } = await aReviewedCase(app, team)
  const { founder: opener, startupId } = founder
  const friend = await app.person('Bạn cùng sáng lập')
  const grant = { role: 'founder', organisationId: startupId } as const
  await grantRole(app.scopeFor(), { personId: friend.id, ...grant })
  const { rows } = await app.db.execute<{ id: string }>(
    sql`select id from identity.role_grants where person_id = ${opener.id} and role = 'founder'`,
  )
  must(await endRole(app.scopeFor(), only(rows).id))
  await expectNothingOf(id, number, await alsoHolding(opener, 'officer', 'leader'))
})

test('whoever became a founder since signing in takes no step', async () => {
  const { id, founder } = await aSubmittedCase(app)
  const before = await app.person('Hòa', [{ role: 'officer' }])
  const grant = { role: 'founder', organisationId: founder.startupId } as const
  await grantRole(app.scopeFor(), { personId: before.id, ...grant })
  const version = await versionOf(app, id)
  expect(await acceptCase(as(app, before), id, { version })).toEqual({
    ok: false,
    problem: 'own-startup',
  })
})

test('a member of the panel neither decides on the case nor runs it', async () => {
  const reviewed = await aReviewedCase(app, team)
  const member = await alsoHolding(team.reviewer, 'officer', 'leader')
  const scope = as(app, member)
  const { id } = reviewed
  const page = await app.visit(decision(id), { as: member })
  const refused = await page.press('Ra quyết định', { 'Không hỗ trợ': true, 'Lý do': 'x' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Bạn là người đánh giá hồ sơ này')
  expect((await listToDecide(scope)).map(({ kase }) => kase.id)).not.toContain(id)
  const onPanel = { ok: false, problem: 'on-panel' }
  expect(await assignToCase(scope, id, [team.officer.id])).toEqual(onPanel)
  const version = await versionOf(app, id)
  must(await decideCase(as(app, team.leader), id, { ...refusal, version }))
  const contract = { contractNumber: '1', signedOn: '2026-11-20', amount: 1 }
  expect(await recordAward(scope, id, { ...contract, version: version + 1 })).toEqual(onPanel)
})

test('an officer is neither offered nor taken as reviewer by their own hand', async () => {
  const { id } = await aSubmittedCase(app)
  const both = await app.person('Tự Phân', [{ role: 'officer' }, { role: 'reviewer' }])
  const version = await versionOf(app, id)
  must(await acceptCase(as(app, both), id, { version }))
  const page = await app.visit(screening(id), { as: both })
  expect(page.queryByLabelText('Tự Phân')).toBeNull()
  expect(page.queryByLabelText('Thu')).not.toBeNull()
  expect(await assignToCase(as(app, both), id, [both.id])).toEqual({
    ok: false,
    problem: 'yourself',
  })
  must(await assignToCase(as(app, team.officer), id, [both.id]))
})
