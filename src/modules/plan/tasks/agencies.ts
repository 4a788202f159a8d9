import {
  accountableFor,
  heirOf,
  type PlanFile,
  type PlanTask,
  type Succession,
} from '../file/index.ts'

/** Who carries a task on a day, by code: whoever answers for it stands first, nobody stands twice. */
export function carriersOf({ successors }: PlanFile, task: PlanTask, day: string) {
  const heir = (code: string) => heirOf(code, day, successors)
  const accountable = heir(accountableFor(task))
  const leads = new Set([accountable, ...task.leads.map(heir)])
  const coordinators = new Set(task.coordinators.map(heir))
  return {
    accountable,
    leads: [...leads],
    coordinators: [...coordinators].filter((code) => !leads.has(code)),
  }
}

/** The successions by which a task came, or will come, from one agency to another, by day. */
export function handoversOf({ successors }: PlanFile, task: PlanTask): Succession[] {
  const concerned = new Set([...task.leads, ...task.coordinators])
  const found: Succession[] = []
  for (const step of successors.toSorted((a, b) => (a.on < b.on ? -1 : 1)))
    if (concerned.has(step.from)) {
      found.push(step)
      concerned.add(step.to)
    }
  return found
}
