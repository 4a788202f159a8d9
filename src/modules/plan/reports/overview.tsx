import { Hono } from 'hono'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { cached } from '#platform/http/cached.ts'
import type { Env } from '#platform/http/env.ts'
import { anyone } from '#platform/http/gates.ts'
import { page } from '#platform/http/page.ts'
import { pageQuery, readQuery } from '#platform/http/query.ts'
import { NoPlanPage } from '../pages/PlanPage.tsx'
import { currentPlan } from '../queries.ts'
import { publishedOn } from './consolidated/issued-queries.ts'
import { OverviewPage } from './pages/OverviewPage.tsx'
import { paths } from './paths.ts'
import { listPublicPeriods, listReportsOn } from './queries.ts'
import { dueDayOf } from './regimes.ts'
import { byUrgencyAndName, shownReport } from './shown.ts'

export const routes = new Hono<Env>()

routes.get(paths.overview, anyone, cached, async (c) => {
  const { scope } = c.var
  const { page: number } = readQuery(c, pageQuery)
  const plan = await currentPlan(scope)
  if (!plan) return page(c, <NoPlanPage />)
  const { periods, pages } = await listPublicPeriods(scope, plan.code, number)
  const rows = await listReportsOn(scope, periods)
  const names = await namesOfOrganisations(
    scope,
    rows.map(({ reporterId }) => reporterId),
  )
  const published = await publishedOn(scope, periods)
  const shown = periods.map((period) => ({
    ...period,
    consolidatedId: published.get(period.id),
    due: dueDayOf(period),
    reports: rows
      .filter(({ periodId }) => periodId === period.id)
      .map((row) => ({
        ...shownReport(row, period, scope.today),
        reporter: names.get(row.reporterId)?.[scope.locale] ?? '–',
      }))
      .toSorted(byUrgencyAndName(scope.locale)),
  }))
  return page(
    c,
    <OverviewPage title={plan.title[scope.locale]} periods={shown} page={number} pages={pages} />,
  )
})
