import {
  type AnyFeed,
  type AtomFeed,
  type JsonFeed,
  parseFeed,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { detectLegacy, fromLegacy } from '#platform/text/legacy.ts'
import { readMoment } from '../moments.ts'
import { type Incoming, incoming, words } from './incoming.ts'
import { plainOf } from './plain.ts'
import type { FeedProblem } from './problems.ts'

/** ISO, or null where what stands there is no time. */
type Instant = string | null

const MOST_HTML = 200_000

type Given = {
  id: string | undefined
  title: string | undefined
  html: string | undefined
  summary: string | undefined
  link: string | undefined
  published: Instant | undefined
}

export type Taken = { items: Incoming[]; found: number }

/** The items of an RSS, RDF or Atom feed or a JSON Feed, at most so many; what has neither id, link nor title is none. */
export function readSyndication(
  text: string,
  address: string,
  most: number,
): Outcome<Taken, FeedProblem> {
  // A feed needs no entities of its own; in a few lines they can make gigabytes.
  if (/<!ENTITY/i.test(text)) return refused('entities')
  let given: Given[]
  try {
    given = itemsOf(parseFeed(text, { parseDateFn: instantOf }))
  } catch {
    return refused('not-a-feed')
  }
  const items = given.slice(0, most).flatMap((each) => readItem(each, address) ?? [])
  // Within one document the first of an id is the newest.
  return done({
    items: [...new Map(items.toReversed().map((one) => [one.id, one])).values()].toReversed(),
    found: given.length,
  })
}

function readItem(typed: Given, address: string): Incoming | undefined {
  const given = inUnicode(typed)
  const link = given.link ? URL.parse(given.link.trim(), address) : null
  const safe = link && /^https?:$/.test(link.protocol) ? link.href : null
  const body = words(plainOf(given.html ?? given.summary ?? ''), 100_000)
  const title =
    words(plainOf(given.title ?? ''), 300).replace(/\s+/g, ' ') ||
    words(body, 80).replace(/\s+/g, ' ')
  const id = words(given.id ?? '', 500) || safe || title
  if (!id || !title) return undefined
  const summary = words(plainOf(given.summary ?? given.html ?? ''), 500).replace(/\s+/g, ' ')
  return incoming(id, {
    title: { vi: title, en: null },
    summary: { vi: summary, en: null },
    text: body ? { vi: body, en: null } : null,
    ...(given.html && /<\w/.test(given.html) ? { html: words(given.html, MOST_HTML) } : {}),
    link: safe,
    publishedAt: given.published ?? null,
    happens: null,
  })
}

/** Text that was typed in TCVN3 or VNI fonts, told by the item as a whole: a title alone is too short to tell. */
function inUnicode(given: Given): Given {
  const { title, html, summary } = given
  const encoding = detectLegacy(plainOf([title, html, summary].join(' ')))
  if (!encoding) return given
  const read = (text: string | undefined) => text && fromLegacy(text, encoding)
  return { ...given, title: read(title), html: read(html), summary: read(summary) }
}

function itemsOf({ format, feed }: AnyFeed<Instant>): Given[] {
  if (format === 'rss') return (feed.items ?? []).map(ofRss)
  if (format === 'atom') return (feed.entries ?? []).map(ofAtom)
  return format === 'rdf' ? (feed.items ?? []).map(ofRdf) : (feed.items ?? []).map(ofJson)
}

type RssItem = RssFeed.Item<Instant>
const ofRss = ({ guid, title, description, content, link, pubDate, dc }: RssItem): Given => ({
  id: guid?.value,
  title,
  html: content?.encoded ?? description,
  summary: description,
  link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
  published: pubDate ?? dc?.dates?.[0],
})

const ofAtom = ({
  id,
  title,
  content,
  summary,
  links,
  published,
  updated,
}: AtomFeed.Entry<Instant>): Given => ({
  id,
  title: title?.value,
  html: content?.value,
  summary: summary?.value,
  link: (links?.find(({ rel }) => !rel || rel === 'alternate') ?? links?.[0])?.href,
  published: published ?? updated,
})

const ofRdf = ({ title, link, description, dc, rdf }: RdfFeed.Item<Instant>): Given => ({
  id: rdf?.about ?? link,
  title,
  html: description,
  summary: description,
  link,
  published: dc?.dates?.[0],
})

const ofJson = (item: JsonFeed.Item<Instant>): Given => ({
  id: item.id === undefined ? undefined : String(item.id),
  title: item.title,
  html: item.content_html ?? item.content_text,
  summary: item.summary ?? item.content_text,
  link: item.url ?? item.external_url,
  published: item.date_published,
})

const instantOf = (told: string): Instant => {
  const read = readMoment(told)
  return 'instant' in read ? read.instant.toISOString() : null
}
