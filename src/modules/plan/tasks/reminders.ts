import { and, asc, between, eq, notInArray, sql } from 'drizzle-orm'
import { peopleHolding } from '#modules/identity/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Timetable } from '#platform/jobs.ts'
import { localised } from '#platform/locale.ts'
import { sendMail } from '#platform/mail/mail.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { plans } from '../schema.ts'
import { reminderMail } from './mails.ts'
import { paths } from './paths.ts'
import { accountableOrganisation } from './reach.ts'
import { daysReminded, type ReminderKind, reminderKinds } from './reminder-days.ts'
import { milestoneReminders, milestones, taskYears } from './schema.ts'
import { askedBy } from './words.ts'

/** The open milestones of the current plan that a kind of reminder speaks of today. */
function dueFor(scope: Scope, kind: ReminderKind) {
  const { from, until } = daysReminded(kind, scope.today)
  return scope.db
    .select({
      id: milestones.id,
      title: milestones.title,
      dueOn: milestones.dueOn,
      work: taskYears,
      organisationId: accountableOrganisation(scope),
    })
    .from(milestones)
    .innerJoin(taskYears, eq(taskYears.id, milestones.taskYearId))
    .innerJoin(plans, and(eq(plans.code, taskYears.planCode), eq(plans.current, true)))
    .where(
      and(
        eq(milestones.state, 'open'),
        between(milestones.dueOn, from, until),
        eq(taskYears.planned, true),
        notInArray(taskYears.state, ['done', 'dropped']),
        sql`not exists (select 1 from plan.milestone_reminders r
          where r.milestone_id = ${milestones.id} and r.kind = ${kind})`,
      ),
    )
    .orderBy(asc(milestones.dueOn), asc(milestones.id))
}

type Due = Awaited<ReturnType<typeof dueFor>>[number]

/** Writes to everybody who works for the agency that answers for the task, each in their language, once. */
const remind = (
  scope: Scope,
  kind: ReminderKind,
  { organisationId, work, ...due }: Due,
): Promise<void> =>
  inTransaction(scope, async (scope) => {
    const people = organisationId ? await peopleHolding(scope, 'agency', organisationId) : []
    // As long as nobody would read it, it is not sent: whoever comes within the days of grace still gets it.
    if (people.length === 0) return
    const taken = await scope.db
      .insert(milestoneReminders)
      .values({ milestoneId: due.id, kind, sentAt: scope.now })
      .onConflictDoNothing()
      .returning({ id: milestoneReminders.milestoneId })
    if (taken.length === 0) return
    for (const { name, email, locale } of people) {
      const address = scope.origin + localised(locale, link(paths.work, { id: work.id }))
      await sendMail(scope, {
        to: email,
        ...reminderMail[locale][kind]({ ...due, work: askedBy(work)[locale], name, address }),
      })
    }
  })

/** Every morning of the city. */
export const timetable: readonly Timetable<Scope>[] = [
  {
    queue: 'plan.milestone-reminders',
    cron: '0 7 * * *',
    async handle(scope) {
      for (const kind of reminderKinds)
        for (const due of await dueFor(scope, kind)) await remind(scope, kind, due)
    },
  },
]
