import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole } from '#modules/identity/index.ts'
import { testApp } from '#test/app.ts'
import {
  aCaseInReview,
  aSubmittedCase,
  as,
  assignmentOf,
  aTeam,
  letterTo,
  must,
  scoresOf,
  type Team,
  versionOf,
} from '#test/factories/casework.ts'
import { declareOnCase, finishCaseReview } from '../../reviews/actions.ts'
import { acceptCase } from '../actions.ts'
import { assignToCase, removeFromCase } from './actions.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
beforeAll(async () => {
  team = await aTeam(app)
})

const file = (id: string) => `/ban-lam-viec/xet-ho-so/${id}`

async function inReview() {
  const filed = await aSubmittedCase(app)
  const version = await versionOf(app, filed.id)
  must(await acceptCase(as(app, team.officer), filed.id, { version }))
  return filed
}

test('reviewers are asked on the case file, and hear of it without what the case says', async () => {
  const { id, number } = await inReview()
  const page = await app.visit(file(id), { as: team.officer })
  expect((await page.press('Mời đánh giá')).status).toBe(422)
  const asked = await page.press('Mời đánh giá', { Minh: true, Thu: true })
  expect(asked.text).toContain('Đã mời người đánh giá')
  expect(asked.text).toContain('Đã có 0 trên 2 phần đánh giá cần thiết')
  const mail = await letterTo(app, team.reviewer, new RegExp(`Mời đánh giá hồ sơ ${number}`))
  expect(mail?.text).toContain('xung đột lợi ích')
  expect(mail?.text).not.toContain('Cảng xanh')
})

test('a founder of the startup is neither offered nor taken as its reviewer', async () => {
  const { id, founder } = await inReview()
  const { id: personId } = founder.founder
  await grantRole(app.scopeFor(), { personId, role: 'reviewer', organisationId: null })
  const page = await app.visit(file(id), { as: team.officer })
  expect(page.queryByLabelText('Lan')).toBeNull()
  expect(await assignToCase(as(app, team.officer), id, [team.reviewer.id, personId])).toEqual({
    ok: false,
    problem: 'interested',
  })
  expect(await assignmentOf(app, team.reviewer, id)).toBe('')
})

test('nobody is asked twice, nor after stepping aside, nor without the role', async () => {
  const { id } = await aCaseInReview(app, team)
  const assign = (personId: string) => assignToCase(as(app, team.officer), id, [personId])
  expect(await assign(team.reviewer.id)).toMatchObject({ problem: 'already-assigned' })
  const assignment = await assignmentOf(app, team.reviewer, id)
  const conflict = { interest: 'conflict', reason: 'Cùng cơ quan' } as const
  must(await declareOnCase(as(app, team.reviewer), assignment, conflict))
  expect(await assign(team.reviewer.id)).toMatchObject({ problem: 'recused-before' })
  expect(await assign(team.leader.id)).toMatchObject({ problem: 'not-a-reviewer' })
})

test('two officers who ask the same person at once ask once', async () => {
  const { id } = await inReview()
  const outcomes = await Promise.all([
    assignToCase(as(app, team.officer), id, [team.reviewer.id]),
    assignToCase(as(app, team.colleague), id, [team.reviewer.id]),
  ])
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes.find((outcome) => !outcome?.ok)).toMatchObject({ problem: 'already-assigned' })
})

test('a reviewer is taken off mid-review and may be asked again; a finished review stays', async () => {
  const { id } = await aCaseInReview(app, team)
  const page = await app.visit(file(id), { as: team.officer })
  const removed = await page.press('Thôi phân công Thu', {
    'Lý do thôi phân công': 'Đi công tác dài',
  })
  expect(removed.text).toContain('Đã thôi phân công.')
  expect(await assignmentOf(app, team.second, id)).toBe('')
  must(await assignToCase(as(app, team.officer), id, [team.second.id]))

  const assignment = await assignmentOf(app, team.reviewer, id)
  const reviewer = as(app, team.reviewer)
  must(await declareOnCase(reviewer, assignment, { interest: 'none', reason: '' }))
  must(await finishCaseReview(reviewer, assignment, { version: 2, scores: scoresOf(5, 5) }))
  expect(await removeFromCase(as(app, team.officer), id, assignment, 'Điểm thấp')).toEqual({
    ok: false,
    problem: 'finished',
  })
})

test('before the review and for another case nobody can be asked or taken off', async () => {
  const submitted = await aSubmittedCase(app)
  expect(await assignToCase(as(app, team.officer), submitted.id, [team.reviewer.id])).toEqual({
    ok: false,
    problem: 'not-in-review',
  })
  const [one, two] = [await aCaseInReview(app, team), await inReview()]
  const assignment = await assignmentOf(app, team.reviewer, one.id)
  expect(await removeFromCase(as(app, team.officer), two.id, assignment, 'Nhầm')).toBe(undefined)
})
