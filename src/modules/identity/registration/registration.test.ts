import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { ledgerEntries } from '#platform/schema.ts'
import { testApp } from '#test/app.ts'
import { noticeHash } from '../privacy/notice.ts'
import { findPersonByEmail } from '../queries.ts'
import { registrations } from '../schema.ts'
import { timetable } from '../timetable.ts'

const app = await testApp()
afterAll(app.stop)

const password = 'bốn con thuyền ra khơi'
const lan = { 'Họ và tên': 'Trần Lan', 'Mật khẩu': password, 'Tôi đồng ý': true }

const lastMailTo = async (email: string) => {
  await app.runJobs()
  const mail = app.mails().findLast(({ to }) => to === email)
  if (!mail) throw new Error(`nothing was written to ${email}`)
  return mail
}
const letters = async (email: string) => {
  await app.runJobs()
  return app.mails().filter(({ to }) => to === email)
}
const linkIn = (text: string) => new URL(text.match(/http\S+/)?.[0] ?? '').pathname

const known = { 'Mật khẩu bạn đã đặt': password }
const confirmAt = async (address: string, typed = known) =>
  (await app.visit(address)).press('Xác nhận địa chỉ thư', typed)

const signUp = async (email: string, typed: Record<string, string | boolean> = {}) => {
  const page = await app.visitor().open('/dang-ky')
  return page.press('Đăng ký', { ...lan, 'Thư điện tử': email, ...typed })
}

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

test('opening the link of the mail changes nothing, so a mail scanner cannot spend it', async () => {
  await signUp('quet@example.test')
  const address = linkIn((await lastMailTo('quet@example.test')).text)
  for (let times = 0; times < 3; times += 1) expect((await app.visit(address)).status).toBe(200)
  expect((await confirmAt(address)).status).toBe(200)
})

test('a link works once', async () => {
  await signUp('motlan@example.test')
  const page = await app.visit(linkIn((await lastMailTo('motlan@example.test')).text))
  await page.press('Xác nhận địa chỉ thư', known)
  const again = await page.press('Xác nhận địa chỉ thư', known)
  expect(again.status).toBe(409)
  expect(again.getByRole('heading', { level: 1 }).textContent).toMatch(/không còn dùng được/)
})

test('a link ends after 24 hours, and the sign-up is forgotten', async () => {
  await signUp('quahan@example.test')
  const page = await app.visit(linkIn((await lastMailTo('quahan@example.test')).text))
  app.setNow('2026-11-24T02:00:01Z')
  expect((await page.press('Xác nhận địa chỉ thư', known)).status).toBe(409)
  for (const nightly of timetable) await nightly.handle(app.scopeFor(), {})
  const left = await app.db
    .select({ id: registrations.id })
    .from(registrations)
    .where(eq(registrations.email, 'quahan@example.test'))
  expect(left).toEqual([])
  app.setNow('2026-11-23T02:00:00Z')
})

test('the mail is sent again when asked for, and only its link works', async () => {
  await signUp('lai@example.test')
  const first = linkIn((await lastMailTo('lai@example.test')).text)
  await (await app.visit('/xac-nhan-thu')).press('Gửi lại thư', {
    'Thư điện tử': 'lai@example.test',
  })
  const second = linkIn((await lastMailTo('lai@example.test')).text)
  expect(second).not.toBe(first)
  expect((await confirmAt(first)).status).toBe(409)
  expect((await confirmAt(second)).status).toBe(200)
})

test('nobody gets a password of theirs onto an address of somebody else', async () => {
  const email = 'nannhan@example.test'
  await signUp(email)
  const own = linkIn((await lastMailTo(email)).text)
  await signUp(email, { 'Mật khẩu': 'câu của kẻ chiếm tài khoản' })
  const first = await lastMailTo(email)
  expect(first.text).toContain('Nếu bạn không đăng ký')
  await (await app.visit('/xac-nhan-thu')).press('Gửi lại thư', { 'Thư điện tử': email })
  const planted = linkIn((await lastMailTo(email)).text)

  const asked = await confirmAt(planted)
  expect(asked.status).toBe(422)
  expect(asked.text).toMatch(/Mật khẩu này không khớp với lần đăng ký/)
  expect(asked.html).not.toContain(password)
  expect(await findPersonByEmail(app.scopeFor(), email)).toBeUndefined()

  expect((await confirmAt(own)).url).toBe('/dang-nhap?xong=xac-nhan')
  const signIn = async (typed: string) =>
    (await app.visitor().open('/dang-nhap?next=/tai-khoan')).press('Đăng nhập', {
      'Thư điện tử': email,
      'Mật khẩu': typed,
    })
  expect((await signIn('câu của kẻ chiếm tài khoản')).status).toBe(422)
  expect((await signIn(password)).url).toBe('/tai-khoan')
})

test('once an address is confirmed no other sign-up of it waits', async () => {
  const email = 'hailan@example.test'
  await signUp(email)
  const first = linkIn((await lastMailTo(email)).text)
  await signUp(email)
  expect((await confirmAt(linkIn((await lastMailTo(email)).text))).status).toBe(200)
  const left = await app.db
    .select({ id: registrations.id })
    .from(registrations)
    .where(eq(registrations.email, email))
  expect(left).toEqual([])
  expect((await confirmAt(first)).status).toBe(409)
})

test('a confirmation without the password is asked again, and the link still works', async () => {
  await signUp('quenmk@example.test')
  const page = await app.visit(linkIn((await lastMailTo('quenmk@example.test')).text))
  const asked = await page.press('Xác nhận địa chỉ thư')
  expect(asked.status).toBe(422)
  expect(asked.text).toMatch(/Mục này còn trống/)
  expect((await asked.press('Xác nhận địa chỉ thư', known)).status).toBe(200)
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

test('the same form sent twice sends one mail', async () => {
  const form = await app.visitor().open('/dang-ky')
  const typed = { ...lan, 'Thư điện tử': 'haolan@example.test' }
  await form.press('Đăng ký', typed)
  await form.press('Đăng ký', typed)
  expect(await letters('haolan@example.test')).toHaveLength(1)
})

test('the same form sent twice with a known address writes to its owner once', async () => {
  const before = (await letters('lan@example.test')).length
  const form = await app.visitor().open('/dang-ky')
  const typed = { ...lan, 'Thư điện tử': 'lan@example.test' }
  await Promise.all([form.press('Đăng ký', typed), form.press('Đăng ký', typed)])
  expect(await letters('lan@example.test')).toHaveLength(before + 1)
})

test('whoever goes back to correct a mistyped address gets the mail there', async () => {
  const form = await app.visitor().open('/dang-ky')
  await form.press('Đăng ký', { ...lan, 'Thư điện tử': 'nham@example.test' })
  await form.press('Đăng ký', { ...lan, 'Thư điện tử': 'dung@example.test' })
  const page = await confirmAt(linkIn((await lastMailTo('dung@example.test')).text))
  expect(page.status).toBe(200)
})

test('whoever goes back to choose another password confirms with that one', async () => {
  const form = await app.visitor().open('/dang-ky')
  const typed = { ...lan, 'Thư điện tử': 'doiy@example.test' }
  await form.press('Đăng ký', { ...typed, 'Mật khẩu': 'một câu khác hẳn câu kia' })
  await form.press('Đăng ký', typed)
  const [mail, ...more] = await letters('doiy@example.test')
  expect(more).toEqual([])
  expect((await confirmAt(linkIn(mail?.text ?? ''))).status).toBe(200)
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
