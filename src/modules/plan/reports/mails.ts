import { peopleHolding } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { paths } from './paths.ts'
import type { ReportOnPeriod } from './queries.ts'
import { periodNames } from './windows.ts'

type Facts = { name: string; period: string; reason: string; address: string }

const letters = bilingual<(facts: Facts) => { subject: string; text: string }>(
  ({ name, period, reason, address }) => ({
    subject: `Báo cáo được trả lại: ${period}`,
    text: `Chào ${name},

Báo cáo định kỳ của đơn vị bạn (${period}) được trả lại để bổ sung, chỉnh sửa. Lý do:

${reason}

Hãy mở báo cáo, sửa rồi gửi lại. Nội dung đã gửi vẫn được giữ:
${address}
`,
  }),
  ({ name, period, reason, address }) => ({
    subject: `Report sent back: ${period}`,
    text: `Hello ${name},

The periodic report of your agency (${period}) was sent back to be completed or corrected. The reason:

${reason}

Open the report, put it right and send it again. What you sent is kept:
${address}
`,
  }),
)

/** Writes to everybody who reports for the agency that the ball is with them. */
export async function tellReporters(
  scope: Scope,
  { report, period }: ReportOnPeriod,
  reason: string,
): Promise<void> {
  for (const { name, email, locale } of await peopleHolding(scope, 'agency', report.reporterId)) {
    const address = scope.origin + localised(locale, link(paths.report, { id: report.id }))
    const letter = letters[locale]({ name, period: periodNames[locale](period), reason, address })
    await sendMail(scope, { to: email, ...letter })
  }
}
