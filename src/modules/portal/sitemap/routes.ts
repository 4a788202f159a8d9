import { Hono } from 'hono'
import { contentPaths, listTopics } from '#modules/content/index.ts'
import { organisationPaths } from '#modules/organisations/index.ts'
import { planPaths, reportPaths, taskPaths } from '#modules/plan/index.ts'
import { programmePaths, resultPaths } from '#modules/support/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { link } from '#platform/http/paths.ts'
import type { PublicList } from '#platform/lists.ts'
import { locales, localised } from '#platform/locale.ts'
import { orNotFound } from '#platform/outcome.ts'
import { closedAddresses } from '#ui/shell/closed.ts'
import { paths } from '../paths.ts'
import { countParts, PART_SIZE, pagesOf } from './queries.ts'
import { indexXml, sitemapXml } from './xml.ts'

const OPEN_DATA = '/du-lieu-mo'

const standing = [
  paths.home,
  programmePaths.programmes,
  resultPaths.results,
  contentPaths.news,
  contentPaths.documents,
  organisationPaths.directory,
  planPaths.plan,
  taskPaths.board,
  reportPaths.overview,
  paths.topics,
  paths.following,
  paths.about,
  paths.accessibility,
  OPEN_DATA,
]

// What a search finds stands in the map itself.
const closed = [...closedAddresses, paths.search]

/** The map of the site for search engines, and what they are asked to leave alone. */
export function sitemapRoutes(
  lists: readonly PublicList[],
  { size = PART_SIZE }: { size?: number } = {},
): Hono<Env> {
  const routes = new Hono<Env>()
  const entrances = [...new Set([...standing, ...lists.map(({ path }) => path)])]
  const asXml = { 'content-type': 'application/xml; charset=utf-8' }

  routes.get(paths.sitemap, anyone, cached, async (c) => {
    const { scope } = c.var
    const { parts, changedAt } = await countParts(scope, size)
    const numbered = Array.from({ length: parts }, (_, n) => ({
      path: link(paths.sitemapPart, { part: `${n + 1}.xml` }),
      changedAt,
    }))
    const all = [{ path: paths.sitemapEntrances, changedAt: null }, ...numbered]
    return c.body(indexXml(scope.origin, all), 200, asXml)
  })

  routes.get(paths.sitemapEntrances, anyone, cached, async (c) => {
    const topics = await listTopics(c.var.scope)
    const all = [...entrances, ...topics.map(({ code }) => link(paths.topic, { slug: code }))]
    const pages = all.map((path) => ({ path, changedAt: null, languages: locales }))
    return c.body(sitemapXml(c.var.scope.origin, pages), 200, asXml)
  })

  routes.get(paths.sitemapPart, anyone, cached, async (c) => {
    const { scope } = c.var
    const found = await pagesOf(scope, Number.parseInt(c.req.param('part'), 10), size)
    const pages = orNotFound(found.length > 0 ? found : undefined)
    const others = pages.filter(({ path }) => !entrances.includes(path))
    return c.body(sitemapXml(scope.origin, others), 200, asXml)
  })

  routes.get(paths.robots, anyone, cached, (c) => c.text(robotsText(c.var.scope.origin)))
  return routes
}

const robotsText = (origin: string): string =>
  `${[
    'User-agent: *',
    ...closed.flatMap((path) => locales.map((locale) => `Disallow: ${localised(locale, path)}`)),
    '',
    `Sitemap: ${origin}${paths.sitemap}`,
  ].join('\n')}\n`
