import { Hono } from 'hono'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { readQuery } from '#platform/http/query.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../paths.ts'
import { filterQuery } from './filter.ts'
import { DirectoryPage } from './pages/DirectoryPage.tsx'
import { OrganisationPage } from './pages/OrganisationPage.tsx'
import { listDirectory, publicOrganisation } from './queries.ts'

export const routes = new Hono<Env>()

routes.get(paths.directory, anyone, cached, async (c) => {
  const { page: number, ...filter } = readQuery(c, filterQuery)
  const found = await listDirectory(c.var.scope, { ...filter, page: number })
  return page(c, <DirectoryPage {...found} page={number} filter={filter} />)
})

routes.get(paths.organisation, anyone, cached, async (c) => {
  const found = orNotFound(await publicOrganisation(c.var.scope, c.req.param('slug')))
  return page(c, <OrganisationPage found={found} />)
})
