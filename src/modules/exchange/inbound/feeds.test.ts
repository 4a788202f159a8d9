import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { toLegacy } from '#platform/text/legacy.ts'
import { readCalendar } from './calendar.ts'
import type { Incoming } from './incoming.ts'
import { plainOf } from './plain.ts'
import { readSyndication } from './syndication.ts'

const at = 'https://tin.example/feed'
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tin</title>${items}</channel></rss>`

const taken = (text: string, most = 100): Incoming[] => {
  const read = readSyndication(text, at, most)
  if (!read.ok) throw new Error(read.problem)
  return read.value.items
}

test('RSS: id, title, link, day and text, with whatever markup taken off', () => {
  const [item] = taken(
    rss(`<item><guid isPermaLink="false">7</guid><title>Mở cửa &amp;amp; chào đón</title><link>/tin/7</link>
      <pubDate>Mon, 23 Nov 2026 08:00:00 +0700</pubDate><description>&lt;p&gt;Tóm &lt;b&gt;tắt&lt;/b&gt;&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p onclick="x()">Thân</p><script>alert(1)</script><p>bài</p>]]></content:encoded></item>`),
  )
  expect(item).toMatchObject({
    id: '7',
    content: {
      title: { vi: 'Mở cửa & chào đón', en: null },
      summary: { vi: 'Tóm tắt' },
      text: { vi: 'Thân\n\nbài' },
      link: 'https://tin.example/tin/7',
      publishedAt: '2026-11-23T01:00:00.000Z',
    },
  })
})

test.each([
  ['06/05/2019 08:30', '2019-05-06T01:30:00.000Z'],
  ['Mon, 06 May 2019 08:30:00', '2019-05-06T01:30:00.000Z'],
  ['2019-05-06 08:30:00', '2019-05-06T01:30:00.000Z'],
  ['hôm qua', null],
])('a feed that dates its items %s means a day of the city', (written, publishedAt) => {
  const item = `<item><guid>1</guid><title>Tin</title><pubDate>${written}</pubDate></item>`
  expect(taken(rss(item))).toMatchObject([{ content: { publishedAt } }])
})

test('text typed in TCVN3 or VNI fonts is read as Unicode', () => {
  const title = 'Hội thảo đổi mới sáng tạo'
  const text = 'Thành phố mời các doanh nghiệp khởi nghiệp đến dự buổi gặp gỡ với những nhà đầu tư'
  for (const encoding of ['tcvn3', 'vni'] as const)
    expect(
      taken(
        rss(`<item><guid>1</guid><title>${toLegacy(title, encoding)}</title>
          <description>${toLegacy(text, encoding)}</description></item>`),
      ),
      encoding,
    ).toMatchObject([{ content: { title: { vi: title }, text: { vi: text } } }])
})

test('Atom and JSON Feed say the same in their own way', () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><id>f</id><updated>2026-11-23T01:00:00Z</updated>
    <entry><id>urn:a</id><title>Một tin</title><link rel="self" href="/self"/><link href="https://tin.example/a"/>
    <updated>2026-11-23T01:00:00Z</updated><summary>Tóm</summary></entry></feed>`
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'x',
    items: [
      {
        id: 'urn:a',
        url: 'https://tin.example/a',
        title: 'Một tin',
        summary: 'Tóm',
        date_published: '2026-11-23T01:00:00Z',
      },
    ],
  })
  const content = {
    title: { vi: 'Một tin' },
    link: 'https://tin.example/a',
    publishedAt: '2026-11-23T01:00:00.000Z',
  }
  expect(taken(atom)).toMatchObject([{ id: 'urn:a', content }])
  expect(taken(json)).toMatchObject([{ id: 'urn:a', content }])
})

test('an item without id has its link for one; one without anything is none; a link that runs something is left out', () => {
  const items = taken(
    rss(`<item><title>A</title><link>https://tin.example/a</link></item><item></item>
      <item><guid>b</guid><title>B</title><link>javascript:alert(1)</link></item>
      <item><guid>b</guid><title>B trước đó</title></item>`),
  )
  expect(items.map(({ id }) => id)).toEqual(['https://tin.example/a', 'b'])
  expect(items[1]).toMatchObject({ content: { title: { vi: 'B' }, link: null } })
})

test('entities that could explode, HTML and broken XML are refused, never thrown', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaa">]>${rss('<item><title>&a;</title></item>')}`
  expect(readSyndication(bomb, at, 10)).toEqual({ ok: false, problem: 'entities' })
  for (const text of ['<html><body>x</body></html>', '<rss', '{"version":', '', '<rss><channel>'])
    expect(['not-a-feed', undefined]).toContain(problemOf(text))
  expect(readCalendar('BEGIN:VCALENDAR\r\nnonsense', at, 10).ok).toBe(false)
})

const problemOf = (text: string) => {
  const read = readSyndication(text, at, 10)
  return read.ok ? undefined : read.problem
}

test('of ten thousand items the first are taken, and the number is told', () => {
  const many = Array.from(
    { length: 10_000 },
    (_, n) => `<item><guid>${n}</guid><title>Tin ${n}</title></item>`,
  )
  const read = readSyndication(rss(many.join('')), at, 500)
  expect(read).toMatchObject({ ok: true, value: { found: 10_000 } })
  expect(read.ok && read.value.items).toHaveLength(500)
})

test('a calendar gives events in the city’s time, in that of a zone, or for whole days; a cancelled one is a tombstone', () => {
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Ngày hội', 'DTSTART:20261201T080000', 'LOCATION:Nhà hát'],
    ...['DTEND:20261201T110000', 'URL:https://tin.example/1', 'END:VEVENT'],
    ...[
      'BEGIN:VEVENT',
      'UID:2',
      'SUMMARY:Zoned',
      'DTSTART;TZID=Asia/Tokyo:20261201T080000',
      'END:VEVENT',
    ],
    ...['BEGIN:VEVENT', 'UID:3', 'SUMMARY:UTC', 'DTSTART:20261201T080000Z', 'END:VEVENT'],
    ...['BEGIN:VEVENT', 'UID:4', 'SUMMARY:Cả ngày', 'DTSTART;VALUE=DATE:20261201', 'END:VEVENT'],
    ...[
      'BEGIN:VEVENT',
      'UID:5',
      'SUMMARY:Hoãn',
      'DTSTART:20261201T080000Z',
      'STATUS:CANCELLED',
      'END:VEVENT',
    ],
    ...['BEGIN:VEVENT', 'UID:6', 'SUMMARY:Không giờ', 'END:VEVENT', 'END:VCALENDAR'],
  ].join('\r\n')
  const read = readCalendar(calendar, at, 100)
  if (!read.ok) throw new Error(read.problem)
  expect(
    read.value.items.map((item) => [
      item.id,
      item.state === 'present' ? item.content.happens?.startsAt : item.state,
    ]),
  ).toEqual([
    ['1', '2026-12-01T01:00:00.000Z'],
    ['2', '2026-11-30T23:00:00.000Z'],
    ['3', '2026-12-01T08:00:00.000Z'],
    ['4', '2026-11-30T17:00:00.000Z'],
    ['5', 'withdrawn'],
  ])
  expect(read.value.items[0]).toMatchObject({
    content: { link: 'https://tin.example/1', happens: { place: 'Nhà hát' } },
  })
})

test('the words of HTML are all that is left of it', () => {
  expect(
    plainOf('<h1>Tiêu đề</h1><p>Một<br>hai</p><style>p{}</style><img src=x onerror=alert(1)>'),
  ).toBe('Tiêu đề\n\nMột\nhai')
  expect(plainOf('a < b và c > d')).toContain('và')
  expect(plainOf(iconv.decode(Buffer.from('<p>kết thúc'), 'utf-8'))).toBe('kết thúc')
})
