import { afterAll, expect, test } from 'vitest'
import { gateOf } from '#platform/http/gates.ts'
import { testApp } from './app.ts'

const { app, stop } = await testApp()
afterAll(stop)

const byRoute = Map.groupBy(
  app.routes.filter((route) => route.method !== 'ALL'),
  (route) => `${route.method} ${route.path}`,
)

test('every route names exactly one gate', () => {
  expect(byRoute.size).toBeGreaterThan(40)
  const wrong = [...byRoute]
    .map(
      ([route, handlers]) =>
        [route, handlers.map((h) => gateOf(h.handler)).filter(Boolean)] as const,
    )
    .filter(([, gates]) => gates.length !== 1)
  expect(wrong).toEqual([])
})

test('nothing that writes is open to anyone, but for the doors through which one becomes somebody, a report of a fault, the key of a letter, a question to the authority, and mails that the mailbox confirms', () => {
  const open = [...byRoute].flatMap(([route, handlers]) =>
    !route.startsWith('GET') && handlers.some((h) => gateOf(h.handler) === 'anyone') ? [route] : [],
  )
  const doors =
    /^POST \/(dang-ky|dang-nhap|dang-nhap\/ma|dang-xuat|xac-nhan-thu|xac-nhan-thu\/.*|quen-mat-khau|dat-lai-mat-khau|bao-sai|con-dung|theo-doi|hoi-dap)(\/|$)/
  expect(open.filter((route) => !doors.test(route))).toEqual([])
})

test('a visitor is shown the way to sign in by every page that is not public', async () => {
  const gated = [...byRoute].flatMap(([route, handlers]) => {
    const gates = handlers.map((h) => gateOf(h.handler)).filter((gate) => gate !== undefined)
    return route.startsWith('GET ') && !gates.includes('anyone') ? [route.slice(4)] : []
  })
  for (const path of gated) {
    const response = await app.request(`http://localhost:3000${example(path)}`)
    expect(response.status, path).toBe(303)
    expect(response.headers.get('location'), path).toMatch(/^\/dang-nhap\?next=/)
  }
})

test('the table of doors in the docs says what the routes say', async () => {
  const rows = [...byRoute].map(([route, handlers]) => {
    const [method = '', path = ''] = route.split(' ')
    const address = path.replace(/(:\w+)\{(?:[^{}]|\{[^{}]*\})*\}/g, '$1')
    return `| \`${address}\` | ${method} | ${handlers.map((h) => gateOf(h.handler)).find(Boolean)} |`
  })
  const table = [
    '# Who may enter where',
    '',
    'Made from the routes by `test/routes.test.ts`; after a change run `npx vitest run test/routes.test.ts -u`.',
    'A gate lets a role in; which records that person reaches is in the query behind it.',
    '',
    '| address | | gate |',
    '| --- | --- | --- |',
    ...rows.toSorted(),
    '',
  ]
  await expect(table.join('\n')).toMatchFileSnapshot('../docs/who-may-enter.md')
})

const example = (path: string) =>
  path
    .replace(/:\w+\{([a-z-]+)\\\.\(\?:(\w+)[^}]*\}/g, '$1.$2')
    .replace(/:\w+\{\[a-z0-9\][^/]*/g, 'khong-co')
    .replace(/:\w+\{[^/]*\}/g, '01a20896-dcfa-7d8c-a5e7-833ad6240045')
    .replace(/:\w+/g, 'khong-co')

test('a slash too many leads to the page, and never out of the house', async () => {
  const slash = await app.request('http://localhost:3000/en/chuong-trinh/?x=1')
  expect(slash.status).toBe(308)
  expect(slash.headers.get('location')).toBe('/en/chuong-trinh?x=1')
  for (const outside of ['//evil.example/', '/\\evil.example/', '///'])
    expect(
      (await app.request(`http://localhost:3000${outside}`)).headers.get('location'),
    ).toBeNull()
})
