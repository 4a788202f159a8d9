import { Hono } from 'hono'
import { afterAll, expect, test } from 'vitest'
import { publishTopics, recordDocument } from '#modules/content/index.ts'
import type { Env } from '#platform/http/env.ts'
import { testApp } from '#test/app.ts'
import { aList } from '#test/lists.ts'
import { isClosed } from '#ui/shell/closed.ts'
import { keep } from '../search/writing.ts'
import { sitemapRoutes } from './routes.ts'

const app = await testApp()
afterAll(app.stop)

const addressesIn = (map: string) =>
  [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
const read = async (path: string) => addressesIn(await (await app.request(path)).text())

await publishTopics(app.scopeFor(), [
  { code: 'thu-nghiem', name: { vi: 'Chủ đề thử', en: 'A topic' }, clause: 'II.1.2' },
])

test('the map leads through its parts to every public page, each to be opened', async () => {
  await recordDocument(app.scopeFor(), {
    number: '21/QĐ-UBND',
    kind: { vi: 'Quyết định', en: 'Decision' },
    issuer: { vi: 'Ủy ban nhân dân', en: "People's Committee" },
    issuedOn: '2026-01-02',
    title: { vi: 'Thử & nghiệm', en: 'Trial' },
    summary: { vi: '', en: '' },
  })
  await app.runJobs()
  const parts = await read('/sitemap.xml')
  expect(parts).toEqual([
    'http://localhost:3000/sitemap/muc-chinh.xml',
    'http://localhost:3000/sitemap/1.xml',
  ])
  const addresses = (await Promise.all(parts.map(read))).flat()
  expect(addresses).toContain('http://localhost:3000/van-ban/21-qd-ubnd')
  expect(addresses).toContain('http://localhost:3000/en/van-ban/21-qd-ubnd')
  expect(addresses).toContain('http://localhost:3000/en/theo-doi')
  for (const path of ['/gioi-thieu', '/chuyen-muc', '/chuyen-muc/thu-nghiem'])
    expect(addresses).toContain(`http://localhost:3000${path}`)
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const address of addresses) expect((await app.request(address)).status, address).toBe(200)
})

test('only a page that has English is named in English, with the day it changed', async () => {
  const thing = { kind: 'article', summary: { vi: '', en: null }, happenedAt: null }
  await keep(app.scopeFor(), [{ ...thing, id: 'a', path: '/x/a', title: { vi: 'A', en: null } }])
  await keep(app.scopeFor(), [{ ...thing, id: 'b', path: '/x/b', title: { vi: 'B', en: 'B' } }])
  const map = await (await app.request('/sitemap/1.xml')).text()
  expect(addressesIn(map).filter((address) => address.includes('/x/'))).toEqual([
    'http://localhost:3000/x/a',
    'http://localhost:3000/x/b',
    'http://localhost:3000/en/x/b',
  ])
  expect(map).toContain(
    '<loc>http://localhost:3000/x/a</loc><lastmod>2026-11-23T02:00:00.000Z</lastmod></url>',
  )
  expect(map).toContain('hreflang="en" href="http://localhost:3000/en/x/b"')
})

test('a large map is cut into parts that hold every page once', async () => {
  const thing = { kind: 'article', summary: { vi: '', en: null }, happenedAt: null }
  for (let n = 0; n < 25; n += 1)
    await keep(app.scopeFor(), [
      {
        ...thing,
        id: `m${n}`,
        path: `/m/${n}`,
        title: { vi: 'M', en: null },
      },
    ])
  const small = new Hono<Env>()
  small.use(async (c, next) => {
    c.set('scope', app.scopeFor())
    await next()
  })
  small.route('/', sitemapRoutes([aList()], { size: 10 }))
  const ask = async (path: string) => addressesIn(await (await small.request(path)).text())
  const [, ...parts] = await ask('/sitemap.xml')
  expect(parts.length).toBeGreaterThan(2)
  const pages = (await Promise.all(parts.map((part) => ask(new URL(part).pathname)))).flat()
  const mine = pages.filter((address) => address.includes('/m/'))
  expect(new Set(mine).size).toBe(25)
  expect(mine).toHaveLength(25)
  expect(await ask('/sitemap/muc-chinh.xml')).toContain('http://localhost:3000/thu')
})

test('a part that is not there is not there', async () => {
  for (const part of ['0', '99', '99999999', 'x', '-1'])
    expect((await app.request(`/sitemap/${part}.xml`)).status, part).toBe(404)
})

test('programs are asked to leave the desks and signed links alone, and shown the map', async () => {
  const robots = await (await app.request('/robots.txt')).text()
  const own = ['/ban-lam-viec', '/theo-doi/', '/dat-lai-mat-khau/', '/tim-kiem']
  for (const path of [...own, ...own.map((each) => `/en${each}`)])
    expect(robots).toContain(`Disallow: ${path}\n`)
  expect(robots).toContain('Sitemap: http://localhost:3000/sitemap.xml')
})

test('every address that has a key in it is closed', () => {
  const keys = app.app.routes.map(({ path }) => path).filter((path) => path.includes(':token'))
  expect(keys.length).toBeGreaterThan(0)
  for (const path of keys) expect(isClosed(path), path).toBe(true)
})
