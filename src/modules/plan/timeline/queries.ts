import { and, asc, eq, ne } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { tallyWork } from '../tasks/board.ts'
import type { WorkPlace } from '../tasks/paths.ts'
import { isOwed, type MilestoneState, type Standing } from '../tasks/rules.ts'
import { milestones, taskYears } from '../tasks/schema.ts'

export type TimelineMilestone = {
  id: string
  title: string
  work: WorkPlace
  dueOn: string
  state: MilestoneState
  metOn: string | null
  isLate: boolean
}

/** One year of a plan: how much work is in which state, and its milestones by their day. */
export type TimelineYear = {
  year: number
  work: Partial<Record<Standing, number>>
  milestones: TimelineMilestone[]
}

/** A plan year by year; milestones that were given up are left out. */
export async function timelineOf(scope: Scope, planCode: string): Promise<TimelineYear[]> {
  const tallies = await tallyWork(scope, { planCode, mine: false })
  const rows = await scope.db
    .select({ milestone: milestones, work: taskYears })
    .from(milestones)
    .innerJoin(taskYears, eq(taskYears.id, milestones.taskYearId))
    .where(
      and(
        eq(taskYears.planCode, planCode),
        eq(taskYears.planned, true),
        ne(milestones.state, 'dropped'),
      ),
    )
    .orderBy(asc(milestones.dueOn), asc(milestones.id))
  const years = [...new Set(tallies.map(({ year }) => year))].toSorted((a, b) => a - b)
  return years.map((year) => ({
    year,
    work: workIn(tallies.filter((tally) => tally.year === year)),
    milestones: rows
      .filter(({ work }) => work.year === year)
      .map(({ milestone, work }) => ({
        ...milestone,
        work,
        isLate: isOwed(milestone, work) && milestone.dueOn < scope.today,
      })),
  }))
}

function workIn(tallies: readonly { standing: Standing; count: number }[]) {
  const work: TimelineYear['work'] = {}
  for (const { standing, count } of tallies) work[standing] = (work[standing] ?? 0) + count
  return work
}
