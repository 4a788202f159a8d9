/** How far a year's work on a task has come. */
export const workStates = ['not-started', 'in-progress', 'done', 'dropped'] as const
export type WorkState = (typeof workStates)[number]

export const milestoneStates = ['open', 'met', 'dropped'] as const
export type MilestoneState = (typeof milestoneStates)[number]

/** What a person may do with the work of a task: all of it, lead it, or speak about it. */
export const parts = ['officer', 'lead', 'coordinator'] as const
export type Part = (typeof parts)[number]

/** From each state to the next ones; the step to the same state tells how far the work is. Going back is a correction. */
const workSteps: Record<WorkState, readonly WorkState[]> = {
  'not-started': ['in-progress', 'dropped'],
  'in-progress': ['in-progress', 'done', 'dropped'],
  done: ['in-progress'],
  dropped: ['not-started'],
}

const milestoneSteps: Record<MilestoneState, readonly MilestoneState[]> = {
  open: ['met', 'dropped'],
  met: ['open'],
  dropped: ['open'],
}

export const nextStates = (state: WorkState): readonly WorkState[] => workSteps[state]

export const isClosed = (state: WorkState): boolean => state === 'done' || state === 'dropped'

type Timed = { state: WorkState; dueOn: string; openedOn: string }

/** Work whose last day had passed before the program knew of it: whether it was done then is not for the program to say. */
const isFromBefore = ({ dueOn, openedOn }: Timed): boolean => dueOn < openedOn

/** Work still owed after its last day; all days are calendar days of the city. */
export const isOverdue = (work: Timed, today: string): boolean =>
  !isClosed(work.state) && work.dueOn < today && !isFromBefore(work)

/** A milestone that somebody still owes; nobody does where its work was given up or is done. */
export const isOwed = (milestone: { state: MilestoneState }, work: { state: WorkState }): boolean =>
  milestone.state === 'open' && !isClosed(work.state)

/** Where a list puts a year's work: what is late stands apart from what is only open. */
export const standings = [
  'overdue',
  'in-progress',
  'not-started',
  'unrecorded',
  'done',
  'dropped',
] as const
export type Standing = (typeof standings)[number]

export function standingOf(work: Timed, today: string): Standing {
  if (isOverdue(work, today)) return 'overdue'
  return work.state === 'not-started' && isFromBefore(work) ? 'unrecorded' : work.state
}

export type WorkRefusal =
  | 'only-leads'
  | 'stale'
  | 'no-such-step'
  | 'year-not-begun'
  | 'reason-missing'
  | 'note-missing'
  | 'milestones-open'

type Work = { state: WorkState; year: number; version: number }
type WorkStep = { to: WorkState; note: string; seenVersion: number | undefined }
type Now = { part: Part; today: string; milestones: readonly MilestoneState[] }

/** Why a year's work cannot go to a state, or null. */
export function refusalToStep(
  { state, year, version }: Work,
  { to, note, seenVersion }: WorkStep,
  { part, today, milestones }: Now,
): WorkRefusal | null {
  if (part === 'coordinator') return 'only-leads'
  if (seenVersion !== version) return 'stale'
  if (!workSteps[state].includes(to)) return 'no-such-step'
  if (to === 'in-progress' && today < `${year}-01-01`) return 'year-not-begun'
  if (!note && (to === 'dropped' || isClosed(state))) return 'reason-missing'
  if (!note && to === state) return 'note-missing'
  if (to === 'done' && milestones.includes('open')) return 'milestones-open'
  return null
}

export type PlanningRefusal = 'only-leads' | 'work-closed' | 'outside-time'

/** Why a milestone cannot be set for a day, or null. It lies between the first day of the year and the last of the work. */
export function refusalToPlan(
  { state, year, dueOn }: { state: WorkState; year: number; dueOn: string },
  day: string,
  part: Part,
): PlanningRefusal | null {
  if (part === 'coordinator') return 'only-leads'
  if (isClosed(state)) return 'work-closed'
  return day < `${year}-01-01` || day > dueOn ? 'outside-time' : null
}

export type MilestoneRefusal =
  | 'only-leads'
  | 'work-closed'
  | 'work-not-started'
  | 'stale'
  | 'no-such-step'

/** Why a milestone cannot go to a state, or null. Only work that is under way meets milestones. */
export function refusalToSettle(
  work: WorkState,
  milestone: { state: MilestoneState; version: number },
  { to, part, seenVersion }: { to: MilestoneState; part: Part; seenVersion: number | undefined },
): MilestoneRefusal | null {
  if (part === 'coordinator') return 'only-leads'
  if (isClosed(work)) return 'work-closed'
  if (seenVersion !== milestone.version) return 'stale'
  if (!milestoneSteps[milestone.state].includes(to)) return 'no-such-step'
  return to === 'met' && work === 'not-started' ? 'work-not-started' : null
}
