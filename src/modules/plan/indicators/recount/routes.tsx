import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { filter } from '#platform/http/query-fields.ts'
import { orNotFound } from '#platform/outcome.ts'
import { findIndicator } from '../../queries.ts'
import { RecountPage } from './pages/RecountPage.tsx'
import { paths } from './paths.ts'
import { recount, startupsCounted } from './queries.ts'

export const recountRoutes = new Hono<Env>()

const query = pageQuery.extend({ ngay: filter(z.iso.date()) })

recountRoutes.get(paths.recount, anyone, cached, (c) => show(c, c.req.param('code')))

recountRoutes.get(paths.recountOfPlan, anyone, cached, (c) => {
  const { code, plan } = c.req.param()
  return show(c, code, plan)
})

async function show(c: Context<Env>, code: string, named?: string) {
  const { scope } = c.var
  const { page: number, ngay } = readQuery(c, query)
  const { plan, indicator } = orNotFound(await findIndicator(scope, code, named))
  const count = orNotFound(startupsCounted(plan, indicator.measure))
  const day = ngay ?? scope.today
  return page(
    c,
    <RecountPage
      plan={plan}
      named={named}
      indicator={indicator}
      recount={await recount(scope, plan, count, day, number)}
      day={day}
      page={number}
    />,
  )
}
