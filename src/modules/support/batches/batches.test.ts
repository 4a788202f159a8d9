import { afterAll, beforeAll, expect, test } from 'vitest'
import { unsealScores } from '#modules/panels/index.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import {
  aReviewedCase,
  as,
  aTeam,
  letterTo,
  must,
  type Team,
  versionOf,
} from '#test/factories/casework.ts'
import { aCall, aFounder } from '#test/factories/support.ts'
import { decideCase } from '../decisions/actions.ts'
import { grantedIn } from '../decisions/queries.ts'
import { openMarks } from '../screening/panel/actions.ts'
import { drawUpBatch, handInBatch, saveBatch } from './actions.ts'
import { decideBatch } from './deciding.ts'
import { linesOf } from './queries.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
beforeAll(async () => {
  team = await aTeam(app)
})

const desk = '/ban-lam-viec/dot-quyet-dinh'
const MILLION = 1_000_000

async function aCallWith(count: number, budget = 2_000 * MILLION) {
  const { id: callId } = await aCall(app.scopeFor(), { budget })
  const filed = []
  for (let n = 0; n < count; n += 1) filed.push(await aReviewedCase(app, team, callId))
  const ids = filed.map(({ id }) => id)
  await unsealScores(as(app, team.leader), { type: 'case', ids })
  return { callId, filed }
}

async function aBatch(count: number, budget?: number) {
  const made = await aCallWith(count, budget)
  const batch = { callId: made.callId, title: 'Đợt 1' }
  const id = must(await drawUpBatch(as(app, team.officer), batch))
  return { ...made, id }
}

async function aHandedInBatch(count: number, budget?: number) {
  const made = await aBatch(count, budget)
  must(await handInBatch(as(app, team.officer), made.id, 1))
  return made
}

test('an officer draws up a batch, a leader returns it and then decides on it in one act', async () => {
  const { callId, filed } = await aCallWith(2)
  const start = await app.visit(desk, { as: team.officer })
  const batch = await start.press('Lập đợt quyết định', {
    'Đợt kêu gọi': callId,
    'Tên đợt quyết định': 'Quyết định hỗ trợ đợt 1',
  })
  expect(batch.text).toContain('Đã lập đợt quyết định')
  for (const { number } of filed) expect(batch.text).toContain(number)
  const [first, second] = filed.map(({ id }) => id)
  const saved = await batch.visitor.go(batch.url.split('?')[0]?.concat('/noi-dung') ?? '', {
    method: 'POST',
    body: new URLSearchParams({
      _version: '1',
      [`verdict-${first}`]: 'approve',
      [`amount-${first}`]: '100.000.000',
      [`reasons-${first}`]: 'Có sáng chế',
      [`verdict-${second}`]: 'refuse',
      [`reasons-${second}`]: 'Chưa rõ thị trường',
    }),
  })
  expect(saved.text).toContain('Đã lưu nội dung')
  const handedIn = await saved.press('Trình lãnh đạo')
  expect(handedIn.text).toContain('Đã trình')
  expect(handedIn.queryByRole('button', { name: 'Lưu nội dung' })).toBeNull()

  const list = await app.visit(desk, { as: team.leader })
  const seen = await list.follow('Quyết định hỗ trợ đợt 1')
  expect(seen.text).toContain('Có sáng chế')
  await seen.press('Trả lại', { 'Lý do trả lại': 'Thiếu căn cứ' })
  const back = await app.visit(handedIn.url, { as: team.officer })
  expect(back.text).toContain('Thiếu căn cứ')
  await back.press('Trình lãnh đạo')
  const again = await app.visit(handedIn.url, { as: team.leader })
  const decided = await again.press('Quyết định cả đợt')
  expect(decided.status).toBe(200)
  expect(decided.text).toContain('Kết quả từng hồ sơ')
  const founder = filed[0]?.founder.founder
  const letter = founder && (await letterTo(app, founder, /được hỗ trợ$/))
  expect(letter?.text).toContain('Có sáng chế')
  for (const [index, act] of ['support.case-approved', 'support.case-refused'].entries()) {
    const acts = await entriesAbout(app.scopeFor(), filed[index]?.id ?? '')
    expect(acts.map((entry) => entry.act)).toContain(act)
  }
})

test('a faulty line is named, and what was typed stays', async () => {
  const { id, filed } = await aBatch(1)
  const page = await app.visit(`${desk}/${id}`, { as: team.officer })
  const wrong = await page.press('Lưu nội dung', {
    'Hỗ trợ': true,
    'Số tiền': 'nhiều',
    'Lý do': '',
  })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain(`${filed[0]?.number}, Số tiền`)
  expect(wrong.html).toContain('nhiều')
})

test('a case that has changed since is refused with its reason, the others are decided', async () => {
  const { id, filed } = await aHandedInBatch(2)
  const [changed, other] = filed.map((one) => one.id)
  const decision = { version: await versionOf(app, changed ?? ''), approved: false, amount: 0 }
  must(await decideCase(as(app, team.deputy), changed ?? '', { ...decision, reasons: 'Trước' }))
  const page = await app.visit(`${desk}/${id}`, { as: team.leader })
  const decided = await page.press('Quyết định cả đợt')
  expect(decided.text).toContain('hồ sơ đã thay đổi sau khi lập đợt')
  const lines = await linesOf(app.scopeFor(), id)
  expect(lines.find(({ caseId }) => caseId === changed)?.refusal).toBe('stale')
  expect(lines.find(({ caseId }) => caseId === other)?.refusal).toBe(null)
  const acts = (await entriesAbout(app.scopeFor(), other ?? '')).map(({ act }) => act)
  expect(acts).toContain('support.case-approved')
})

test('two leaders at once: one outcome, and each case is decided once', async () => {
  const { id, filed } = await aHandedInBatch(2)
  const outcomes = await Promise.all(
    [team.leader, team.deputy].map((leader) => decideBatch(as(app, leader), id, 2)),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes.find((outcome) => !outcome?.ok)).toMatchObject({ problem: 'decided' })
  for (const one of filed) {
    const acts = (await entriesAbout(app.scopeFor(), one.id)).map(({ act }) => act)
    expect(acts.filter((act) => act === 'support.case-approved')).toHaveLength(1)
  }
})

test('a batch and a single decision at once never grant more than the call has', async () => {
  const { id, callId, filed } = await aHandedInBatch(2, 300 * MILLION)
  const extra = await aReviewedCase(app, team, callId)
  const single = { approved: true, amount: 150 * MILLION, reasons: 'Tốt' }
  const version = await versionOf(app, extra.id)
  await Promise.all([
    decideBatch(as(app, team.leader), id, 2),
    decideCase(as(app, team.deputy), extra.id, { ...single, version }),
  ])
  expect(filed).toHaveLength(2)
  expect(await grantedIn(app.scopeFor(), callId)).toBe(300 * MILLION)
})

test('without the lock the money would have been granted twice', async () => {
  const { callId, filed } = await aCallWith(2, 150 * MILLION)
  const reads = filed.map(() => Promise.withResolvers<void>())
  const seen = await Promise.all(
    reads.map((read) =>
      app.db.transaction(async (tx) => {
        const granted = await grantedIn({ ...app.scopeFor(), db: tx }, callId)
        read.resolve()
        await Promise.all(reads.map(({ promise }) => promise))
        return granted + 150 * MILLION <= 150 * MILLION
      }),
    ),
  )
  expect(seen).toEqual([true, true])
})

test('who drew it up does not decide on it, and others find no door', async () => {
  const both = await app.person('Kiêm', [{ role: 'officer' }, { role: 'leader' }])
  const { callId } = await aCallWith(1)
  const id = must(await drawUpBatch(as(app, both), { callId, title: 'Của mình' }))
  must(await handInBatch(as(app, both), id, 1))
  const page = await app.visit(`${desk}/${id}`, { as: both })
  const refused = await page.press('Quyết định cả đợt')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Bạn là người lập đợt quyết định này')
  const founder = await aFounder(app, 'Bình')
  expect((await app.visit(`${desk}/${id}`, { as: founder.founder })).status).toBe(403)
  const forced = await page.visitor.go(`${desk}/${id}/trinh`, {
    method: 'POST',
    body: new URLSearchParams({ _version: '2' }),
  })
  expect(forced.status).toBe(409)
  const elsewhere = await app.person('Xa', [{ role: 'officer', organisationId: founder.startupId }])
  expect((await app.visit(`${desk}/${id}`, { as: elsewhere })).status).toBe(404)
  const drawnUp = await aBatch(1)
  expect((await app.visit(`${desk}/${drawnUp.id}`, { as: team.leader })).status).toBe(404)
})

test('nobody is proposed for refusal because the marks are still sealed: such a case waits for its opening', async () => {
  const { id: callId } = await aCall(app.scopeFor())
  const sealed = await aReviewedCase(app, team, callId)
  const draw = () => drawUpBatch(as(app, team.officer), { callId, title: 'Chưa mở điểm' })
  expect(await draw()).toEqual({ ok: false, problem: 'nothing-to-decide' })
  must(await openMarks(as(app, team.officer), sealed.id))
  expect(await linesOf(app.scopeFor(), must(await draw()))).toMatchObject([
    { caseId: sealed.id, approve: true },
  ])
})

test('whoever has a part in one of the cases neither writes, hands in nor decides on the batch', async () => {
  const { callId, filed } = await aCallWith(2)
  const id = must(await drawUpBatch(as(app, team.officer), { callId, title: 'Đợt' }))
  const organisationId = filed[0]?.founder.startupId ?? null
  const partner = await app.person('Yến', [
    { role: 'officer' },
    { role: 'leader' },
    { role: 'founder', organisationId },
  ])
  const barred = { ok: false, problem: 'has-part' }
  expect(await saveBatch(as(app, partner), id, 1, [])).toEqual(barred)
  expect(await handInBatch(as(app, partner), id, 1)).toEqual(barred)
  must(await handInBatch(as(app, team.officer), id, 1))
  expect(await decideBatch(as(app, partner), id, 2)).toEqual(barred)
  const page = await app.visit(`${desk}/${id}`, { as: partner })
  expect(page.queryByRole('button', { name: 'Quyết định cả đợt' })).toBeNull()
})

test('a case stands in one open batch only, also when two officers draw up at once', async () => {
  const { callId } = await aCallWith(2)
  const outcomes = await Promise.all(
    [team.officer, team.colleague].map((officer) =>
      drawUpBatch(as(app, officer), { callId, title: 'Cùng lúc' }),
    ),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: false, problem: 'nothing-to-decide' })
})
