import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { aDraft, anEntry, jobDraft } from '#test/factories/entries.ts'
import { aStartup } from '#test/factories/startups.ts'
import { entryLists } from '../lists.ts'
import { entries } from '../schema.ts'
import { searchableEntryIds } from '../searchable.ts'
import { timetable } from './timetable.ts'

const app = await testApp()
afterAll(app.stop)

const editor = await app.person('Lan', [{ role: 'editor' }])
const morning = async () => {
  for (const { handle } of timetable) await handle(app.scopeFor(), {})
  await app.runJobs()
}
const linkIn = (text: string | undefined) => text?.match(/\/con-dung\/[0-9a-f]{64}/)?.[0] ?? ''

beforeAll(() => app.setNow('2026-01-05T02:00:00Z'))

test('what nobody confirms is marked, asked about once, hidden, and stands again after one press', async () => {
  const { id, slug } = await anEntry(
    app,
    editor,
    'technology-offer',
    aDraft('technology-offer', 'Màng lọc'),
  )
  const address = `/cong-nghe-chao-ban/${slug}`
  app.setNow('2026-04-04T02:00:00Z')
  expect((await app.visit(address)).text).not.toContain('Chờ xác nhận lại')
  app.setNow('2026-04-05T02:00:00Z')
  await morning()
  await morning()
  const letters = app.mails().filter(({ subject }) => subject.includes('Màng lọc'))
  expect(letters).toHaveLength(1)
  expect(letters[0]?.to).toBe(editor.email)
  expect((await app.visit(address)).text).toContain('có thể đã cũ')
  expect((await app.visit('/cong-nghe-chao-ban')).text).toContain('Chờ xác nhận lại')
  const desk = await app.visit('/ban-lam-viec', { as: editor })
  expect(desk.text).toContain('1 mục cần xác nhận lại')

  const fresh = await anEntry(app, editor, 'technology-offer', aDraft('technology-offer', 'Mới'))
  const list = await app.visit('/cong-nghe-chao-ban')
  expect(list.text.indexOf('Mới')).toBeLessThan(list.text.indexOf('Màng lọc'))
  expect(await searchableEntryIds(app.scopeFor())).toEqual(expect.arrayContaining([id, fresh.id]))

  app.setNow('2026-04-20T02:00:00Z')
  const question = await app.visit(linkIn(letters[0]?.text))
  expect(question.text).toContain('Thông tin này còn đúng không?')
  expect((await app.visit(address)).text).toContain('có thể đã cũ')
  const thanks = await question.press('Vẫn đúng')
  expect(thanks.text).toContain('Thông tin được ghi là vẫn đúng')
  expect((await app.visit(address)).text).not.toContain('có thể đã cũ')
  expect((await app.visit(linkIn(letters[0]?.text))).status).toBe(410)
  const acts = (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)
  expect(acts).toEqual([
    'content.entry-published',
    'content.entry-went-stale',
    'content.entry-confirmed',
  ])

  app.setNow('2026-10-20T02:00:00Z')
  await morning()
  expect((await app.visit('/cong-nghe-chao-ban')).text).not.toContain('Màng lọc')
  expect(await searchableEntryIds(app.scopeFor())).not.toContain(id)
  expect((await app.visit(address)).text).toContain('mục đã rời khỏi danh sách')
})

test('a key that ran out, or was never given, confirms nothing', async () => {
  app.setNow('2026-01-05T02:00:00Z')
  await anEntry(app, editor, 'support-offer', aDraft('support-offer', 'Buổi tư vấn'))
  app.setNow('2026-04-10T02:00:00Z')
  await morning()
  const letter = app.mails().findLast(({ subject }) => subject.includes('Buổi tư vấn'))
  app.setNow('2026-05-11T02:00:00Z')
  expect((await app.visit(linkIn(letter?.text))).status).toBe(410)
  const never = `/con-dung/${'0'.repeat(64)}`
  expect((await app.visit(never)).status).toBe(410)
})

test('what hangs on a day that has passed is changed, not confirmed', async () => {
  app.setNow('2026-01-05T02:00:00Z')
  const { id } = await anEntry(
    app,
    editor,
    'metrology-service',
    aDraft('metrology-service', 'Hiệu chuẩn cân', { accreditedUntil: '2026-02-01' }),
  )
  app.setNow('2026-02-02T02:00:00Z')
  await morning()
  const letter = app.mails().findLast(({ subject }) => subject.includes('Hiệu chuẩn cân'))
  const refused = await (await app.visit(linkIn(letter?.text))).press('Vẫn đúng')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Thời hạn ghi trong mục đã qua')
  const desk = await app.visit(`/ban-lam-viec/muc-thong-tin/${id}`, { as: editor })
  const saved = await desk.press('Lưu', { 'Công nhận có giá trị': '2028-02-01' })
  expect(saved.text).toContain('Còn mới')
})

test('a job that is over leaves list and search, and the ledger says so once', async () => {
  app.setNow('2026-06-01T02:00:00Z')
  const { id } = await anEntry(
    app,
    editor,
    'job',
    jobDraft({ title: 'Thợ điện', validThrough: '2026-06-30' }),
  )
  const jobs = entryLists.find(({ code }) => code === 'job')
  expect(await jobs?.items(app.scopeFor(), { limit: 10 })).toMatchObject([
    { id, title: { vi: 'Thợ điện', en: null }, tags: [{ vi: 'Việc làm' }] },
  ])
  app.setNow('2026-07-01T02:00:00Z')
  await morning()
  await morning()
  expect(await jobs?.items(app.scopeFor(), { limit: 10 })).toEqual([])
  expect(await searchableEntryIds(app.scopeFor())).not.toContain(id)
  const acts = (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)
  expect(acts.filter((act) => act === 'content.entry-lapsed')).toHaveLength(1)
})

test('the list of events hands on when and where they take place', async () => {
  app.setNow('2026-11-23T02:00:00Z')
  await anEntry(app, editor, 'event', aDraft('event', 'Hội thảo', { endsAt: '2026-12-01T11:00' }))
  const events = entryLists.find(({ code }) => code === 'event')
  expect(events?.calendar).toBe(true)
  const [item] = (await events?.items(app.scopeFor(), { limit: 5 })) ?? []
  expect(item?.happens).toEqual({
    startsAt: new Date('2026-12-01T01:00:00Z'),
    endsAt: new Date('2026-12-01T04:00:00Z'),
    place: { vi: 'Một chữ', en: 'Một chữ' },
  })
})

test('who has left an organisation is asked no more and speaks for it no more; the others are asked', async () => {
  app.setNow('2026-01-05T02:00:00Z')
  const { founder, id: organisationId } = await aStartup(app, { name: 'Cảng Xanh' })
  const colleague = await app.person('Mai', [{ role: 'founder', organisationId }])
  const draft = { ...aDraft('technology-offer', 'Cân điện tử'), organisationId }
  const { id, slug } = await anEntry(app, editor, 'technology-offer', draft)
  const contactId = founder.id
  await app.db.update(entries).set({ contactId }).where(eq(entries.id, id))
  const letters = () => app.mails().filter(({ subject }) => subject.includes('Cân điện tử'))
  app.setNow('2026-04-06T02:00:00Z')
  await morning()
  expect(letters().map(({ to }) => to)).toEqual([founder.email])

  const end = sql`update identity.role_grants set ended_at = now() where person_id = ${founder.id}`
  await app.db.execute(end)
  const address = linkIn(letters()[0]?.text)
  expect((await (await app.visit(address)).press('Vẫn đúng')).status).toBe(410)
  expect((await app.visit(`/cong-nghe-chao-ban/${slug}`)).text).toContain('có thể đã cũ')

  await app.db.update(entries).set({ toldOf: null }).where(eq(entries.id, id))
  await morning()
  expect(letters().map(({ to }) => to)).toEqual([founder.email, colleague.email])
  const thanks = await (await app.visit(linkIn(letters()[1]?.text))).press('Vẫn đúng')
  expect(thanks.text).toContain('Thông tin được ghi là vẫn đúng')
})
