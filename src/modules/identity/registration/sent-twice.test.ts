import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { lan, linkIn, newcomer } from '#test/newcomer.ts'
import { createVerifiedPerson } from './actions.ts'

const app = await testApp()
const { letters, lastMailTo, confirmAt } = newcomer(app)
afterAll(app.stop)

test('the same form sent twice sends one mail', async () => {
  const form = await app.visitor().open('/dang-ky')
  const typed = { ...lan, 'Thư điện tử': 'haolan@example.test' }
  await form.press('Đăng ký', typed)
  await form.press('Đăng ký', typed)
  expect(await letters('haolan@example.test')).toHaveLength(1)
})

test('the same form sent twice with a known address writes to its owner once', async () => {
  await createVerifiedPerson(app.scopeFor(), { name: 'Trần Lan', email: 'lan@example.test' })
  const form = await app.visitor().open('/dang-ky')
  const typed = { ...lan, 'Thư điện tử': 'lan@example.test' }
  await Promise.all([form.press('Đăng ký', typed), form.press('Đăng ký', typed)])
  expect(await letters('lan@example.test')).toHaveLength(1)
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
