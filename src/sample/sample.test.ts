import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditBooks, linesFor, waitingFor as moneyWaiting } from '#modules/budget/index.ts'
import { listNews } from '#modules/content/index.ts'
import { listCentres } from '#modules/facilities/index.ts'
import { findActor, findPersonByEmail, peopleHolding, roles } from '#modules/identity/index.ts'
import { meetingsWaiting } from '#modules/panels/index.ts'
import { annualWaiting, currentPlan, loadPlanText, planNumbers } from '#modules/plan/index.ts'
import {
  caseCounts,
  waitingFor as casesWaiting,
  listCalls,
  listProgrammes,
  listQueue,
  listReviewDesk,
  listToDecide,
  shownState,
  shownStates,
} from '#modules/support/index.ts'
import { sealLedger, verifyLedger } from '#platform/ledger/seal.ts'
import type { SignedScope } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { loadSample } from './load.ts'
import { readSignIns } from './sign-ins.ts'

const app = await testApp()
const dataDir = await mkdtemp(join(tmpdir(), 'benkhoi-sample-'))
afterAll(async () => {
  await app.stop()
  await rm(dataDir, { recursive: true, force: true })
})

beforeAll(async () => {
  const plan = await readFile('plans/hai-phong-2017-2020.yaml', 'utf8')
  expect((await loadPlanText(app.scopeFor(), plan)).ok).toBe(true)
  await loadSample(app.scopeFor(), { dataDir })
}, 300_000)

const named = async (query: ReturnType<typeof sql>): Promise<string[]> =>
  (await app.db.execute<{ name: string }>(query)).rows.map(({ name }) => name)

/** Somebody of the sample whose sign-in is printed. */
async function signedInAs(who: string): Promise<SignedScope> {
  const signIn = (await readSignIns(dataDir)).find((each) => each.who === who)
  const person = await findPersonByEmail(app.scopeFor(), signIn?.email ?? '')
  const actor = person && (await findActor(app.db, person.id))
  if (!actor) throw new Error(`nobody signs in as ${who}`)
  return { ...app.scopeFor(actor), actor }
}

test('there are at least 40 startups, and 25 supporters and investors', async () => {
  const total = async (kind: string) =>
    (await named(sql`select name from organisations.organisations where kind = ${kind} and sample`))
      .length
  expect(await total('startup')).toBeGreaterThanOrEqual(40)
  expect((await total('supporter')) + (await total('investor'))).toBeGreaterThanOrEqual(25)
})

test('a programme stands on every line of the plan, with calls that are closed, open and coming', async () => {
  const scope = app.scopeFor()
  const plan = await currentPlan(scope)
  const lines = plan?.supportLines.map(({ code }) => code)
  const programmes = await listProgrammes(scope)
  const covered = new Set(programmes.flatMap(({ lineCodes }) => lineCodes))
  expect([...covered].toSorted()).toEqual(lines?.toSorted())
  for (const { lineCodes, legalBasis } of programmes) {
    expect(lines).toEqual(expect.arrayContaining(lineCodes))
    expect(legalBasis).toContain(plan?.decision.number)
  }
  const calls = await listCalls(scope)
  const { now } = scope
  expect(calls.some(({ call }) => call.closesAt < now)).toBe(true)
  expect(calls.some(({ call }) => call.opensAt < now && now < call.closesAt)).toBe(true)
  expect(calls.some(({ call }) => now < call.opensAt)).toBe(true)
})

test('at least 60 cases stand in all eight states', async () => {
  const counts = await caseCounts(app.scopeFor())
  const shown = new Set(counts.map(({ state }) => shownState(state)))
  expect([...shown].toSorted()).toEqual([...shownStates].toSorted())
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(60)
})

test('at least 80 articles are published, under every topic of the plan', async () => {
  const scope = app.scopeFor()
  expect((await listNews(scope)).total).toBeGreaterThanOrEqual(80)
  const plan = await currentPlan(scope)
  for (const { code } of plan?.portalTopics ?? [])
    expect((await listNews(scope, { topic: code })).total, code).toBeGreaterThan(5)
})

test('every person, organisation, programme, call and centre of the sample carries its mark', async () => {
  const marked = [
    ...(await named(sql`select name from identity.people`)),
    ...(await named(sql`select name from organisations.organisations where code is null`)),
    ...(await named(sql`select name ->> 'vi' as name from support.programmes`)),
    ...(await named(sql`select title ->> 'vi' as name from support.calls`)),
    ...(await listCentres(app.scopeFor())).map(({ name }) => name),
  ]
  expect(marked.length).toBeGreaterThan(100)
  expect(marked.filter((name) => !name.endsWith('(mẫu)'))).toEqual([])
  const codes = await named(
    sql`select code as name from organisations.organisations where code is not null`,
  )
  const plan = await currentPlan(app.scopeFor())
  expect(plan?.agencies.map(({ code }) => code)).toEqual(expect.arrayContaining(codes))
})

test('all indicators have begun to move, and at least 20 projects are supported', async () => {
  const numbers = await planNumbers(app.scopeFor())
  expect(numbers.filter(({ value }) => !value)).toEqual([])
  const [supported, raised] = numbers
  expect(supported?.value).toBeGreaterThanOrEqual(20)
  expect(raised?.value).toBeGreaterThanOrEqual(20)
})

test('each programme has money of two years, and the next year waits for Finance and the leader', async () => {
  const finance = await signedInAs('Finance')
  const year = Number(finance.today.slice(0, 4))
  const states = async (of: number) =>
    (await linesFor(finance, { year: of })).map(({ state }) => state).toSorted()
  for (const funded of [year - 1, year])
    expect(await states(funded)).toEqual(['allocated', 'allocated', 'allocated'])
  expect(await states(year + 1)).toEqual(['appraised', 'estimated', 'rejected'])
  expect(await auditBooks(finance)).toEqual([])
})

const counts = async (query: ReturnType<typeof sql>) =>
  Object.fromEntries(
    (await app.db.execute<{ name: string; count: number }>(query)).rows.map(
      ({ name, count }) => [name, Number(count)] as const,
    ),
  )

test('the money agrees to the đồng: what was allocated is free, promised, paid, settled or to be paid back', async () => {
  const finance = await signedInAs('Finance')
  expect(await auditBooks(finance)).toEqual([])
  const all = await linesFor(finance)
  for (const { allocated, balances, title } of all) {
    const { available, committed, paid, settled, receivable } = balances
    expect(available + committed + paid + settled + receivable, title).toBe(allocated)
  }
  for (const account of ['committed', 'paid', 'settled', 'receivable'] as const)
    expect(all.some(({ balances }) => balances[account] > 0, account)).toBe(true)
})

test('contracts stand at every stage of their money', async () => {
  const requests = await counts(
    sql`select state as name, count(*) from budget.payment_requests group by state`,
  )
  expect(requests).toMatchObject({ frozen: 1, approved: 1, requested: 2 })
  expect(requests.paid).toBeGreaterThanOrEqual(15)
  expect(
    await counts(sql`select approvals_wanted as name, count(*)
      from budget.payment_requests where state = 'paid' group by 1`),
  ).toMatchObject({ 1: expect.any(Number), 2: expect.any(Number) })
  const standing = await counts(sql`
    select 'alarms' as name, count(*) from budget.alarms where cleared_at is null
    union select 'unconfirmed', count(*) from budget.bank_accounts
      where confirmed_at is null and replaced_at is null
    union select 'owing', count(*) from budget.recoveries where received < amount
    union select 'settled', count(*) from support.awards where settled_at is not null
    union select 'returned', count(*) from support.milestones where returned_at is not null
    union select 'to accept', count(*) from support.milestones
      where handed_in_at is not null and accepted_at is null and returned_at is null`)
  expect(standing).toEqual({
    alarms: 1,
    unconfirmed: 3,
    owing: 1,
    settled: 2,
    returned: 1,
    'to accept': 1,
  })
})

test('two councils have locked their minutes, with an absence and a recusal, and one is called', async () => {
  expect(
    await counts(sql`select state as name, count(*) from panels.meetings group by state`),
  ).toEqual({ locked: 2, summoned: 1 })
  expect(
    await counts(sql`select attendance as name, count(*) from panels.meeting_members
      where attendance = 'excused' group by 1`),
  ).toEqual({ excused: 1 })
  expect(await named(sql`select reason as name from panels.recusals where found`)).toContain(
    'own-tie',
  )
  expect(await named(sql`select person_id as name from panels.reviewers`)).toHaveLength(6)
})

test('calls are extended, changed and put away; a batch and an appeal wait; a draft has expired', async () => {
  const acts = await counts(sql`
    select act as name, count(*) from platform.ledger_entries where act in
    ('support.call-extended', 'support.call-revised', 'support.call-archived',
     'support.batch-handed-in', 'support.appeal-filed', 'support.appeal-dismissed',
     'support.case-expired', 'support.case-annulled') group by act`)
  expect(acts).toEqual({
    'support.call-extended': 1,
    'support.call-revised': 1,
    'support.call-archived': 1,
    'support.batch-handed-in': 1,
    'support.appeal-filed': 2,
    'support.appeal-dismissed': 1,
    'support.case-expired': 1,
    'support.case-annulled': 1,
  })
})

test('nothing happened in the future, the ledger reads in the order of time, and its seals hold', async () => {
  const unordered = await named(sql`
    select act as name from (
      select act, recorded_at, lag(recorded_at) over (order by seq) as before
      from platform.ledger_entries where actor_id is not null
    ) entries where recorded_at < before or recorded_at > ${app.scopeFor().now.toISOString()}`)
  expect(unordered).toEqual([])
  await sealLedger(app.deps.db, new Date())
  expect(await verifyLedger(app.db)).toMatchObject({ sound: true })
})

test('whoever signs in finds something to do', async () => {
  const signIns = await readSignIns(dataDir)
  expect(signIns.map(({ password }) => password.length >= 14)).not.toContain(false)
  expect((await listQueue(await signedInAs('Officer'), { page: 1 })).total).toBeGreaterThan(10)
  expect((await listToDecide(await signedInAs('Leader'))).length).toBeGreaterThan(0)
  for (const who of ['Reviewer', 'Reviewer two']) {
    const desk = await listReviewDesk(await signedInAs(who))
    expect(desk.some(({ assignment }) => assignment.finishedAt === null)).toBe(true)
  }
  for (const who of ['Founder', 'Finance', 'Finance two'])
    expect((await moneyWaiting(await signedInAs(who))).length, who).toBeGreaterThan(0)
  for (const who of ['Founder', 'New founder', 'Officer', 'Leader'])
    expect((await casesWaiting(await signedInAs(who))).length, who).toBeGreaterThan(0)
  for (const who of ['Council secretary', 'Reviewer', 'Leader'])
    expect((await meetingsWaiting(await signedInAs(who))).length, who).toBeGreaterThan(0)
})

test('no mail is put in the post for people who have no mailbox', async () => {
  await app.runJobs()
  expect(app.mails()).toEqual([])
}, 300_000)

test('every role that the city grants is held by somebody of the sample', async () => {
  for (const role of roles)
    expect((await peopleHolding(app.scopeFor(), role)).length, role).toBeGreaterThan(0)
})

test('the plan of the year to come is midway: a line is composed, and a proposal waits for the office', async () => {
  const officer = await signedInAs('Officer')
  expect((await annualWaiting(officer)).map(({ title }) => title.vi)).toEqual([
    expect.stringMatching(/^1 đề xuất cho kế hoạch năm \d{4} chưa xử lý$/),
  ])
  const lines = await named(sql`select name from plan.annual_lines`)
  expect(lines).toEqual(['Tuần lễ khởi nghiệp (mẫu)'])
})
