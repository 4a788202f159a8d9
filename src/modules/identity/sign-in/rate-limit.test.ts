import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { CLIENT_ADDRESS, createAuth } from '../auth.ts'
import { createVerifiedPerson } from '../registration/actions.ts'
import { identify } from '../session.ts'

const app = await testApp()
afterAll(app.stop)

const { db, jobs } = app.deps
const origin = 'https://khoinghiep.example'
const secret = 'a secret shared by all nodes, long enough'
const node = () => createAuth({ db, jobs, origin, secret })

const signIn = (auth = node(), client = '203.0.113.7', password = 'đoán thử lần nữa nhé') =>
  auth.handler(
    new Request(`${origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json', [CLIENT_ADDRESS]: client },
      body: JSON.stringify({ email: 'ai@example.test', password }),
    }),
  )

test('whoever guesses passwords is stopped, with a page that says so', async () => {
  const page = await app.visit('/dang-nhap')
  const guess = () =>
    page.press('Đăng nhập', { 'Thư điện tử': 'ai@example.test', 'Mật khẩu': 'đoán thử lần nữa' })
  for (let times = 0; times < 20; times += 1) expect((await guess()).status).toBe(422)
  const stopped = await guess()
  expect(stopped.status).toBe(429)
  expect(stopped.getByRole('heading', { level: 1 }).textContent).toBe('Bạn thử quá nhiều lần')
})

test('web nodes count together, and each client for itself', async () => {
  const nodes = [node(), node()]
  for (let times = 0; times < 20; times += 1)
    expect((await signIn(nodes[times % 2])).status).toBe(401)
  for (const each of nodes) expect((await signIn(each)).status).toBe(429)
  expect((await signIn(nodes[0], '203.0.113.8')).status).toBe(401)
})

test('behind https the session cookie is Secure, and is known again', async () => {
  const password = 'bốn con thuyền ra khơi'
  const { id } = await createVerifiedPerson(app.scopeFor(), {
    name: 'Ai',
    email: 'ai@example.test',
    password,
  })
  const auth = node()
  const response = await signIn(auth, '203.0.113.9', password)
  const [cookie = ''] = response.headers.getSetCookie()
  expect(cookie).toMatch(/^__Secure-benkhoi\.session_token=.*; Secure/)
  expect(cookie).toMatch(/HttpOnly/)
  const request = new Request(origin, { headers: { cookie: cookie.split(';')[0] ?? '' } })
  expect((await identify(auth, db, request))?.id).toBe(id)
  expect(await identify(createAuth({ db, jobs, origin, secret: `${secret}!` }), db, request)).toBe(
    null,
  )
})
