import { link } from '#platform/http/paths.ts'
import { bilingual, type Locale, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { formatMoment } from '#ui/format.ts'
import { peopleOf } from '../cases/applicant.ts'
import { paths as casePaths } from '../cases/paths.ts'
import type { Call, Case } from '../schema.ts'
import { messages as versionMessages } from './versions/messages.ts'
import type { WordingField } from './wording.ts'

type Letter = { subject: string; text: string }
type Facts = { name: string; call: string; reason: string; href: string; what: string }

const letters = bilingual<Record<'extended' | 'changed', (facts: Facts) => Letter>>(
  {
    extended: ({ name, call, reason, href, what }) => ({
      subject: `Gia hạn đợt “${call}”`,
      text: `Chào ${name},\n\nĐợt “${call}” được gia hạn: hạn nộp mới là ${what} (giờ Việt Nam).\nLý do: ${reason}\n\nHồ sơ của bạn chưa nộp hoặc đang chờ bổ sung, vẫn được giữ nguyên tại:\n\n${href}\n`,
    }),
    changed: ({ name, call, reason, href, what }) => ({
      subject: `Đợt “${call}” có thay đổi`,
      text: `Chào ${name},\n\nThành phố vừa công bố thay đổi của đợt “${call}”, có liên quan đến hồ sơ của bạn: ${what}.\nLý do: ${reason}\n\nHồ sơ của bạn vẫn theo biểu mẫu đã điền. Hãy xem lại tại:\n\n${href}\n`,
    }),
  },
  {
    extended: ({ name, call, reason, href, what }) => ({
      subject: `“${call}” is extended`,
      text: `Hello ${name},\n\nThe call “${call}” is extended: it now closes at ${what} (Vietnam time).\nReason: ${reason}\n\nYour case is not sent yet, or waits for your corrections; it is kept as it is at:\n\n${href}\n`,
    }),
    changed: ({ name, call, reason, href, what }) => ({
      subject: `“${call}” has changed`,
      text: `Hello ${name},\n\nThe city has published a change of the call “${call}” that touches your case: ${what}.\nReason: ${reason}\n\nYour case keeps the form it was filled on. Look at it here:\n\n${href}\n`,
    }),
  },
)

type News = {
  kind: 'extended' | 'changed'
  reason: string
  what: (locale: Locale) => string
}

/** Tells everybody behind the cases, each in their own language; the mails leave only if the decision stands. */
async function tell(scope: Scope, call: Call, cases: readonly Case[], news: News): Promise<void> {
  for (const kase of cases)
    for (const { name, email, locale } of await peopleOf(scope, kase)) {
      const letter = letters[locale][news.kind]({
        name,
        call: call.title[locale],
        reason: news.reason,
        what: news.what(locale),
        href: scope.origin + localised(locale, link(casePaths.case, { id: kase.id })),
      })
      await sendMail(scope, { to: email, ...letter })
    }
}

export const tellOfExtension = (
  scope: Scope,
  call: Call,
  cases: readonly Case[],
  reason: string,
): Promise<void> =>
  tell(scope, call, cases, {
    kind: 'extended',
    reason,
    what: (locale) => formatMoment(call.closesAt, locale),
  })

export const tellOfChange = (
  scope: Scope,
  call: Call,
  cases: readonly Case[],
  { reason, changed }: { reason: string; changed: readonly WordingField[] },
): Promise<void> =>
  tell(scope, call, cases, {
    kind: 'changed',
    reason,
    what: (locale) => changed.map((field) => versionMessages[locale].field[field]).join(', '),
  })
