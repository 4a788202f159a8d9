import { type Context, Hono } from 'hono'
import { lapsedBasesOf } from '#modules/content/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { orNotFound } from '#platform/outcome.ts'
import { approvedYears } from './annual/open/queries.ts'
import { routes as annualRoutes } from './annual/routes.ts'
import { historyOf, type PlanFile, planOn } from './file/index.ts'
import { indicatorRoutes } from './indicators/routes.tsx'
import { lateRoutes } from './late/routes.tsx'
import { moneyRoutes } from './money/routes.tsx'
import { numbersOf } from './numbers.ts'
import { openRoutes } from './open/routes.tsx'
import { NoPlanPage, PlanPage } from './pages/PlanPage.tsx'
import { partsOf } from './pages/parts.ts'
import { paths } from './paths.ts'
import { listPlans, planAsDecided } from './queries.ts'
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
  const decided = await planAsDecided(c.var.scope)
  return decided ? show(c, decided) : page(c, <NoPlanPage />)
})

routes.get(paths.otherPlan, anyone, cached, async (c) => {
  const code = c.req.param('code')
  return show(c, orNotFound(await planAsDecided(c.var.scope, code)), code)
})

async function show(c: Context<Env>, decided: PlanFile, named?: string) {
  const { scope } = c.var
  const plan = planOn(decided, scope.today)
  const [numbers, plans, annualYears, lapsed] = await Promise.all([
    numbersOf(scope, plan, named),
    listPlans(scope),
    approvedYears(scope, plan.code),
    lapsedBasesOf(scope, [plan.decision.number]),
  ])
  const current = plans.some((one) => one.current && one.code === plan.code)
  return page(
    c,
    <PlanPage
      plan={plan}
      numbers={numbers}
      plans={plans}
      annualYears={annualYears}
      history={historyOf(decided)}
      lapsed={lapsed}
      today={scope.today}
      parts={await partsOf(scope, plan, current)}
    />,
  )
}
