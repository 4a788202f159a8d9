import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole, type Role } from '#modules/identity/index.ts'
import { stateTie } from '#modules/organisations/index.ts'
import { listReviews, saveProfile, stateOwnTie } from '#modules/panels/index.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import {
  aReviewedCase,
  aSubmittedCase,
  as,
  assignmentOf,
  aTeam,
  type Filed,
  letterTo,
  must,
  type Team,
  versionOf,
} from '#test/factories/casework.ts'
import { aCall, aDraft, aFounder } from '#test/factories/support.ts'
import { submitCase } from '../../cases/sending.ts'
import { listToDecide } from '../../decisions/queries.ts'
import { declareOnCase } from '../../reviews/actions.ts'
import { waitingFor } from '../../waiting.ts'
import { acceptCase } from '../actions.ts'
import { listQueue } from '../queries.ts'
import { assignToCase, dismissOnCase } from './actions.ts'
import { proposalsFor } from './proposals.ts'
import { findRun } from './reach.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
beforeAll(async () => {
  team = await aTeam(app)
})

const file = (id: string) => `/ban-lam-viec/xet-ho-so/${id}`
const officer = () => as(app, team.officer)

async function inReview(callId?: string): Promise<Filed> {
  const filed = await aSubmittedCase(app, callId)
  must(await acceptCase(officer(), filed.id, { version: await versionOf(app, filed.id) }))
  return filed
}

const mentor = (person: Actor, rest: object = {}) => ({
  kind: 'mentor' as const,
  name: person.name,
  email: person.email,
  employer: '',
  since: null,
  ...rest,
})

const holding = async (person: Actor, ...roles: Role[]): Promise<Actor> => {
  for (const role of roles)
    await grantRole(app.scopeFor(), { personId: person.id, role, organisationId: null })
  return app.again(person)
}

/** Neither lists, counts, pages, documents, files nor desks know of the case. */
async function expectNothingOf({ id, number, callId }: Filed, person: Actor) {
  const scope = as(app, person)
  const { rows: documents } = await app.db.execute<{ id: string }>(
    sql`select id from support.case_files where case_id = ${id}`,
  )
  for (const page of [file(id), `/ban-lam-viec/quyet-dinh/${id}`])
    for (const path of [page, `${page}/tep/${documents[0]?.id}`])
      expect((await app.visit(path, { as: person })).status, path).toBe(404)
  for (const path of ['/ban-lam-viec', '/ban-lam-viec/xet-ho-so', '/ban-lam-viec/phan-bien'])
    expect((await app.visit(path, { as: person })).text, path).not.toContain(number)
  const call = `/ban-lam-viec/dot-keu-goi/${callId}`
  for (const path of [`${call}/phan-cong`, `${call}/bang-diem`])
    expect((await app.visit(path, { as: person })).text, path).not.toContain(number)
  const mine = await listQueue(scope, { callId, page: 1 })
  const theirs = await listQueue(officer(), { callId, page: 1 })
  expect(theirs.total - mine.total).toBe(1)
  expect((await listToDecide(scope)).map(({ kase }) => kase.id)).not.toContain(id)
  expect((await waitingFor(scope)).map(({ title }) => title.vi).join()).not.toContain(number)
}

test('whoever is stated behind the startup is named as barred, and asking them is refused', async () => {
  const filed = await inReview()
  const person = await app.person('Ngân', [{ role: 'reviewer' }])
  must(await stateTie(filed.founder.scope(), filed.founder.startupId, mentor(person)))
  const page = await app.visit(file(filed.id), { as: team.officer })
  expect(page.queryByLabelText('Ngân')).toBeNull()
  expect(page.text).toContain('Không mời được vì xung đột lợi ích')
  expect(page.text).toContain('cố vấn cho đơn vị')
  expect(await assignToCase(officer(), filed.id, [person.id])).toEqual({
    ok: false,
    problem: 'conflict',
  })
})

test('a name alone is looked at first: asked after the finding, with who found it on record', async () => {
  const filed = await inReview()
  const person = await app.person('Đặng Quốc Bảo', [{ role: 'reviewer' }])
  const namesake = mentor(person, { name: 'Dang Quoc Bao', email: undefined })
  must(await stateTie(filed.founder.scope(), filed.founder.startupId, namesake))
  expect(await assignToCase(officer(), filed.id, [person.id])).toEqual({
    ok: false,
    problem: 'doubt',
  })
  const page = await app.visit(file(filed.id), { as: team.officer })
  expect(page.text).toContain('Cần xem lại trước khi mời')
  expect((await page.press('Ghi kết luận: không phải xung đột')).status).toBe(422)
  const found = await page.press('Ghi kết luận: không phải xung đột', {
    'Vì sao không phải xung đột lợi ích': 'Đã gọi hỏi, hai người khác nhau',
  })
  expect(found.text).toContain('Bây giờ có thể mời người này')
  const asked = await found.press('Mời đánh giá', { 'Đặng Quốc Bảo': true })
  expect(asked.text).toContain('Đã mời người đánh giá')
  const acts = (await entriesAbout(app.scopeFor(), filed.id)).map(({ act }) => act)
  expect(acts).toContain('panels.conflict-dismissed')
})

test('a certain conflict is not waved through, nor one’s own', async () => {
  const filed = await inReview()
  const person = await app.person('Yến', [{ role: 'reviewer' }])
  must(await stateTie(filed.founder.scope(), filed.founder.startupId, mentor(person)))
  const dismissal = { personId: person.id, kind: 'mentor', reason: 'Không sao' }
  expect(await dismissOnCase(officer(), filed.id, dismissal)).toMatchObject({ problem: 'certain' })
  const self = await app.person('Lan', [{ role: 'officer' }, { role: 'reviewer' }])
  const own = { personId: self.id, kind: 'same-name', reason: 'Không phải tôi' }
  expect(await dismissOnCase(as(app, self), filed.id, own)).toMatchObject({ problem: 'yourself' })
  expect(await dismissOnCase(officer(), filed.id, { ...own, kind: 'mentor' })).toBe(undefined)
})

test('who is doubtful becomes certain: the finding bars no longer from barring', async () => {
  const filed = await inReview()
  const person = await app.person('Trịnh Thanh Tùng', [{ role: 'reviewer' }])
  const { founder } = filed
  must(await stateTie(founder.scope(), founder.startupId, mentor(person, { email: undefined })))
  const dismissal = { personId: person.id, kind: 'same-name', reason: 'Trùng tên' }
  must(await dismissOnCase(officer(), filed.id, dismissal))
  must(await assignToCase(officer(), filed.id, [person.id]))
  must(await stateTie(founder.scope(), founder.startupId, mentor(person, { kind: 'shareholder' })))
  await app.runJobs()
  expect(await assignmentOf(app, person, filed.id)).toBe('')
})

test('a tie stated mid-review closes the file at once, takes the reviewer off, and tells the officer', async () => {
  const filed = await inReview()
  const person = await app.person('Khánh', [{ role: 'reviewer' }])
  must(await assignToCase(officer(), filed.id, [person.id]))
  const assignment = await assignmentOf(app, person, filed.id)
  must(await declareOnCase(as(app, person), assignment, { interest: 'none', reason: '' }))
  const page = `/ban-lam-viec/phan-bien/${assignment}`
  expect((await app.visit(page, { as: person })).text).toContain('Kho bãi còn thủ công')

  must(await stateTie(filed.founder.scope(), filed.founder.startupId, mentor(person)))
  expect((await app.visit(page, { as: person })).status).toBe(404)
  const mail = await letterTo(
    app,
    team.officer,
    new RegExp(`${filed.number}: một người đánh giá bị rút`),
  )
  expect(mail?.text).toContain('Khánh')
  const seen = await app.visit(file(filed.id), { as: team.officer })
  expect(seen.text).toContain('Từ chối vì xung đột lợi ích: cố vấn cho đơn vị')
  await expectNothingOf(filed, await holding(person, 'officer', 'leader', 'secretary'))
})

test('a finished review of whoever turns out a party counts no longer, and the case waits for another', async () => {
  const filed = await aReviewedCase(app, team)
  const decidable = async () =>
    (await listToDecide(as(app, team.leader))).some(({ kase }) => kase.id === filed.id)
  expect(await decidable()).toBe(true)
  must(await stateTie(filed.founder.scope(), filed.founder.startupId, mentor(team.second)))
  await app.runJobs()
  expect(await decidable()).toBe(false)
  const reviews = await listReviews(app.scopeFor(), 'case', [filed.id])
  const theirs = reviews.find(({ reviewerId }) => reviewerId === team.second.id)
  expect(theirs).toMatchObject({ interest: 'conflict', scores: [{}, {}] })
})

test('an officer with a tie of their own sees the case nowhere, though never asked to judge it', async () => {
  const person = await app.person('Phúc', [{ role: 'reviewer' }, { role: 'officer' }])
  const founder = await aFounder(app, 'Hồng', { published: true })
  const { id: callId } = await aCall(app.scopeFor())
  const id = await aDraft(founder, callId)
  const { number } = must(await submitCase(founder.scope(), id))
  must(await acceptCase(officer(), id, { version: await versionOf(app, id) }))
  await app.runJobs()
  expect((await app.visit(file(id), { as: person })).status).toBe(200)
  const tie = { organisationId: founder.startupId, kind: 'relative' as const, note: 'Em gái' }
  must(await stateOwnTie(as(app, person), tie))
  await app.runJobs()
  await expectNothingOf(
    { id, number, founder, callId },
    await holding(person, 'leader', 'secretary'),
  )
})

test('those of the field come first, then those with less to do; the reasons stand beside the names', async () => {
  const filed = await inReview()
  const [expert, idle] = [
    await app.person('An Chuyên', [{ role: 'reviewer' }]),
    await app.person('An Rảnh', [{ role: 'reviewer' }]),
  ]
  const told = { employer: '', employerId: undefined, capacity: 3 }
  must(await saveProfile(as(app, expert), 0, { ...told, fields: ['logistics'] }))
  must(await saveProfile(as(app, idle), 0, { ...told, fields: ['health'], capacity: 0 }))
  const found = await findRun(officer(), filed.id)
  if (!found) throw new Error('the officer does not reach the case')
  const names = (await proposalsFor(officer(), found)).map(({ name }) => name)
  expect(names[0]).toBe('An Chuyên')
  expect(names.indexOf('An Rảnh')).toBeGreaterThan(names.indexOf('Minh'))
  const page = await app.visit(file(filed.id), { as: team.officer })
  expect(page.text).toContain('đúng lĩnh vực, đang làm 0 trên 3')
  expect(page.text).toContain('đã đủ việc')
})
