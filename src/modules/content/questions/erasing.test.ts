import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { only } from '#platform/outcome.ts'
import { testApp } from '#test/app.ts'
import { ask } from './asking.ts'
import { questions } from './schema.ts'
import { timetable } from './timetable.ts'

const NOW = '2026-11-23T02:00:00Z'
const app = await testApp({ now: NOW })
afterAll(app.stop)

const writer = await app.person('Cán bộ viết', [{ role: 'officer' }])
const other = await app.person('Cán bộ duyệt', [{ role: 'officer' }])
const GONE = { askerName: null, askerEmail: null, title: null, words: null }
const UNPUBLISHED = { ...GONE, publicTitle: null, publicWords: null, folded: null }

const onDesk = (id: string, as = writer) => app.visit(`/ban-lam-viec/hoi-dap/${id}`, { as })
const stored = async (id: string) =>
  only(await app.db.select().from(questions).where(eq(questions.id, id)))
const erase = async (id: string) => (await onDesk(id)).press('Xóa dữ liệu của người hỏi')

async function expireOn(day: string) {
  app.setNow(`${day}T02:00:00Z`)
  for (const { handle } of timetable) await handle(app.scopeFor(), {})
  app.setNow(NOW)
}

async function aQuestion(title: string, mayPublish = true): Promise<string> {
  await ask(app.scopeFor(), newId(), {
    name: 'Trần Văn Mẫu',
    email: 'mau@example.test',
    topic: '',
    title,
    words: `Tôi ở số 5 ngõ nhỏ: ${title}?`,
    mayPublish,
    consent: true,
    website: '',
  })
  await app.runJobs()
  const mail = app.mails().findLast(({ subject }) => subject.includes('Xác nhận câu hỏi'))
  const address = mail?.text.match(/http:\/\/localhost:3000(\S+)/)?.[1] ?? ''
  await (await app.visit(address)).press('Xác nhận câu hỏi của tôi')
  return only(await app.db.select().from(questions).where(eq(questions.title, title))).id
}

async function anAnswered(title: string, mayPublish = true): Promise<string> {
  const id = await aQuestion(title, mayPublish)
  await (await onDesk(id)).press('Lưu và chuyển duyệt', { 'Câu trả lời': 'Mức là 50%.' })
  return id
}

test('who takes the consent back is erased at once, and a question that is still open is closed', async () => {
  const id = await anAnswered('Rút lại khi đang chờ')
  const page = await erase(id)
  expect(page.text).toContain('Đã xóa dữ liệu của người hỏi.')
  expect(page.text).toContain('Đã xóa vì người hỏi rút lại sự đồng ý.')
  expect(page.queryByRole('button', { name: 'Xóa dữ liệu của người hỏi' })).toBeNull()
  expect(page.queryByRole('button', { name: 'Lưu và chuyển duyệt' })).toBeNull()
  expect(await stored(id)).toMatchObject({ ...UNPUBLISHED, state: 'declined' })
  const last = (await entriesAbout(app.scopeFor(), id)).at(-1)
  expect(last).toMatchObject({
    act: 'content.question-asker-erased',
    facts: { because: 'consent-withdrawn' },
  })
  const before = app.mails().length
  await app.runJobs()
  expect(app.mails().slice(before)).toEqual([])
})

test('what is published without the name stays when who asked is erased, and goes when it is taken off', async () => {
  const id = await anAnswered('Rút lại sau khi công bố')
  await (await onDesk(id, other)).press('Công bố và gửi người hỏi')
  await erase(id)
  expect(await stored(id)).toMatchObject({ ...GONE, publicTitle: 'Rút lại sau khi công bố' })
  expect((await app.visit('/hoi-dap')).text).toContain('Rút lại sau khi công bố')
  const off = await (await onDesk(id)).press('Gỡ câu hỏi', { 'Lý do': 'Người hỏi không muốn' })
  expect(off.text).toContain('Lý do gỡ khỏi trang công khai:')
  expect(await stored(id)).toMatchObject({ ...UNPUBLISHED, state: 'sent' })
})

test('of two officers who work at once none erases what the other has just changed', async () => {
  const id = await anAnswered('Hai việc cùng lúc')
  const late = await onDesk(id)
  await (await onDesk(id, other)).press('Công bố và gửi người hỏi')
  expect((await late.press('Xóa dữ liệu của người hỏi')).status).toBe(409)
  expect((await stored(id)).askerName).toBe('Trần Văn Mẫu')
})

test('the end of the term erases what was prepared and never published too, and is told in the ledger', async () => {
  const sent = await anAnswered('Trả lời riêng', false)
  await (await onDesk(sent, other)).press('Gửi riêng cho người hỏi')
  const open = await anAnswered('Một năm không ai duyệt')
  await expireOn('2027-02-22')
  expect(await stored(sent)).toMatchObject({ ...UNPUBLISHED, state: 'sent' })
  expect((await stored(open)).askerName).toBe('Trần Văn Mẫu')
  await expireOn('2027-11-24')
  expect(await stored(open)).toMatchObject({ ...UNPUBLISHED, state: 'declined' })
  const last = (await entriesAbout(app.scopeFor(), open)).at(-1)
  expect(last).toMatchObject({
    act: 'content.question-asker-erased',
    facts: { because: 'end-of-term' },
  })
})

test('what an older version left behind of a person who is erased is gone the next night', async () => {
  const id = await aQuestion('Còn sót lại')
  const left = { state: 'sent', erasedAt: new Date(NOW), publicWords: 'Tôi ở ngõ nhỏ' } as const
  await app.db.update(questions).set(left).where(eq(questions.id, id))
  await expireOn('2026-11-24')
  expect((await stored(id)).publicWords).toBeNull()
})
