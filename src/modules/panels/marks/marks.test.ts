import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole } from '#modules/identity/index.ts'
import { only } from '#platform/outcome.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import {
  aCaseInReview,
  aReviewedCase,
  as,
  assignmentOf,
  aTeam,
  must,
  scoresOf,
  type Team,
} from '#test/factories/casework.ts'
import { declareInterest, finishReview, listReviews, reopenReview, unsealScores } from '../index.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
beforeAll(async () => {
  team = await aTeam(app)
})

const file = (id: string) => `/ban-lam-viec/xet-ho-so/${id}`
const rubric = {
  criteria: ['novelty', 'team'].map((code) => ({
    code,
    name: { vi: code, en: code },
    question: { vi: code, en: code },
    max: 10,
    weight: 50,
  })),
}
const seen = async (person: Actor, id: string) =>
  (await listReviews(as(app, person), 'case', [id])).filter(({ sealed }) => !sealed).length

test('the officer sees how many are in and no mark, until all are opened together', async () => {
  const { id } = await aReviewedCase(app, team)
  const page = await app.visit(file(id), { as: team.officer })
  expect(page.text).toContain('Đã có 2 trên 2 phần đánh giá cần thiết')
  expect(page.text).toContain('còn niêm phong')
  expect(page.html).not.toMatch(/>80</)
  const opened = await page.press('Mở điểm cùng một lúc')
  expect(opened.text).toContain('Đã mở điểm')
  expect(opened.html).toMatch(/>80</)
  expect(await seen(team.colleague, id)).toBe(2)
})

test('marks are not opened while a review is awaited, and a leader sees none either', async () => {
  const filed = await aCaseInReview(app, team)
  const assignment = await assignmentOf(app, team.reviewer, filed.id)
  const scope = as(app, team.reviewer)
  must(await declareInterest(scope, assignment, { interest: 'none', reason: '' }))
  must(await finishReview(scope, assignment, { version: 2, scores: scoresOf(8, 8) }, rubric))
  const page = await app.visit(file(filed.id), { as: team.officer })
  expect(page.text).toContain('cho đến khi đủ các phần đánh giá')
  expect(page.queryByRole('button', { name: 'Mở điểm cùng một lúc' })).toBeNull()
  const { leader, officer } = team
  for (const person of [leader, officer, team.second])
    expect(await seen(person, filed.id)).toBe(person === team.second ? 1 : 0)
  const decision = await app.visit(`/ban-lam-viec/quyet-dinh/${filed.id}`, { as: leader })
  expect(decision.text).not.toContain('Có căn cứ')
})

test('an officer who sits on the panel reads nobody’s marks before their own are in, opened or not', async () => {
  const filed = await aCaseInReview(app, team)
  const assignment = await assignmentOf(app, team.reviewer, filed.id)
  const scope = as(app, team.reviewer)
  must(await declareInterest(scope, assignment, { interest: 'none', reason: '' }))
  must(await finishReview(scope, assignment, { version: 2, scores: scoresOf(8, 8) }, rubric))
  await unsealScores(as(app, team.officer), { type: 'case', ids: [filed.id] })
  expect(await seen(team.officer, filed.id)).toBe(1)

  for (const role of ['officer', 'leader'] as const)
    await grantRole(app.scopeFor(), { personId: team.second.id, role, organisationId: null })
  const member = await app.again(team.second)
  const page = await app.visit(file(filed.id), { as: member })
  expect(page.status).toBe(200)
  expect(page.html).not.toMatch(/>80</)
  const own = await assignmentOf(app, member, filed.id)
  must(await declareInterest(as(app, member), own, { interest: 'none', reason: '' }))
  must(await finishReview(as(app, member), own, { version: 2, scores: scoresOf(6, 6) }, rubric))
  const review = await app.visit(`/ban-lam-viec/phan-bien/${own}`, { as: member })
  expect(review.text).toContain('Phiếu chấm của Minh')
})

test('opening twice opens once', async () => {
  const { id } = await aReviewedCase(app, team)
  const open = () => unsealScores(as(app, team.officer), { type: 'case', ids: [id] })
  const [one, two] = await Promise.all([open(), open()])
  expect([one, two].toSorted()).toEqual([0, 2])
})

test('a review given again keeps the marks that stood, counts for nothing meanwhile, and is sealed anew', async () => {
  const { id } = await aReviewedCase(app, team)
  const assignment = await assignmentOf(app, team.reviewer, id)
  const subject = { type: 'case', id }
  const reopen = () => reopenReview(as(app, team.officer), subject, assignment, 'Khiếu nại')
  const outcomes = await Promise.all([reopen(), reopen()])
  expect(outcomes.filter((each) => each?.ok)).toHaveLength(1)
  expect(outcomes.find((each) => !each?.ok)).toEqual({ ok: false, problem: 'not-finished' })
  const { rows } = await app.db.execute<{ scores: { score: number }[]; reason: string }>(
    sql`select scores, reason from panels.earlier_reviews where assignment_id = ${assignment}`,
  )
  expect(only(rows)).toMatchObject({ reason: 'Khiếu nại', scores: [{ score: 8 }, { score: 8 }] })
  expect(await seen(team.leader, id)).toBe(0)

  const { version } = only(
    (await listReviews(as(app, team.reviewer), 'case', [id])).filter(
      ({ reviewerId }) => reviewerId === team.reviewer.id,
    ),
  )
  const again = { version, scores: scoresOf(5, 5) }
  must(await finishReview(as(app, team.reviewer), assignment, again, rubric))
  expect(await seen(team.leader, id)).toBe(2)
  const other = { type: 'award', id }
  expect(await reopenReview(as(app, team.officer), other, assignment, 'x')).toBe(undefined)
})
