import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole } from '#modules/identity/index.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import {
  aCaseInReview,
  anApprovedCase,
  aReviewedCase,
  aSubmittedCase,
  as,
  aTeam,
  letterTo,
  type Team,
  versionOf,
} from '#test/factories/casework.ts'
import { aCall } from '#test/factories/support.ts'
import { decideCase } from './actions.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
beforeAll(async () => {
  team = await aTeam(app)
})

const desk = '/ban-lam-viec/quyet-dinh'
const actsOf = async (id: string) => (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)

test('a leader sees the mean, the spread and the reasons, and approves; the founder is told', async () => {
  const { id, number, founder } = await aReviewedCase(app, team)
  const list = await app.visit(desk, { as: team.leader })
  const page = await list.follow(number)
  expect(page.text).toContain('70 điểm')
  expect(page.text).toContain('20 điểm')
  expect(page.text).toContain('Có căn cứ')
  expect(page.text).toContain('Phiếu chấm của Minh')
  const decided = await page.press('Ra quyết định', {
    'Hỗ trợ': true,
    'Số tiền hỗ trợ': '120.000.000',
    'Lý do': 'Dự án có sáng chế',
  })
  expect(decided.status).toBe(200)
  expect(decided.text).toContain('Đã ra quyết định')
  expect(decided.text).toContain('Dự án có sáng chế')
  const mail = await letterTo(app, founder.founder, new RegExp(`^Hồ sơ ${number} được hỗ trợ$`))
  expect(mail?.text).toContain('120.000.000')
  expect(mail?.text).toContain('Dự án có sáng chế')
  expect((await app.visit(desk, { as: team.leader })).text).not.toContain(number)
  expect(await actsOf(id)).toContain('support.case-approved')
})

test('refusing needs reasons and no amount', async () => {
  const { id } = await aReviewedCase(app, team)
  const page = await app.visit(`${desk}/${id}`, { as: team.leader })
  const bare = await page.press('Ra quyết định')
  expect(bare.status).toBe(422)
  const unreasoned = await page.press('Ra quyết định', { 'Không hỗ trợ': true })
  expect(unreasoned.status).toBe(422)
  const refused = await page.press('Ra quyết định', {
    'Không hỗ trợ': true,
    'Số tiền hỗ trợ': 'không',
    'Lý do': 'Chưa rõ thị trường',
  })
  expect(refused.status).toBe(200)
  expect(refused.text).toContain('Không được hỗ trợ')
  expect(await actsOf(id)).toContain('support.case-refused')
})

test('more than was asked for is not granted, and what was typed stays', async () => {
  const { id } = await aReviewedCase(app, team)
  const page = await app.visit(`${desk}/${id}`, { as: team.leader })
  const refused = await page.press('Ra quyết định', {
    'Hỗ trợ': true,
    'Số tiền hỗ trợ': '150.000.001',
    'Lý do': 'Dự án tốt',
  })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Số tiền cao hơn mức được đề nghị')
  expect(refused.html).toContain('150.000.001')
})

test('the money of a call is not granted twice, even to two cases at once', async () => {
  const { id: callId } = await aCall(app.scopeFor(), { budget: 200_000_000 })
  const cases = [await aReviewedCase(app, team, callId), await aReviewedCase(app, team, callId)]
  const outcomes = await Promise.all(
    cases.map(async ({ id }) => {
      const version = await versionOf(app, id)
      const decision = { version, approved: true, amount: 120_000_000, reasons: 'Tốt' }
      return decideCase(as(app, team.leader), id, decision)
    }),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes.find((outcome) => !outcome?.ok)).toMatchObject({ problem: 'over-budget' })
})

test('without all reviews there is nothing to decide', async () => {
  const { id, number } = await aCaseInReview(app, team)
  expect((await app.visit(desk, { as: team.leader })).text).not.toContain(number)
  const page = await app.visit(`${desk}/${id}`, { as: team.leader })
  expect(page.queryByRole('button', { name: 'Ra quyết định' })).toBeNull()
  const version = await versionOf(app, id)
  const decision = { version, approved: false, amount: 0, reasons: 'Sớm' }
  expect(await decideCase(as(app, team.leader), id, decision)).toMatchObject({
    problem: 'reviews-missing',
  })
})

test('two leaders at once: one decision stands, and the other is told', async () => {
  const { id } = await aReviewedCase(app, team)
  const [one, two] = await Promise.all([
    app.visit(`${desk}/${id}`, { as: team.leader }),
    app.visit(`${desk}/${id}`, { as: team.deputy }),
  ])
  const answers = await Promise.all([
    one.press('Ra quyết định', {
      'Hỗ trợ': true,
      'Số tiền hỗ trợ': '100.000.000',
      'Lý do': 'Đáng hỗ trợ',
    }),
    two.press('Ra quyết định', { 'Không hỗ trợ': true, 'Lý do': 'Chưa đủ chín' }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const loser = answers.find(({ status }) => status === 409)
  expect(loser?.text).toMatch(/Đáng hỗ trợ|Chưa đủ chín/)
  const decided = (await actsOf(id)).filter((act) =>
    ['support.case-approved', 'support.case-refused'].includes(act),
  )
  expect(decided).toHaveLength(1)
})

test('a double click decides once', async () => {
  const { id } = await aReviewedCase(app, team)
  const page = await app.visit(`${desk}/${id}`, { as: team.leader })
  const typed = { 'Không hỗ trợ': true, 'Lý do': 'Chưa đủ chín' }
  const answers = await Promise.all([
    page.press('Ra quyết định', typed),
    page.press('Ra quyết định', typed),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
})

test('a leader does not decide on a startup of their own', async () => {
  const { id, founder } = await aReviewedCase(app, team)
  const { id: personId } = founder.founder
  await grantRole(app.scopeFor(), { personId, role: 'leader', organisationId: null })
  const both = await app.again(founder.founder)
  expect((await app.visit(`${desk}/${id}`, { as: both })).status).toBe(404)
})

test('a decided case takes no second decision', async () => {
  const { id } = await anApprovedCase(app, team)
  const version = await versionOf(app, id)
  const decision = { version, approved: false, amount: 0, reasons: 'Đổi ý' }
  expect(await decideCase(as(app, team.deputy), id, decision)).toMatchObject({ problem: 'not-now' })
})

test('only leaders come in, and only to what has been in review', async () => {
  const { id } = await aReviewedCase(app, team)
  for (const stranger of [team.officer, team.reviewer])
    expect((await app.visit(`${desk}/${id}`, { as: stranger })).status).toBe(403)
  const submitted = await aSubmittedCase(app)
  expect((await app.visit(`${desk}/${submitted.id}`, { as: team.leader })).status).toBe(404)
  expect((await app.visit(`${desk}/${id}/tep/${id}`, { as: team.leader })).status).toBe(404)
})
