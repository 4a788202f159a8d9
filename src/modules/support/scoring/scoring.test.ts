import { afterAll, beforeAll, expect, test } from 'vitest'
import { unsealScores } from '#modules/panels/index.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import {
  aSubmittedCase,
  as,
  assignmentOf,
  aTeam,
  must,
  scoresOf,
  type Team,
  versionOf,
} from '#test/factories/casework.ts'
import { aCall } from '#test/factories/support.ts'
import { declareOnCase, finishCaseReview } from '../reviews/actions.ts'
import { acceptCase } from '../screening/actions.ts'
import { assignToCase } from '../screening/panel/actions.ts'
import { scorePanel } from './panel.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
let third: Actor
beforeAll(async () => {
  team = await aTeam(app)
  third = await app.person('Ngân', [{ role: 'reviewer' }])
})

const pageOf = (callId: string) => `/ban-lam-viec/dot-keu-goi/${callId}/bang-diem`

/** Cases of one call with the marks that Minh, Thu and Ngân give, of ten; a gap is not asked. */
async function judged(rows: readonly (readonly (number | null)[])[], budget = 400_000_000) {
  const { id: callId } = await aCall(app.scopeFor(), { budget })
  const panel = [team.reviewer, team.second, third]
  const filed: { id: string; number: string }[] = []
  for (const marks of rows) {
    const { id, number } = await aSubmittedCase(app, callId)
    must(await acceptCase(as(app, team.officer), id, { version: await versionOf(app, id) }))
    const asked = panel.filter((_, at) => marks[at] !== null)
    const ids = asked.map((person) => person.id)
    must(await assignToCase(as(app, team.officer), id, ids))
    for (const [at, person] of panel.entries()) {
      const mark = marks[at]
      if (mark === null || mark === undefined) continue
      const assignment = await assignmentOf(app, person, id)
      must(await declareOnCase(as(app, person), assignment, { interest: 'none', reason: '' }))
      const sheet = { version: 2, scores: scoresOf(mark, mark) }
      must(await finishCaseReview(as(app, person), assignment, sheet))
    }
    filed.push({ id, number })
  }
  return { callId, filed }
}

test('a call with enough marks shows raw and adjusted scores, the line, and who moves it', async () => {
  const { callId, filed } = await judged([
    [9, 8, 7],
    [8, 7, 6],
    [7, 7, 5],
    [5, 4, 3],
    [4, 3, 3],
    [2, 2, 1],
  ])
  const page = await app.visit(pageOf(callId), { as: team.leader })
  expect(page.text).toContain(`1. ${filed[0]?.number}`)
  expect(page.text).toContain('Điểm hiệu chỉnh')
  expect(page.text).toContain('trong ngân sách')
  expect(page.text).toContain('danh sách không đổi')
  expect(page.html).toContain('aria-label="Khoảng từ')
  expect(page.text).not.toContain('Không hiệu chỉnh điểm')
})

test('two rooms that share nobody are refused an adjustment, and the page says which cases stand where', async () => {
  const { callId, filed } = await judged([
    [9, 8, null],
    [null, null, 3],
  ])
  const page = await app.visit(pageOf(callId), { as: team.leader })
  expect(page.text).toContain('Không hiệu chỉnh điểm')
  expect(page.text).toContain('quá ít')
  expect(page.text).toContain(filed[1]?.number)
})

test('whoever runs the call sees no case before its marks are open', async () => {
  const { callId, filed } = await judged([[9, 8, null]])
  const sealed = await app.visit(pageOf(callId), { as: team.officer })
  expect(sealed.text).toContain('1 hồ sơ còn điểm niêm phong')
  expect(sealed.text).toContain('Chưa có điểm nào để xem')
  const ids = filed.map(({ id }) => id)
  await unsealScores(as(app, team.officer), { type: 'case', ids })
  const open = await app.visit(pageOf(callId), { as: team.officer })
  expect(open.text).toContain(`1. ${filed[0]?.number}`)
  expect((await app.visit(pageOf(callId), { as: team.reviewer })).status).toBe(403)
})

test('a wide spread is an alarm, and the numbers add up to what is known by hand', () => {
  const marks = [
    { caseId: 'a', reviewerId: 'x', value: 90 },
    { caseId: 'a', reviewerId: 'y', value: 50 },
    { caseId: 'b', reviewerId: 'x', value: 60 },
    { caseId: 'b', reviewerId: 'y', value: 60 },
  ]
  const asked = ['a', 'b'].map((caseId) => ({ caseId, amount: 100 }))
  const panel = scorePanel(marks, asked, 100)
  expect(panel.refusal).toMatchObject({ why: 'too-small', cases: 2, reviewers: 2, marks: 4 })
  expect(panel.rows).toMatchObject([
    { caseId: 'a', rank: 1, mean: 70, spread: 40, wide: true, funded: true, adjusted: undefined },
    { caseId: 'b', rank: 2, mean: 60, spread: 0, wide: false, funded: false },
  ])
  expect(panel.without).toEqual([
    { reviewerId: 'x', gained: ['b'], lost: ['a'] },
    { reviewerId: 'y', gained: [], lost: [] },
  ])
})
