import { Hono } from 'hono'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import type { Scope } from '#platform/scope.ts'
import { readSite } from '#platform/site.ts'
import { paths } from '../paths.ts'
import { catalogOf } from './describe.ts'
import { entriesOf } from './entries.ts'
import { jsonLdOf } from './json-ld.ts'
import { turtleOf } from './turtle.ts'

export const routes = new Hono<Env>()

async function triplesOf(scope: Scope) {
  const { place } = await readSite(scope.db)
  return catalogOf({ origin: scope.origin, place }, await entriesOf(scope, place))
}

routes.get(paths.catalogTurtle, anyone, cached, async (c) =>
  c.body(turtleOf(await triplesOf(c.var.scope)), 200, {
    'content-type': 'text/turtle; charset=utf-8',
  }),
)

routes.get(paths.catalogJsonLd, anyone, cached, async (c) =>
  c.body(JSON.stringify(jsonLdOf(await triplesOf(c.var.scope)), null, 1), 200, {
    'content-type': 'application/ld+json',
  }),
)
