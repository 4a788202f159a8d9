import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createVerifiedPerson } from '../registration/actions.ts'

const app = await testApp()
afterAll(app.stop)

const before = 'bốn con thuyền ra khơi'
const after = 'năm con thuyền về bến'
const email = 'hoa@example.test'
await createVerifiedPerson(app.scopeFor(), { name: 'Phạm Hoa', email, password: before })

const forget = async (address: string) =>
  (await app.visit('/quen-mat-khau')).press('Gửi đường dẫn', { 'Thư điện tử': address })
const resetPath = async () => {
  await forget(email)
  await app.runJobs()
  const text = app.mails().findLast(({ to }) => to === email)?.text ?? ''
  return new URL(text.match(/http\S+/)?.[0] ?? '').pathname
}
const signIn = async (password: string) => {
  const page = await app.visitor().open('/dang-nhap?next=/tai-khoan')
  return page.press('Đăng nhập', { 'Thư điện tử': email, 'Mật khẩu': password })
}

test('a forgotten password is replaced by mail, and open sessions end', async () => {
  const elsewhere = await signIn(before)
  expect(elsewhere.url).toBe('/tai-khoan')
  const form = await app.visit(await resetPath())
  const done = await form.press('Đổi mật khẩu', { 'Mật khẩu mới': after })
  expect(done.getByText(/Đã đổi mật khẩu/)).toBeTruthy()
  expect((await elsewhere.visitor.open('/tai-khoan')).url).toMatch(/^\/dang-nhap/)
  expect((await signIn(before)).status).toBe(422)
  expect((await signIn(after)).url).toBe('/tai-khoan')
})

test('a reset link works once, and opening it spends nothing', async () => {
  const address = await resetPath()
  await app.visit(address)
  const form = await app.visit(address)
  expect((await form.press('Đổi mật khẩu', { 'Mật khẩu mới': 'ngắn' })).status).toBe(422)
  expect((await form.press('Đổi mật khẩu', { 'Mật khẩu mới': before })).status).toBe(200)
  const again = await form.press('Đổi mật khẩu', { 'Mật khẩu mới': after })
  expect(again.status).toBe(409)
  expect(again.text).toContain('Mật khẩu của bạn chưa thay đổi')
})

test('an unknown address gets the same answer and no mail', async () => {
  const known = await forget(email)
  await app.runJobs()
  const mails = app.mails().length
  const unknown = await forget('khong-ai@example.test')
  await app.runJobs()
  expect(unknown.html).toBe(known.html)
  expect(app.mails().length).toBe(mails)
})

test('a person whom others registered chooses the first password the same way', async () => {
  const address = 'moi-vao@example.test'
  await createVerifiedPerson(app.scopeFor(), { name: 'Vũ An', email: address })
  await forget(address)
  await app.runJobs()
  const text = app.mails().findLast(({ to }) => to === address)?.text ?? ''
  const form = await app.visit(new URL(text.match(/http\S+/)?.[0] ?? '').pathname)
  const page = await form.press('Đổi mật khẩu', { 'Mật khẩu mới': after })
  const there = await page.press('Đăng nhập', { 'Thư điện tử': address, 'Mật khẩu': after })
  expect(there.url).toBe('/ban-lam-viec')
})
