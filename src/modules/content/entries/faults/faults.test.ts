import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { anEntry, eventDraft } from '#test/factories/entries.ts'
import { forgetReaders } from './actions.ts'

const app = await testApp()
afterAll(app.stop)

const editor = await app.person('Lan', [{ role: 'editor' }])
const { id, slug } = await anEntry(app, editor, 'event', eventDraft({ title: 'Hội thảo ở cảng' }))

test('a reader reports a fault, an editor answers, and the address is deleted later', async () => {
  const form = await (await app.visit(`/su-kien/${slug}`)).follow('Báo sai')
  const words = '<script>alert(1)</script> Sai giờ: 9 giờ mới đúng.'
  const typed = { 'Điều chưa đúng': words, 'Địa chỉ thư': 'doc@gia.example' }
  const sent = await form.press('Gửi báo sai', typed)
  await form.press('Gửi báo sai', typed)
  expect(sent.text).toContain('Cảm ơn bạn.')

  const desk = await app.visit('/ban-lam-viec/muc-thong-tin/bao-sai', { as: editor })
  expect(desk.text).toContain('Sai giờ: 9 giờ mới đúng.')
  expect(desk.document.querySelector('blockquote script')).toBeNull()
  expect(desk.html).not.toContain('doc@gia.example')
  expect(desk.getAllByRole('heading', { name: 'Hội thảo ở cảng' })).toHaveLength(1)
  const empty = await desk.press('Trả lời')
  expect(empty.status).toBe(422)
  const settled = await empty.press('Trả lời', {
    'Đã sửa': true,
    'Lời giải thích': 'Đã đổi thành 9 giờ.',
  })
  expect(settled.text).toContain('Đã trả lời.')
  expect((await entriesAbout(app.scopeFor(), id)).at(-1)).toMatchObject({
    act: 'content.entry-fault-settled',
    facts: { outcome: 'fixed' },
  })
  await app.runJobs()
  expect(app.mails().at(-1)).toMatchObject({ to: 'doc@gia.example' })
  expect(app.mails().at(-1)?.text).toContain('Đã đổi thành 9 giờ.')

  app.setNow('2027-08-01T02:00:00Z')
  await forgetReaders(app.scopeFor())
  const { rows } = await app.db.execute(sql`select email from content.entry_faults`)
  expect(rows).toEqual([{ email: null }])
  app.setNow('2026-11-23T02:00:00Z')
})

test('the address of a reader whom nobody answers is deleted too, a year after the report', async () => {
  const form = await (await app.visit(`/su-kien/${slug}`)).follow('Báo sai')
  await form.press('Gửi báo sai', {
    'Điều chưa đúng': 'Sai chỗ.',
    'Địa chỉ thư': 'cho@gia.example',
  })
  const addresses = async () => {
    await forgetReaders(app.scopeFor())
    const { rows } = await app.db.execute(
      sql`select email from content.entry_faults where words = 'Sai chỗ.'`,
    )
    return rows
  }
  app.setNow('2027-11-23T01:00:00Z')
  expect(await addresses()).toEqual([{ email: 'cho@gia.example' }])
  app.setNow('2027-11-23T03:00:00Z')
  expect(await addresses()).toEqual([{ email: null }])
  app.setNow('2026-11-23T02:00:00Z')
})

test('an empty report is a fault of its field, and a flood is held back', async () => {
  const open = () => app.visit(`/su-kien/${slug}`).then((page) => page.follow('Báo sai'))
  const empty = await (await open()).press('Gửi báo sai', { 'Địa chỉ thư': 'không phải thư' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Chưa đúng dạng địa chỉ thư')
  let last = empty
  for (let number = 0; number < 11; number += 1)
    last = await (await open()).press('Gửi báo sai', { 'Điều chưa đúng': `Lần ${number}` })
  expect(last.status).toBe(429)
})
