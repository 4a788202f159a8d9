import { peopleHolding } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { formatDay } from '#ui/format.ts'
import { paths } from '../paths.ts'
import type { ReportOnPeriod } from '../queries.ts'
import { periodNames } from '../windows.ts'

type Decision = { until?: string; position: string; reason: string }
type Facts = Decision & { name: string; period: string; address: string }

const letters = bilingual<(facts: Facts) => { subject: string; text: string }>(
  ({ name, period, until, position, reason, address }) =>
    until
      ? {
          subject: `Báo cáo được gia hạn: ${period}`,
          text: `Chào ${name},\n\nBáo cáo của đơn vị bạn (${period}) được gia hạn đến hết ngày ${formatDay(until, 'vi')}. Người cho phép: ${position}. Lý do:\n\n${reason}\n\nMở báo cáo tại:\n${address}\n`,
        }
      : {
          subject: `Báo cáo không được gia hạn: ${period}`,
          text: `Chào ${name},\n\nĐề nghị gia hạn báo cáo của đơn vị bạn (${period}) không được chấp nhận. Người quyết định: ${position}. Lý do:\n\n${reason}\n\nHạn gửi giữ nguyên. Mở báo cáo tại:\n${address}\n`,
        },
  ({ name, period, until, position, reason, address }) =>
    until
      ? {
          subject: `More time for a report: ${period}`,
          text: `Hello ${name},\n\nThe report of your agency (${period}) may be sent until the end of ${formatDay(until, 'en')}. Given by: ${position}. The reason:\n\n${reason}\n\nOpen the report at:\n${address}\n`,
        }
      : {
          subject: `No more time for a report: ${period}`,
          text: `Hello ${name},\n\nMore time for the report of your agency (${period}) was not given. Decided by: ${position}. The reason:\n\n${reason}\n\nThe last day stays as it is. Open the report at:\n${address}\n`,
        },
)

/** Writes to everybody who reports for the agency what became of its last day. */
export async function tellOfExtension(
  scope: Scope,
  { report, period }: ReportOnPeriod,
  decision: Decision,
): Promise<void> {
  for (const { name, email, locale } of await peopleHolding(scope, 'agency', report.reporterId)) {
    const address = scope.origin + localised(locale, link(paths.report, { id: report.id }))
    const facts = { ...decision, name, period: periodNames[locale](period), address }
    await sendMail(scope, { to: email, ...letters[locale](facts) })
  }
}
