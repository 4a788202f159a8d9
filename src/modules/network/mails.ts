import { peopleHolding } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { SignedScope } from '#platform/scope.ts'
import { paths } from './paths.ts'
import type { Investment } from './schema.ts'

type News = { kind: 'confirmed' } | { kind: 'returned' | 'withdrawn'; reason: string }
type Letter = { subject: string; text: string }
type About = { name: string; investor: string; news: News; address: string }

const reasonOf = (news: News) => (news.kind === 'confirmed' ? '' : news.reason)

const letters = bilingual<Record<News['kind'], (about: About) => Letter>>(
  {
    confirmed: ({ name, investor, address }) => ({
      subject: 'Khoản đầu tư của bạn đã được xác nhận',
      text: `Chào ${name},\n\nThành phố đã xác nhận khoản đầu tư của ${investor}. Từ hôm nay dự án của bạn được tính là gọi được vốn. Số tiền không được công bố.\n\nXem tại: ${address}\n`,
    }),
    returned: ({ name, investor, news, address }) => ({
      subject: 'Khoản đầu tư bạn khai cần bổ sung',
      text: `Chào ${name},\n\nCán bộ thành phố đã xem khoản đầu tư của ${investor} và chuyển lại để bạn bổ sung:\n\n${reasonOf(news)}\n\nHãy sửa và gửi lại tại: ${address}\n`,
    }),
    withdrawn: ({ name, investor, news, address }) => ({
      subject: 'Xác nhận khoản đầu tư của bạn đã được gỡ',
      text: `Chào ${name},\n\nThành phố đã gỡ xác nhận khoản đầu tư của ${investor}, với lý do:\n\n${reasonOf(news)}\n\nBạn có thể sửa và gửi lại tại: ${address}\n`,
    }),
  },
  {
    confirmed: ({ name, investor, address }) => ({
      subject: 'Your investment is confirmed',
      text: `Hello ${name},\n\nThe city has confirmed the investment by ${investor}. From today your project counts as having raised capital. The amount is not published.\n\nSee it at: ${address}\n`,
    }),
    returned: ({ name, investor, news, address }) => ({
      subject: 'Your report of an investment needs something more',
      text: `Hello ${name},\n\nAn officer of the city has looked at the investment by ${investor} and sent it back to you:\n\n${reasonOf(news)}\n\nPlease change it and send it again at: ${address}\n`,
    }),
    withdrawn: ({ name, investor, news, address }) => ({
      subject: 'The confirmation of your investment was taken back',
      text: `Hello ${name},\n\nThe city has taken back its confirmation of the investment by ${investor}, because:\n\n${reasonOf(news)}\n\nYou can change it and send it again at: ${address}\n`,
    }),
  },
)

/** Tells every founder of the startup, in their own language, what became of the report. */
export async function tellFounders(
  scope: SignedScope,
  { id, startupId, investorName }: Investment,
  news: News,
): Promise<void> {
  const path = link(paths.investment, { id: startupId, investment: id })
  for (const { name, email, locale } of await peopleHolding(scope, 'founder', startupId)) {
    const address = scope.origin + localised(locale, path)
    const letter = letters[locale][news.kind]({ name, investor: investorName, news, address })
    await sendMail(scope, { to: email, ...letter })
  }
}
