import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import { correspondents } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { paths } from '../paths.ts'
import { type Entry, entries } from '../schema.ts'

/** Days for which a page of an older portal waits for the consent of the person it is about, before it is deleted. */
export const UNANSWERED_DAYS = 90

/** A page about a person that came from an older portal, and to which the person has not said anything yet. */
export const awaitsConsent = and(
  eq(entries.state, 'draft'),
  isNotNull(entries.personId),
  isNull(entries.consentedAt),
)

/** The same for one entry. */
export const isAwaitingConsent = ({
  state,
  personId,
  consentedAt,
}: Pick<Entry, 'state' | 'personId' | 'consentedAt'>): boolean =>
  state === 'draft' && personId !== null && consentedAt === null

type Facts = { name: string; href: string }

const letter = bilingual(
  ({ name, href }: Facts) => ({
    subject: 'Hồ sơ của bạn từ cổng thông tin cũ đang chờ bạn đồng ý',
    text: `Kính gửi ${name},\n\nKhi chuyển nội dung từ cổng thông tin cũ, ban biên tập đã chép sang đây hồ sơ nói về bạn. Hồ sơ chưa được công khai: chỉ bạn và ban biên tập đọc được.\n\nHãy xem, sửa cho đúng rồi gửi kèm sự đồng ý của bạn; hoặc xóa hồ sơ, ở đây:\n\n${href}\n\nNếu bạn không trả lời trong ${UNANSWERED_DAYS} ngày, hồ sơ tự bị xóa.\n`,
  }),
  ({ name, href }) => ({
    subject: 'Your profile from the earlier portal waits for your consent',
    text: `Dear ${name},\n\nMoving in from an earlier portal, the editors copied a profile about you. It is not public: only you and the editors can read it.\n\nLook at it, correct it and send it with your consent, or delete it, here:\n\n${href}\n\nWithout an answer it is deleted after ${UNANSWERED_DAYS} days.\n`,
  }),
)

/** Writes to the person whom a page of an older portal is about. */
export async function askConsent(scope: Scope, personId: string, entryId: string): Promise<void> {
  for (const { name, email, locale } of await correspondents(scope, [personId])) {
    const href = scope.origin + localised(locale, link(paths.ownEntry, { id: entryId }))
    await sendMail(scope, { to: email, ...letter[locale]({ name, href }) })
  }
}

/** Deletes what nobody has consented to in time; it never was public. */
export async function forgetUnanswered({ db, now }: Scope): Promise<void> {
  const before = new Date(now.getTime() - UNANSWERED_DAYS * 24 * 60 * 60 * 1000)
  await db.delete(entries).where(and(awaitsConsent, lt(entries.createdAt, before)))
}
