import { Hono } from 'hono'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { orNotFound } from '#platform/outcome.ts'
import { findPlan } from '../queries.ts'
import { LatePage } from './pages/LatePage.tsx'
import { paths } from './paths.ts'
import { lateOf, sentLate } from './queries.ts'

export const lateRoutes = new Hono<Env>()

lateRoutes.get(paths.late, anyone, cached, async (c) => {
  const { scope } = c.var
  const { content, current } = orNotFound(await findPlan(scope, c.req.param('plan')))
  const [late, sent] = await Promise.all([
    lateOf(scope, content, current),
    sentLate(scope, content),
  ])
  return page(c, <LatePage plan={content} late={late} sent={sent} today={scope.today} />)
})
