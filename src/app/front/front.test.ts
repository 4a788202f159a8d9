import { once } from 'node:events'
import { createServer } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { addMedia, recordUses } from '#modules/content/index.ts'
import { newId } from '#platform/ids.ts'
import { createLog } from '#platform/log.ts'
import { testApp } from '#test/app.ts'
import { aPhoto } from '#test/factories/pictures.ts'
import { encodingFor } from './encoding.ts'
import { createFront } from './front.ts'
import { listenFor } from './listening.ts'
import { createShelf } from './shelf.ts'

const app = await testApp()
const shelf = createShelf()
const held = app.modules.flatMap((module) => module.held ?? [])
const line = listenFor([shelf, ...held], app.url, createLog('silent'))
let asked = 0
/** What happens while a page is being made. */
let meanwhile = async () => {}
const server = createServer(
  createFront(async (request, env) => {
    asked += 1
    await meanwhile()
    return app.app.fetch(request, env)
  }, shelf),
).listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
if (typeof address !== 'object' || !address) throw new Error('the server has no port')
const origin = `http://127.0.0.1:${address.port}`

afterAll(async () => {
  await line.stop()
  server.close()
  server.closeAllConnections()
  await app.stop()
})
// The line is up once a page that was asked for twice was made once.
beforeEach(async () => {
  await expect
    .poll(async () => {
      await get('/ke-hoach')
      const before = asked
      await get('/ke-hoach')
      return asked - before
    })
    .toBe(0)
  shelf.empty()
  asked = 0
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { headers: { 'accept-encoding': 'identity', ...headers } })
const CROWD = 20
/** So many ask at once for a page that was kept; none is answered before all have come. */
async function crowdAfterAnAct(before: () => void): Promise<Response[]> {
  await get('/ke-hoach')
  shelf.empty()
  asked = 0
  const all = Promise.withResolvers<void>()
  let come = 0
  const count = () => {
    come += 1
    if (come === CROWD) all.resolve()
  }
  server.on('request', count)
  meanwhile = async () => {
    await all.promise
    before()
  }
  const answers = await Promise.all(Array.from({ length: CROWD }, () => get('/ke-hoach')))
  server.off('request', count)
  meanwhile = async () => {}
  return answers
}
const something = () =>
  app.deps.ledger.append(app.scopeFor(), {
    act: 'plan.loaded',
    subject: { type: 'plan', id: newId(), label: 'Một việc' },
  })

test('the same page for everybody is made once and sent many times, byte for byte', async () => {
  const first = await (await get('/ke-hoach')).text()
  const second = await get('/ke-hoach')
  expect(await second.text()).toBe(first)
  expect(asked).toBe(1)
  expect(second.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(second.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('an act empties the shelf, whichever process commits it', async () => {
  await get('/ke-hoach')
  await something()
  await expect
    .poll(async () => {
      await get('/ke-hoach')
      return asked
    })
    .toBeGreaterThan(1)
})

test('a page that was being made while an act was committed is not kept', async () => {
  const before = shelf.generation()
  shelf.empty()
  const kept = {
    status: 200,
    headers: {},
    etag: '"x"',
    body: Buffer.from('old'),
    until: performance.now() + 60_000,
    immutable: false,
  }
  shelf.keep('identity /', kept, before)
  expect(shelf.find('identity /')).toBeUndefined()
  shelf.keep('identity /', kept, shelf.generation())
  expect(shelf.find('identity /')?.body.toString()).toBe('old')
})

test('whoever has a cookie neither gets a kept page nor leaves one behind', async () => {
  const lan = await app.person('Lan Có Tên')
  const hers = await get('/ke-hoach', { cookie: 'benkhoi.session_token=x', 'x-test-actor': lan.id })
  expect(await hers.text()).toContain('Lan Có Tên')
  expect(hers.headers.get('cache-control')).toBe('private, no-store')
  const header = await get('/ke-hoach', { 'x-test-actor': lan.id })
  expect(await header.text()).toContain('Lan Có Tên')
  const anybody = await (await get('/ke-hoach')).text()
  expect(anybody).not.toContain('Lan Có Tên')
  await get('/ke-hoach', { cookie: 'benkhoi.session_token=x' })
  expect(asked).toBe(4)
})

test('a picture of the library is kept until an act: it may be of a withdrawal', async () => {
  const actor = await app.person('Lan', [{ role: 'officer' }])
  const scope = { ...app.scopeFor(actor), actor }
  const bytes = new Uint8Array(await (await aPhoto()).arrayBuffer())
  const added = await addMedia(scope, { name: 'tau.jpg', bytes, alt: { vi: 'Tàu', en: null } })
  const id = added?.ok ? added.value.id : ''
  const use = { source: 'test', subjectId: newId(), title: 'Trang', path: '/' }
  await recordUses(scope, { ...use, isPublic: true }, [id])
  await something()
  const library = await app.visit('/ban-lam-viec/kho-tu-lieu', { as: actor })
  const src = library.document.querySelector('main img')?.getAttribute('src') ?? ''
  expect((await get(src)).headers.get('cache-control')).toContain('immutable')
  await expect
    .poll(async () => {
      await get(src)
      const before = asked
      await get(src)
      return asked - before
    })
    .toBe(0)
  await recordUses(scope, { ...use, isPublic: false }, [id])
  await something()
  await expect.poll(async () => (await get(src)).status).toBe(404)
})

test('of a crowd that asks for a page after an act, one has it made and the others wait for it', async () => {
  const answers = await crowdAfterAnAct(() => {})
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  const pages = await Promise.all(answers.map((answer) => answer.text()))
  expect(new Set(pages).size).toBe(1)
  expect(asked).toBe(1)
})

test('whoever waited for a page that was not kept then has it made', async () => {
  const answers = await crowdAfterAnAct(() => shelf.empty())
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(asked).toBe(CROWD)
})

test('a page with a form key in it is never kept', async () => {
  const [one, two] = [await (await get('/dang-ky')).text(), await (await get('/dang-ky')).text()]
  expect(one).not.toBe(two)
  expect(asked).toBe(2)
})

test('a browser that has the page hears that it has not changed', async () => {
  const first = await get('/ke-hoach')
  const etag = first.headers.get('etag') ?? ''
  const again = await get('/ke-hoach', { 'if-none-match': etag })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
})

test('pages are packed in the best way the browser takes, and each way is kept apart', async () => {
  const plain = await (await get('/ke-hoach')).text()
  const raw = async (accepted: string) => {
    const { default: http } = await import('node:http')
    const request = http.get(`${origin}/ke-hoach`, { headers: { 'accept-encoding': accepted } })
    const [response] = await once(request, 'response')
    const chunks: Buffer[] = []
    for await (const chunk of response) chunks.push(chunk)
    return { encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }
  }
  const brotli = await raw('gzip, deflate, br')
  expect(brotli.encoding).toBe('br')
  expect(brotliDecompressSync(brotli.body).toString()).toBe(plain)
  const gzip = await raw('gzip;q=0.8, br;q=0')
  expect(gzip.encoding).toBe('gzip')
  expect(gunzipSync(gzip.body).toString()).toBe(plain)
})

test('what a browser refuses is not sent to it', () => {
  const wishes: [string | undefined, string][] = [
    [undefined, 'identity'],
    ['', 'identity'],
    ['br', 'br'],
    ['gzip, br', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['br;q=0.0, gzip;q=0', 'identity'],
    ['br;q=0.5', 'br'],
    ['brotli', 'identity'],
  ]
  for (const [accepted, encoding] of wishes) expect(encodingFor(accepted), accepted).toBe(encoding)
})

test('of what it kept the shelf remembers some addresses, however many there were', () => {
  const full = createShelf()
  full.setListening(true)
  const page = { status: 200, headers: {}, etag: '', body: Buffer.from('x'), immutable: false }
  const keys = Array.from({ length: 5_000 }, (_, at) => `identity /${at}`)
  for (const key of keys)
    full.keep(key, { ...page, until: performance.now() + 60_000 }, full.generation())
  full.empty()
  expect(full.wasKept(keys.at(-1) ?? '')).toBe(true)
  expect(keys.filter((key) => full.wasKept(key)).length).toBeLessThanOrEqual(2_000)
})

test('the shelf holds no more than it may; the oldest goes first', () => {
  const small = createShelf({ maxBytes: 10 })
  const built = (body: string) => ({
    status: 200,
    headers: {},
    etag: '',
    body: Buffer.from(body),
    until: 0,
    immutable: true,
  })
  small.keep('a', built('12345'), 0)
  small.keep('b', built('12345'), 0)
  small.keep('c', built('12345'), 0)
  expect(small.find('a')).toBeUndefined()
  expect(small.size()).toEqual({ answers: 2, bytes: 10 })
  const choosy = createShelf({ mostOfOne: 4 })
  choosy.keep('large', built('12345'), 0)
  expect(choosy.size()).toEqual({ answers: 0, bytes: 0 })
})
