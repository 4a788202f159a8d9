import { type Context, Hono } from 'hono'
import { lapsedBasesOf } from '#modules/content/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { orNotFound } from '#platform/outcome.ts'
import { approvedYears } from './annual/open/queries.ts'
import { routes as annualRoutes } from './annual/routes.ts'
import { historyOf, type PlanFile } from './file/index.ts'
import { indicatorRoutes } from './indicators/routes.tsx'
import { lateRoutes } from './late/routes.tsx'
import { moneyRoutes } from './money/routes.tsx'
import { numbersOf } from './numbers.ts'
import { openRoutes } from './open/routes.tsx'
import { NoPlanPage, PlanPage } from './pages/PlanPage.tsx'
import { partsOf } from './pages/parts.ts'
import { paths } from './paths.ts'
import { currentPlan, findPlan, listPlans, planAsDecided } from './queries.ts'
import { routes as reportRoutes } from './reports/routes.ts'
import { taskRoutes } from './tasks/routes.tsx'

export const routes = new Hono<Env>()

routes.route('/', reportRoutes)
routes.route('/', taskRoutes)
routes.route('/', annualRoutes)
routes.route('/', moneyRoutes)
routes.route('/', lateRoutes)
routes.route('/', openRoutes)
routes.route('/', indicatorRoutes)

routes.get(paths.plan, anyone, cached, async (c) => {
  const plan = await currentPlan(c.var.scope)
  return plan ? show(c, plan) : page(c, <NoPlanPage />)
})

routes.get(paths.otherPlan, anyone, cached, async (c) => {
  const { content } = orNotFound(await findPlan(c.var.scope, c.req.param('code')))
  return show(c, content, content.code)
})

async function show(c: Context<Env>, plan: PlanFile, named?: string) {
  const { scope } = c.var
  const [numbers, plans] = await Promise.all([numbersOf(scope, plan, named), listPlans(scope)])
  const decided = orNotFound(await planAsDecided(scope, plan.code))
  return page(
    c,
    <PlanPage
      plan={plan}
      numbers={numbers}
      plans={plans}
      annualYears={await approvedYears(scope, plan.code)}
      history={historyOf(decided)}
      lapsed={await lapsedBasesOf(scope, [plan.decision.number])}
      today={scope.today}
      parts={
        await partsOf(
          scope,
          plan,
          plans.some((one) => one.current && one.code === plan.code),
        )
      }
    />,
  )
}
