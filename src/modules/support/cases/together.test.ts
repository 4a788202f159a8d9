import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { peopleHolding } from '#modules/identity/index.ts'
import { testApp } from '#test/app.ts'
import { as, must } from '#test/factories/casework.ts'
import { aCall, aDraft, aFounder, aPdf } from '#test/factories/support.ts'
import { attachFile, saveAnswers } from './filling.ts'
import { listOwnCases } from './queries.ts'
import { submitCase } from './sending.ts'

const app = await testApp()
afterAll(app.stop)

test('every founder of a startup works on its case, and is written to', async () => {
  const call = await aCall(app.scopeFor())
  const first = await aFounder(app)
  const second = await app.person('Tú', [{ role: 'founder', organisationId: first.startupId }])
  const id = await aDraft(first, call.id)
  const here = as(app, second)
  expect((await listOwnCases(here)).map((each) => each.case.id)).toEqual([id])
  must(await saveAnswers(here, id, { base: 1, answers: { title: 'Cảng xanh hơn' } }))
  must(await submitCase(here, id))
  await app.runJobs()
  const told = (await peopleHolding(app.scopeFor(), 'founder', first.startupId)).map(
    ({ email }) => email,
  )
  expect(told).toHaveLength(2)
  for (const email of told)
    expect(
      app.mails().filter((mail) => mail.to === email && /Đã nhận/.test(mail.subject)),
    ).toHaveLength(1)
})

test('two founders in two windows see who else is writing, and both keep their words', async () => {
  const call = await aCall(app.scopeFor())
  const first = await aFounder(app)
  const second = await app.person('Tú', [{ role: 'founder', organisationId: first.startupId }])
  const id = await aDraft(first, call.id)
  const form = `/ban-lam-viec/ho-so/${id}/bieu-mau`
  const [mine, theirs] = [
    await app.visit(form, { as: first.founder }),
    await app.visit(form, { as: second }),
  ]
  expect(mine.text).toContain('Sửa lần cuối: Lan')
  expect(theirs.text).toContain('Lan có thể đang cùng soạn hồ sơ này')
  await theirs.press('Lưu bản nháp', { 'Tên dự án': 'Cảng xanh hơn' })
  const saved = await mine.press('Lưu bản nháp', { 'Vấn đề cần giải quyết': 'Xe chờ lâu' })
  expect(saved.status).toBe(200)
  const value = (name: string) =>
    saved.document.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value
  expect([value('title'), value('problem')]).toEqual(['Cảng xanh hơn', 'Xe chờ lâu'])

  const same = await app.visit(form, { as: second })
  await (await app.visit(form, { as: first.founder })).press('Lưu bản nháp', { 'Tên dự án': 'A' })
  const conflict = await same.press('Lưu bản nháp', { 'Tên dự án': 'B' })
  expect(conflict.status).toBe(409)
  expect(conflict.text).toContain('Có mục vừa được sửa ở nơi khác')
})

test('two founders who hand in the same document at once leave one in its place and lose neither', async () => {
  const call = await aCall(app.scopeFor())
  const first = await aFounder(app)
  const second = await app.person('Tú', [{ role: 'founder', organisationId: first.startupId }])
  const id = await aDraft(first, call.id)
  const now = app.scopeFor().now
  const both = await Promise.all(
    [first.scope(), as(app, second)].map((scope, index) =>
      attachFile(scope, id, {
        field: 'letter',
        file: aPdf(`thu-${index}.pdf`),
        startedAt: now,
        finishedAt: now,
      }),
    ),
  )
  expect(both.map((outcome) => outcome?.ok)).toEqual([true, true])
  const { rows } = await app.db.execute<{ kept: number; standing: number }>(
    sql`select count(*)::int as kept, count(*) filter (where removed_at is null)::int as standing
      from support.case_files where case_id = ${id} and field = 'letter'`,
  )
  expect(rows).toEqual([{ kept: 2, standing: 1 }])
})
