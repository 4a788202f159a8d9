import { and, asc, eq, gte, lt, lte, notInArray, sql } from 'drizzle-orm'
import { cityInstant } from '#platform/clock.ts'
import { link } from '#platform/http/paths.ts'
import { holds, type SignedScope } from '#platform/scope.ts'
import type { Waiting } from '#platform/waiting.ts'
import { plans } from '../schema.ts'
import { listAddress } from './filter.ts'
import { paths } from './paths.ts'
import { partOf } from './reach.ts'
import { milestones, taskYears } from './schema.ts'
import { askedBy } from './words.ts'

/** A milestone waits on the desk from two weeks before its day. */
const AHEAD_DAYS = 14

const group = { vi: 'Nhiệm vụ của kế hoạch', en: 'Tasks of the plan' }

/** What waits for whoever leads tasks: the milestones that are near or past, and how much work is late. */
export async function waitingFor(scope: SignedScope): Promise<Waiting[]> {
  if (!holds(scope.actor, 'agency')) return []
  return [...(await nearMilestones(scope)), ...(await lateWork(scope))]
}

const owed = (scope: SignedScope) =>
  and(
    eq(taskYears.planned, true),
    notInArray(taskYears.state, ['done', 'dropped']),
    sql`${partOf(scope)} = 'lead'`,
  )

async function nearMilestones(scope: SignedScope): Promise<Waiting[]> {
  const until = Temporal.PlainDate.from(scope.today).add({ days: AHEAD_DAYS }).toString()
  const rows = await scope.db
    .select({ work: taskYears, milestone: milestones })
    .from(milestones)
    .innerJoin(taskYears, eq(taskYears.id, milestones.taskYearId))
    .innerJoin(plans, and(eq(plans.code, taskYears.planCode), eq(plans.current, true)))
    .where(and(owed(scope), eq(milestones.state, 'open'), lte(milestones.dueOn, until)))
    .orderBy(asc(milestones.dueOn), asc(milestones.id))
  return rows.map(({ work, milestone: { title, dueOn, addedAt } }) => ({
    title: {
      vi: `Cột mốc của ${askedBy(work).vi}: ${title}`,
      en: `Milestone of ${askedBy(work).en}: ${title}`,
    },
    href: link(paths.work, { id: work.id }),
    role: 'agency',
    since: addedAt,
    due: dueOn,
    group,
  }))
}

/** One line for all that is late: a plan of years may leave dozens behind. */
async function lateWork(scope: SignedScope): Promise<Waiting[]> {
  const late = await scope.db
    .select({ dueOn: taskYears.dueOn })
    .from(taskYears)
    .innerJoin(plans, and(eq(plans.code, taskYears.planCode), eq(plans.current, true)))
    .where(
      and(owed(scope), lt(taskYears.dueOn, scope.today), gte(taskYears.dueOn, taskYears.openedOn)),
    )
    .orderBy(asc(taskYears.dueOn))
  const [first] = late
  if (!first) return []
  return [
    {
      title: {
        vi: `${late.length} việc của kế hoạch đã quá hạn`,
        en: `Overdue work of the plan: ${late.length}`,
      },
      href: listAddress(paths.desk, { standing: 'overdue' }),
      role: 'agency',
      since: cityInstant(first.dueOn, '00:00'),
      due: first.dueOn,
      group,
      count: late.length,
    },
  ]
}
