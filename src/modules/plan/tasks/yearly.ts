import {
  accountableFor,
  isYearly,
  lastYear,
  type PlanFile,
  type PlanTask,
  termsOf,
  yearsOf,
} from '../file/index.ts'

export type YearlyWork = { taskCode: string; year: number; position: number; dueOn: string }

/** What each year asks of each task of a plan. */
export const yearlyWorkOf = (plan: PlanFile): YearlyWork[] =>
  plan.tasks.flatMap((task, position) =>
    yearsOf(task.period).map((year) => ({
      taskCode: task.code,
      year,
      position,
      dueOn: dueDay(plan, task, year),
    })),
  )

/** Work done anew each year is due with the year; work over a span is due with the span. Neither outlives the plan. */
function dueDay({ period }: PlanFile, task: PlanTask, year: number): string {
  const exact = 'by' in task.period ? task.period.by : undefined
  const last = exact ?? `${isYearly(task.period) ? year : lastYear(task.period)}-12-31`
  return last < period.until ? last : period.until
}

export type Holder = {
  taskCode: string
  part: 'lead' | 'coordinator'
  accountable: boolean
  agency: string
  namedInPlan: string
  heldFrom: string | null
  heldUntil: string | null
}

/** Who carries which part of which task, one after another. */
export const holdersOf = (plan: PlanFile): Holder[] =>
  plan.tasks.flatMap((task) => [
    ...task.leads.flatMap((code) =>
      held(plan, task.code, code, { part: 'lead', accountable: code === accountableFor(task) }),
    ),
    ...task.coordinators.flatMap((code) =>
      held(plan, task.code, code, { part: 'coordinator', accountable: false }),
    ),
  ])

/** All who carry, one after another, what an agency was named for in a task. */
export const held = (
  { successors }: Pick<PlanFile, 'successors'>,
  taskCode: string,
  code: string,
  role: Pick<Holder, 'part' | 'accountable'>,
): Holder[] =>
  termsOf(code, successors).map(({ agency, from, until }) => ({
    taskCode,
    ...role,
    agency,
    namedInPlan: code,
    heldFrom: from,
    heldUntil: until,
  }))
