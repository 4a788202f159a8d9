import fc from 'fast-check'
import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { afterAll, expect, test } from 'vitest'
import type { ListItem } from '#platform/lists.ts'
import { testApp } from '#test/app.ts'
import { aList, anItem, withLists } from '#test/lists.ts'

const base = await testApp()
afterAll(base.stop)

const nasty = '</title><script>alert(1)</script> ]]> & “Khởi nghiệp” \u0007\ud800'
const read = nasty.replace('\u0007\ud800', '\ufffd')
const items = [
  anItem('a', { title: { vi: nasty, en: null }, summary: { vi: '<b>đậm</b>', en: null } }),
  anItem('b', {
    publishedAt: new Date('2026-11-22T01:00:00Z'),
    changedAt: new Date('2026-11-22T08:00:00Z'),
    tags: [{ vi: 'hội thảo', en: 'seminar' }],
    happens: {
      startsAt: new Date('2026-12-01T02:00:00Z'),
      endsAt: new Date('2026-12-01T04:30:00Z'),
      place: { vi: 'Trung tâm;\nphòng 2, tầng 3', en: 'Centre; room 2' },
    },
  }),
]
const portal = withLists(base, [
  aList({ calendar: true }, items),
  aList({ code: 'khac', path: '/khac', filters: undefined }),
])

test('a list is read as RSS: every word as it was written, the newest first', async () => {
  const answer = await portal.request('/thu.rss')
  expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  const text = await answer.text()
  const feed = parseRssFeed(text)
  expect(feed.title).toBe('Danh sách thử')
  expect(feed.language).toBe('vi')
  expect(feed.atom?.links?.[0]?.href).toBe('http://localhost:3000/thu.rss')
  expect(feed.items?.map(({ title }) => title)).toEqual(['Mục b', read])
  expect(feed.items?.[1]?.description).toBe('&lt;b&gt;đậm&lt;/b&gt;')
  expect(feed.items?.[0]?.guid).toEqual({ value: 'b', isPermaLink: false })
  expect(text.isWellFormed()).toBe(true)
})

test('in English a feed gives the English, and what has none stays Vietnamese and says so', async () => {
  const answer = await portal.request('/en/thu.json')
  expect(answer.headers.get('content-type')).toContain('application/feed+json')
  const feed = parseJsonFeed(await answer.json())
  expect(feed.title).toBe('Trial list')
  expect(feed.home_page_url).toBe('http://localhost:3000/en/thu')
  expect(feed.items?.map(({ url, language }) => ({ url, language }))).toEqual([
    { url: 'http://localhost:3000/en/thu/b', language: 'en' },
    { url: 'http://localhost:3000/thu/a', language: 'vi' },
  ])
  expect(feed.items?.[0]?.tags).toEqual(['seminar'])
})

test('a calendar holds what takes place at a time, with nothing of a title run into other lines', async () => {
  const answer = await portal.request('/thu.ics')
  expect(answer.headers.get('content-type')).toContain('text/calendar')
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  expect(events.map(({ uid, summary, location }) => ({ uid, summary, location }))).toEqual([
    { uid: 'b', summary: 'Mục b', location: 'Trung tâm;\nphòng 2, tầng 3' },
  ])
  expect(events[0]?.startDate.toJSDate().toISOString()).toBe('2026-12-01T02:00:00.000Z')
  expect(events[0]?.endDate.toJSDate().toISOString()).toBe('2026-12-01T04:30:00.000Z')
})

test('a list without times has no calendar', async () => {
  expect((await portal.request('/khac.ics')).status).toBe(404)
})

test('the filters of the page filter the feed, and one that the list does not know is refused', async () => {
  const feed = parseRssFeed(await (await portal.request('/thu.rss?loai=hội thảo')).text())
  expect(feed.items?.map(({ guid }) => guid?.value)).toEqual(['b'])
  expect(feed.link).toBe('http://localhost:3000/thu?loai=h%E1%BB%99i+th%E1%BA%A3o')
  expect((await portal.request('/thu.rss?mau=xanh')).status).toBe(400)
  expect((await portal.request('/thu.json?loai=%00')).status).toBe(400)
  expect((await portal.request(`/thu.json?loai=${'x'.repeat(2000)}`)).status).toBe(400)
  expect((await portal.request('/khac.rss?mau=xanh')).status).toBe(200)
})

test('who has the feed already is told so in a few bytes', async () => {
  const first = await portal.request('/thu.rss')
  const tag = first.headers.get('etag') ?? ''
  const day = first.headers.get('last-modified') ?? ''
  expect(day).toBe('Sun, 22 Nov 2026 08:00:00 GMT')
  const ask = (headers: Record<string, string>) => portal.request('/thu.rss', { headers })
  expect((await ask({ 'if-none-match': tag })).status).toBe(304)
  expect((await ask({ 'if-none-match': '"x"' })).status).toBe(200)
  // A date cannot tell that something was taken away.
  const gone = items.splice(0, 1)
  expect((await ask({ 'if-none-match': tag, 'if-modified-since': day })).status).toBe(200)
  items.unshift(...gone)
})

const written: ListItem[] = []
const fuzzed = withLists(base, [aList({ calendar: true }, written)])

test('whatever is written in a list, its feeds read back as the same list', async () => {
  const words = fc.string({ unit: 'binary', maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(words, words, async (title, summary) => {
      const said = { title: { vi: title, en: null }, summary: { vi: summary, en: null } }
      written.splice(0, 1, anItem('b', { ...items[1], ...said }))
      const rss = parseRssFeed(await (await fuzzed.request('/thu.rss')).text())
      expect(rss.items?.[0]?.link).toBe('http://localhost:3000/thu/b')
      const json = parseJsonFeed(await (await fuzzed.request('/thu.json')).json())
      expect(json.items?.[0]?.url).toBe('http://localhost:3000/thu/b')
      const read = ICAL.parse(await (await fuzzed.request('/thu.ics')).text())
      expect(new ICAL.Component(read).getAllSubcomponents('vevent')).toHaveLength(1)
    }),
    { numRuns: 12 },
  )
})

test('the page of what can be followed names every feed, and each of them answers', async () => {
  const page = await base.visit('/theo-doi')
  expect(page.status).toBe(200)
  const feeds = [...page.document.querySelectorAll('main a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => /\.(rss|json|ics)$/.test(href))
  expect(feeds).toContain('/tin-tuc.rss')
  for (const feed of feeds) expect((await base.request(feed)).status, feed).toBe(200)
  expect((await base.visit('/theo-doi', { locale: 'en' })).text).toContain('Every public list')
})

test('the page of a list offers its feeds as it is filtered, to readers and to programs', async () => {
  const page = await base.visit('/tin-tuc?chuyen-muc=dau-tu&page=1')
  const links = [...page.document.querySelectorAll('link[rel="alternate"][type]')]
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'http://localhost:3000/tin-tuc.rss?chuyen-muc=dau-tu',
    'http://localhost:3000/tin-tuc.json?chuyen-muc=dau-tu',
  ])
  expect(page.getByRole('link', { name: 'RSS' }).getAttribute('href')).toBe(
    '/tin-tuc.rss?chuyen-muc=dau-tu',
  )
  expect(page.getByRole('link', { name: 'Nhận qua thư' }).getAttribute('href')).toBe(
    '/theo-doi/thu?danh-sach=news&loc=chuyen-muc%3Ddau-tu',
  )
})
