import type { Amendment, Change } from './shape/amendments.ts'
import type { PlanFile } from './shape.ts'

/** The plan after one change; a change of what the plan does not have leaves it as it is. */
export function changed(plan: PlanFile, change: Change): PlanFile {
  const indicator = (code: string, to: Partial<PlanFile['indicators'][number]>): PlanFile => ({
    ...plan,
    indicators: plan.indicators.map((one) => (one.code === code ? { ...one, ...to } : one)),
  })
  const task = (code: string, to: Partial<PlanFile['tasks'][number]>): PlanFile => ({
    ...plan,
    tasks: plan.tasks.map((one) => (one.code === code ? { ...one, ...to } : one)),
  })
  switch (change.type) {
    case 'target':
      return indicator(change.indicator, { target: change.target, upTo: change.upTo })
    case 'deadline':
      return indicator(change.indicator, { by: change.by })
    case 'period':
      return { ...plan, period: { ...plan.period, until: change.until } }
    case 'task-time':
      return task(change.task, { period: change.period })
    case 'task-added':
      return { ...plan, tasks: [...plan.tasks, change.task] }
    case 'task-dropped':
      return { ...plan, tasks: plan.tasks.filter(({ code }) => code !== change.task) }
    case 'task-agencies': {
      const { leads, accountable, coordinators } = change
      return task(change.task, { leads, accountable, coordinators })
    }
  }
}

/** The texts that amend a plan in the order in which they came into force. */
export const inOrder = ({ amendments }: Pick<PlanFile, 'amendments'>): Amendment[] =>
  amendments.toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom))

/** The plan in force on a day: as it was decided, with every text that had changed it by then. */
export const planOn = (plan: PlanFile, day: string): PlanFile =>
  inOrder(plan)
    .filter(({ effectiveFrom }) => effectiveFrom <= day)
    .flatMap(({ changes }) => changes)
    .reduce(changed, plan)

export type AmendedBy = {
  amendment: Amendment
  changes: { change: Change; before: PlanFile; after: PlanFile }[]
}

/** Each amending text with the plan before and after each of its changes. */
export function historyOf(plan: PlanFile): AmendedBy[] {
  let before = plan
  return inOrder(plan).map((amendment) => ({
    amendment,
    changes: amendment.changes.map((change) => {
      const step = { change, before, after: changed(before, change) }
      before = step.after
      return step
    }),
  }))
}
