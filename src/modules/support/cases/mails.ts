import type { Correspondent } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { formatMoment } from '#ui/format.ts'
import type { Call, Case } from '../schema.ts'
import { paths } from './paths.ts'

type Receipt = { name: string; call: string; number: string; at: string; hash: string; url: string }
type Letter = { subject: string; text: string }

const receiptMail = bilingual<(about: Receipt) => Letter>(
  ({ name, call, number, at, hash, url }) => ({
    subject: `Đã nhận hồ sơ ${number}`,
    text: `Chào ${name},\n\nThành phố đã nhận hồ sơ của bạn cho đợt “${call}”.\n\nSố hồ sơ: ${number}\nThời điểm nhận: ${at} (giờ Việt Nam)\nMã nội dung (SHA-256): ${hash}\n\nMã nội dung thay đổi nếu một chữ hoặc một tệp trong hồ sơ thay đổi; hãy giữ thư này làm bằng chứng. Biên nhận và tiến độ xử lý:\n\n${url}\n`,
  }),
  ({ name, call, number, at, hash, url }) => ({
    subject: `Case ${number} received`,
    text: `Hello ${name},\n\nThe city has received your application to “${call}”.\n\nCase number: ${number}\nReceived at: ${at} (Vietnam time)\nContent hash (SHA-256): ${hash}\n\nThe hash changes when a single letter or file of the case changes; keep this mail as proof. The receipt and the progress of the case:\n\n${url}\n`,
  }),
)

type Sent = Pick<Case, 'id'> & { number: string; contentHash: string }

/** Tells everybody who works on it that the case is in the city's hands. */
export async function sendReceipts(
  scope: Scope,
  people: readonly Correspondent[],
  sent: Sent,
  call: Call,
): Promise<void> {
  for (const { name, email, locale } of people) {
    const letter = receiptMail[locale]({
      name,
      call: call.title[locale],
      number: sent.number,
      at: formatMoment(scope.now, locale),
      hash: sent.contentHash,
      url: scope.origin + localised(locale, link(paths.receipt, { id: sent.id })),
    })
    await sendMail(scope, { to: email, ...letter })
  }
}
