import { createHmac } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import type { Visit } from '#test/visit.ts'
import { grantRole } from '../grants/actions.ts'
import { createVerifiedPerson } from '../registration/actions.ts'

const app = await testApp()
afterAll(app.stop)

const password = 'bốn con thuyền ra khơi'

async function signedIn(email: string): Promise<Visit> {
  await createVerifiedPerson(app.scopeFor(), { name: 'Ngô Bình', email, password })
  return signIn(email)
}

async function signIn(email: string, typed = password): Promise<Visit> {
  const page = await app.visitor().open('/dang-nhap?next=/tai-khoan')
  return page.press('Đăng nhập', { 'Thư điện tử': email, 'Mật khẩu': typed })
}

/** The code of an authenticator app (RFC 6238) for a base32 key, at the true time. */
function codeFor(key: string): string {
  const bits = [...key.replace(/\s/g, '')].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const bytes = (bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const hash = createHmac('sha1', Buffer.from(bytes)).update(counter).digest()
  const offset = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

const keyShown = (page: Visit) => page.document.querySelector('[data-key]')?.textContent ?? ''
const codesShown = (page: Visit) =>
  [...page.document.querySelectorAll('li code')].map((code) => code.textContent ?? '')

test('a person turns the second factor on, signs in with it, and with a backup code', async () => {
  const account = await signedIn('hai@example.test')
  const settings = await account.follow('Bật xác thực hai bước')
  const wrongPassword = await settings.press('Bắt đầu', { 'Mật khẩu hiện tại': 'không phải' })
  expect(wrongPassword.status).toBe(422)
  expect(wrongPassword.text).toContain('Mật khẩu hiện tại không đúng')

  const setUp = await wrongPassword.press('Bắt đầu', { 'Mật khẩu hiện tại': password })
  const key = keyShown(setUp)
  const codes = codesShown(setUp)
  expect(key).toMatch(/^([A-Z2-7]{4} )+[A-Z2-7]{1,4}$/)
  expect(codes).toHaveLength(10)

  const mistyped = await setUp.press('Bật xác thực hai bước', { 'Mã 6 chữ số': '12' })
  expect(mistyped.status).toBe(422)
  expect([keyShown(mistyped), codesShown(mistyped)]).toEqual([key, codes])

  const on = await mistyped.press('Bật xác thực hai bước', { 'Mã 6 chữ số': codeFor(key) })
  expect(on.getByText('Đã bật xác thực hai bước.')).toBeTruthy()

  const step = await signIn('hai@example.test')
  expect(step.url).toMatch(/^\/dang-nhap\/ma\?next=/)
  expect((await step.visitor.open('/tai-khoan')).url).toMatch(/^\/dang-nhap\?next=/)
  const wrong = await step.press('Tiếp tục', { 'Mã xác thực': '12' })
  expect(wrong.status).toBe(422)
  const inside = await wrong.press('Tiếp tục', { 'Mã xác thực': codeFor(key) })
  expect(inside.url).toBe('/tai-khoan')

  const [backup = ''] = codes
  const spend = async () =>
    (await signIn('hai@example.test')).press('Tiếp tục', { 'Mã xác thực': backup })
  expect((await spend()).url).toBe('/tai-khoan')
  expect((await spend()).status).toBe(422)
})

test('the step of the code gives up after five wrong tries', async () => {
  let page = await signIn('hai@example.test')
  for (let times = 0; times < 5; times += 1)
    page = await page.press('Tiếp tục', { 'Mã xác thực': 'sai-sai-sai' })
  const given = await page.press('Tiếp tục', { 'Mã xác thực': 'sai-sai-sai' })
  expect(given.status).toBe(409)
  expect(given.getByRole('heading', { level: 1 }).textContent).toBe('Đăng nhập')
})

test('the second factor goes off again with the password', async () => {
  const email = 'tat@example.test'
  const account = await signedIn(email)
  const start = await account.follow('Bật xác thực hai bước')
  const setUp = await start.press('Bắt đầu', { 'Mật khẩu hiện tại': password })
  const on = await setUp.press('Bật xác thực hai bước', { 'Mã 6 chữ số': codeFor(keyShown(setUp)) })
  const settings = await on.follow('Quản lý')
  const fresh = await settings.press('Tạo mã dự phòng mới', { 'Mật khẩu hiện tại': password })
  expect(codesShown(fresh)).toHaveLength(10)
  expect(codesShown(fresh)).not.toEqual(codesShown(setUp))
  const kept = await settings.press('Tắt xác thực hai bước', { 'Mật khẩu hiện tại': 'không phải' })
  expect(kept.status).toBe(422)
  const off = await kept.press('Tắt xác thực hai bước', { 'Mật khẩu hiện tại': password })
  expect(off.getByText('Đã tắt xác thực hai bước.')).toBeTruthy()
  expect((await signIn(email)).url).toBe('/tai-khoan')
})

test('a key that we did not send is not shown again', async () => {
  const account = await signedIn('la@example.test')
  const settings = await account.visitor.go('/tai-khoan/xac-thuc-hai-buoc/kich-hoat', {
    method: 'POST',
    body: new URLSearchParams({ uri: 'javascript:alert(1)', codes: 'x', code: '123456' }),
  })
  expect(settings.status).toBe(409)
  expect(settings.html).not.toContain('javascript:')
})

test('changing the password asks for the old one and ends the other sessions', async () => {
  const email = 'doi@example.test'
  const here = await signedIn(email)
  const elsewhere = await signIn(email)
  const form = await here.follow('Đổi mật khẩu')
  const typed = { 'Mật khẩu hiện tại': 'không phải', 'Mật khẩu mới': 'năm con thuyền về bến' }
  const refused = await form.press('Đổi mật khẩu', typed)
  expect(refused.status).toBe(422)
  const changed = await refused.press('Đổi mật khẩu', { ...typed, 'Mật khẩu hiện tại': password })
  expect(changed.getByText('Đã đổi mật khẩu.')).toBeTruthy()
  expect((await elsewhere.visitor.open('/tai-khoan')).url).toMatch(/^\/dang-nhap/)
  expect((await signIn(email, 'năm con thuyền về bến')).url).toBe('/tai-khoan')
})

test('a person sees and ends their own sessions, and nobody else’s', async () => {
  const lost = await signedIn('phien@example.test')
  const here = await signIn('phien@example.test')
  const rows = [...here.document.querySelectorAll('tbody tr')]
  expect(rows).toHaveLength(2)
  const other = rows.find((row) => !row.textContent?.includes('phiên này'))
  const action = other?.querySelector('form')?.getAttribute('action') ?? ''
  const stranger = await signedIn('la2@example.test')
  expect(
    (await stranger.visitor.go(action, { method: 'POST', body: new URLSearchParams() })).status,
  ).toBe(404)
  const ended = await here.visitor.go(action, { method: 'POST', body: new URLSearchParams() })
  expect(ended.getByText('Đã kết thúc phiên.')).toBeTruthy()
  expect((await lost.visitor.open('/tai-khoan')).url).toMatch(/^\/dang-nhap/)
})

test('whoever decides over others is urged to turn the second factor on', async () => {
  const scope = app.scopeFor()
  const person = { name: 'Đỗ Quang', email: 'canbo@example.test', password }
  const { id } = await createVerifiedPerson(scope, person)
  await grantRole(scope, { personId: id, role: 'officer' })
  const officer = await signIn(person.email)
  expect(officer.getByText('Hãy bật xác thực hai bước')).toBeTruthy()
  const founder = await signedIn('sanglap@example.test')
  expect(founder.queryByText('Hãy bật xác thực hai bước')).toBe(null)
})
