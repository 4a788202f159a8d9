import { Hono } from 'hono'
import { contentPaths } from '#modules/content/index.ts'
import { organisationPaths } from '#modules/organisations/index.ts'
import { planPaths } from '#modules/plan/index.ts'
import { listPublicPages, portalPaths } from '#modules/portal/index.ts'
import { programmePaths, resultPaths } from '#modules/support/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { endpoints } from './api/endpoints.ts'
import { OpenDataPage } from './pages/OpenDataPage.tsx'
import { paths } from './paths.ts'
import { robotsText, sitemapXml } from './sitemap.ts'

export const routes = new Hono<Env>()

const standing: readonly string[] = [
  portalPaths.home,
  programmePaths.programmes,
  resultPaths.results,
  contentPaths.news,
  contentPaths.documents,
  organisationPaths.directory,
  planPaths.plan,
  portalPaths.accessibility,
  paths.openData,
]

routes.get(paths.sitemap, anyone, cached, async (c) => {
  const { scope } = c.var
  const found = (await listPublicPages(scope)).filter(({ path }) => !standing.includes(path))
  const pages = [...standing.map((path) => ({ path, changedAt: null })), ...found]
  return c.body(sitemapXml(scope.origin, pages), 200, {
    'content-type': 'application/xml; charset=utf-8',
  })
})

routes.get(paths.robots, anyone, cached, (c) => c.text(robotsText(c.var.scope.origin)))

routes.get(paths.openData, anyone, cached, (c) =>
  page(
    c,
    <OpenDataPage
      endpoints={endpoints.map(({ path, id }) => ({ path, id }))}
      files={[
        { path: paths.awardsXlsx, id: 'awardsXlsx' },
        { path: paths.awardsCsv, id: 'awardsCsv' },
        { path: paths.awardsJson, id: 'awardsJson' },
      ]}
      feeds={[
        { path: contentPaths.newsRss, id: 'rss' },
        { path: contentPaths.newsJson, id: 'json' },
        { path: paths.sitemap, id: 'sitemap' },
        { path: paths.exchange, id: 'exchange' },
      ]}
      description={paths.description}
    />,
  ),
)
