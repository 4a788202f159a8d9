import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import type { PublicList } from '#platform/lists.ts'
import { hasControlCharacters, normalise } from '#platform/text/normalise.ts'
import { type FeedFormat, feedAddress, feedTypes, formatsOf } from '#ui/following/lists.ts'
import { paths } from '../paths.ts'
import { calendarOf } from './calendar.ts'
import { type Feed, readFeed } from './feed.ts'
import { jsonOf } from './json.ts'
import { messages } from './messages.ts'
import { FollowPage } from './pages/FollowPage.tsx'
import { rssOf } from './rss.ts'

const write: Record<FeedFormat, (feed: Feed) => string> = {
  rss: rssOf,
  json: jsonOf,
  ics: calendarOf,
}

/** The feeds of every list, each at the address of its page, and the page that tells of them. */
export function feedRoutes(lists: readonly PublicList[]): Hono<Env> {
  const routes = new Hono<Env>()
  for (const list of lists)
    for (const format of formatsOf(list))
      routes.get(feedAddress(list, format), anyone, etag(), cached, (c) => answer(c, list, format))
  routes.get(paths.following, anyone, cached, (c) => page(c, <FollowPage lists={lists} />))
  return routes
}

async function answer(c: Context<Env>, list: PublicList, format: FeedFormat) {
  const { scope } = c.var
  const asked = askedOf(c, list)
  const description = messages[scope.locale].description(list.title[scope.locale])
  const feed = await readFeed(scope, list, { format, asked, description })
  // The ETag alone answers whether a reader has it all: what was withdrawn leaves no date behind.
  if (feed.changedAt) c.header('last-modified', feed.changedAt.toUTCString())
  return c.body(write[format](feed), 200, { 'content-type': `${feedTypes[format]}; charset=utf-8` })
}

/** The filters of the address. A feed that left out one it does not know would tell more than was asked for. */
function askedOf(c: Context<Env>, { filters }: PublicList): URLSearchParams {
  const given = Object.entries(c.req.query()).map(([name, value]) => [name, normalise(value)])
  const asked = new URLSearchParams(given)
  const strange = [...asked.keys()].some((name) => filters && !filters.includes(name))
  const unreadable = [...asked.values()].some(hasControlCharacters)
  if (strange || unreadable || asked.toString().length > 1000)
    throw new HTTPException(400, { message: 'bad-query' })
  return asked
}
