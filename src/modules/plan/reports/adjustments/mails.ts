import { peopleHolding } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { carrierOf } from '../forerunners.ts'
import { paths } from '../paths.ts'
import type { ReportOnPeriod } from '../queries.ts'
import { periodNames } from '../windows.ts'

type Facts = { name: string; period: string; refusal: string | null; address: string }

const letters = bilingual<(facts: Facts) => { subject: string; text: string }>(
  ({ name, period, refusal, address }) =>
    refusal === null
      ? {
          subject: `Điều chỉnh được chấp nhận: ${period}`,
          text: `Chào ${name},\n\nĐiều chỉnh của đơn vị bạn đối với báo cáo ${period} được chấp nhận. Báo cáo đã đóng giữ nguyên; phần chênh lệch được tính và nêu rõ trong báo cáo kế tiếp.\n\n${address}\n`,
        }
      : {
          subject: `Điều chỉnh không được chấp nhận: ${period}`,
          text: `Chào ${name},\n\nĐiều chỉnh của đơn vị bạn đối với báo cáo ${period} không được chấp nhận. Lý do:\n\n${refusal}\n\nNếu cần, hãy lập điều chỉnh khác tại:\n${address}\n`,
        },
  ({ name, period, refusal, address }) =>
    refusal === null
      ? {
          subject: `Adjustment accepted: ${period}`,
          text: `Hello ${name},\n\nThe adjustment of your agency to the report on ${period} is accepted. The closed report stays as it is; the difference counts, and is shown, in the next report.\n\n${address}\n`,
        }
      : {
          subject: `Adjustment refused: ${period}`,
          text: `Hello ${name},\n\nThe adjustment of your agency to the report on ${period} is refused. The reason:\n\n${refusal}\n\nIf need be, file another one at:\n${address}\n`,
        },
)

/** Writes to everybody who reports for the agency, or for its heir, what became of its adjustment; `refusal` is null where it was accepted. */
export async function tellOfAdjustment(
  scope: Scope,
  { report, period }: ReportOnPeriod,
  refusal: string | null,
): Promise<void> {
  const agency = await carrierOf(scope, report.reporterId)
  for (const { name, email, locale } of await peopleHolding(scope, 'agency', agency)) {
    const address = scope.origin + localised(locale, link(paths.report, { id: report.id }))
    const letter = letters[locale]({ name, period: periodNames[locale](period), refusal, address })
    await sendMail(scope, { to: email, ...letter })
  }
}
