import { Hono } from 'hono'
import { lapsedBasesOf } from '#modules/content/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { orNotFound } from '#platform/outcome.ts'
import { routes as annualRoutes } from './annual/routes.ts'
import { EVIDENCE_PAGE, evidenceFor } from './measures/evidence.ts'
import { evidenceFile } from './measures/file.ts'
import { publicRows } from './measures/public-rows.ts'
import { numberOf, numbersOf } from './numbers.ts'
import { IndicatorPage } from './pages/IndicatorPage.tsx'
import { NoPlanPage, PlanPage } from './pages/PlanPage.tsx'
import { paths } from './paths.ts'
import { currentPlan, findIndicator, findPlan, listPlans } from './queries.ts'
import { routes as reportRoutes } from './reports/routes.ts'
import { taskRoutes } from './tasks/routes.tsx'

export const routes = new Hono<Env>()

routes.route('/', reportRoutes)
routes.route('/', taskRoutes)
routes.route('/', annualRoutes)

routes.get(paths.plan, anyone, cached, async (c) => {
  const { scope } = c.var
  const plan = await currentPlan(scope)
  if (!plan) return page(c, <NoPlanPage />)
  const [numbers, plans] = await Promise.all([numbersOf(scope, plan), listPlans(scope)])
  return page(
    c,
    <PlanPage
      plan={plan}
      numbers={numbers}
      plans={plans}
      lapsed={await lapsedBasesOf(scope, [plan.decision.number])}
      running={scope.today <= plan.period.until}
    />,
  )
})

routes.get(paths.otherPlan, anyone, cached, async (c) => {
  const { scope } = c.var
  const { content } = orNotFound(await findPlan(scope, c.req.param('code')))
  const [numbers, plans] = await Promise.all([numbersOf(scope, content), listPlans(scope)])
  return page(
    c,
    <PlanPage
      plan={content}
      numbers={numbers}
      plans={plans}
      lapsed={await lapsedBasesOf(scope, [content.decision.number])}
      running={scope.today <= content.period.until}
    />,
  )
})

routes.get(paths.indicator, anyone, cached, async (c) => {
  const { scope } = c.var
  const { page: number } = readQuery(c, pageQuery)
  const { plan, indicator } = orNotFound(await findIndicator(scope, c.req.param('code')))
  const [standing, evidence] = await Promise.all([
    numberOf(scope, plan, indicator),
    evidenceFor(scope, plan, indicator.measure, number),
  ])
  return page(
    c,
    <IndicatorPage
      plan={plan}
      indicator={indicator}
      number={standing}
      evidence={await publicRows(scope, evidence.rows)}
      counted={evidence.counted}
      total={evidence.total}
      page={number}
      pages={Math.max(1, Math.ceil(evidence.total / EVIDENCE_PAGE))}
    />,
  )
})

routes.get(paths.evidenceFile, anyone, async (c) => {
  const { scope } = c.var
  const { plan, indicator } = orNotFound(await findIndicator(scope, c.req.param('code')))
  const format = c.req.param('file').endsWith('.csv') ? 'csv' : 'xlsx'
  return evidenceFile(scope, plan, indicator, format)
})
