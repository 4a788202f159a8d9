import { createHmac } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { ORIGIN, testApp } from '#test/app.ts'
import { createVerifiedPerson } from '../registration/actions.ts'

const app = await testApp()
afterAll(app.stop)

const password = 'bốn con thuyền ra khơi'
const email = 'minh@example.test'
await createVerifiedPerson(app.scopeFor(), { name: 'Lê Minh', email, password })
const typed = { 'Thư điện tử': email, 'Mật khẩu': password }

const post = (headers: Record<string, string>, path = '/dang-nhap') =>
  app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ email, password }),
  })

test('a wrong password is refused with a sentence, and the address stays typed', async () => {
  const page = await (await app.visit('/dang-nhap')).press('Đăng nhập', {
    ...typed,
    'Mật khẩu': 'không phải mật khẩu',
  })
  expect(page.status).toBe(422)
  expect(page.getByRole('alert').textContent).toContain('Địa chỉ thư hoặc mật khẩu không đúng')
  expect(page.getByLabelText('Thư điện tử').getAttribute('value')).toBe(email)
  expect(page.getByLabelText('Mật khẩu').getAttribute('value')).toBe('')
})

test('an unknown address is refused with the same page', async () => {
  const attempt = async (address: string) =>
    (await app.visit('/dang-nhap')).press('Đăng nhập', {
      'Thư điện tử': address,
      'Mật khẩu': 'không phải mật khẩu',
    })
  const known = await attempt(email)
  const unknown = await attempt('laai@example.test')
  expect(unknown.status).toBe(known.status)
  expect(unknown.html.replace('laai@example.test', email)).toBe(known.html)
})

test('the session cookie is out of reach for scripts and other sites', async () => {
  const response = await post({ origin: ORIGIN })
  expect(response.status).toBe(303)
  const cookie = response.headers.getSetCookie().find((line) => line.includes('session_token'))
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
  expect(cookie).not.toMatch(/Secure/i)
})

test('a form from a foreign page is refused', async () => {
  expect((await post({ origin: 'https://evil.example' })).status).toBe(403)
  expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
})

test('the sign-in library answers nobody directly', async () => {
  const paths = ['sign-in/email', 'sign-up/email', 'get-session', 'verify-email', 'ok']
  for (const path of paths)
    expect((await post({ origin: ORIGIN }, `/api/auth/${path}`)).status).toBe(404)
})

test('after signing in one stands where one wanted to go, in one’s language', async () => {
  const gate = await app.visitor().open('/tai-khoan', { locale: 'en' })
  expect(gate.url).toMatch(/^\/en\/dang-nhap\?next=/)
  const there = await gate.press('Sign in', { 'E-mail': email, Password: password })
  expect(there.url).toBe('/en/tai-khoan')
})

test.each(['//evil.example', '/\\evil.example', '\\\\evil.example', '/%2Fevil.example'])(
  'next=%s leads to the desk instead',
  async (next) => {
    const browser = app.visitor()
    const page = await browser.open(`/dang-nhap?next=${encodeURIComponent(next)}`)
    const there = await page.press('Đăng nhập', typed)
    expect(there.url).toBe('/ban-lam-viec')
    const signedInAlready = await browser.open(`/dang-nhap?next=${encodeURIComponent(next)}`)
    expect(signedInAlready.url).toBe('/ban-lam-viec')
  },
)

test('a foreign next in the posted form leads to the desk too', async () => {
  const response = await app.request('/dang-nhap', {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email, password, next: '//evil.example' }),
  })
  expect(response.headers.get('location')).toBe('/ban-lam-viec')
})

test('a cookie that we did not sign opens nothing', async () => {
  const response = await post({ origin: ORIGIN })
  const line = response.headers.getSetCookie().find((each) => each.includes('session_token')) ?? ''
  const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
  const token = decodeURIComponent(value).split('.')[0] ?? ''
  const open = (cookie: string) => app.request('/tai-khoan', { headers: { cookie } })
  expect((await open(`${name}=${value}`)).status).toBe(200)
  const forged = createHmac('sha256', 'another secret').update(token).digest('base64')
  for (const bad of [`${token}.${forged}`, token, `${token}.`, '.', '', 'x'.repeat(5000)])
    expect((await open(`${name}=${encodeURIComponent(bad)}`)).status).toBe(303)
})
