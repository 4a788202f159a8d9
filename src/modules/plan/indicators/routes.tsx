import { type Context, Hono } from 'hono'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { orNotFound } from '#platform/outcome.ts'
import type { Scope } from '#platform/scope.ts'
import type { PlanFile, PlanIndicator } from '../file/index.ts'
import { EVIDENCE_PAGE, evidenceFor } from '../measures/evidence.ts'
import { evidenceFile } from '../measures/file.ts'
import { publicRows } from '../measures/public-rows.ts'
import { asNumber } from '../numbers.ts'
import { paths } from '../paths.ts'
import { findIndicator } from '../queries.ts'
import { enteredValues } from './entered/queries.ts'
import { enteredRoutes } from './entered/routes.tsx'
import { IndicatorPage } from './pages/IndicatorPage.tsx'
import { progressOf } from './progress.ts'
import { startupsCounted } from './recount/queries.ts'
import { recountRoutes } from './recount/routes.tsx'
import { valuesAt } from './value.ts'

export const indicatorRoutes = new Hono<Env>()

indicatorRoutes.route('/', enteredRoutes)
indicatorRoutes.route('/', recountRoutes)

indicatorRoutes.get(paths.indicator, anyone, cached, (c) => show(c, c.req.param('code')))

indicatorRoutes.get(paths.indicatorOfPlan, anyone, cached, (c) => {
  const { code, plan } = c.req.param()
  return show(c, code, plan)
})

indicatorRoutes.get(paths.evidenceFile, anyone, (c) => evidenceAsFile(c, c.req.param()))
indicatorRoutes.get(paths.evidenceFileOfPlan, anyone, (c) => evidenceAsFile(c, c.req.param()))

async function show(c: Context<Env>, code: string, named?: string) {
  const { scope } = c.var
  const { page: number } = readQuery(c, pageQuery)
  const { plan, indicator } = orNotFound(await findIndicator(scope, code, named))
  const [value = null] = await valuesAt(scope, plan, [{ indicator }])
  const evidence = await evidenceOf(scope, plan, indicator, number)
  return page(
    c,
    <IndicatorPage
      plan={plan}
      named={named}
      indicator={indicator}
      number={asNumber(scope, plan, indicator, value, named)}
      progress={await progressOf(scope, plan, indicator, value)}
      evidence={evidence}
      entered={indicator.measure ? [] : await enteredValues(scope, plan.code, indicator.code)}
      countsStartups={startupsCounted(plan, indicator.measure) !== undefined}
    />,
  )
}

async function evidenceOf(scope: Scope, plan: PlanFile, { measure }: PlanIndicator, page: number) {
  if (!measure) return null
  const { rows, total, counted } = await evidenceFor(scope, plan, measure, page)
  const pages = Math.max(1, Math.ceil(total / EVIDENCE_PAGE))
  return { rows: await publicRows(scope, rows), total, counted, page, pages }
}

async function evidenceAsFile(
  c: Context<Env>,
  { code, file, plan: named }: { code: string; file: string; plan?: string },
) {
  const { scope } = c.var
  const { plan, indicator } = orNotFound(await findIndicator(scope, code, named))
  const measure = orNotFound(indicator.measure)
  const format = file.endsWith('.csv') ? 'csv' : 'xlsx'
  return evidenceFile(scope, plan, { ...indicator, measure }, format)
}
