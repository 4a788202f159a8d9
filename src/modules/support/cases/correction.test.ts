import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { aCall, aDraft, aFounder, aPdf, type Founder } from '#test/factories/support.ts'
import { cases } from '../schema.ts'
import { corrections } from '../screening/schema.ts'
import { attachFile, removeFile } from './filling.ts'
import { currentDocuments, sentDocuments } from './queries.ts'
import { submitCase } from './sending.ts'

const app = await testApp()
afterAll(app.stop)

const NOW = '2026-11-23T02:00:00Z'

/** A submitted case for which something was asked to be put right. */
async function aCorrection() {
  const { id: callId } = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const id = await aDraft(founder, callId)
  await submitCase(founder.scope(), id)
  await app.db.insert(corrections).values({
    id: newId(),
    caseId: id,
    requestedBy: founder.founder.id,
    requestedAt: app.scopeFor().now,
    items: [{ field: 'problem', kind: 'missing', what: 'Nêu rõ số kho bãi' }],
    note: 'Cảm ơn bạn.',
  })
  await app.db.update(cases).set({ state: 'correction' }).where(eq(cases.id, id))
  return { id, founder, as: { as: founder.founder } }
}

const caseOf = async (id: string) => {
  const [row] = await app.db.select().from(cases).where(eq(cases.id, id))
  return row
}

const attach = ({ scope }: Founder, id: string, file: File) =>
  attachFile(scope(), id, { field: 'plan', file, startedAt: scope().now, finishedAt: scope().now })

test('the founder sees what is asked, and answers after the call has closed', async () => {
  const { id, as } = await aCorrection()
  app.setNow('2026-12-02T02:00:00Z')
  const page = await app.visit(`/ban-lam-viec/ho-so/${id}`, as)
  expect(page.text).toContain('Bạn bổ sung rồi nộp lại hồ sơ')
  expect(page.text).toContain('Thời hạn của cơ quan tạm dừng')
  expect(page.text).toContain('Vấn đề cần giải quyết (còn thiếu): Nêu rõ số kho bãi')

  const form = await page.follow('Vấn đề cần giải quyết')
  await form.press('Lưu bản nháp', { 'Vấn đề cần giải quyết': 'Có 12 kho bãi thủ công' })
  expect((await caseOf(id))?.sentAnswers?.problem).toBe('Kho bãi còn thủ công')

  const review = await app.visit(`/ban-lam-viec/ho-so/${id}/kiem-tra`, as)
  const before = await caseOf(id)
  const receipt = await review.press('Nộp lại hồ sơ đã bổ sung')
  expect(receipt.text).toContain(before?.number ?? 'no number')
  const answered = await caseOf(id)
  expect(answered).toMatchObject({ state: 'submitted', number: before?.number })
  expect(answered?.submittedAt).toEqual(before?.submittedAt)
  expect(answered?.contentHash).not.toBe(before?.contentHash)
  expect(answered?.sentAnswers?.problem).toBe('Có 12 kho bãi thủ công')
  const own = await receipt.follow('Theo dõi hồ sơ')
  expect(own.text).toContain('Nộp lại hồ sơ đã bổ sung')
  app.setNow(NOW)
})

test('documents changed while correcting stay with the founder until sent', async () => {
  const { id, founder } = await aCorrection()
  const names = async (of: typeof sentDocuments) =>
    (await of(founder.scope(), id)).map(({ name }) => name)
  await attach(founder, id, aPdf('ban-moi.pdf'))
  expect(await names(currentDocuments)).toEqual(['ban-moi.pdf'])
  expect(await names(sentDocuments)).toEqual(['thuyet-minh.pdf'])
  await submitCase(founder.scope(), id)
  expect(await names(sentDocuments)).toEqual(['ban-moi.pdf'])
})

test('a case in the city’s hands takes no changes', async () => {
  const { id: callId } = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const id = await aDraft(founder, callId)
  const form = await app.visit(`/ban-lam-viec/ho-so/${id}/bieu-mau`, { as: founder.founder })
  const [document] = await currentDocuments(founder.scope(), id)
  await submitCase(founder.scope(), id)

  const late = await form.press('Lưu bản nháp', { 'Tên dự án': 'Tên khác' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Hồ sơ đã nộp nên không sửa được')
  expect(late.html).toContain('Tên khác')
  expect(await attach(founder, id, aPdf())).toEqual({ ok: false, problem: 'locked' })
  expect(await removeFile(founder.scope(), id, document?.id ?? '')).toEqual({
    ok: false,
    problem: 'locked',
  })
})

test('a case is withdrawn with a reason, once, and then another may begin', async () => {
  const { id: callId, slug, code } = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const as = { as: founder.founder }
  const id = await aDraft(founder, callId)
  await submitCase(founder.scope(), id)
  const open = () => app.visit(`/ban-lam-viec/ho-so/${id}`, as)
  const [page, elsewhere] = [await open(), await open()]
  const empty = await page.press('Rút hồ sơ', { 'Lý do rút': '  ' })
  expect(empty.status).toBe(422)
  const gone = await empty.press('Rút hồ sơ', { 'Lý do rút': 'Đổi hướng sản phẩm' })
  expect(gone.text).toContain('Bạn đã rút hồ sơ này')
  expect(gone.text).toContain('Lý do: Đổi hướng sản phẩm')
  const officer = await app.person('Hà', [{ role: 'officer' }])
  const file = await app.visit(`/ban-lam-viec/xet-ho-so/${id}`, { as: officer })
  expect(file.text).toContain('Lý do: Đổi hướng sản phẩm')
  const entries = await entriesAbout(app.scopeFor(), id)
  expect(JSON.stringify(entries)).not.toContain('Đổi hướng')
  expect(gone.queryByRole('button', { name: 'Rút hồ sơ' })).toBeNull()
  const again = await elsewhere.press('Rút hồ sơ', { 'Lý do rút': 'lần nữa' })
  expect(again.status).toBe(409)
  expect(again.text).toContain('nên không rút được nữa')

  const start = await app.visit(`/ban-lam-viec/ho-so/moi?dot=${slug}`, as)
  await start.press('Bắt đầu soạn hồ sơ')
  const second = await aDraft(founder, callId)
  expect(second).not.toBe(id)
  expect(await submitCase(founder.scope(), second)).toMatchObject({
    value: { number: `${code}-0002` },
  })
})
