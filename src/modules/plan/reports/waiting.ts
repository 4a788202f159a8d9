import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { link } from '#platform/http/paths.ts'
import type { SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { instantsOf } from './figures.ts'
import { paths } from './paths.ts'
import { listOwnReports, listPeriods, reportsOn } from './queries.ts'
import { shownReport } from './shown.ts'
import { isOwed } from './standing.ts'
import { periodNames } from './windows.ts'

/** The reports that wait: for an agency those it owes, for the receiving office those it has to judge. */
export async function waitingFor(scope: SignedScope): Promise<Waiting[]> {
  return [...(await owed(scope)), ...(await received(scope))]
}

async function owed(scope: SignedScope): Promise<Waiting[]> {
  const rows = await listOwnReports(scope)
  return rows
    .map(({ report, period }) => shownReport(report, period, scope.today))
    .filter(({ standing }) => isOwed(standing))
    .map(({ id, period, due }) => ({
      title: {
        vi: `Gửi báo cáo: ${periodNames.vi(period)}`,
        en: `Send the report: ${periodNames.en(period)}`,
      },
      href: link(paths.report, { id }),
      role: 'agency',
      since: instantsOf(period).before,
      due: due.known ? due.day : undefined,
    }))
}

async function received(scope: SignedScope): Promise<Waiting[]> {
  const periods = await listPeriods(scope)
  const waiting = (await reportsOn(scope, periods)).filter(({ stage }) => stage === 'submitted')
  const names = await namesOfOrganisations(
    scope,
    waiting.map(({ reporterId }) => reporterId),
  )
  return waiting.flatMap(({ id, reporterId, periodId, submittedAt }) => {
    const period = periods.find((one) => one.id === periodId)
    const name = names.get(reporterId)
    if (!period || !submittedAt || !name) return []
    return [
      {
        title: {
          vi: `Xem báo cáo ${periodNames.vi(period)} của ${name.vi}`,
          en: `Read the report of ${name.en}, ${periodNames.en(period)}`,
        },
        href: link(paths.report, { id }),
        role: 'officer',
        since: submittedAt,
      },
    ]
  })
}
