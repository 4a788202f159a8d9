import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { known, linkIn, newcomer, password } from '#test/newcomer.ts'
import { findPersonByEmail } from '../queries.ts'
import { registrations } from '../schema.ts'
import { timetable } from '../timetable.ts'

const app = await testApp()
const { lastMailTo, signUp, confirmAt } = newcomer(app)
afterAll(app.stop)

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
