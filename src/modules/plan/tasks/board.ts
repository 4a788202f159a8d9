import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '#platform/scope.ts'
import { accountableToday, partOf, reachable } from './reach.ts'
import { type Standing, standings } from './rules.ts'
import { taskYears } from './schema.ts'

export const BOARD_PAGE = 50

export type WorkFilter = {
  standing?: Standing | undefined
  /** The code of the agency that answers for the task today. */
  agency?: string | undefined
  year?: number | undefined
}

/** Whose work is listed: all that is public, or what the person has a part in. */
export type WorkList = { planCode: string; mine: boolean }

/** The same as `standingOf` in rules.ts, for the database. */
const standing = ({ today }: Scope): SQL<Standing> => sql<Standing>`case
  when plan.task_years.state in ('done', 'dropped') then plan.task_years.state
  when plan.task_years.due_on < plan.task_years.opened_on then
    case when plan.task_years.state = 'not-started' then 'unrecorded' else plan.task_years.state end
  when plan.task_years.due_on < ${today} then 'overdue'
  else plan.task_years.state end`

const listed = (scope: Scope, { planCode, mine }: WorkList): SQL | undefined =>
  and(
    eq(taskYears.planCode, planCode),
    eq(taskYears.planned, true),
    mine ? reachable(scope) : undefined,
  )

const milestonesIn = (state: 'met' | 'open'): SQL<number> => sql<number>`(
  select count(*)::int from plan.milestones m
  where m.task_year_id = plan.task_years.id and m.state = ${state})`

const order = sql.join(
  standings.map((one) => sql`${one}`),
  sql`, `,
)

/** A page of the work, what is late first, then by its last day. */
export const listWork = (scope: Scope, list: WorkList, filter: WorkFilter, page: number) =>
  scope.db
    .select({
      id: taskYears.id,
      planCode: taskYears.planCode,
      taskCode: taskYears.taskCode,
      ownTitle: taskYears.ownTitle,
      year: taskYears.year,
      state: taskYears.state,
      dueOn: taskYears.dueOn,
      openedOn: taskYears.openedOn,
      agency: accountableToday(scope),
      part: partOf(scope),
      met: milestonesIn('met'),
      open: milestonesIn('open'),
      nextDue: sql<string | null>`(
        select min(m.due_on)::text from plan.milestones m
        where m.task_year_id = plan.task_years.id and m.state = 'open')`,
    })
    .from(taskYears)
    .where(
      and(
        listed(scope, list),
        filter.standing ? sql`${standing(scope)} = ${filter.standing}` : undefined,
        filter.agency ? sql`${accountableToday(scope)} = ${filter.agency}` : undefined,
        filter.year ? eq(taskYears.year, filter.year) : undefined,
      ),
    )
    .orderBy(
      sql`array_position(array[${order}]::text[], ${standing(scope)})`,
      asc(taskYears.dueOn),
      asc(taskYears.position),
      asc(taskYears.year),
    )
    .limit(BOARD_PAGE)
    .offset((page - 1) * BOARD_PAGE)

export type ListedWork = Awaited<ReturnType<typeof listWork>>[number]

export type Tally = { agency: string; year: number; standing: Standing; count: number }

/** How much work there is of each agency, year and standing: every filter of a list counts from these. */
export async function tallyWork(scope: Scope, list: WorkList): Promise<Tally[]> {
  const { rows } = await scope.db.execute<Tally>(sql`
    select agency, year, standing, count(*)::int as count
    from (
      select ${accountableToday(scope)} as agency, plan.task_years.year, ${standing(scope)} as standing
      from plan.task_years where ${listed(scope, list)}
    ) as work
    group by agency, year, standing order by agency, year, standing`)
  return rows
}
