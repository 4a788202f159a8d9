import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import { correspondents } from '#modules/identity/index.ts'
import { listAwaitedReviews } from '#modules/panels/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Timetable } from '#platform/jobs.ts'
import { localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { reminders } from '../reminders/schema.ts'
import { cases } from '../schema.ts'
import { numberOf } from '../screening/actions.ts'
import { casesInCalls } from '../screening/reach.ts'
import { letters } from './letters.ts'
import { paths } from './paths.ts'

/** Days before and after the last one on which a reviewer is reminded; a night that was missed is made up for the next. */
export const REMINDED = [3, 0, -1, -5] as const

/** Which reminder a review is due for when so many days are left: the latest whose day has come. */
export const reminderAt = (daysLeft: number): (typeof REMINDED)[number] | undefined =>
  REMINDED.filter((days) => daysLeft <= days).at(-1)

export const reviewTimetable: readonly Timetable<Scope>[] = [
  {
    queue: 'support.review-reminders',
    cron: '10 7 * * *',
    handle: remindReviewers,
  },
]

/** Writes to everybody whose review of a case in review is nearly due or overdue, once for each of the days. */
export async function remindReviewers(scope: Scope): Promise<void> {
  const awaited = await listAwaitedReviews(scope, 'case')
  if (awaited.length === 0) return
  const found = await casesInCalls(scope)
    .where(
      and(
        inArray(
          cases.id,
          awaited.map(({ subjectId }) => subjectId),
        ),
        eq(cases.state, 'review'),
        isNotNull(cases.number),
      ),
    )
    .orderBy(asc(cases.id))
  for (const assignment of awaited) {
    const each = found.find(({ kase }) => kase.id === assignment.subjectId)
    const { dueOn } = assignment
    const days = dueOn ? daysBetween(scope.today, dueOn) : undefined
    const due = days === undefined ? undefined : reminderAt(days)
    if (!each || !dueOn || days === undefined || due === undefined) continue
    await inTransaction(scope, async (inside) => {
      const fresh = await inside.db
        .insert(reminders)
        .values({ subjectId: assignment.id, kind: `review ${due}`, dueOn, sentAt: scope.now })
        .onConflictDoNothing()
        .returning()
      if (fresh.length === 0) return
      const [reviewer] = await correspondents(inside, [assignment.reviewerId])
      if (!reviewer) return
      const { name, email, locale } = reviewer
      const href = scope.origin + localised(locale, link(paths.desk, {}))
      const facts = {
        name,
        href,
        number: numberOf(each.kase),
        call: each.call.title[locale],
        dueOn,
        days,
      }
      await sendMail(inside, { to: email, ...letters[locale].reminder(facts) })
    })
  }
}

const daysBetween = (from: string, until: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until), { largestUnit: 'day' }).days
