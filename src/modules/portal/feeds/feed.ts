import { withQuery } from '#platform/http/query-fields.ts'
import type { ListItem, PublicList } from '#platform/lists.ts'
import { type Locale, localised } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { clean } from '#platform/text/clean.ts'
import { inLanguage } from '#platform/text/searchable.ts'
import { type FeedFormat, feedAddress, filtersOf } from '#ui/following/lists.ts'

/** One thing as a feed tells it: in the reader's language where it has it, with whole addresses. */
export type FeedItem = {
  id: string
  url: string
  lang: Locale
  title: string
  summary: string
  text: string | undefined
  tags: string[]
  publishedAt: Date
  changedAt: Date
  happens: { startsAt: Date; endsAt: Date; place: string | null } | undefined
}

export type Feed = {
  title: string
  description: string
  locale: Locale
  /** The page that the feed follows, and the feed's own address. */
  page: string
  self: string
  changedAt: Date | undefined
  items: FeedItem[]
}

type Reader = Pick<Scope, 'origin' | 'locale'>

const MOST: Record<FeedFormat, number> = { rss: 50, json: 50, ics: 300 }

/** What a list holds for everybody, whoever asks: a feed is kept by programs that do not know who reads it. */
export async function readFeed(
  scope: Scope,
  list: PublicList,
  {
    format,
    asked,
    description,
  }: { format: FeedFormat; asked: URLSearchParams; description: string },
): Promise<Feed> {
  const { origin, locale } = scope
  const filters = filtersOf(list, asked)
  const given = await list.items({ ...scope, actor: null }, { limit: MOST[format], filters })
  const items = given.slice(0, MOST[format]).map((item) => feedItem(item, scope))
  const query = filters.toString()
  return {
    title: clean(list.title[locale]),
    description: clean(description),
    locale,
    page: origin + localised(locale, withQuery(list.path, Object.fromEntries(filters))),
    self: origin + localised(locale, feedAddress(list, format, query)),
    changedAt: latest(items.map(({ changedAt, publishedAt }) => latest([changedAt, publishedAt]))),
    items,
  }
}

export function feedItem(item: ListItem, { origin, locale }: Reader): FeedItem {
  const title = inLanguage(item.title, locale)
  const text = item.text && inLanguage(item.text, locale).text
  const { happens } = item
  return {
    id: item.id,
    url: origin + localised(title.lang, item.path),
    lang: title.lang,
    title: clean(title.text),
    summary: clean(inLanguage(item.summary, locale).text),
    text: text ? clean(text) : undefined,
    tags: (item.tags ?? []).map((tag) => clean(tag[locale])),
    publishedAt: item.publishedAt,
    changedAt: item.changedAt,
    happens: happens && { ...happens, place: happens.place && clean(happens.place[locale]) },
  }
}

const latest = (moments: readonly (Date | undefined)[]): Date | undefined =>
  moments.reduce((last, each) => (each && (!last || each > last) ? each : last), undefined)
