import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { listPapers } from '#modules/organisations/index.ts'
import { testApp } from '#test/app.ts'
import { as } from '#test/factories/casework.ts'
import { aCall, aDraft, aFounder, aPdf } from '#test/factories/support.ts'
import { attachPaper } from './papers.ts'
import { submitCase } from './sending.ts'

const app = await testApp()
afterAll(app.stop)

async function withPaper(expires = '2026-12-01') {
  const call = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const id = await aDraft(founder, call.id)
  const vault = `/ban-lam-viec/giay-to/${founder.startupId}`
  await (await app.visit(vault, { as: founder.founder })).press('Lưu giấy tờ', {
    'Loại giấy tờ': 'agreement',
    'Tên giấy tờ': 'Thư giới thiệu của trường',
    'Ngày cấp': '2026-05-20',
    'Ngày hết hiệu lực': expires,
    Tệp: aPdf('thu-gioi-thieu.pdf'),
  })
  const [paper] = await listPapers(founder.scope(), founder.startupId)
  if (!paper) throw new Error('the paper was not kept')
  return { founder, id, paper, vault, files: `/ban-lam-viec/ho-so/${id}/tep` }
}

test('a kept paper is handed in without another upload, with a word on its days for both sides', async () => {
  const { founder, id, paper, files, vault } = await withPaper()
  const page = await app.visit(files, { as: founder.founder })
  const taken = await page.press('Lấy từ giấy tờ đã lưu: Thư giới thiệu', {
    'Giấy tờ đã lưu của tổ chức': paper.id,
  })
  expect(taken.status).toBe(200)
  expect(taken.text).toContain('từ giấy tờ đã lưu')
  expect(taken.text).toContain('Hết hiệu lực trước ngày dự kiến quyết định')
  const { rows } = await app.db.execute<{ file: string }>(
    sql`select file_id as file from support.case_files
      where case_id = ${id} and organisation_document_id = ${paper.id}`,
  )
  expect(rows).toEqual([{ file: paper.fileId }])

  await submitCase(founder.scope(), id)
  const officer = await app.person('Hà', [{ role: 'officer' }])
  const caseFile = `/ban-lam-viec/xet-ho-so/${id}`
  const seen = await app.visit(caseFile, { as: officer })
  expect(seen.text).toContain('cấp ngày 20/5/2026, hết hiệu lực sau ngày 1/12/2026')
  expect(seen.text).toContain('bản mới nhất của tổ chức')
  const replaced = await (await app.visit(vault, { as: founder.founder })).press('Thay giấy tờ', {
    'Ngày cấp': '2026-11-20',
    Tệp: aPdf('moi.pdf'),
  })
  expect(replaced.status).toBe(200)
  const again = await app.visit(caseFile, { as: officer })
  expect(again.text).toContain('tổ chức đã có bản mới hơn')
})

test('a paper of another organisation, or one replaced meanwhile, is not taken', async () => {
  const [mine, other] = [await withPaper(), await withPaper()]
  const wish = { field: 'letter', paperId: other.paper.id }
  expect(await attachPaper(mine.founder.scope(), mine.id, wish)).toMatchObject({
    problem: 'paper-gone',
  })
  const page = await app.visit(mine.files, { as: mine.founder.founder })
  await (await app.visit(mine.vault, { as: mine.founder.founder })).press('Thay giấy tờ', {
    'Ngày cấp': '2026-11-20',
    Tệp: aPdf('moi.pdf'),
  })
  const back = await page.press('Lấy từ giấy tờ đã lưu: Thư giới thiệu', {
    'Giấy tờ đã lưu của tổ chức': mine.paper.id,
  })
  expect(back.status).toBe(409)
  expect(back.text).toContain('Giấy tờ này vừa được thay hoặc bỏ')
})

test('after the closing, and once sent, no paper is taken', async () => {
  const { founder, id, paper } = await withPaper('2028-01-01')
  const wish = { field: 'letter', paperId: paper.id }
  app.setNow('2026-11-30T10:00:01Z')
  expect(await attachPaper(founder.scope(), id, wish)).toMatchObject({ problem: 'call-closed' })
  app.setNow('2026-11-23T02:00:00Z')
  await submitCase(founder.scope(), id)
  expect(await attachPaper(founder.scope(), id, wish)).toMatchObject({ problem: 'locked' })
  const stranger = await app.person('Tú')
  expect(await attachPaper(as(app, stranger), id, wish)).toBe(undefined)
})
