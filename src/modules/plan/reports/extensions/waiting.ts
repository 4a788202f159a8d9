import { namesOfOrganisations } from '#modules/organisations/index.ts'
import { link } from '#platform/http/paths.ts'
import type { SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { adjustmentsAsked } from '../adjustments/queries.ts'
import { paths } from '../paths.ts'
import { periodNames } from '../windows.ts'
import { listRequests } from './queries.ts'

/** What agencies ask of the receiving office about their reports: more time, and changes of closed ones. */
export async function requestsWaiting(scope: SignedScope): Promise<Waiting[]> {
  const [extensions, adjustments] = [await listRequests(scope), await adjustmentsAsked(scope)]
  const names = await namesOfOrganisations(
    scope,
    [...extensions, ...adjustments].map(({ report }) => report.reporterId),
  )
  const nameOf = (id: string) => names.get(id) ?? { vi: '–', en: '–' }
  return [
    ...extensions.map(({ report, period, request }) => ({
      title: {
        vi: `Trả lời đề nghị gia hạn của ${nameOf(report.reporterId).vi}: ${periodNames.vi(period)}`,
        en: `Answer ${nameOf(report.reporterId).en}, which asks for more time: ${periodNames.en(period)}`,
      },
      href: link(paths.report, { id: report.id }),
      role: 'officer',
      since: request.askedAt ?? scope.now,
      group: { vi: 'Trả lời đề nghị gia hạn báo cáo', en: 'Answer requests for more time' },
    })),
    ...adjustments.map(({ report, period, askedAt }) => ({
      title: {
        vi: `Xem điều chỉnh của ${nameOf(report.reporterId).vi}: ${periodNames.vi(period)}`,
        en: `Decide on the adjustment of ${nameOf(report.reporterId).en}: ${periodNames.en(period)}`,
      },
      href: link(paths.report, { id: report.id }),
      role: 'officer',
      since: askedAt,
      group: {
        vi: 'Xem điều chỉnh báo cáo đã đóng',
        en: 'Decide on adjustments of closed reports',
      },
    })),
  ]
}
