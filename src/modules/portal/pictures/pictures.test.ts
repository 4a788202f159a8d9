import { eq } from 'drizzle-orm'
import { Hono } from 'hono'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import type { Env } from '#platform/http/env.ts'
import type { Searchable } from '#platform/text/searchable.ts'
import { testApp } from '#test/app.ts'
import { aList } from '#test/lists.ts'
import { keep } from '../search/writing.ts'
import { type Card, hashOf, shortened } from './card.ts'
import { boundedDrawing, draw } from './drawing.ts'
import { findPicture } from './keeping.ts'
import { pictureRoutes } from './routes.ts'
import { sharedPictures } from './schema.ts'

const app = await testApp()
afterAll(app.stop)

const thing = (title: string): Searchable => ({
  kind: 'document',
  id: 'd1',
  path: '/van-ban/thu',
  title: { vi: title, en: null },
  summary: { vi: '', en: null },
  happenedAt: null,
})

const hashesOf = async (path: string) =>
  (await app.db.select().from(sharedPictures).where(eq(sharedPictures.path, path))).map(
    ({ hash }) => hash,
  )

test('a page has a picture of the size that other sites want, drawn once and kept', async () => {
  await keep(app.scopeFor(), [thing('Nghị quyết về hỗ trợ khởi nghiệp')])
  const answer = await app.request('/anh-chia-se/van-ban/thu.png?v=1')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('image/png')
  expect(answer.headers.get('cache-control')).toBe('public, max-age=86400')
  const bytes = await answer.arrayBuffer()
  const { width, height, format } = await sharp(bytes).metadata()
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' })
  expect(bytes.byteLength).toBeLessThan(100_000)
  const tag = answer.headers.get('etag') ?? ''
  const again = await app.request('/anh-chia-se/van-ban/thu.png', {
    headers: { 'if-none-match': tag },
  })
  expect(again.status).toBe(304)
  expect(await hashesOf('/van-ban/thu')).toHaveLength(1)
})

test('with its title the picture changes, and the old one is not left behind', async () => {
  await keep(app.scopeFor(), [thing('Tên cũ')])
  await app.request('/anh-chia-se/van-ban/thu.png')
  const [old = ''] = await hashesOf('/van-ban/thu')
  await keep(app.scopeFor(), [thing('Tên mới')])
  await app.request('/anh-chia-se/van-ban/thu.png')
  const [now = ''] = await hashesOf('/van-ban/thu')
  expect(now).not.toBe(old)
  expect(await findPicture(app.scopeFor(), old)).toBeUndefined()
  expect(await findPicture(app.scopeFor(), now)).toBeDefined()
})

test('whatever other address is asked for, the portal’s own picture answers, drawn and kept once', async () => {
  const pictures = new Set<string>()
  for (const path of ['', '/khong-co', '/a/b/c', `/${encodeURIComponent('<script>')}`]) {
    const answer = await app.request(`/anh-chia-se${path}.png`)
    pictures.add(Buffer.from(await answer.arrayBuffer()).toString('base64'))
  }
  expect(pictures.size).toBe(1)
  expect(await hashesOf('')).toHaveLength(1)
  expect(await hashesOf('/khong-co')).toEqual([])
  expect((await app.request(`/anh-chia-se/${'x'.repeat(400)}.png`)).status).toBe(404)
  expect((await app.request('/anh-chia-se/a%00.png')).status).toBe(404)
})

test('a page and its picture speak the same language', async () => {
  const [vi, en] = [await app.request('/anh-chia-se.png'), await app.request('/en/anh-chia-se.png')]
  expect(vi.headers.get('etag')).not.toBe(en.headers.get('etag'))
  const page = await app.visit('/tin-tuc', { locale: 'en' })
  const address = page.document.querySelector('meta[property="og:image"]')?.getAttribute('content')
  expect((await app.request(address ?? '')).headers.get('content-type')).toBe('image/png')
})

test('while too many are being drawn, the portal’s own picture stands in and is not kept by anybody', async () => {
  const busy = new Hono<Env>()
  busy.use(async (c, next) => {
    c.set('scope', app.scopeFor())
    await next()
  })
  busy.route(
    '/',
    pictureRoutes([aList()], () => undefined),
  )
  const answer = await busy.request('/anh-chia-se/thu.png')
  expect(answer.headers.get('content-type')).toBe('image/png')
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

const card = (title: string): Card => ({ kind: 'Tin tức', title, place: 'Thành phố', sample: '' })

test('any title can be drawn: the longest, the emptiest, markup, letters of no font', async () => {
  for (const title of [
    '',
    'x'.repeat(3000),
    '<svg onload=alert(1)>',
    '🚢👩🏽‍🚀',
    'ỮẪẶ ưỡng',
    'a\u0301',
    '𠮷',
  ])
    expect((await sharp(await draw(card(title))).metadata()).width, title).toBe(1200)
})

test('a title too long is cut between words', () => {
  const long = 'chữ '.repeat(100)
  expect(shortened(long)).toMatch(/chữ…$/)
  expect(shortened(long).length).toBeLessThanOrEqual(151)
  expect(shortened('  hai\n chữ ')).toBe('hai chữ')
})

test('two are drawn at once, a few wait, and the next is sent away; the same card is drawn once', async () => {
  const ends: (() => void)[] = []
  let most = 0
  let now = 0
  const slow = async () => {
    now += 1
    most = Math.max(most, now)
    await new Promise<void>((end) => ends.push(end))
    now -= 1
    return new Uint8Array([1])
  }
  const ask = boundedDrawing(slow, { atOnce: 2, mostWaiting: 3 })
  const asked = (title: string) => ask(hashOf(card(title)), card(title))
  const taken = ['a', 'b', 'c', 'd', 'e'].map(asked)
  expect(asked('f')).toBeUndefined()
  expect(asked('a')).toBe(taken[0])
  const all = Promise.all(taken)
  while (now > 0 || ends.length > 0) {
    ends.shift()?.()
    await new Promise(setImmediate)
  }
  expect(await all).toHaveLength(5)
  expect(most).toBe(2)
  expect(asked('f')).toBeDefined()
  ends.shift()?.()
})
