import { and, asc, eq } from 'drizzle-orm'
import { correspondents } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import type { SignedScope } from '#platform/scope.ts'
import { formatMoment } from '#ui/format.ts'
import { paths } from './paths.ts'
import type { Held } from './reach.ts'
import { agenda, members, recusals } from './schema.ts'

type Facts = {
  name: string
  title: string
  basis: string
  at: Date
  place: string
  /** The items that this person may know of, by their labels alone. */
  items: readonly string[]
  href: string
  calendar: string
  reason: string
}
type Letter = { subject: string; text: string }
export type LetterKind = 'summons' | 'change' | 'cancellation' | 'release' | 'minutes'

const list = (items: readonly string[], none: string) =>
  items.length > 0 ? items.map((item, index) => `${index + 1}. ${item}`).join('\n') : none

const letters = bilingual<Record<LetterKind, (facts: Facts) => Letter>>(
  {
    summons: (facts) => ({
      subject: `Giấy mời họp: ${facts.title}`,
      text: [
        `Kính gửi ${facts.name},`,
        `Kính mời bạn dự phiên họp hội đồng “${facts.title}”, thành lập theo ${facts.basis}.`,
        `Thời gian: ${formatMoment(facts.at, 'vi')} (giờ Việt Nam)\nĐịa điểm: ${facts.place}`,
        `Chương trình:\n${list(facts.items, 'Sẽ được gửi sau.')}`,
        `Xem phiên họp: ${facts.href}\nThêm vào lịch: ${facts.calendar}`,
        'Nếu có xung đột lợi ích với một mục, hãy khai báo trên trang phiên họp trước khi biểu quyết.',
      ].join('\n\n'),
    }),
    change: (facts) => ({
      subject: `Thay đổi phiên họp: ${facts.title}`,
      text: [
        `Kính gửi ${facts.name},`,
        `Phiên họp hội đồng “${facts.title}” có thay đổi. Thông tin hiện nay như sau.`,
        `Thời gian: ${formatMoment(facts.at, 'vi')} (giờ Việt Nam)\nĐịa điểm: ${facts.place}`,
        `Chương trình:\n${list(facts.items, 'Sẽ được gửi sau.')}`,
        `Xem phiên họp: ${facts.href}\nThêm vào lịch: ${facts.calendar}`,
      ].join('\n\n'),
    }),
    cancellation: (facts) => ({
      subject: `Hủy phiên họp: ${facts.title}`,
      text: [
        `Kính gửi ${facts.name},`,
        `Phiên họp hội đồng “${facts.title}” vào ${formatMoment(facts.at, 'vi')} không diễn ra.`,
        `Lý do: ${facts.reason}`,
        'Bạn không cần làm gì thêm.',
      ].join('\n\n'),
    }),
    release: (facts) => ({
      subject: `Không còn mời họp: ${facts.title}`,
      text: [
        `Kính gửi ${facts.name},`,
        `Thành phần phiên họp hội đồng “${facts.title}” vào ${formatMoment(facts.at, 'vi')} đã thay đổi; bạn không còn được mời dự.`,
        'Bạn không cần làm gì thêm.',
      ].join('\n\n'),
    }),
    minutes: (facts) => ({
      subject: `Biên bản chờ ký: ${facts.title}`,
      text: [
        `Kính gửi ${facts.name},`,
        `Phiên họp hội đồng “${facts.title}” đã bế mạc. Mời bạn đọc và ký biên bản.`,
        `Biên bản: ${facts.href}`,
      ].join('\n\n'),
    }),
  },
  {
    summons: (facts) => ({
      subject: `Summons to a meeting: ${facts.title}`,
      text: [
        `Dear ${facts.name},`,
        `You are called to the council meeting “${facts.title}”, set up by ${facts.basis}.`,
        `Time: ${formatMoment(facts.at, 'en')} (Vietnam time)\nPlace: ${facts.place}`,
        `Agenda:\n${list(facts.items, 'It will follow.')}`,
        `See the meeting: ${facts.href}\nAdd to your calendar: ${facts.calendar}`,
        'If you have a conflict of interest with an item, please declare it on the page of the meeting before the vote.',
      ].join('\n\n'),
    }),
    change: (facts) => ({
      subject: `Meeting changed: ${facts.title}`,
      text: [
        `Dear ${facts.name},`,
        `The council meeting “${facts.title}” has changed. This is how it stands now.`,
        `Time: ${formatMoment(facts.at, 'en')} (Vietnam time)\nPlace: ${facts.place}`,
        `Agenda:\n${list(facts.items, 'It will follow.')}`,
        `See the meeting: ${facts.href}\nAdd to your calendar: ${facts.calendar}`,
      ].join('\n\n'),
    }),
    cancellation: (facts) => ({
      subject: `Meeting cancelled: ${facts.title}`,
      text: [
        `Dear ${facts.name},`,
        `The council meeting “${facts.title}” at ${formatMoment(facts.at, 'en')} does not take place.`,
        `Reason: ${facts.reason}`,
        'There is nothing you need to do.',
      ].join('\n\n'),
    }),
    release: (facts) => ({
      subject: `No longer called: ${facts.title}`,
      text: [
        `Dear ${facts.name},`,
        `Who sits in the council meeting “${facts.title}” at ${formatMoment(facts.at, 'en')} has changed; you are no longer called to it.`,
        'There is nothing you need to do.',
      ].join('\n\n'),
    }),
    minutes: (facts) => ({
      subject: `Minutes to sign: ${facts.title}`,
      text: [
        `Dear ${facts.name},`,
        `The council meeting “${facts.title}” is over. Please read the minutes and sign them.`,
        `Minutes: ${facts.href}`,
      ].join('\n\n'),
    }),
  },
)

/** Writes to everybody called to the meeting, each in their language and without the items they are barred from. */
export async function writeToCalled(
  scope: SignedScope,
  { meeting }: Pick<Held, 'meeting'>,
  kind: LetterKind,
  { reason = '', to }: { reason?: string; to?: readonly string[] } = {},
): Promise<void> {
  const { db, origin } = scope
  const items = await db
    .select()
    .from(agenda)
    .where(eq(agenda.meetingId, meeting.id))
    .orderBy(asc(agenda.ordinal))
  const aside = await db
    .select({ agendaId: recusals.agendaId, personId: recusals.personId })
    .from(recusals)
    .innerJoin(agenda, and(eq(agenda.id, recusals.agendaId), eq(agenda.meetingId, meeting.id)))
  const called = await db.select().from(members).where(eq(members.meetingId, meeting.id))
  const ids = to ?? called.map(({ personId }) => personId)
  const page = kind === 'minutes' ? paths.minutes : paths.meeting
  for (const { id, name, email, locale } of await correspondents(scope, ids)) {
    const address = (path: Parameters<typeof link>[0]) =>
      origin + localised(locale, link(path, { id: meeting.id }))
    const barred = aside.flatMap((each) => (each.personId === id ? [each.agendaId] : []))
    const letter = letters[locale][kind]({
      name,
      title: meeting.title,
      basis: meeting.basis,
      at: meeting.startsAt,
      place: meeting.place,
      items: items.filter((item) => !barred.includes(item.id)).map((item) => item.subjectLabel),
      href: address(page),
      calendar: address(paths.calendar),
      reason,
    })
    await sendMail(scope, { to: email, ...letter })
  }
}
