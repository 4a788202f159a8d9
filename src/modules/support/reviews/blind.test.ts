import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import {
  aCaseInReview,
  assignmentOf,
  aTeam,
  type Filed,
  type Team,
} from '#test/factories/casework.ts'
import { unnamed } from './blind.ts'

const app = await testApp()
afterAll(app.stop)

let team: Team
let filed: Filed
let page: string
beforeAll(async () => {
  team = await aTeam(app)
  filed = await aCaseInReview(app, team)
  await app.db.execute(sql`update support.calls set blind_review = true where id = ${filed.callId}`)
  page = `/ban-lam-viec/phan-bien/${await assignmentOf(app, team.reviewer, filed.id)}`
})

const telling = ['Dự án của Lan', 'Lan', 'thuyet-minh']
const reviewer = () => ({ as: team.reviewer })

test('in a blind call no page of the reviewer and no mail tells who applies', async () => {
  const list = await app.visit('/ban-lam-viec/phan-bien', reviewer())
  expect(list.text).toContain('Đánh giá ẩn danh')
  const question = await app.visit(page, reviewer())
  expect(question.text).toContain('Đợt này đánh giá ẩn danh')
  const open = await question.press('Gửi cam kết', { 'Tôi không có xung đột lợi ích': true })
  expect(open.text).toContain('Kho bãi còn thủ công')
  const desk = await app.visit('/ban-lam-viec', reviewer())
  for (const shown of [list, question, open, desk])
    for (const word of telling) expect(shown.html).not.toContain(word)
  await app.runJobs()
  const mails = app.mails().filter(({ to }) => to === team.reviewer.email)
  expect(mails.length).toBeGreaterThan(0)
  for (const { subject, text } of mails)
    for (const word of telling) expect(subject + text).not.toContain(word)
})

test('a document is offered and handed over by what was asked for, never by its own name', async () => {
  const open = await app.visit(page, reviewer())
  expect(open.text).toContain('Thuyết minh dự án.pdf')
  const href = open.html.match(/href="([^"]*\/tep\/[^"]*)"/)?.[1] ?? ''
  const file = await app.visit(href, reviewer())
  expect(file.headers.get('content-disposition')).toContain(
    encodeURIComponent('Thuyết minh dự án.pdf'),
  )
})

test('officers go on seeing who applies', async () => {
  const file = await app.visit(`/ban-lam-viec/xet-ho-so/${filed.id}`, { as: team.officer })
  expect(file.text).toContain('Dự án của Lan')
  expect(file.text).toContain('thuyet-minh.pdf')
})

test('several documents of one field are told apart by a number', () => {
  const label = { vi: 'Thư/giới thiệu', en: 'Letter' }
  const definition = {
    sections: [
      {
        code: 's',
        title: label,
        fields: [{ code: 'letter', type: 'file' as const, label, required: false }],
      },
    ],
  }
  const documents = ['a.pdf', 'b.docx'].map((name) => ({ field: 'letter', name }))
  expect(unnamed(documents, definition, 'en').map(({ name }) => name)).toEqual([
    'Letter.pdf',
    'Letter 2.docx',
  ])
  expect(unnamed(documents, definition, 'vi')[0]?.name).not.toContain('/')
})
