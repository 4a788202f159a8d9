import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { ledgerEntries } from '#platform/schema.ts'
import { testApp } from '#test/app.ts'
import { known, lan, linkIn, newcomer, password } from '#test/newcomer.ts'
import { noticeHash } from '../privacy/notice.ts'
import { findPersonByEmail } from '../queries.ts'

const app = await testApp()
const { lastMailTo, signUp } = newcomer(app)
afterAll(app.stop)

test('a person signs up, confirms by mail, signs in and signs out', async () => {
  const browser = app.visitor()
  const form = await browser.open('/dang-ky')
  const sent = await form.press('Đăng ký', { ...lan, 'Thư điện tử': 'Lan@Example.test' })
  expect(sent.getByRole('heading', { level: 1 }).textContent).toBe('Hãy mở hộp thư của bạn')

  const mail = await lastMailTo('lan@example.test')
  const confirmation = await browser.open(linkIn(mail.text))
  const signIn = await confirmation.press('Xác nhận địa chỉ thư', known)
  expect(signIn.getByText('Đã xác nhận địa chỉ thư. Mời bạn đăng nhập.')).toBeTruthy()

  const account = await (await browser.open('/dang-nhap?next=/tai-khoan')).press('Đăng nhập', {
    'Thư điện tử': 'lan@example.test',
    'Mật khẩu': password,
  })
  expect(account.url).toBe('/tai-khoan')
  expect(account.text).toContain('lan@example.test')

  const home = await account.press('Đăng xuất')
  expect(home.url).toBe('/')
  expect((await browser.open('/tai-khoan')).url).toMatch(/^\/dang-nhap\?next=/)
})

test('the consent is in the ledger, with the words that were agreed to', async () => {
  const person = await findPersonByEmail(app.scopeFor(), 'lan@example.test')
  const entries = await app.db
    .select()
    .from(ledgerEntries)
    .where(eq(ledgerEntries.subjectId, person?.id ?? ''))
  expect(entries.map(({ act, facts }) => [act, facts.notice])).toEqual([
    ['identity.consent-given', noticeHash],
  ])
})

test('until the mail is answered there is nobody to sign in as', async () => {
  await signUp('cho@example.test')
  const page = await (await app.visitor().open('/dang-nhap')).press('Đăng nhập', {
    'Thư điện tử': 'cho@example.test',
    'Mật khẩu': password,
  })
  expect(page.status).toBe(422)
  expect(await findPersonByEmail(app.scopeFor(), 'cho@example.test')).toBeUndefined()
})

test('a known address gets the same answer, and its owner a mail that says so', async () => {
  const old = await signUp('lan@example.test')
  const fresh = await signUp('moi@example.test')
  expect(old.status).toBe(fresh.status)
  expect(old.html).toBe(fresh.html)
  expect((await lastMailTo('lan@example.test')).subject).toBe('Bạn đã có tài khoản trên Bến Khởi')
})

test('asking for a mail again tells nothing of who is known', async () => {
  const ask = async (email: string) =>
    (await app.visit('/xac-nhan-thu')).press('Gửi lại thư', { 'Thư điện tử': email })
  const before = app.mails().length
  expect((await ask('lan@example.test')).html).toBe((await ask('khong-ai@example.test')).html)
  await app.runJobs()
  expect(app.mails().length).toBe(before)
})

test('a sign-up in English is answered in English', async () => {
  const form = await app.visitor().open('/dang-ky', { locale: 'en' })
  const sent = await form.press('Sign up', {
    'Full name': 'Anna Smith',
    'E-mail': 'anna@example.test',
    Password: password,
    'I agree': true,
  })
  expect(sent.url).toBe('/en/xac-nhan-thu')
  const mail = await lastMailTo('anna@example.test')
  expect(mail.subject).toBe('Confirm your e-mail address to finish signing up')
  expect(linkIn(mail.text)).toMatch(/^\/en\/xac-nhan-thu\//)
})

test.each([
  ['without consent', { 'Tôi đồng ý': false }, /Cần có sự đồng ý/],
  ['with a short password', { 'Mật khẩu': 'mười-ba-chữ-x' }, /Cần ít nhất 14 ký tự/],
  ['with an address that is none', { 'Thư điện tử': 'không phải thư' }, /Chưa đúng dạng/],
  [
    'with a name that carries a message',
    { 'Họ và tên': 'Xem http://evil.example' },
    /Họ tên chỉ gồm/,
  ],
  ['with a script for a name', { 'Họ và tên': '<script>alert(1)</script>' }, /Họ tên chỉ gồm/],
  ['with an invisible letter', { 'Họ và tên': 'Lan\u0000' }, /ký tự ẩn/],
])('signing up %s is asked again, with what was typed', async (_, typed, sentence) => {
  const page = await signUp('giu@example.test', typed)
  expect(page.status).toBe(422)
  expect(page.text).toMatch(sentence)
  expect(page.html).not.toContain(password)
  const name = page.getByLabelText('Họ và tên').getAttribute('value')
  expect(name).toBe(
    String('Họ và tên' in typed ? typed['Họ và tên'] : 'Trần Lan').replace('\u0000', ''),
  )
})

test('the consent is not ticked beforehand', async () => {
  const page = await app.visit('/dang-ky')
  expect(page.getByLabelText(/Tôi đồng ý/).hasAttribute('checked')).toBe(false)
  const privacy = await page.follow(/Chúng tôi giữ dữ liệu gì/)
  expect(privacy.text).toContain('không bao giờ hỏi ảnh chụp căn cước công dân')
})
