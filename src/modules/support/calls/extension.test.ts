import { eq, sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { fieldsOf } from '#modules/forms/index.ts'
import { requestCorrection } from '#modules/support/index.ts'
import { ledgerEntries } from '#platform/schema.ts'
import { testApp } from '#test/app.ts'
import { aSubmittedCase, as, letterTo, must, versionOf } from '#test/factories/casework.ts'
import { aCall, aDraft, aFounder, definition } from '#test/factories/support.ts'
import { extendCall } from './actions.ts'
import { archiveCall } from './archiving.ts'

const app = await testApp()
afterAll(app.stop)
const officer = await app.person('Cán bộ', [{ role: 'officer' }])

test('an extension writes to everyone who still writes, in their language, and to nobody else', async () => {
  const call = await aCall(app.scopeFor())
  const sent = await aSubmittedCase(app, call.id)
  const drafting = await aFounder(app, 'Chi')
  await aDraft(drafting, call.id, { complete: false })
  const english = await aFounder(app, 'Dan')
  await aDraft(english, call.id, { complete: false })
  await app.db.execute(
    sql`update identity.people set locale = 'en' where id = ${english.founder.id}`,
  )
  const correcting = await aSubmittedCase(app, call.id)
  const items = [{ field: 'plan', kind: 'wrong' as const, what: 'Thiếu trang 2' }]
  must(
    await requestCorrection(
      as(app, officer),
      correcting.id,
      { items, note: '', version: await versionOf(app, correcting.id) },
      fieldsOf(definition),
    ),
  )
  const until = new Date('2026-12-15T10:00:00Z')
  must(await extendCall(as(app, officer), call.id, { until, reason: 'Bão số 9' }))

  const mail = await letterTo(app, drafting.founder, /^Gia hạn đợt/)
  expect(mail?.text).toContain('17:00 ngày 15/12/2026')
  expect(mail?.text).toContain('Bão số 9')
  expect((await letterTo(app, english.founder, /is extended$/))?.text).toMatch(
    /17:00 on 15\sDecember 2026/,
  )
  expect(await letterTo(app, correcting.founder.founder, /^Gia hạn đợt/)).toBeTruthy()
  expect(await letterTo(app, sent.founder.founder, /^Gia hạn đợt/)).toBe(undefined)
  const entries = await app.db
    .select()
    .from(ledgerEntries)
    .where(eq(ledgerEntries.subjectId, call.id))
  expect(entries.filter(({ act }) => act === 'support.call-extended')).toHaveLength(1)
  const page = await app.visit(`/chuong-trinh/dot/${call.slug}`)
  expect(page.text).toContain('Bản 2: hạn nộp')
})

test('a refused extension writes to nobody', async () => {
  const call = await aCall(app.scopeFor())
  const drafting = await aFounder(app, 'Giang')
  await aDraft(drafting, call.id, { complete: false })
  const until = new Date('2026-11-29T10:00:00Z')
  expect(await extendCall(as(app, officer), call.id, { until, reason: 'Nhầm' })).toEqual({
    ok: false,
    problem: 'not-later',
  })
  expect(await letterTo(app, drafting.founder, /^Gia hạn/)).toBe(undefined)
})

test('a call is put away once it has closed and nobody waits; its page stays', async () => {
  const call = await aCall(app.scopeFor())
  const filed = await aSubmittedCase(app, call.id)
  const archive = () => archiveCall(as(app, officer), call.id)
  expect(await archive()).toEqual({ ok: false, problem: 'not-closed' })
  app.setNow('2026-12-01T02:00:00Z')
  const desk = await app.visit(`/ban-lam-viec/dot-keu-goi/${call.id}`, { as: officer })
  const early = await desk.press('Đưa vào lưu trữ')
  expect(early.status).toBe(409)
  expect(early.text).toContain('Còn hồ sơ của đợt chờ trả lời')
  await app.db.execute(sql`update support.cases set state = 'refused' where id = ${filed.id}`)
  const done = await early.press('Đưa vào lưu trữ')
  expect(done.text).toContain('Đợt đã vào lưu trữ.')
  expect(done.queryByRole('button', { name: 'Gia hạn' })).toBeNull()
  expect((await app.visit('/chuong-trinh')).html).not.toContain(call.slug)
  const list = await app.visit('/chuong-trinh/dot')
  expect(list.html).toContain(call.slug)
  const page = await app.visit(`/chuong-trinh/dot/${call.slug}`)
  expect(page.text).toContain('Đợt này đã vào lưu trữ')
  expect(await archive()).toEqual({ ok: false, problem: 'archived' })
  const until = new Date('2027-12-15T10:00:00Z')
  expect(await extendCall(as(app, officer), call.id, { until, reason: 'Mở lại' })).toEqual({
    ok: false,
    problem: 'archived',
  })
  app.setNow('2026-11-23T02:00:00Z')
})
