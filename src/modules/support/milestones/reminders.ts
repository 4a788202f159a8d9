import { and, asc, eq, gte, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import type { Timetable } from '#platform/jobs.ts'
import { inTransaction, type Scope } from '#platform/scope.ts'
import { reminders } from '../reminders/schema.ts'
import { awards, cases } from '../schema.ts'
import { numberOf } from '../screening/actions.ts'
import { writeToFounders } from '../screening/founders.ts'
import { letters } from './letters.ts'
import { milestones } from './schema.ts'

/** How many days before its day a milestone is reminded of, and until how long after it. */
const DAYS_BEFORE = 7
const DAYS_AFTER = 14

type Kind = 'soon' | 'late'

const daysFrom = (today: string, days: number): string =>
  Temporal.PlainDate.from(today).add({ days }).toString()

/** The days on which a milestone must be due for a kind of reminder to go out today. */
export const dueBetween = (kind: Kind, today: string): [string, string] =>
  kind === 'soon'
    ? [today, daysFrom(today, DAYS_BEFORE)]
    : [daysFrom(today, -DAYS_AFTER), daysFrom(today, -1)]

/** Milestones that the supported party has still to hand in, and of which it was not reminded yet. */
function dueFor({ db, today }: Scope, kind: Kind) {
  const [from, until] = dueBetween(kind, today)
  return db
    .select({ milestone: milestones, kase: cases })
    .from(milestones)
    .innerJoin(awards, eq(awards.id, milestones.awardId))
    .innerJoin(cases, eq(cases.id, awards.caseId))
    .where(
      and(
        isNull(awards.annulledAt),
        isNull(awards.settledAt),
        isNull(milestones.acceptedAt),
        or(isNull(milestones.handedInAt), isNotNull(milestones.returnedAt)),
        gte(milestones.dueOn, from),
        lte(milestones.dueOn, until),
        sql`not exists (select 1 from ${reminders} r
          where r.subject_id = ${milestones.id} and r.kind = ${`milestone-${kind}`}
            and r.due_on = ${milestones.dueOn})`,
      ),
    )
    .orderBy(asc(milestones.dueOn), asc(milestones.id))
}

/** Reminds the supported party of milestones before and after their day, once each. */
export async function remindOfMilestones(scope: Scope): Promise<void> {
  for (const kind of ['soon', 'late'] as const)
    for (const { milestone, kase } of await dueFor(scope, kind))
      await inTransaction(scope, async (inside) => {
        const { id, dueOn, title } = milestone
        const taken = await inside.db
          .insert(reminders)
          .values({ subjectId: id, kind: `milestone-${kind}`, dueOn, sentAt: scope.now })
          .onConflictDoNothing()
          .returning({ id: reminders.subjectId })
        if (taken.length === 0) return
        await writeToFounders(inside, kase, ({ locale, name, href }) =>
          letters[locale][kind]({ name, href, title, dueOn, number: numberOf(kase) }),
        )
      })
}

/** Every morning of the city. */
export const timetable: readonly Timetable<Scope>[] = [
  { queue: 'support.milestone-reminders', cron: '30 7 * * *', handle: remindOfMilestones },
]
