import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { link } from '#platform/http/paths.ts'
import type { SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { consolidatedWaiting } from './consolidated/waiting.ts'
import { requestsWaiting } from './extensions/waiting.ts'
import { instantsOf } from './figures.ts'
import { paths } from './paths.ts'
import { proposalsWaiting } from './proposals/waiting.ts'
import { listAwaiting, listOwnReports } from './queries.ts'
import { shownReport } from './shown.ts'
import { isOwed } from './standing.ts'
import { periodNames } from './windows.ts'

/** The reports that wait: for an agency those it owes, for the receiving office those it has to judge. */
export async function waitingFor(scope: SignedScope): Promise<Waiting[]> {
  return [
    ...(await owed(scope)),
    ...(await received(scope)),
    ...(await requestsWaiting(scope)),
    ...(await consolidatedWaiting(scope)),
    ...(await proposalsWaiting(scope)),
  ]
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
      group: { vi: 'Gửi báo cáo định kỳ', en: 'Send periodic reports' },
    }))
}

async function received(scope: SignedScope): Promise<Waiting[]> {
  const rows = await listAwaiting(scope)
  const names = await namesOfOrganisations(
    scope,
    rows.map(({ report }) => report.reporterId),
  )
  return rows.flatMap(({ report: { id, reporterId, submittedAt }, period }) => {
    const name = names.get(reporterId)
    if (!submittedAt || !name) return []
    return [
      {
        title: {
          vi: `Xem báo cáo của ${name.vi}: ${periodNames.vi(period)}`,
          en: `Read the report of ${name.en}: ${periodNames.en(period)}`,
        },
        href: link(paths.report, { id }),
        role: 'officer',
        since: submittedAt,
        group: { vi: 'Xem báo cáo của các cơ quan', en: 'Read the reports of agencies' },
      },
    ]
  })
}
