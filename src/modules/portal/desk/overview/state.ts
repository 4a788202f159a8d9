import type { PlanNumber } from '#modules/plan/index.ts'

/** Where a target stands against the way to it. */
export type Pace = PlanNumber['standing']

export type Course =
  | 'on-track'
  | 'behind'
  | 'not-begun'
  | 'unknown'
  | 'ended-met'
  | 'ended-short'
  | 'ended-unknown'

/** The plan in one sentence: how it goes, and the numbers that say so. */
export type State = {
  course: Course
  targets: number
  /** Behind their way, or missed. */
  behind: number
  late: number
  /** With how many agencies something is late. */
  agencies: number
  waiting: number
  until: string
}

type Seen = {
  paces: readonly Pick<Pace, 'state'>[]
  late: readonly { agency: { vi: string } }[]
  waiting: number
  period: { from: string; until: string }
  today: string
}

export function stateOf({ paces, late, waiting, period, today }: Seen): State {
  const behind = paces.filter(({ state }) => state === 'behind').length
  return {
    course: courseOf(paces, behind, period, today),
    targets: paces.length,
    behind,
    late: late.length,
    agencies: new Set(late.map(({ agency }) => agency.vi)).size,
    waiting,
    until: period.until,
  }
}

function courseOf(
  paces: Seen['paces'],
  behind: number,
  { from, until }: Seen['period'],
  today: string,
): Course {
  if (today < from) return 'not-begun'
  if (today > until) return endOf(paces, behind)
  if (behind > 0) return 'behind'
  return paces.some(({ state }) => state !== 'no-data') ? 'on-track' : 'unknown'
}

function endOf(paces: Seen['paces'], behind: number): Course {
  if (behind > 0) return 'ended-short'
  const met = paces.length > 0 && paces.every(({ state }) => state === 'reached')
  return met ? 'ended-met' : 'ended-unknown'
}
