import { Hono } from 'hono'
import { figures } from '#modules/budget/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { readQuery } from '#platform/http/query.ts'
import { orNotFound } from '#platform/outcome.ts'
import { findPlan } from '../queries.ts'
import { recordsQuery } from './filter.ts'
import { MoneyPage } from './pages/MoneyPage.tsx'
import { RecordsPage } from './pages/RecordsPage.tsx'
import { figureSlugs, paths } from './paths.ts'
import { moneyOf } from './queries.ts'
import { recordsOf } from './records.ts'
import { within } from './sums.ts'

export const moneyRoutes = new Hono<Env>()

moneyRoutes.get(paths.money, anyone, cached, async (c) => {
  const { scope } = c.var
  const { content } = orNotFound(await findPlan(scope, c.req.param('plan')))
  return page(c, <MoneyPage plan={content} rows={await moneyOf(scope, content)} />)
})

moneyRoutes.get(paths.records, anyone, cached, async (c) => {
  const { scope } = c.var
  const { plan, figure: slug } = c.req.param()
  const figure = orNotFound(figures.find((one) => figureSlugs[one] === slug))
  const { filter, page: number } = readQuery(c, recordsQuery)
  const { content } = orNotFound(await findPlan(scope, plan))
  const rows = within(await moneyOf(scope, content), filter)
  const found = await recordsOf(scope, figure, rows, number)
  return page(
    c,
    <RecordsPage plan={content} figure={figure} filter={filter} page={number} {...found} />,
  )
})
