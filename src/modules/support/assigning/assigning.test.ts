import { afterAll, beforeAll, expect, test } from 'vitest'
import { stateTie } from '#modules/organisations/index.ts'
import { listReviews } from '#modules/panels/index.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import {
  aSubmittedCase,
  as,
  aTeam,
  type Filed,
  must,
  type Team,
  versionOf,
} from '#test/factories/casework.ts'
import { aCall } from '#test/factories/support.ts'
import { acceptCase } from '../screening/actions.ts'
import { assignToCase } from '../screening/panel/actions.ts'
import { planFor } from './plan.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
let others: Actor[]
beforeAll(async () => {
  team = await aTeam(app)
  others = await Promise.all(
    ['Bích', 'Cường', 'Dũng'].map((name) => app.person(name, [{ role: 'reviewer' }])),
  )
})

async function casesInReview(count: number): Promise<{ callId: string; filed: Filed[] }> {
  const { id: callId } = await aCall(app.scopeFor())
  const filed: Filed[] = []
  for (let at = 0; at < count; at++) {
    const one = await aSubmittedCase(app, callId)
    must(await acceptCase(as(app, team.officer), one.id, { version: await versionOf(app, one.id) }))
    filed.push(one)
  }
  return { callId, filed }
}

const pageOf = (callId: string) => `/ban-lam-viec/dot-keu-goi/${callId}/phan-cong`
const panels = async (filed: readonly Filed[]) =>
  listReviews(
    app.scopeFor(),
    'case',
    filed.map(({ id }) => id),
  )

test('all cases of a call are assigned in one go: even loads, no party, and comparable with each other', async () => {
  const { callId, filed } = await casesInReview(5)
  const [first] = filed
  const [party] = others
  if (!first || !party) throw new Error('nobody')
  const mentor = { kind: 'mentor' as const, email: party.email, employer: '', since: null }
  must(await stateTie(first.founder.scope(), first.founder.startupId, { ...mentor, name: 'Bích' }))
  const secretary = await app.person('Thư', [{ role: 'secretary' }])
  const page = await app.visit(pageOf(callId), { as: secretary })
  expect(page.text).toContain('Các hồ sơ nối với nhau')
  const done = await page.press('Mời tất cả những người được chọn', {
    'Hạn đánh giá': '2026-12-10',
  })
  expect(done.text).toContain('Đã mời tất cả những người được chọn')
  expect(done.text).toContain('Không có hồ sơ nào cần mời thêm')

  const reviews = await panels(filed)
  expect(reviews).toHaveLength(10)
  expect(new Set(reviews.map(({ dueOn }) => dueOn))).toEqual(new Set(['2026-12-10']))
  const loads = [...Map.groupBy(reviews, ({ reviewerId }) => reviewerId).values()]
  expect(loads.map(({ length }) => length)).toEqual([2, 2, 2, 2, 2])
  const asked = reviews.filter(({ subjectId }) => subjectId === first.id)
  expect(asked.map(({ reviewerId }) => reviewerId)).not.toContain(party.id)
})

test('what cannot be done for one case holds no other up, and each says how it went', async () => {
  const { callId, filed } = await casesInReview(2)
  const [first, second] = filed
  if (!first || !second) throw new Error('no cases')
  const page = await app.visit(pageOf(callId), { as: team.officer })
  const plan = await planFor(as(app, team.officer), callId)
  const taken = plan.pairs
    .filter(({ caseId }) => caseId === first.id)
    .map(({ reviewerId }) => reviewerId)
  must(await assignToCase(as(app, team.colleague), first.id, taken))
  const half = await page.press('Mời tất cả những người được chọn')
  expect(half.status).toBe(409)
  expect(half.text).toContain('đã được mời rồi')
  expect(half.text).toContain('Đã mời 2 người')
  expect((await panels(filed)).map(({ subjectId }) => subjectId).toSorted()).toEqual(
    [first.id, first.id, second.id, second.id].toSorted(),
  )
})

test('a double click asks each once', async () => {
  const { callId, filed } = await casesInReview(2)
  const page = await app.visit(pageOf(callId), { as: team.officer })
  const both = await Promise.all([
    page.press('Mời tất cả những người được chọn'),
    page.press('Mời tất cả những người được chọn'),
  ])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(await panels(filed)).toHaveLength(4)
})

test('the page is for those who run the call, and for nobody else', async () => {
  const { callId } = await casesInReview(1)
  const elsewhere = await app.person('Xa', [
    { role: 'officer', organisationId: crypto.randomUUID() },
  ])
  expect((await app.visit(pageOf(callId), { as: elsewhere })).status).toBe(404)
  expect((await app.visit(pageOf(callId), { as: team.reviewer })).status).toBe(403)
})
