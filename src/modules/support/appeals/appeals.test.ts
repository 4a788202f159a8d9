import { afterAll, beforeAll, expect, test } from 'vitest'
import { listReviews } from '#modules/panels/index.ts'
import { entriesAbout, standingEntry } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import {
  anApprovedCase,
  aReviewedCase,
  as,
  assignmentOf,
  aTeam,
  letterTo,
  must,
  scoresOf,
  type Team,
  versionOf,
} from '#test/factories/casework.ts'
import { aFounder } from '#test/factories/support.ts'
import { recordAward } from '../awards/actions.ts'
import { drawUpBatch, handInBatch } from '../batches/actions.ts'
import { decideBatch } from '../batches/deciding.ts'
import { decideCase } from '../decisions/actions.ts'
import { finishCaseReview } from '../reviews/actions.ts'
import { openMarks } from '../screening/panel/actions.ts'
import { fileAppeal } from './filing.ts'
import { answerAppeal, takeAppeal } from './handling.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
beforeAll(async () => {
  team = await aTeam(app)
})

const own = (id: string) => `/ban-lam-viec/ho-so/${id}/khieu-nai`
const desk = '/ban-lam-viec/khieu-nai'

async function aRefusedCase() {
  const filed = await aReviewedCase(app, team)
  const version = await versionOf(app, filed.id)
  const decision = { version, approved: false, amount: 0, reasons: 'Chưa rõ thị trường' }
  must(await decideCase(as(app, team.leader), filed.id, decision))
  return filed
}

async function anAppeal() {
  const filed = await aRefusedCase()
  const grounds = { grounds: 'Phiếu chấm bỏ sót bằng sáng chế' }
  const appealId = must(await fileAppeal(filed.founder.scope(), filed.id, grounds))
  return { ...filed, appealId }
}

test('the letter of a decision says how to appeal and by when', async () => {
  const { founder, number } = await aRefusedCase()
  const letter = await letterTo(app, founder.founder, new RegExp(`^Kết quả hồ sơ ${number}$`))
  expect(letter?.text).toMatch(/khiếu nại ngay trên trang hồ sơ, chậm nhất/)
})

test('a founder appeals, another officer takes it on and opens one review again; a new decision follows', async () => {
  const { id, number, founder } = await aRefusedCase()
  const page = await app.visit(own(id), { as: founder.founder })
  expect(page.text).toContain('Hạn khiếu nại')
  const filed = await page.press('Nộp khiếu nại', {
    'Vì sao bạn không đồng ý': 'Phiếu chấm bỏ sót bằng sáng chế',
  })
  expect(filed.text).toContain(`Khiếu nại ${number}/KN1`)
  expect(filed.text).toContain('Chờ người giải quyết')
  const receipt = await letterTo(app, founder.founder, /^Đã nhận khiếu nại/)
  expect(receipt?.text).toContain(`${number}/KN1`)

  const list = await app.visit(desk, { as: team.colleague })
  const appeal = await list.follow(`${number}/KN1`)
  expect(appeal.text).toContain('Phiếu chấm bỏ sót bằng sáng chế')
  expect(appeal.text).toContain('Chưa rõ thị trường')
  const taken = await appeal.press('Nhận giải quyết khiếu nại này')
  expect(taken.text).toContain('Bạn đã nhận giải quyết')
  const unnamed = await taken.press('Gửi trả lời', {
    'Chấp nhận: một phiếu chấm được mở lại': true,
    'Lý do': 'Cần chấm lại',
  })
  expect(unnamed.status).toBe(409)
  expect(unnamed.text).toContain('Chưa chọn phiếu chấm nào')
  const answered = await taken.press('Gửi trả lời', {
    'Chấp nhận: một phiếu chấm được mở lại': true,
    'Phiếu chấm mở lại': 'Thu',
    'Lý do': 'Phiếu chấm chưa xét bằng sáng chế',
  })
  expect(answered.status).toBe(200)
  expect(answered.text).toContain('Được chấp nhận')
  expect((await letterTo(app, team.second, /Cần chấm lại/))?.text).toContain('bằng sáng chế')
  expect((await letterTo(app, founder.founder, /được chấp nhận$/))?.text).toContain(
    'quyết định mới',
  )

  const acts = (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)
  expect(acts).toEqual(expect.arrayContaining(['support.appeal-upheld', 'support.case-reopened']))
  expect(await standingEntry(app.scopeFor(), id, ['support.case-refused'])).toBe(undefined)

  const early = {
    version: await versionOf(app, id),
    approved: true,
    amount: 100_000_000,
    reasons: 'Tốt',
  }
  expect(await decideCase(as(app, team.deputy), id, early)).toMatchObject({
    problem: 'reviews-missing',
  })
  const assignment = await assignmentOf(app, team.second, id)
  const [review] = (await listReviews(app.scopeFor(), 'case', [id])).filter(
    (one) => one.id === assignment,
  )
  must(
    await finishCaseReview(as(app, team.second), assignment, {
      version: review?.version ?? 0,
      scores: scoresOf(9, 9),
    }),
  )
  must(await decideCase(as(app, team.deputy), id, early))
  const seen = await app.visit(own(id), { as: founder.founder })
  expect(seen.text).toContain('Phiếu chấm chưa xét bằng sáng chế')
  const record = await answered.visitor.open(answered.url)
  expect(record.text).toContain('Quyết định này đã được thay thế')
})

test('whoever decided, screened or reviewed is refused, also by a request of their own making', async () => {
  const { id, appealId } = await anAppeal()
  for (const [person, problem] of [
    [team.officer, 'screened'],
    [team.leader, 'decided'],
  ] as const) {
    expect(await takeAppeal(as(app, person), appealId, 1)).toMatchObject({ problem })
    const page = await app.visit(`${desk}/${appealId}`, { as: person })
    expect(page.queryByRole('button', { name: 'Nhận giải quyết khiếu nại này' })).toBeNull()
    const forced = await page.visitor.go(`${desk}/${appealId}/nhan`, {
      method: 'POST',
      body: new URLSearchParams({ _version: '1' }),
    })
    expect(forced.status).toBe(409)
  }
  const answer = { version: 1, upheld: true, reopens: 'decision', reasons: 'Đúng' } as const
  expect(await answerAppeal(as(app, team.leader), appealId, answer)).toMatchObject({
    problem: 'decided',
  })
  expect(await answerAppeal(as(app, team.colleague), appealId, answer)).toMatchObject({
    problem: 'not-yours',
  })
  expect((await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)).not.toContain(
    'support.case-reopened',
  )
})

test('whoever proposed the decision in a batch has a part in it', async () => {
  const { id, callId, founder } = await aReviewedCase(app, team)
  const proposer = await app.person('Soạn', [{ role: 'officer' }])
  must(await openMarks(as(app, proposer), id))
  const batch = must(await drawUpBatch(as(app, proposer), { callId, title: 'Đợt 1' }))
  must(await handInBatch(as(app, proposer), batch, 1))
  must(await decideBatch(as(app, team.leader), batch, 2))
  const appeal = must(await fileAppeal(founder.scope(), id, { grounds: 'Chưa xét đủ' }))
  const page = await app.visit(`${desk}/${appeal}`, { as: proposer })
  const forced = await page.visitor.go(`${desk}/${appeal}/nhan`, {
    method: 'POST',
    body: new URLSearchParams({ _version: '1' }),
  })
  expect(forced.status).toBe(409)
  expect(forced.text).toContain('đề xuất quyết định về hồ sơ này')
})

test('two people cannot both take it on', async () => {
  const { appealId } = await anAppeal()
  const outcomes = await Promise.all(
    [team.colleague, team.deputy].map((person) => takeAppeal(as(app, person), appealId, 1)),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes.find((outcome) => !outcome?.ok)).toMatchObject({ problem: 'taken' })
})

test('dismissed, the decision stands, and nothing more can be answered', async () => {
  const { id, appealId, founder } = await anAppeal()
  must(await takeAppeal(as(app, team.colleague), appealId, 1))
  const answer = { version: 2, upheld: false, reasons: 'Đã xét đủ' } as const
  must(await answerAppeal(as(app, team.colleague), appealId, answer))
  expect(await answerAppeal(as(app, team.colleague), appealId, answer)).toMatchObject({
    problem: 'answered',
  })
  expect(await standingEntry(app.scopeFor(), id, ['support.case-refused'])).toBeTruthy()
  expect((await letterTo(app, founder.founder, /không được chấp nhận/))?.text).toContain(
    'Đã xét đủ',
  )
})

test('one appeal at a time, two sendings at once included', async () => {
  const { id, founder } = await aRefusedCase()
  const outcomes = await Promise.all(
    ['Một', 'Hai'].map((grounds) => fileAppeal(founder.scope(), id, { grounds })),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes.find((outcome) => !outcome?.ok)).toMatchObject({ problem: 'appeal-open' })
  const page = await app.visit(own(id), { as: founder.founder })
  const withdrawn = await page.press('Rút khiếu nại')
  expect(withdrawn.text).toContain('Đã rút')
  const again = await withdrawn.press('Nộp khiếu nại', { 'Vì sao bạn không đồng ý': 'Ba' })
  expect(again.text).toContain('/KN2')
})

test('a signed contract is not appealed against', async () => {
  const { id, founder } = await anApprovedCase(app, team)
  const version = await versionOf(app, id)
  const contract = { contractNumber: 'A/KN', signedOn: '2026-11-23', amount: 1_000_000 }
  must(await recordAward(as(app, team.officer), id, { ...contract, version }))
  expect(await fileAppeal(founder.scope(), id, { grounds: 'Ít quá' })).toMatchObject({
    problem: 'contract-signed',
  })
})

test('strangers find no appeal, other roles no door', async () => {
  const { id, appealId } = await anAppeal()
  const stranger = await aFounder(app, 'Bình')
  expect((await app.visit(own(id), { as: stranger.founder })).status).toBe(404)
  expect(await fileAppeal(stranger.scope(), id, { grounds: 'x' })).toBe(undefined)
  expect((await app.visit(`${desk}/${appealId}`, { as: stranger.founder })).status).toBe(403)
  expect((await app.visit(`${desk}/${appealId}`, { as: team.reviewer })).status).toBe(403)
  const elsewhere = await app.person('Xa', [
    { role: 'officer', organisationId: stranger.startupId },
  ])
  expect((await app.visit(`${desk}/${appealId}`, { as: elsewhere })).status).toBe(404)
})
