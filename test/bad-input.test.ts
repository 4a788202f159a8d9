import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '#modules/identity/index.ts'
import { gateOf } from '#platform/http/gates.ts'
import { newId } from '#platform/ids.ts'
import type { Actor } from '#platform/scope.ts'
import { testApp } from './app.ts'

const app = await testApp()
afterAll(app.stop)

/** What people, broken programs and attackers put where something else belongs. */
const nasty = {
  'too long': 'x'.repeat(100_000),
  empty: '',
  'a script tag': '<script>alert(1)</script>',
  'a null byte': 'Bến\u0000Khởi',
  'a lone surrogate': 'a\ud800b',
  'decomposed letters': 'Bến Khởi đổi mới'.normalize('NFD'),
  emoji: '🚢🌺👩🏽‍🚀',
  'an SQL quote': `'; drop table platform.settings; --`,
  'a number that is none': 'NaN',
  'a huge number': '99999999999999999999999999',
  'a path upwards': '../../../etc/passwd',
  'a template': '{{7*7}}<%= 7*7 %>#{7*7}',
  'a foreign id': newId(),
  'a line of spaces': ' \t\n ',
}

const routes = [
  ...new Set(
    app.app.routes
      .filter((route) => route.method !== 'ALL' && gateOf(route.handler))
      .map((route) => `${route.method} ${route.path}`),
  ),
]

let everybody: Actor[]
beforeAll(async () => {
  const known = await app.person(
    'Người có mọi vai trò',
    roles.map((role) => ({ role })),
  )
  everybody = [known]
})

const fill = (path: string, value: string) =>
  path.replace(/:\w+(?:\{(?:[^{}]|\{[^{}]*\})*\})?/g, encodeURIComponent(value.toWellFormed()))

async function ask(path: string, init: RequestInit, actor: Actor | undefined) {
  const headers = new Headers(init.headers)
  headers.set('sec-fetch-site', 'same-origin')
  if (actor) headers.set('x-test-actor', actor.id)
  const response = await app.request(path, { ...init, headers })
  const body = await response.text()
  return { status: response.status, body }
}

/** Every answer to bad input is one of ours: below 500, and without a word from the inside of the program. */
const complaint = ({ status, body }: { status: number; body: string }) =>
  status >= 500 || /\bat \S+ \(?(file|node|\/)|Error:|drizzle|pg-pool|node_modules/.test(body)
    ? `${status} ${body.slice(0, 200)}`
    : undefined

test.each(Object.entries(nasty))('%s in every path parameter', async (_name, value) => {
  const wrong: string[] = []
  for (const route of routes.filter((one) => one.includes('/:'))) {
    const [method = '', path = ''] = route.split(' ')
    for (const actor of [undefined, ...everybody]) {
      const answer = await ask(fill(path, value), { method, ...bodyFor(method, {}) }, actor)
      const said = complaint(answer)
      if (said) wrong.push(`${route}: ${said}`)
    }
  }
  expect(wrong).toEqual([])
})

const fields = [
  ...[
    'name',
    'email',
    'title',
    'password',
    'amount',
    'day',
    'id',
    'kind',
    'role',
    'reason',
    'note',
  ],
  ...[
    '_key',
    '_version',
    'q',
    'page',
    'next',
    'token',
    'code',
    'base',
    'startupId',
    'callId',
    'slug',
    'dot',
    'xong',
    'loai',
    'nam',
    'co-quan',
    'tinh-trang',
  ],
]

test.each(Object.entries(nasty))(
  '%s in every field and every query of every route',
  async (_name, value) => {
    const wrong: string[] = []
    for (const route of routes) {
      const [method = '', path = ''] = route.split(' ')
      const given = Object.fromEntries(fields.map((field) => [field, value.slice(0, 5_000)]))
      const query =
        method === 'GET' ? `?${new URLSearchParams(mapValues(given, (v) => v.toWellFormed()))}` : ''
      for (const actor of [undefined, ...everybody]) {
        const answer = await ask(
          fill(path, newId()) + query,
          { method, ...bodyFor(method, given) },
          actor,
        )
        const said = complaint(answer)
        if (said) wrong.push(`${route}: ${said}`)
      }
    }
    expect(wrong).toEqual([])
  },
)

test('a body that is no form, or lies about being one, is refused', async () => {
  const wrong: string[] = []
  const bodies = [
    { 'content-type': 'multipart/form-data; boundary=x', body: 'not a multipart body' },
    { 'content-type': 'application/x-www-form-urlencoded', body: '%%%=&&&=%E0%A4' },
    { 'content-type': 'text/plain', body: 'hello' },
    { 'content-type': 'application/json', body: '{"a":' },
  ]
  for (const route of routes.filter((one) => one.startsWith('POST ')))
    for (const { body, ...headers } of bodies) {
      const answer = await ask(
        fill(route.slice(5), newId()),
        { method: 'POST', body, headers },
        everybody[0],
      )
      const said = complaint(answer)
      if (said) wrong.push(`${route}: ${said}`)
    }
  expect(wrong).toEqual([])
})

test('after all of it the program has logged no fault', () => {
  expect(app.faults()).toEqual([])
})

const bodyFor = (method: string, given: Record<string, string>): RequestInit =>
  method === 'POST' ? { body: new URLSearchParams(mapValues(given, (v) => v.toWellFormed())) } : {}

const mapValues = (of: Record<string, string>, change: (value: string) => string) =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value)]))
