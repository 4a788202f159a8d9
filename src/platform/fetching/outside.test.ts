import { createServer, type RequestListener, type Server } from 'node:http'
import type { LookupFunction } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOutside } from './outside.ts'

const answers: Record<string, RequestListener> = {
  '/plain': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain', etag: '"one"' }).end('chào'),
  '/packed': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('gói lại')),
  '/bomb': (_, response) =>
    response
      .writeHead(200, { 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(20 * 1024 * 1024))),
  '/lie': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('not packed'),
  '/strange': (_, response) =>
    response.writeHead(200, { 'content-encoding': 'compress' }).end('not known'),
  '/declared': (_, response) =>
    response.writeHead(200, { 'content-length': String(9 * 1024 * 1024) }).write('x'),
  '/endless': (_, response) => {
    const more = () => {
      while (response.write('x'.repeat(65_536)));
    }
    response.on('drain', more)
    more()
  },
  '/hang': () => undefined,
  '/half': (_, response) => void response.writeHead(200).write('and then silence'),
  '/break': (_, response) => response.socket?.destroy(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/on': (_, response) => response.writeHead(301, { location: '/plain' }).end(),
  '/away': (_, response) =>
    response.writeHead(302, { location: 'https://elsewhere.example/' }).end(),
  '/inside': (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/same': ({ headers }, response) =>
    response.writeHead(headers['if-none-match'] === '"one"' ? 304 : 200, { etag: '"one"' }).end(),
  '/same-packed': (_, response) => response.writeHead(304, { 'content-encoding': 'gzip' }).end(),
}

let server: Server
let port: number
let base: string
beforeAll(async () => {
  server = createServer((request, response) => answers[request.url ?? '']?.(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
  base = `http://127.0.0.1:${port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const outside = (change: Partial<Parameters<typeof createOutside>[0]> = {}) =>
  createOutside({
    agent: 'test',
    allowed: [`127.0.0.1:${port}`],
    maxMilliseconds: 10_000,
    maxBytes: 1024 * 1024,
    ...change,
  })
const fetched = (path: string) => outside().ask({ address: base + path, named: [base] })

test('what is there is fetched, packed or not, and over a redirection on the same server', async () => {
  for (const [path, text] of [
    ['/plain', 'chào'],
    ['/packed', 'gói lại'],
    ['/on', 'chào'],
  ] as const) {
    const answer = await fetched(path)
    expect(answer.ok && answer.value.body.toString(), path).toBe(text)
  }
  expect(await fetched('/on')).toMatchObject({ value: { address: `${base}/plain` } })
})

test.each([
  ['a packed bomb', '/bomb', 'too-large'],
  ['a body without end', '/endless', 'too-large'],
  ['a body that says it is too large', '/declared', 'too-large'],
  ['text that says it is packed', '/lie', 'broken-packing'],
  ['a packing that nobody asked for', '/strange', 'broken-packing'],
  ['a redirection in a circle', '/loop', 'too-many-redirects'],
  ['a redirection to a server that is not on record', '/away', 'not-named'],
  ['a redirection to the inside', '/inside', 'not-named'],
  ['a redirection to a file', '/file', 'bad-address'],
  ['a connection that breaks', '/break', 'unreachable'],
])('%s is refused', async (_name, path, problem) => {
  expect(await fetched(path)).toEqual({ ok: false, problem })
})

test('a redirection leads to no other server of the house, also where the setting allows that one', async () => {
  const other = createServer((_, response) => response.end('of the house'))
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const heard = other.address()
  const place = `127.0.0.1:${typeof heard === 'object' && heard ? heard.port : 0}`
  answers['/other'] = (_, response) =>
    response.writeHead(302, { location: `http://${place}/` }).end()
  const allowed = [`127.0.0.1:${port}`, place]
  const ask = (named: string[]) => outside({ allowed }).ask({ address: `${base}/other`, named })
  expect(await ask([base])).toEqual({ ok: false, problem: 'not-named' })
  expect(await ask([base, `http://${place}`])).toMatchObject({ ok: true })
  other.close()
})

test('whoever hangs, before or in the middle of the answer, is left', async () => {
  for (const path of ['/hang', '/half']) {
    const impatient = outside({ maxMilliseconds: 50 })
    expect(await impatient.ask({ address: base + path, named: [base] })).toEqual({
      ok: false,
      problem: 'too-slow',
    })
  }
})

test('what has not changed is not sent again', async () => {
  const known = { etag: '"one"', lastModified: null }
  const again = await outside().ask({ address: `${base}/same`, named: [base], known })
  expect(again).toMatchObject({ value: { status: 304, etag: '"one"' } })
})

test('an answer without a body is empty, whatever it says of its packing', async () => {
  const again = await fetched('/same-packed')
  expect(again).toMatchObject({ ok: true, value: { status: 304, body: Buffer.alloc(0) } })
})

test('only what a setting allows may be inner or without https', async () => {
  const ask = (address: string) => outside({ allowed: [] }).ask({ address, named: [address] })
  expect(await ask(`${base}/plain`)).toEqual({ ok: false, problem: 'not-https' })
  for (const host of [
    '127.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0x7f000001',
    '2130706433',
    '10.0.0.1',
  ])
    expect(await ask(`https://${host}:${port}/plain`), host).toEqual({
      ok: false,
      problem: 'inner-address',
    })
})

test('a name that leads inside is refused at the moment of connecting, also when it led outside before', async () => {
  const told = ['93.184.216.34', '127.0.0.1']
  const turning: LookupFunction = (_name, _options, answer) =>
    answer(null, [{ address: told.shift() ?? '127.0.0.1', family: 4 }])
  turning('rebind.example', {}, () => undefined)
  const address = `https://rebind.example:${port}/plain`
  const asked = outside({ allowed: [], resolve: turning }).ask({ address, named: [address] })
  expect(await asked).toEqual({ ok: false, problem: 'inner-address' })
})

test('one inner address among several is enough to refuse', async () => {
  const mixed: LookupFunction = (_name, _options, answer) =>
    answer(null, [
      { address: '93.184.216.34', family: 4 },
      { address: 'fd00:ec2::254', family: 6 },
    ])
  const address = 'https://mixed.example/'
  const asked = outside({ allowed: [], resolve: mixed }).ask({ address, named: [address] })
  expect(await asked).toEqual({ ok: false, problem: 'inner-address' })
})

test('an address with a user name in it, or of another kind, is no address', async () => {
  for (const address of ['https://a:b@c.example/', 'ftp://c.example/', 'c.example', ''])
    expect(await outside().ask({ address, named: [address] })).toEqual({
      ok: false,
      problem: 'bad-address',
    })
})
