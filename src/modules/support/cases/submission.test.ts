import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aCall, aDraft, aFounder, aPdf } from '#test/factories/support.ts'
import { calls, cases } from '../schema.ts'
import { submitCase } from './sending.ts'

const app = await testApp()
afterAll(app.stop)

const NOW = '2026-11-23T02:00:00Z'

test('a founder goes from the call to the receipt without a script', async () => {
  const { slug, code } = await aCall(app.scopeFor())
  const { founder } = await aFounder(app, 'Mai')
  const call = await app.visit(`/chuong-trinh/dot/${slug}`, { as: founder })
  const start = await call.follow('Nộp hồ sơ')
  expect(start.text).toContain('Dự án của Mai so với điều kiện của đợt')

  const form = await start.press('Bắt đầu soạn hồ sơ')
  expect(form.text).toContain('Bản nháp chưa phải là hồ sơ đã nộp')
  expect(form.text).toContain('17:00 ngày 30/11/2026')
  const saved = await form.press('Lưu bản nháp', { 'Tên dự án': 'Cảng xanh' })
  expect(saved.text).toContain('Đã lưu bản nháp. Hồ sơ chưa được nộp.')

  const early = await saved.follow('Bước 3: Kiểm tra và nộp')
  expect(early.text).toContain('Còn phải hoàn tất')
  expect(early.queryByRole('button', { name: 'Nộp hồ sơ' })).toBeNull()

  const documents = await saved.press('Lưu và sang bước giấy tờ', {
    'Vấn đề cần giải quyết': 'Kho bãi còn thủ công',
    'Số tiền đề nghị': '150.000.000',
  })
  const attached = await documents.press('Tải lên: Thuyết minh dự án', { 'Chọn tệp': aPdf() })
  expect(attached.text).toContain('thuyet-minh.pdf')

  const review = await attached.follow('Sang bước kiểm tra')
  expect(review.text).toMatch(/150\.000\.000\sđ/)
  const receipt = await review.press('Nộp hồ sơ')
  expect(receipt.status).toBe(200)
  expect(receipt.text).toContain(`${code}-0001`)
  expect(receipt.text).toContain('09:00 ngày 23/11/2026 (giờ Việt Nam)')
  expect(receipt.text).toMatch(/[0-9a-f]{64}/)
  expect(receipt.text).toContain('Cán bộ phụ trách kiểm tra hồ sơ, hạn 30/11/2026')

  await app.runJobs()
  const letter = app
    .mails()
    .find((mail) => mail.to === founder.email && mail.subject.includes(code))
  expect(letter?.text).toContain('09:00 ngày 23/11/2026')
  const hash = /[0-9a-f]{64}/.exec(receipt.text)?.[0] ?? 'no hash'
  expect(letter?.text).toContain(hash)

  const own = await receipt.follow('Theo dõi hồ sơ')
  expect(own.text).toContain('Đã nộp, chờ kiểm tra')
  expect(own.text).toContain('Nộp hồ sơ')
  expect((await app.visit('/ban-lam-viec/ho-so', { as: founder })).text).toContain(`${code}-0001`)
})

test('the deadline holds to the millisecond', async () => {
  const { id: callId } = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const id = await aDraft(founder, callId)
  const review = await app.visit(`/ban-lam-viec/ho-so/${id}/kiem-tra`, { as: founder.founder })

  app.setNow('2026-11-30T10:00:00.001Z')
  const late = await review.press('Nộp hồ sơ')
  expect(late.status).toBe(409)
  expect(late.text).toContain('Đợt này đã đóng nên không nộp hồ sơ được nữa')
  expect(late.text).toContain('Kho bãi còn thủ công')
  expect(late.queryByRole('button', { name: 'Nộp hồ sơ' })).toBeNull()

  app.setNow('2026-11-30T10:00:00.000Z')
  expect((await review.press('Nộp hồ sơ')).text).toContain('17:00 ngày 30/11/2026')
  app.setNow(NOW)
})

test('pressed twice at once, a case is submitted once and takes one number', async () => {
  const { id: callId, code } = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const id = await aDraft(founder, callId)
  const open = () => app.visit(`/ban-lam-viec/ho-so/${id}/kiem-tra`, { as: founder.founder })
  const [one, other] = [await open(), await open()]
  const answers = await Promise.all([one.press('Nộp hồ sơ'), other.press('Nộp hồ sơ')])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])

  const same = await one.press('Nộp hồ sơ')
  expect(same.status === 200 || same.text.includes('đã được nộp')).toBe(true)
  const [call] = await app.db.select().from(calls).where(eq(calls.id, callId))
  expect(call?.lastCaseNumber).toBe(1)
  const [row] = await app.db.select().from(cases).where(eq(cases.id, id))
  expect(row?.number).toBe(`${code}-0001`)
})

test('the same form sent twice gives the same receipt', async () => {
  const { id: callId } = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const id = await aDraft(founder, callId)
  const review = await app.visit(`/ban-lam-viec/ho-so/${id}/kiem-tra`, { as: founder.founder })
  const [one, other] = await Promise.all([review.press('Nộp hồ sơ'), review.press('Nộp hồ sơ')])
  expect([one.status, other.status]).toEqual([200, 200])
  expect(one.text).toBe(other.text)
})

test('many who submit at once get numbers without a gap', async () => {
  const { id: callId, code } = await aCall(app.scopeFor())
  const founders = await Promise.all(
    Array.from({ length: 6 }, (_, index) => aFounder(app, `Người ${index}`)),
  )
  const drafts = await Promise.all(founders.map((founder) => aDraft(founder, callId)))
  // One of them is refused: it must not burn a number.
  const incomplete = await aFounder(app, 'Vội')
  const unfinished = await aDraft(incomplete, callId, { complete: false })
  const outcomes = await Promise.all([
    submitCase(incomplete.scope(), unfinished),
    ...founders.map(({ scope }, index) => submitCase(scope(), drafts[index] ?? '')),
  ])
  expect(outcomes[0]).toEqual({ ok: false, problem: 'form-incomplete' })
  const numbers = outcomes.flatMap((outcome) => (outcome?.ok ? [outcome.value.number] : []))
  expect(numbers.toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((count) => `${code}-000${count}`))
})

test('who checked the answers before they changed must look again', async () => {
  const { id: callId } = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const id = await aDraft(founder, callId)
  const as = { as: founder.founder }
  const review = await app.visit(`/ban-lam-viec/ho-so/${id}/kiem-tra`, as)
  const form = await app.visit(`/ban-lam-viec/ho-so/${id}/bieu-mau`, as)
  await form.press('Lưu bản nháp', { 'Tên dự án': 'Cảng xanh hơn' })

  const stale = await review.press('Nộp hồ sơ')
  expect(stale.status).toBe(409)
  expect(stale.text).toContain('Nội dung vừa thay đổi')
  expect(stale.text).toContain('Cảng xanh hơn')
  expect((await stale.press('Nộp hồ sơ')).text).toContain('Biên nhận')
})

test('letters of every kind arrive as they were typed', async () => {
  const { id: callId } = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const id = await aDraft(founder, callId)
  const form = await app.visit(`/ban-lam-viec/ho-so/${id}/bieu-mau`, { as: founder.founder })
  const typed = '<script>alert("🚢")</script> Hải Phòng'
  await form.press('Lưu bản nháp', { 'Vấn đề cần giải quyết': typed.normalize('NFD') })
  const review = await app.visit(`/ban-lam-viec/ho-so/${id}/kiem-tra`, { as: founder.founder })
  expect(review.text).toContain(typed)
  expect(review.html).not.toContain('<script>alert')
})

test('a startup has one case in a call, however often it is opened', async () => {
  const { id: callId, slug } = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const start = () => app.visit(`/ban-lam-viec/ho-so/moi?dot=${slug}`, { as: founder.founder })
  const pages = await Promise.all([start(), start(), start()])
  const opened = await Promise.all(pages.map((page) => page.press('Bắt đầu soạn hồ sơ')))
  expect(new Set(opened.map(({ url }) => url)).size).toBe(1)
  const rows = await app.db.select({ id: cases.id }).from(cases).where(eq(cases.callId, callId))
  expect(rows).toHaveLength(1)
})

test('a closed call opens no case, and says so', async () => {
  const { slug } = await aCall(app.scopeFor())
  const { founder } = await aFounder(app)
  const start = await app.visit(`/ban-lam-viec/ho-so/moi?dot=${slug}`, { as: founder })
  app.setNow('2026-11-30T10:00:00.001Z')
  const refused = await start.press('Bắt đầu soạn hồ sơ')
  app.setNow(NOW)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Đợt này đã đóng')
})

test('an address that names no call is the asker’s fault, never ours', async () => {
  const { founder } = await aFounder(app)
  const askFor = async (dot: string) =>
    (await app.visit(`/ban-lam-viec/ho-so/moi${dot}`, { as: founder })).status
  for (const bad of ['?dot=%00', `?dot=${'x'.repeat(300)}`])
    expect(await askFor(bad), bad).toBe(400)
  for (const unknown of ['', '?dot=', '?dot=khong-co']) expect(await askFor(unknown)).toBe(404)
})
