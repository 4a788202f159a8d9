import { afterAll, expect, test } from 'vitest'
import { recordDocument } from '#modules/content/index.ts'
import { testApp } from '#test/app.ts'

const app = await testApp()
afterAll(app.stop)

test('the map of the site holds every public page in both languages, each to be opened', async () => {
  await recordDocument(app.scopeFor(), {
    number: '21/QĐ-UBND',
    kind: { vi: 'Quyết định', en: 'Decision' },
    issuer: { vi: 'Ủy ban nhân dân', en: "People's Committee" },
    issuedOn: '2026-01-02',
    title: { vi: 'Thử & nghiệm', en: 'Trial' },
    summary: { vi: '', en: '' },
  })
  await app.runJobs()
  const map = await (await app.request('/sitemap.xml')).text()
  const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
  expect(addresses).toContain('http://localhost:3000/van-ban/21-qd-ubnd')
  expect(addresses).toContain('http://localhost:3000/en/van-ban/21-qd-ubnd')
  for (const address of addresses) expect((await app.request(address)).status, address).toBe(200)
})

test('programs are asked to leave the desks alone and shown the map', async () => {
  const robots = await (await app.request('/robots.txt')).text()
  expect(robots).toContain('Disallow: /ban-lam-viec\n')
  expect(robots).toContain('Disallow: /en/ban-lam-viec\n')
  expect(robots).toContain('Sitemap: http://localhost:3000/sitemap.xml')
})

test('the page of open data names the machine addresses, and each of them answers', async () => {
  for (const locale of ['vi', 'en'] as const) {
    const page = await app.visit('/du-lieu-mo', { locale })
    const links = [...page.document.querySelectorAll<HTMLAnchorElement>('main a')].map((link) =>
      link.getAttribute('href'),
    )
    expect(links).toContain('/api/v1/openapi.json')
    for (const href of links) expect([200, 404]).toContain((await app.request(href ?? '')).status)
  }
})
