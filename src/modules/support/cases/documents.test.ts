import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { aCall, aDraft, aFounder, aPdf } from '#test/factories/support.ts'
import { currentDocuments } from './queries.ts'

const app = await testApp()
afterAll(app.stop)

const NOW = '2026-11-23T02:00:00Z'
const filesOf = (id: string) => `/ban-lam-viec/ho-so/${id}/tep`

async function aDraftWithout() {
  const { id: callId } = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const id = await aDraft(founder, callId, { complete: false })
  return { id, as: { as: founder.founder }, founder }
}

test('a document is handed in, fetched, replaced and taken out', async () => {
  const { id, as } = await aDraftWithout()
  const empty = await app.visit(filesOf(id), as)
  const one = await empty.press('Tải lên: Thuyết minh dự án', { 'Chọn tệp': aPdf('bản 1.pdf') })
  const href = one.getByRole('link', { name: 'bản 1.pdf' }).getAttribute('href') ?? ''
  const fetched = await app.request(href, { headers: { 'x-test-actor': as.as.id } })
  expect(fetched.headers.get('content-type')).toBe('application/pdf')
  expect(fetched.headers.get('content-disposition')).toMatch(/^attachment/)

  const two = await one.press('Tải lên: Thuyết minh dự án', { 'Thay tệp': aPdf('bản 2.pdf') })
  expect(two.queryByRole('link', { name: 'bản 1.pdf' })).toBeNull()
  const none = await two.press('Gỡ tệp bản 2.pdf')
  expect(none.queryByRole('link', { name: 'bản 2.pdf' })).toBeNull()
})

test('what is no document, too large, empty or missing is named at its field', async () => {
  const { id, as, founder } = await aDraftWithout()
  const page = await app.visit(filesOf(id), as)
  const send = (file: File) => page.press('Tải lên: Thuyết minh dự án', { 'Chọn tệp': file })

  const disguised = await send(new File(['<script>alert(1)</script>'], 'ke-hoach.pdf'))
  expect(disguised.status).toBe(422)
  expect(disguised.text).toContain('Loại tệp này không nhận được')
  expect(disguised.getByRole('link', { name: /Loại tệp/ }).getAttribute('href')).toBe('#plan')
  const large = await send(aPdf('to.pdf', 20 * 1024 * 1024))
  expect(large.status).toBe(422)
  expect(large.text).toContain('Tệp lớn hơn 20 MB')
  expect((await page.press('Tải lên: Thuyết minh dự án')).text).toContain('Bạn chưa chọn tệp')
  expect(await currentDocuments(founder.scope(), id)).toEqual([])
})

test('a body larger than the house takes is refused as a whole', async () => {
  const { id, as } = await aDraftWithout()
  const body = new FormData()
  body.append('plan', aPdf('to.pdf', 65 * 1024 * 1024))
  const response = await app.request(filesOf(id), {
    method: 'POST',
    body,
    headers: { 'x-test-actor': as.as.id, 'sec-fetch-site': 'same-origin' },
  })
  expect(response.status).toBe(413)
  await response.text()
})

test('a field that the form does not have takes no document', async () => {
  const { id, as } = await aDraftWithout()
  const body = new FormData()
  body.append('_field', 'title')
  body.append('title', aPdf())
  const response = await app.request(filesOf(id), {
    method: 'POST',
    body,
    headers: { 'x-test-actor': as.as.id, 'sec-fetch-site': 'same-origin' },
  })
  expect(response.status).toBe(422)
  expect(await response.text()).toContain('Biểu mẫu không có mục giấy tờ này')
})

/** A request whose last bytes arrive later than its first: the clock moves on in between. */
async function slowUpload(id: string, personId: string, began: string, ended: string) {
  const form = new FormData()
  form.append('_field', 'plan')
  form.append('plan', aPdf('chậm.pdf'))
  const whole = new Request('http://localhost:3000', { method: 'POST', body: form })
  const bytes = new Uint8Array(await whole.arrayBuffer())
  const half = Math.floor(bytes.length / 2)
  app.setNow(began)
  const body = new ReadableStream(
    {
      start: (stream) => stream.enqueue(bytes.slice(0, half)),
      pull(stream) {
        app.setNow(ended)
        stream.enqueue(bytes.slice(half))
        stream.close()
      },
    },
    { highWaterMark: 0 },
  )
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    body,
    duplex: 'half',
    headers: {
      'content-type': whole.headers.get('content-type') ?? '',
      'content-length': String(bytes.length),
      'x-test-actor': personId,
      'sec-fetch-site': 'same-origin',
    },
  }
  return app.request(filesOf(id), init)
}

test('an upload that began in time may end after the deadline, and the case be submitted then', async () => {
  const { id: callId } = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const as = { as: founder.founder }
  const id = await aDraft(founder, callId)
  const sent = await slowUpload(id, as.as.id, '2026-11-30T10:00:00.000Z', '2026-11-30T10:03:00Z')
  expect(sent.status).toBe(303)

  app.setNow('2026-11-30T10:08:00Z')
  const review = await app.visit(`/ban-lam-viec/ho-so/${id}/kiem-tra`, as)
  expect(review.text).toContain('Hạn nộp: 17:08 ngày 30/11/2026')
  app.setNow('2026-11-30T10:08:00.001Z')
  expect((await review.press('Nộp hồ sơ')).status).toBe(409)
  app.setNow('2026-11-30T10:08:00Z')
  expect((await review.press('Nộp hồ sơ')).text).toContain('Biên nhận')
  app.setNow(NOW)
})

test('an upload that began a millisecond late is not taken', async () => {
  const { id: callId } = await aCall(app.scopeFor())
  const founder = await aFounder(app)
  const id = await aDraft(founder, callId)
  const late = await slowUpload(
    id,
    founder.founder.id,
    '2026-11-30T10:00:00.001Z',
    '2026-11-30T10:01:00Z',
  )
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('Đợt đã đóng trước khi tệp này bắt đầu được gửi')
  app.setNow(NOW)
})
