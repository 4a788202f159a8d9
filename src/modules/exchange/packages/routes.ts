import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { readQuery } from '#platform/http/query.ts'
import { paths } from '../paths.ts'
import { describeExchange, signedPackageAfter } from './feed.ts'
import type { Source } from './sources.ts'

export const packageQuery = z.strictObject({ since: z.string().max(100).optional() })

/** What other portals read: who this is, its keys, and the change feed of each kind. */
export function packageRoutes(sources: readonly Source[]): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get(paths.exchange, anyone, async (c) => {
    c.header('cache-control', 'no-cache')
    return c.json(await describeExchange(c.var.scope, sources))
  })
  routes.get(paths.packages, anyone, async (c) => {
    const kind = c.req.param('kind')
    const { since } = readQuery(c, packageQuery)
    if (!sources.some((source) => source.kind === kind)) throw new HTTPException(404)
    c.header('cache-control', 'no-cache')
    c.header('x-generated-at', c.var.scope.now.toISOString())
    return c.json(await signedPackageAfter(c.var.scope, kind, since))
  })
  return routes
}
