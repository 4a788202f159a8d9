import { Hono } from 'hono'
import { role } from '#modules/identity/index.ts'
import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { type Env, signedScope } from '#platform/http/env.ts'
import { page } from '#platform/http/page.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import { openPeriods } from './opening.ts'
import { DeskPage, type OwnReport, type ReceivedPeriod } from './pages/DeskPage.tsx'
import { paths } from './paths.ts'
import { listInherited, listOwnReports, listPeriods, listReportsOn } from './queries.ts'
import { dueDayOf } from './regimes.ts'
import { byUrgency, shownReport, tally } from './shown.ts'

export const routes = new Hono<Env>()

routes.get(paths.desk, role('agency', 'officer'), async (c) => {
  const scope = signedScope(c)
  // The night's job may not have run yet, or not ever on this machine: what is owed is owed all the same.
  await openPeriods(scope)
  const { actor } = scope
  return page(
    c,
    <DeskPage
      own={holds(actor, 'agency') ? await own(scope) : undefined}
      received={holds(actor, 'officer') ? await received(scope) : undefined}
    />,
  )
})

async function own(scope: SignedScope): Promise<OwnReport[]> {
  const rows = [...(await listOwnReports(scope)), ...(await listInherited(scope))]
  const names = await namesOfOrganisations(
    scope,
    rows.map(({ report }) => report.reporterId),
  )
  return rows
    .map(({ report, period }) => ({
      ...shownReport(report, period, scope.today),
      reporter: names.get(report.reporterId)?.[scope.locale] ?? '–',
    }))
    .toSorted(byUrgency)
}

async function received(scope: SignedScope): Promise<ReceivedPeriod[]> {
  const periods = await listPeriods(scope)
  const byPeriod = Map.groupBy(await listReportsOn(scope, periods), ({ periodId }) => periodId)
  const shown = periods.map((period) => ({
    ...period,
    due: dueDayOf(period),
    running: scope.today <= period.until,
    tally: tally(
      (byPeriod.get(period.id) ?? []).map((row) => shownReport(row, period, scope.today)),
    ),
  }))
  const presses = ({ tally: { awaiting, overdue } }: ReceivedPeriod) => awaiting + overdue > 0
  return shown.toSorted((a, b) => Number(presses(b)) - Number(presses(a)))
}
