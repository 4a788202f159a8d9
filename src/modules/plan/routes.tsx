import { Hono } from 'hono'
import { lapsedBasesOf } from '#modules/content/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { orNotFound } from '#platform/outcome.ts'
import { indicatorRoutes } from './indicators/routes.tsx'
import { numbersOf } from './numbers.ts'
import { NoPlanPage, PlanPage } from './pages/PlanPage.tsx'
import { paths } from './paths.ts'
import { currentPlan, findPlan, listPlans } from './queries.ts'
import { routes as reportRoutes } from './reports/routes.ts'
import { taskRoutes } from './tasks/routes.tsx'

export const routes = new Hono<Env>()

routes.route('/', reportRoutes)
routes.route('/', taskRoutes)
routes.route('/', indicatorRoutes)

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
