import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { only } from '#platform/outcome.ts'
import { testApp } from '#test/app.ts'
import type { Typed, Visit } from '#test/visit.ts'
import { publishTopics } from '../topics/actions.ts'
import { questionList } from './listing.ts'
import { type Question, questions } from './schema.ts'
import { timetable } from './timetable.ts'

const NOW = '2026-11-23T02:00:00Z'
const app = await testApp({ now: NOW })
afterAll(app.stop)

const one = await app.person('Cán bộ một', [{ role: 'officer' }])
const two = await app.person('Cán bộ hai', [{ role: 'officer' }])
const leader = await app.person('Lãnh đạo', [{ role: 'leader' }])
const founder = await app.person('Người sáng lập', [{ role: 'founder' }])
await publishTopics(app.scopeFor(), [
  { code: 'von', name: { vi: 'Vốn', en: 'Money' }, clause: 'II.1.2' },
])

const typed: Typed = {
  'Họ và tên': 'Nguyễn Thị Lan',
  'Địa chỉ thư': 'lan@example.test',
  'Hỏi về việc gì': 'Mức hỗ trợ thuê chỗ làm việc',
  'Nội dung câu hỏi': 'Tôi là Nguyễn Thị Lan, số 0912345678. Mức hỗ trợ là bao nhiêu?',
  'Đồng ý công bố': true,
  'Tôi đồng ý để cơ quan': true,
}

const send = async (more: Typed = {}, locale: 'vi' | 'en' = 'vi'): Promise<Visit> =>
  (await app.visit('/hoi-dap/gui', { locale })).press(
    locale === 'vi' ? 'Gửi câu hỏi' : 'Send the question',
    { ...typed, ...more },
  )

async function linkInMail(): Promise<string> {
  await app.runJobs()
  const mail = app.mails().findLast(({ subject }) => subject.includes('Xác nhận câu hỏi'))
  return mail?.text.match(/http:\/\/localhost:3000(\S+)/)?.[1] ?? ''
}

/** A confirmed question, on the desk of an officer. */
async function aQuestion(title: string, more: Typed = {}): Promise<string> {
  // Mails of earlier questions go out first, so that the last one is this one's.
  await app.runJobs()
  await send({ 'Hỏi về việc gì': title, ...more })
  const confirmed = await (await app.visit(await linkInMail())).press('Xác nhận câu hỏi của tôi')
  expect(confirmed.text).toContain('Đã nhận câu hỏi')
  return only(await app.db.select().from(questions).where(eq(questions.title, title))).id
}

const onDesk = (id: string, as = one) => app.visit(`/ban-lam-viec/hoi-dap/${id}`, { as })

const stored = async (id: string): Promise<Question> =>
  only(await app.db.select().from(questions).where(eq(questions.id, id)))

async function anAnswered(title: string, more: Typed = {}): Promise<string> {
  const id = await aQuestion(title, more)
  const saved = await (await onDesk(id)).press('Lưu và chuyển duyệt', {
    'Câu trả lời': 'Mức hỗ trợ là 50% tiền thuê.',
  })
  expect(saved.text).toContain('Một người khác cần duyệt')
  return id
}

test('no officer sees a question before the owner of the mailbox confirms it', async () => {
  const sent = await send({ 'Hỏi về việc gì': 'Câu hỏi chưa xác nhận' })
  expect(sent.text).toContain('Hãy mở hộp thư để xác nhận')
  expect((await app.visit('/ban-lam-viec/hoi-dap', { as: one })).text).not.toContain(
    'chưa xác nhận',
  )
  const { id } = only(
    await app.db.select().from(questions).where(eq(questions.title, 'Câu hỏi chưa xác nhận')),
  )
  expect((await onDesk(id)).status).toBe(404)
  const mail = app.mails().at(-1)
  expect(mail?.text ?? '').not.toContain('Câu hỏi chưa xác nhận')

  const link = await linkInMail()
  expect(app.mails().at(-1)?.to).toBe('lan@example.test')
  const page = await app.visit(link)
  expect((await onDesk(id)).status).toBe(404)
  const confirmed = await page.press('Xác nhận câu hỏi của tôi')
  expect(confirmed.text).toMatch(/mang số CH-\d+.*chậm nhất ngày 7\/12\/2026/)
  expect((await onDesk(id)).text).toContain('Chờ phân công')
  expect((await app.visit(link)).status).toBe(409)
})

test('a question is answered by one, let out by another, and read by everybody without a name', async () => {
  const id = await anAnswered('Thuê chỗ làm việc được bao nhiêu')
  const own = await onDesk(id)
  expect(own.text).toContain('Bạn viết câu trả lời này')
  expect(own.queryByRole('button', { name: 'Công bố và gửi người hỏi' })).toBeNull()

  const released = await (await onDesk(id, two)).press('Công bố và gửi người hỏi')
  expect(released.text).toContain('Câu trả lời đã gửi người hỏi')
  const list = await app.visit('/hoi-dap?q=thue+cho+lam+viec')
  const page = await list.follow('Thuê chỗ làm việc được bao nhiêu')
  expect(page.text).toContain('Mức hỗ trợ là 50% tiền thuê.')
  expect(page.text).toContain('Tôi là [đã lược], số [đã lược].')
  expect(page.text).not.toMatch(/Lan|0912345678|lan@/)
  const told: unknown = JSON.parse(
    page.document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
  )
  expect(told).toMatchObject({ '@type': 'QAPage', mainEntity: { answerCount: 1 } })

  await app.runJobs()
  const mail = app.mails().findLast(({ subject }) => subject.includes('Trả lời câu hỏi'))
  expect(mail?.to).toBe('lan@example.test')
  expect(mail?.text).toContain('/hoi-dap/ch-')
  const acts = (await entriesAbout(app.scopeFor(), id)).map(({ act }) => act)
  expect(acts).toEqual([
    'content.question-received',
    'content.question-answered',
    'content.question-published',
  ])
  const items = await questionList.items(app.scopeFor(), { limit: 5 })
  expect(items.map((item) => item.title.vi)).toContain('Thuê chỗ làm việc được bao nhiêu')
})

test('what is still personal keeps an answer from being published', async () => {
  const id = await aQuestion('Câu hỏi còn lộ tên')
  await (await onDesk(id)).press('Lưu và chuyển duyệt', {
    'Câu hỏi bản công bố': 'Nguyen Thi Lan hỏi, gọi 0912 345 678.',
    'Câu trả lời': 'Mời bạn gọi đường dây của Sở: 0225 3842 468.',
  })
  const refused = await (await onDesk(id, two)).press('Công bố và gửi người hỏi')
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('còn thông tin cá nhân')
  expect(refused.getAllByText('0912 345 678').length).toBeGreaterThan(0)
  await (await onDesk(id, two)).press('Trả lại', { 'Lý do': 'Còn tên và số điện thoại' })
  await app.runJobs()
  const told = app.mails().find(({ subject }) => subject.includes('được trả lại để sửa'))
  expect(told?.to).toBe(one.email)
  expect(told?.text).toContain('Còn tên và số điện thoại')
  expect(told?.text).toContain('hạn trả lời người hỏi là ngày 7/12/2026')
  const back = await onDesk(id)
  expect(back.text).toContain('Còn tên và số điện thoại')
  await back.press('Lưu và chuyển duyệt', { 'Câu hỏi bản công bố': 'Mức hỗ trợ là bao nhiêu?' })
  expect((await (await onDesk(id, two)).press('Công bố và gửi người hỏi')).status).toBe(200)
})

test('who does not want to be published gets the answer alone', async () => {
  const id = await anAnswered('Câu hỏi riêng', { 'Đồng ý công bố': false })
  await (await onDesk(id, leader)).press('Gửi riêng cho người hỏi')
  expect((await stored(id)).state).toBe('sent')
  expect((await app.visit('/hoi-dap?q=Câu+hỏi+riêng')).text).toContain('Không có câu hỏi nào khớp')
})

test('a question that is not answered here is closed with a reason that the asker gets', async () => {
  const id = await aQuestion('Hỏi chuyện khác')
  await (await onDesk(id)).press('Báo lý do và đóng', { 'Lý do': 'Hãy hỏi cơ quan thuế.' })
  await app.runJobs()
  expect(app.mails().at(-1)).toMatchObject({ to: 'lan@example.test' })
  expect(app.mails().at(-1)?.text).toContain('Hãy hỏi cơ quan thuế.')
})

test('the form wants a name, an address and the consent, and keeps what was typed', async () => {
  const refused = await send({
    'Họ và tên': 'Mua ngay http://example.test',
    'Địa chỉ thư': 'không phải thư',
    'Tôi đồng ý để cơ quan': false,
  })
  expect(refused.status).toBe(422)
  const faulty = refused.document.querySelectorAll('[aria-invalid=true]')
  expect([...faulty].map((field) => field.id)).toEqual(['name', 'email', 'consent'])
  expect(refused.document.getElementById('words')).toHaveProperty(
    'value',
    typed['Nội dung câu hỏi'],
  )
})

test('a program that fills the field nobody sees is thanked and forgotten', async () => {
  const before = await app.db.$count(questions)
  const sent = await send({ 'Để trống ô này': 'https://example.test' })
  expect(sent.text).toContain('Hãy mở hộp thư')
  expect(await app.db.$count(questions)).toBe(before)
})

test('a form sent twice asks once', async () => {
  const before = await app.db.$count(questions)
  const form = await app.visit('/hoi-dap/gui')
  await Promise.all([form.press('Gửi câu hỏi', typed), form.press('Gửi câu hỏi', typed)])
  expect(await app.db.$count(questions)).toBe(before + 1)
})

test('of two officers who answer at once the second loses nothing', async () => {
  const id = await aQuestion('Hai người cùng trả lời')
  const [first, second] = [await onDesk(id), await onDesk(id, two)]
  await first.press('Lưu và chuyển duyệt', { 'Câu trả lời': 'Lời của người thứ nhất' })
  const late = await second.press('Lưu và chuyển duyệt', { 'Câu trả lời': 'Lời của người thứ hai' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Lời của người thứ nhất')
  expect(late.document.getElementById('answer')).toHaveProperty('value', 'Lời của người thứ hai')
})

test('a question waits on the desks, is handed to an officer, and is marked when late', async () => {
  const id = await aQuestion('Câu hỏi sẽ trễ')
  const assigned = await (await onDesk(id, leader)).press('Giao câu hỏi', {
    'Cán bộ trả lời': two.name,
  })
  expect(assigned.text).toContain('Đã giao câu hỏi.')
  await app.runJobs()
  expect(app.mails().at(-1)).toMatchObject({ to: two.email })
  expect((await app.visit('/ban-lam-viec', { as: two })).text).toContain('Câu hỏi sẽ trễ')
  expect((await app.visit('/ban-lam-viec', { as: one })).text).not.toContain('Câu hỏi sẽ trễ')
  app.setNow('2026-12-08T02:00:00Z')
  expect((await app.visit('/ban-lam-viec/hoi-dap', { as: two })).text).toContain('Quá hạn')
  app.setNow(NOW)
})

test('a leader sets the time for answers, and it counts from then on', async () => {
  const desk = await app.visit('/ban-lam-viec/hoi-dap', { as: leader })
  expect((await desk.press('Đặt thời hạn', { 'Số ngày làm việc': '0' })).status).toBe(422)
  const set = await desk.press('Đặt thời hạn', { 'Số ngày làm việc': '3', 'Căn cứ': '5/QC-TEST' })
  expect(set.text).toContain('Hiện là 3 ngày làm việc')
  expect((await app.visit('/hoi-dap/gui')).text).toContain('trong 3 ngày làm việc')
  const id = await aQuestion('Hạn ba ngày')
  expect((await stored(id)).dueOn).toBe('2026-11-26')
  const without = await app.visit('/ban-lam-viec/hoi-dap', { as: one })
  expect(without.queryByRole('button', { name: 'Đặt thời hạn' })).toBeNull()
})

test('readers say whether an answer helps, and nothing of them is kept', async () => {
  const id = await anAnswered('Có ích không')
  await (await onDesk(id, two)).press('Công bố và gửi người hỏi')
  const page = await (await app.visit('/hoi-dap')).follow('Có ích không')
  const thanked = await page.press('Có ích')
  expect(thanked.text).toContain('Cảm ơn bạn')
  expect(thanked.headers.getSetCookie()).toEqual([])
  expect(await stored(id)).toMatchObject({ helpful: 1, notHelpful: 0 })
})

test('who asked is erased after the day of the consent, and the published answer stays', async () => {
  const id = await anAnswered('Sẽ bị xóa tên')
  await (await onDesk(id, two)).press('Công bố và gửi người hỏi')
  await send({ 'Hỏi về việc gì': 'Không ai xác nhận' })
  const expire = async () => {
    for (const { handle } of timetable) await handle(app.scopeFor(), {})
  }
  app.setNow('2027-02-21T02:00:00Z')
  await expire()
  expect((await stored(id)).askerEmail).toBe('lan@example.test')
  const forgotten = await app.db
    .select()
    .from(questions)
    .where(eq(questions.title, 'Không ai xác nhận'))
  expect(forgotten).toEqual([])
  app.setNow('2027-02-22T02:00:00Z')
  await expire()
  expect(await stored(id)).toMatchObject({
    askerName: null,
    askerEmail: null,
    title: null,
    words: null,
    publicTitle: 'Sẽ bị xóa tên',
  })
  expect((await onDesk(id)).text).toContain('Đã xóa theo thời hạn')
  expect((await app.visit('/hoi-dap')).text).toContain('Sẽ bị xóa tên')
  app.setNow(NOW)
})

test('a published question is taken off with a reason', async () => {
  const id = await anAnswered('Sẽ gỡ')
  await (await onDesk(id, two)).press('Công bố và gửi người hỏi')
  const { slug } = await stored(id)
  await (await onDesk(id)).press('Gỡ câu hỏi', { 'Lý do': 'Quy định đã đổi' })
  expect((await app.visit(`/hoi-dap/${slug}`)).status).toBe(404)
})

test('others have no business with questions, and scripts stay letters', async () => {
  // So many questions came from this address by now that a while has to pass.
  app.setNow('2026-11-23T03:00:00Z')
  expect((await app.visit('/ban-lam-viec/hoi-dap', { as: founder })).status).toBe(403)
  const script = '<script>alert(1)</script>'
  const id = await anAnswered(script, { 'Nội dung câu hỏi': script })
  await (await onDesk(id, two)).press('Công bố và gửi người hỏi')
  const { slug } = await stored(id)
  const page = await app.visit(`/hoi-dap/${slug}`)
  expect(page.document.querySelector('main script:not([type="application/ld+json"])')).toBeNull()
  expect(page.getByRole('heading', { level: 1 }).textContent).toBe(script)
})

test('a question in English is read out as English, and readers are told what is in the other language', async () => {
  const id = await anAnswered('How much is paid', { 'Nội dung câu hỏi': 'How much is paid?' })
  await app.db.update(questions).set({ locale: 'en' }).where(eq(questions.id, id))
  await (await onDesk(id, two)).press('Công bố và gửi người hỏi')
  const { slug } = await stored(id)
  const english = await app.visit(`/hoi-dap/${slug}`, { locale: 'en' })
  expect(english.getByText('How much is paid?').lang).toBe('en')
  expect(english.text).toContain('This answer is in Vietnamese only.')
  const vietnamese = await app.visit(`/hoi-dap/${slug}`)
  expect(vietnamese.text).toContain('Câu hỏi được giữ nguyên tiếng người hỏi.')
  const list = await app.visit('/hoi-dap')
  expect(list.getByText('How much is paid?').lang).toBe('en')
})

test('an address that asks without end is stopped', async () => {
  let last = 0
  for (let times = 0; times < 21 && last !== 429; times += 1)
    last = (await send({ 'Họ và tên': '' })).status
  expect(last).toBe(429)
})
