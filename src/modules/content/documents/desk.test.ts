import { afterAll, expect, test } from 'vitest'
import { entriesAbout } from '#platform/ledger/read.ts'
import { testApp } from '#test/app.ts'
import { as } from '#test/factories/startups.ts'
import type { Typed, Visit } from '#test/visit.ts'
import { documentsMeant, findKept, listKept } from './desk-queries.ts'
import { findDocumentByNumber } from './queries.ts'

const app = await testApp()
afterAll(app.stop)

const officer = await app.person('Cán bộ', [{ role: 'officer' }])
const editor = await app.person('Biên tập viên', [{ role: 'editor' }])
const founder = await app.person('Người sáng lập', [{ role: 'founder' }])

const paper: Typed = {
  'Loại văn bản': 'Quyết định',
  'Trích yếu': 'Phê duyệt chương trình thử (mẫu)',
  'Trích yếu (tiếng Anh)': 'Approving a test programme (sample)',
  'Cơ quan ban hành': 'Hội đồng thử nghiệm (mẫu)',
  'Cơ quan ban hành (tiếng Anh)': 'Test council (sample)',
  'Ngày ban hành': '2026-01-10',
  'Ngày có hiệu lực': '2026-02-01',
}

const fresh = async (typed: Typed, by = officer): Promise<Visit> =>
  (await app.visit('/ban-lam-viec/van-ban/moi', { as: by })).press('Lưu văn bản', {
    ...paper,
    ...typed,
  })

async function aPublished(number: string, typed: Typed = {}): Promise<Visit> {
  const draft = await fresh({ 'Số, ký hiệu': number, ...typed })
  expect(draft.text).toContain('Đã lưu văn bản.')
  const asked = await draft.press('Công bố văn bản')
  return asked.queryByRole('button', { name: /tôi đã xem ảnh hưởng/ })
    ? asked.press(/tôi đã xem ảnh hưởng/)
    : asked
}

const idIn = (visit: Visit) => visit.url.match(/van-ban\/([0-9a-f-]{36})/)?.[1] ?? ''

test('an editor writes a document down, an officer publishes it, and everybody reads it', async () => {
  const draft = await fresh({ 'Số, ký hiệu': '1/QĐ-HĐTN' }, editor)
  expect(draft.text).toContain('Biên tập viên soạn văn bản; cán bộ hoặc lãnh đạo công bố.')
  expect((await app.visit('/van-ban/1-qd-hdtn')).status).toBe(404)
  const publication = `/ban-lam-viec/van-ban/${idIn(draft)}/cong-bo`
  const forbidden = await app.request(publication, {
    method: 'POST',
    headers: {
      'x-test-actor': editor.id,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
  })
  expect(forbidden.status).toBe(403)

  const desk = await app.visit(`/ban-lam-viec/van-ban/${idIn(draft)}`, { as: officer })
  expect((await desk.press('Công bố văn bản')).text).toContain('Đã công bố văn bản.')
  const page = await (await app.visit('/van-ban')).follow('Phê duyệt chương trình thử (mẫu)')
  expect(page.text).toContain('Quyết định 1/QĐ-HĐTN')
  const [entry] = await entriesAbout(app.scopeFor(), idIn(draft))
  expect(entry?.act).toBe('content.document-published')
})

test('an editor changes drafts but not what the public reads', async () => {
  const published = await aPublished('2/QĐ-HĐTN')
  const desk = await app.visit(`/ban-lam-viec/van-ban/${idIn(published)}`, { as: editor })
  const refused = await desk.press('Lưu văn bản', { 'Tóm tắt': 'Đổi lời' })
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('chỉ cán bộ hoặc lãnh đạo mới sửa được')
  expect((await app.visit('/ban-lam-viec/van-ban', { as: founder })).status).toBe(403)
})

test('the same number of the same issuer is refused with a way to the record that is there', async () => {
  await fresh({ 'Số, ký hiệu': '3/QĐ-HĐTN' })
  const twin = await fresh({ 'Số, ký hiệu': '3 / qđ - hđtn' })
  expect(twin.status).toBe(409)
  const known = await twin.follow(/3\/QĐ-HĐTN: Phê duyệt chương trình thử/)
  expect(known.status).toBe(200)
  const other = await fresh({ 'Số, ký hiệu': '3/QĐ-HĐTN', 'Cơ quan ban hành': 'Nơi khác (mẫu)' })
  expect(other.text).toContain('Đã lưu văn bản.')
})

test.each([
  [{ 'Ngày ban hành': '2027-01-01' }, 'Ngày ban hành còn ở phía trước'],
  [{ 'Ngày có hiệu lực': '2026-01-09' }, 'Ngày có hiệu lực đứng trước ngày ban hành'],
  [{ 'Ngày cuối còn hiệu lực': '2026-01-31' }, 'Ngày cuối đứng trước ngày có hiệu lực'],
])('days out of order are refused: %o', async (typed, sentence) => {
  const refused = await fresh({ 'Số, ký hiệu': '4/QĐ-HĐTN', ...typed })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain(sentence)
})

test('a document that says so may take effect before its issue', async () => {
  const label = 'Văn bản nói rõ có hiệu lực trở về trước'
  const typed = { 'Ngày có hiệu lực': '2026-01-01', [label]: true }
  const saved = await fresh({ 'Số, ký hiệu': '5/QĐ-HĐTN', ...typed })
  expect(saved.text).toContain('Đã lưu văn bản.')
  expect(saved.getByLabelText(label)).toHaveProperty('checked', true)
})

async function relate(desk: Visit, kind: string, number: string, row = 1): Promise<Visit> {
  const name = (column: string) => `[name="relations-${row}-${column}"]`
  const select = desk.document.querySelector<HTMLSelectElement>(name('relation'))
  const box = desk.document.querySelector<HTMLInputElement>(name('document'))
  if (!select || !box) throw new Error('no such row')
  for (const option of select.options) option.selected = option.text === kind
  box.value = number
  return desk.press(/^Lưu/)
}

test('relations to nothing, to itself and to something younger are refused at their box', async () => {
  const draft = await fresh({ 'Số, ký hiệu': '6/QĐ-HĐTN' })
  expect((await relate(draft, 'Thay thế', '999/QĐ-HĐTN')).text).toContain(
    'Chưa ghi nhận văn bản nào có số này',
  )
  const self = await relate(draft, 'Thay thế', '6/QĐ-HĐTN')
  expect(self.status).toBe(422)
  expect(self.text).toContain('Đây chính là văn bản đang sửa')
  await fresh({ 'Số, ký hiệu': '7/QĐ-HĐTN', 'Ngày ban hành': '2026-01-20' })
  expect((await relate(draft, 'Căn cứ vào', '7/QĐ-HĐTN')).text).toContain(
    'Văn bản kia ban hành sau văn bản này',
  )
  expect((await relate(draft, 'Căn cứ vào', '3/QĐ-HĐTN')).text).toContain(
    'Có hơn một văn bản mang số này',
  )
})

test('relations that lead in a circle are refused, also when two people close it together', async () => {
  const one = await fresh({ 'Số, ký hiệu': '8/QĐ-HĐTN' })
  const other = await fresh({ 'Số, ký hiệu': '9/QĐ-HĐTN' })
  const answers = await Promise.all([
    relate(one, 'Sửa đổi, bổ sung', '9/QĐ-HĐTN'),
    relate(other, 'Thay thế', '8/QĐ-HĐTN'),
  ])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(answers.find(({ status }) => status === 409)?.text).toContain('Các quan hệ tạo thành vòng')
})

test('whoever replaces a document sees first what that does, and then the other one ends', async () => {
  await aPublished('10/QĐ-HĐTN')
  const next = await fresh({ 'Số, ký hiệu': '11/QĐ-HĐTN', 'Ngày có hiệu lực': '2027-01-01' })
  const related = await relate(next, 'Thay thế', '10/QĐ-HĐTN')
  const asked = await related.press('Công bố văn bản')
  expect(asked.text).toContain('Ngày cuối còn hiệu lực: từ chưa có thành 31/12/2026')
  expect((await app.visit('/van-ban/11-qd-hdtn')).status).toBe(404)

  await asked.press('Công bố, tôi đã xem ảnh hưởng')
  const old = await app.visit('/van-ban/10-qd-hdtn')
  expect(old.text).toContain('Đang có hiệu lực, đến hết ngày 31/12/2026')
  expect(old.getByRole('heading', { name: 'Được thay thế bởi' })).toBeTruthy()
  expect(old.getByRole('img').getAttribute('aria-label')).toContain(
    'Quyết định 11/QĐ-HĐTN thay thế Quyết định 10/QĐ-HĐTN',
  )

  const desk = await app.visit(`/ban-lam-viec/van-ban/${idIn(next)}`, { as: officer })
  const withdrawing = await desk.press('Gỡ văn bản', { 'Lý do gỡ': 'Ghi nhầm' })
  expect(withdrawing.text).toContain('từ 31/12/2026 thành chưa có')
  await withdrawing.press('Gỡ, tôi đã xem ảnh hưởng', { 'Lý do gỡ': 'Ghi nhầm' })
  expect((await app.visit('/van-ban/11-qd-hdtn')).status).toBe(404)
  expect((await app.visit('/van-ban/10-qd-hdtn')).text).toContain('chưa ghi nhận ngày hết hiệu lực')
})

const file = (content: string | Uint8Array, name: string) =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name)

test('a file is judged by what is inside, and everybody may download it', async () => {
  const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF'
  for (const [content, name] of [
    ['Đây chỉ là chữ', 'van-ban.pdf'],
    ['PK\u0003\u0004 không phải Word', 'van-ban.docx'],
    ['\u0089PNG\r\n\u001a\n', 'van-ban.pdf'],
  ] as const) {
    const refused = await fresh({
      'Số, ký hiệu': '12/QĐ-HĐTN',
      'Bản chụp hoặc bản Word': file(content, name),
    })
    expect(refused.status, name).toBe(422)
    expect(refused.text).toContain('Bên trong tệp không phải PDF hay Word')
  }
  await aPublished('12/QĐ-HĐTN', { 'Bản chụp hoặc bản Word': file(PDF, 'quyet-dinh.doc') })
  const page = await app.visit('/van-ban/12-qd-hdtn')
  const given = await app.request(
    page.getByRole('link', { name: 'Tải văn bản gốc' }).getAttribute('href') ?? '',
  )
  expect(given.headers.get('content-type')).toBe('application/pdf')
  expect(given.headers.get('content-disposition')).toContain('quyet-dinh.pdf')
})

test('readers get the corrected text, and are told where there is only the scanned one', async () => {
  const scanned = 'Điêu 1. Phê duyêt.'
  await aPublished('13/QĐ-HĐTN', {
    'Toàn văn như máy quét đọc được': scanned,
    'Ai được gì, nói bằng lời thường': 'Dự án: được tư vấn\nTrường: được giáo trình',
  })
  const raw = await app.visit('/van-ban/13-qd-hdtn')
  expect(raw.text).toContain('chưa được đối chiếu')
  expect(raw.getByText('Trường: được giáo trình').tagName).toBe('LI')
  const found = await findDocumentByNumber(app.scopeFor(), '13/QĐ-HĐTN')
  const desk = await app.visit(`/ban-lam-viec/van-ban/${found?.id}`, { as: officer })
  await desk.press('Lưu văn bản', { 'Toàn văn đã sửa lỗi quét': 'Điều 1. Phê duyệt.' })
  const corrected = await app.visit('/van-ban/13-qd-hdtn')
  expect(corrected.text).toContain('Điều 1. Phê duyệt.')
  expect(corrected.text).not.toContain('chưa được đối chiếu')
  const copy = await (await app.request('/van-ban/13-qd-hdtn/luu')).text()
  expect(copy).toContain('Điều 1. Phê duyệt.')
})

test('of two who change one document at once, the second loses nothing and sees both', async () => {
  const draft = await fresh({ 'Số, ký hiệu': '14/QĐ-HĐTN' })
  const second = await app.visit(`/ban-lam-viec/van-ban/${idIn(draft)}`, { as: editor })
  await draft.press('Lưu văn bản', { 'Tóm tắt': 'Lời của người thứ nhất' })
  const late = await second.press('Lưu văn bản', { 'Tóm tắt': 'Lời của người thứ hai' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Lời của người thứ nhất')
  expect(late.document.getElementById('summaryVi')).toHaveProperty('value', 'Lời của người thứ hai')
})

test('drafts are found by those who keep documents alone, whatever asks for them', async () => {
  const draft = await fresh({ 'Số, ký hiệu': '16/QĐ-HĐTN' })
  const [keeper, other] = [as(app, officer), as(app, founder)]
  expect(await findKept(keeper, idIn(draft))).toBeDefined()
  expect(await findKept(other, idIn(draft))).toBeUndefined()
  expect(await documentsMeant(keeper, '16/QĐ-HĐTN')).toHaveLength(1)
  expect(await documentsMeant(other, '16/QĐ-HĐTN')).toEqual([])
  expect((await listKept(other, {})).total).toBe(0)
})

test('scripts in every field stay letters', async () => {
  const script = '<script>alert(1)</script>'
  await aPublished(`15/QĐ-HĐTN`, {
    'Trích yếu': script,
    'Tóm tắt': script,
    'Cơ quan ban hành': script,
    'Ai được gì, nói bằng lời thường': script,
    'Toàn văn đã sửa lỗi quét': script,
  })
  const page = await app.visit('/van-ban/15-qd-hdtn')
  expect(page.document.querySelector('main script:not([type="application/ld+json"])')).toBeNull()
  const told: unknown = JSON.parse(
    page.document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
  )
  expect(told).toMatchObject({ '@type': 'Legislation', name: script })
  expect(page.getByRole('heading', { level: 1 }).textContent).toBe(script)
})
