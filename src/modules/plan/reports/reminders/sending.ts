import { and, asc, eq } from 'drizzle-orm'
import { peopleHolding } from '#modules/identity/index.ts'
import { cityDay } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import type { Timetable } from '#platform/jobs.ts'
import { localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { plans } from '../../schema.ts'
import { paths } from '../paths.ts'
import { dueFor, runningUntil } from '../regimes/last-day.ts'
import { type Report, reportPeriods, reports, type StoredPeriod } from '../schema.ts'
import { periodNames } from '../windows.ts'
import { type Reminder, remindersOn } from './days.ts'
import { reminderMail } from './mails.ts'
import { reportReminders } from './schema.ts'

type Open = { report: Pick<Report, 'id' | 'reporterId' | 'extendedUntil'>; period: StoredPeriod }

const listOpen = ({ db }: Scope): Promise<Open[]> =>
  db
    .select({
      report: {
        id: reports.id,
        reporterId: reports.reporterId,
        extendedUntil: reports.extendedUntil,
      },
      period: reportPeriods,
    })
    .from(reports)
    .innerJoin(reportPeriods, eq(reportPeriods.id, reports.periodId))
    .innerJoin(plans, and(eq(plans.code, reportPeriods.planCode), eq(plans.current, true)))
    .where(eq(reports.stage, 'open'))
    .orderBy(asc(reportPeriods.until), asc(reports.id))

/** The first day on which a report can be sent: after its window, or when the program heard of the event. */
function opensOn(period: StoredPeriod): string {
  const after = Temporal.PlainDate.from(runningUntil(period)).add({ days: 1 }).toString()
  const opened = cityDay(period.openedAt)
  return opened > after ? opened : after
}

/** Writes to everybody who reports for the agency, each in their language, once. */
const remind = (scope: Scope, { report, period }: Open, { kind, about }: Reminder): Promise<void> =>
  inTransaction(scope, async (scope) => {
    const people = await peopleHolding(scope, 'agency', report.reporterId)
    // As long as nobody would read it, it is not sent: whoever comes within the days of grace still gets it.
    if (people.length === 0) return
    const taken = await scope.db
      .insert(reportReminders)
      .values({ reportId: report.id, kind, about, sentAt: scope.now })
      .onConflictDoNothing()
      .returning({ reportId: reportReminders.reportId })
    if (taken.length === 0) return
    const due = dueFor(report, period)
    for (const { name, email, locale } of people) {
      const address = scope.origin + localised(locale, link(paths.report, { id: report.id }))
      const letter = reminderMail[locale][kind]({
        name,
        period: periodNames[locale](period),
        due,
        address,
      })
      await sendMail(scope, { to: email, ...letter })
    }
  })

/** Every morning of the city. */
export const timetable: readonly Timetable<Scope>[] = [
  {
    queue: 'plan.report-reminders',
    cron: '10 7 * * *',
    async handle(scope) {
      for (const open of await listOpen(scope)) {
        const facts = { opens: opensOn(open.period), due: dueFor(open.report, open.period) }
        for (const reminder of remindersOn(scope.today, facts)) await remind(scope, open, reminder)
      }
    },
  },
]
