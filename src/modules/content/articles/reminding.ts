import { and, eq, isNotNull, lte } from 'drizzle-orm'
import { type Correspondent, correspondents, peopleHolding } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Timetable } from '#platform/jobs.ts'
import { bilingual, localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { formatDay } from '#ui/format.ts'
import { paths } from '../paths.ts'
import { articleReminders } from './flow/schema.ts'
import { newestRevision } from './locking.ts'
import { articles } from './schema.ts'

/** Before the day, on the day after it, and, when nobody has acted, to the officers. */
export const reminderKinds = ['before', 'passed', 'escalated'] as const
export type ReminderKind = (typeof reminderKinds)[number]

const FROM_DAYS: Record<ReminderKind, number> = { before: -14, passed: 1, escalated: 14 }

/** The reminder that a day of review asks for today: the latest that has come, so that a stopped worker does not send two at once. */
export function reminderDue(reviewOn: string, today: string): ReminderKind | null {
  const since = Temporal.PlainDate.from(reviewOn).until(Temporal.PlainDate.from(today)).days
  return reminderKinds.findLast((kind) => since >= FROM_DAYS[kind]) ?? null
}

type Facts = { name: string; title: string; day: string; href: string }

const letters = bilingual(
  {
    before: ({ name, title, day, href }: Facts) => ({
      subject: `Sắp đến hạn rà soát: ${title}`,
      text: `Kính gửi ${name},\n\nBài “${title}” cần được rà soát trước ngày ${day}. Nếu nội dung vẫn đúng, hãy xác nhận và đặt hạn mới; nếu đã đổi, hãy sửa hoặc gỡ bài:\n\n${href}\n`,
    }),
    passed: ({ name, title, day, href }: Facts) => ({
      subject: `Đã quá hạn rà soát: ${title}`,
      text: `Kính gửi ${name},\n\nBài “${title}” phải được rà soát trước ngày ${day} mà chưa ai xác nhận. Người đọc có thể đang đọc thông tin cũ. Hãy xem lại bài tại đây:\n\n${href}\n`,
    }),
    escalated: ({ name, title, day, href }: Facts) => ({
      subject: `Bài quá hạn rà soát hai tuần: ${title}`,
      text: `Kính gửi ${name},\n\nBài “${title}” đã quá hạn rà soát (${day}) hai tuần; những người phụ trách bài chưa xử lý. Xin cán bộ giao người rà soát hoặc gỡ bài:\n\n${href}\n`,
    }),
  },
  {
    before: ({ name, title, day, href }) => ({
      subject: `To be reviewed soon: ${title}`,
      text: `Dear ${name},\n\n“${title}” is to be read again by ${day}. If it still holds, confirm it and set the next day; if it does not, change or withdraw it:\n\n${href}\n`,
    }),
    passed: ({ name, title, day, href }) => ({
      subject: `Review overdue: ${title}`,
      text: `Dear ${name},\n\n“${title}” was to be read again by ${day}, and nobody has confirmed it. Readers may be getting old facts. Please look at it here:\n\n${href}\n`,
    }),
    escalated: ({ name, title, day, href }) => ({
      subject: `Review overdue by two weeks: ${title}`,
      text: `Dear ${name},\n\n“${title}” was to be read again by ${day}; its owners have not acted for two weeks. Please have somebody review it, or withdraw it:\n\n${href}\n`,
    }),
  },
)

async function remindOfReviews(scope: Scope): Promise<void> {
  const horizon = Temporal.PlainDate.from(scope.today).subtract({ days: FROM_DAYS.before })
  const soon = await scope.db
    .select({ id: articles.id })
    .from(articles)
    .where(and(isNotNull(articles.listedAt), lte(articles.reviewOn, horizon.toString())))
  for (const { id } of soon) await remind(scope, id)
}

const remind = (scope: Scope, id: string): Promise<void> =>
  inTransaction(scope, async (inside) => {
    const [article] = await inside.db.select().from(articles).where(eq(articles.id, id))
    const kind = article?.reviewOn ? reminderDue(article.reviewOn, scope.today) : null
    if (!article?.reviewOn || !kind) return
    const people = await addressees(inside, kind, article)
    // As long as nobody would read it, it is not sent.
    if (people.length === 0) return
    const taken = await inside.db
      .insert(articleReminders)
      .values({ articleId: id, reviewOn: article.reviewOn, kind, sentAt: scope.now })
      .onConflictDoNothing()
      .returning()
    if (taken.length === 0) return
    const { title } = await newestRevision(inside, id)
    for (const { name, email, locale } of people) {
      const href = scope.origin + localised(locale, link(paths.articleDraft, { id }))
      const day = formatDay(article.reviewOn, locale)
      await sendMail(inside, {
        to: email,
        ...letters[locale][kind]({ name, title: title.vi, day, href }),
      })
    }
  })

/** Both owners; when they have not acted for two weeks, the officers. */
const addressees = (
  scope: Scope,
  kind: ReminderKind,
  { authorId, secondOwnerId }: { authorId: string; secondOwnerId: string | null },
): Promise<Correspondent[]> =>
  kind === 'escalated'
    ? peopleHolding(scope, 'officer')
    : correspondents(scope, [authorId, ...(secondOwnerId ? [secondOwnerId] : [])])

/** Every morning of the city. */
export const reminderTimetable: readonly Timetable<Scope>[] = [
  { queue: 'content.article-reviews', cron: '25 7 * * *', handle: remindOfReviews },
]
