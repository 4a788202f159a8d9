import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'

const app = await testApp()
afterAll(app.stop)

test('whoever guesses passwords is stopped, with a page that says so', async () => {
  const page = await app.visit('/dang-nhap')
  const guess = () =>
    page.press('Đăng nhập', { 'Thư điện tử': 'ai@example.test', 'Mật khẩu': 'đoán thử lần nữa' })
  for (let times = 0; times < 20; times += 1) expect((await guess()).status).toBe(422)
  const stopped = await guess()
  expect(stopped.status).toBe(429)
  expect(stopped.getByRole('heading', { level: 1 }).textContent).toBe('Bạn thử quá nhiều lần')
})
