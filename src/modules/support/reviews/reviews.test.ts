import { afterAll, beforeAll, expect, test } from 'vitest'
import { grantRole } from '#modules/identity/index.ts'
import { testApp } from '#test/app.ts'
import {
  aCaseInReview,
  as,
  assignmentOf,
  aTeam,
  type Filed,
  must,
  scoresOf,
  type Team,
} from '#test/factories/casework.ts'
import { sentDocuments } from '../cases/queries.ts'
import { declareOnCase, finishCaseReview, saveCaseScores } from './actions.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
beforeAll(async () => {
  team = await aTeam(app)
})

const desk = '/ban-lam-viec/phan-bien'

async function asked() {
  const filed = await aCaseInReview(app, team)
  const assignment = await assignmentOf(app, team.reviewer, filed.id)
  return { ...filed, assignment, page: `${desk}/${assignment}` }
}

async function declared() {
  const found = await asked()
  const none = { interest: 'none', reason: '' } as const
  must(await declareOnCase(as(app, team.reviewer), found.assignment, none))
  return found
}

const document = async (filed: Filed) =>
  (await sentDocuments(app.scopeFor(), filed.id))[0]?.id ?? ''

const whole = {
  'Tính mới: điểm': '8',
  'Tính mới: lý do': 'Có sáng chế',
  'Đội ngũ: không áp dụng': true,
  'Đội ngũ: lý do': 'Chưa có đội ngũ để xét',
}

test('before declaring, a reviewer sees who is behind the case and nothing of what it says', async () => {
  const found = await asked()
  const page = await app.visit(found.page, { as: team.reviewer })
  expect(page.status).toBe(200)
  expect(page.text).toContain('Dự án của Lan')
  expect(page.text).toContain('Bạn có xung đột lợi ích không?')
  expect(page.text).not.toContain('Kho bãi còn thủ công')
  expect(page.text).not.toContain('thuyet-minh.pdf')
  const file = await app.visit(`${found.page}/tep/${await document(found)}`, { as: team.reviewer })
  expect(file.status).toBe(409)
  expect(file.text).toContain('Hồ sơ chưa mở')
  const scope = as(app, team.reviewer)
  const given = { version: 1, scores: scoresOf(8, 8) }
  expect(await saveCaseScores(scope, found.assignment, given)).toMatchObject({
    problem: 'undeclared',
  })
  expect(await finishCaseReview(scope, found.assignment, given)).toMatchObject({
    problem: 'undeclared',
  })
})

test('after declaring, the case opens; a draft is kept, and finishing ends it', async () => {
  const found = await asked()
  const question = await app.visit(found.page, { as: team.reviewer })
  const open = await question.press('Gửi cam kết', { 'Tôi không có xung đột lợi ích': true })
  expect(open.text).toContain('Kho bãi còn thủ công')
  const file = await app.visit(`${found.page}/tep/${await document(found)}`, { as: team.reviewer })
  expect(file.headers.get('content-type')).toBe('application/pdf')

  const saved = await open.press('Lưu nháp', { 'Tính mới: điểm': '7' })
  expect(saved.text).toContain('Đã lưu nháp')
  expect((saved.getByLabelText(/Tính mới: điểm/) as HTMLInputElement).value).toBe('7')
  const early = await saved.press('Hoàn thành đánh giá')
  expect(early.status).toBe(422)
  expect((early.getByLabelText(/Tính mới: điểm/) as HTMLInputElement).value).toBe('7')

  const finished = await early.press('Hoàn thành đánh giá', whole)
  expect(finished.status).toBe(200)
  expect(finished.text).toContain('Phần đánh giá của bạn đã hoàn thành')
  expect(finished.text).toContain('Điểm trung bình theo tỷ trọng: 80 trên 100')
  expect(finished.queryByRole('button', { name: 'Lưu nháp' })).toBeNull()
})

test('a score outside its scale and a reason that is too long are named at their fields', async () => {
  const found = await declared()
  const page = await app.visit(found.page, { as: team.reviewer })
  for (const [typed, fault] of [
    ['11', 'Số lớn nhất được nhận là 10'],
    ['-1', 'Số nhỏ nhất được nhận là 0'],
    ['7.5', 'Hãy nhập một số nguyên'],
    ['<script>', 'Hãy nhập một số nguyên'],
  ] as const) {
    const refused = await page.press('Lưu nháp', { 'Tính mới: điểm': typed })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain(fault)
  }
  const long = await page.press('Lưu nháp', { 'Tính mới: lý do': 'x'.repeat(4_001) })
  expect(long.status).toBe(422)
})

test('whoever steps aside sees nothing of the case any more, not even a count', async () => {
  const found = await asked()
  const question = await app.visit(found.page, { as: team.reviewer })
  const unreasoned = await question.press('Gửi cam kết', { 'Tôi có xung đột lợi ích': true })
  expect(unreasoned.status).toBe(422)
  const gone = await question.press('Gửi cam kết', {
    'Tôi có xung đột lợi ích': true,
    'Lý do': 'Em trai tôi góp vốn',
  })
  expect(gone.text).toContain('Bạn đã từ chối đánh giá')
  expect(gone.text).not.toContain(found.number)
  expect((await app.visit(found.page, { as: team.reviewer })).status).toBe(404)
  const file = `${found.page}/tep/${await document(found)}`
  expect((await app.visit(file, { as: team.reviewer })).status).toBe(404)
  const officer = await app.visit(`/ban-lam-viec/xet-ho-so/${found.id}`, { as: team.officer })
  expect(officer.text).toContain('Từ chối vì xung đột lợi ích')
})

test('a conflict found while reading can still be declared, and takes the draft with it', async () => {
  const found = await declared()
  const scope = as(app, team.reviewer)
  must(await saveCaseScores(scope, found.assignment, { version: 2, scores: scoresOf(1, 1) }))
  const page = await app.visit(found.page, { as: team.reviewer })
  const gone = await page.press('Từ chối đánh giá', { 'Lý do từ chối': 'Nhận ra người quen' })
  expect(gone.text).toContain('Bạn đã từ chối đánh giá')
  const given = { version: 3, scores: scoresOf(1, 1) }
  expect(await finishCaseReview(scope, found.assignment, given)).toBe(undefined)
})

test('an assignment is the reviewer’s own; other roles do not come in', async () => {
  const found = await declared()
  expect((await app.visit(found.page, { as: team.second })).status).toBe(404)
  expect((await app.visit(found.page, { as: team.officer })).status).toBe(403)
  expect((await app.visit(found.page, { as: found.founder.founder })).status).toBe(403)
  expect((await app.visit(desk)).url).toContain('/dang-nhap')
})

test('a reviewer who joins the startup afterwards no longer sees its case', async () => {
  const found = await declared()
  const { id: personId } = team.reviewer
  const organisationId = found.founder.startupId
  await grantRole(app.scopeFor(), { personId, role: 'founder', organisationId })
  expect((await app.visit(found.page, { as: team.reviewer })).status).toBe(404)
  expect((await app.visit(desk, { as: team.reviewer })).text).not.toContain(found.number)
})

test('a second window that is behind saves nothing, and shows both sheets', async () => {
  const found = await declared()
  const behind = await app.visit(found.page, { as: team.reviewer })
  const scope = as(app, team.reviewer)
  const saved = scoresOf(9, 9).map((score) => ({ ...score, reason: 'Đã lưu ở cửa sổ kia' }))
  must(await saveCaseScores(scope, found.assignment, { version: 2, scores: saved }))
  const stale = await behind.press('Lưu nháp', { 'Tính mới: lý do': 'Gõ ở cửa sổ này' })
  expect(stale.status).toBe(409)
  expect(stale.html).toContain('Gõ ở cửa sổ này')
  expect(stale.text).toContain('Đã lưu ở cửa sổ kia')
})

test('a finished review takes no more marks, and a double click finishes once', async () => {
  const found = await declared()
  const page = await app.visit(found.page, { as: team.reviewer })
  const [one, two] = await Promise.all([
    page.press('Hoàn thành đánh giá', whole),
    page.press('Hoàn thành đánh giá', whole),
  ])
  expect([one.status, two.status]).toEqual([200, 200])
  const late = await page.press('Lưu nháp', whole)
  expect(late.status).toBe(409)
  const scope = as(app, team.reviewer)
  const given = { version: 3, scores: scoresOf(1, 1) }
  expect(await saveCaseScores(scope, found.assignment, given)).toMatchObject({
    problem: 'finished',
  })
  const conflict = { interest: 'conflict', reason: 'Muộn' } as const
  expect(await declareOnCase(scope, found.assignment, conflict)).toMatchObject({
    problem: 'finished',
  })
})
