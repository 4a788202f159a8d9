import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { readQuery } from '#platform/http/query.ts'
import { orNotFound } from '#platform/outcome.ts'
import { paths } from '../paths.ts'
import { describeApi } from './description.ts'
import { endpoints } from './endpoints.ts'

export const routes = new Hono<Env>()

// Public facts alone: any page anywhere may read them, and no cookie goes along.
routes.use(
  '/api/v1/*',
  cors({ origin: '*', allowMethods: ['GET'], exposeHeaders: ['x-generated-at'] }),
)

for (const { path, query, read } of endpoints)
  routes.get(path, anyone, cached, async (c) => {
    const { scope } = c.var
    const answer = orNotFound(await read(scope, readQuery(c, query)))
    c.header('x-generated-at', scope.now.toISOString())
    return c.json(answer)
  })

routes.get(paths.description, anyone, cached, (c) => c.json(describeApi(c.var.scope.origin)))
