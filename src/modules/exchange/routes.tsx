import { Hono } from 'hono'
import { contentPaths } from '#modules/content/index.ts'
import { listPlans } from '#modules/plan/index.ts'
import { portalPaths } from '#modules/portal/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { endpoints } from './api/endpoints.ts'
import { OpenDataPage } from './pages/OpenDataPage.tsx'
import { paths } from './paths.ts'

export const routes = new Hono<Env>()

routes.get(paths.openData, anyone, cached, async (c) =>
  page(
    c,
    <OpenDataPage
      plans={await listPlans(c.var.scope)}
      endpoints={endpoints.map(({ path, id }) => ({ path, id }))}
      files={[
        { path: paths.awardsXlsx, id: 'awardsXlsx' },
        { path: paths.awardsCsv, id: 'awardsCsv' },
        { path: paths.awardsJson, id: 'awardsJson' },
      ]}
      feeds={[
        { path: contentPaths.newsRss, id: 'rss' },
        { path: contentPaths.newsJson, id: 'json' },
        { path: portalPaths.sitemap, id: 'sitemap' },
        { path: paths.exchange, id: 'exchange' },
        { path: paths.catalogTurtle, id: 'catalogTurtle' },
        { path: paths.catalogJsonLd, id: 'catalogJsonLd' },
      ]}
      description={paths.description}
    />,
  ),
)
