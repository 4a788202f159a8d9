import { natureOf, type PlanFile, type PlanIndicator } from '../file/index.ts'
import { daysBetween } from './days.ts'

/** A value at the end of a day (`YYYY-MM-DD`). */
export type Mark = { on: string; value: number }

/** How the way to a target is known: as the plan gives it, or as is assumed where it says nothing. */
export type Basis =
  /** The plan says what each year is to reach. */
  | 'decided'
  /** Assumed: straight from the baseline to the target. */
  | 'straight'
  /** Assumed: straight from nothing, because the plan gives no baseline of what only adds up. */
  | 'from-zero'
  /** Each year for itself: within a year an even way to what it is to bring is assumed. */
  | 'each-year'
  /** It happens or not; until its day nothing is asked. */
  | 'step'
  /** A level without a baseline: where it should stand by now cannot be said. */
  | 'unknown'

/** The way of an indicator to its target; of a flow, the way through one year. */
export type Course = {
  basis: Basis
  /** Where it sets out; null for a level whose baseline nobody states. */
  start: Mark | null
  /** In the order of time; the last is the target on its day. */
  marks: readonly Mark[]
  end: Mark
  comparison: PlanIndicator['comparison']
  /** The upper end where the target is a range. */
  upTo: number | null
}

/** The way to the target as seen on a day; null where the target is words. */
export function courseOf(
  indicator: PlanIndicator,
  period: PlanFile['period'],
  today: string,
): Course | null {
  const { target, comparison, measure, by } = indicator
  if (target === undefined) return null
  const asked = { comparison, upTo: indicator.upTo ?? null }
  if (natureOf(indicator) === 'flow')
    return { ...asked, ...throughYear(indicator, target, period, today) }

  const end = { on: by, value: target }
  const decided = decidedMarks(indicator, end)
  const start = startOf(indicator, period)
  const marks = [...decided.filter(({ on }) => !start || on > start.on), end]
  const basis = (): Basis => {
    if (decided.length > 0) return 'decided'
    if (measure?.kind === 'milestone') return 'step'
    if (indicator.baseline) return 'straight'
    return start ? 'from-zero' : 'unknown'
  }
  return { ...asked, basis: basis(), start, marks, end }
}

/** What was there before; what adds up sets out from nothing where the plan states no baseline. */
function startOf(indicator: PlanIndicator, { from }: PlanFile['period']): Mark | null {
  const { baseline, by } = indicator
  if (baseline && baseline.on < by) return { on: baseline.on, value: baseline.value }
  if (natureOf(indicator) !== 'cumulative') return null
  return from < by ? { on: from, value: 0 } : null
}

function decidedMarks({ path = {} }: PlanIndicator, end: Mark): Mark[] {
  return Object.entries(path)
    .map(([year, value]) => ({ on: `${year}-12-31`, value }))
    .filter(({ on }) => on < end.on)
    .toSorted((a, b) => a.on.localeCompare(b.on))
}

function throughYear(
  { path, by }: PlanIndicator,
  target: number,
  { from }: PlanFile['period'],
  today: string,
): Pick<Course, 'basis' | 'start' | 'marks' | 'end'> {
  const year = yearWithin(today, from, by)
  const first = later(`${year}-01-01`, from)
  const end = { on: earlier(`${year}-12-31`, by), value: yearlyTarget({ path }, target, year) }
  const start = first < end.on ? { on: first, value: 0 } : null
  return { basis: 'each-year', start, marks: [end], end }
}

/** What one year of a flow is to bring. */
const yearlyTarget = (
  { path }: Pick<PlanIndicator, 'path'>,
  target: number,
  year: number,
): number => path?.[year] ?? target

/** The year of a day, or the nearest one in which the indicator counts. */
export const yearWithin = (today: string, from: string, by: string): number =>
  Number(later(earlier(today, by), from).slice(0, 4))

const earlier = (a: string, b: string) => (a < b ? a : b)
const later = (a: string, b: string) => (a > b ? a : b)

/** Where an indicator should stand at the end of a day; null where nobody can say. */
export function expectedOn({ basis, start, marks, end }: Course, day: string): number | null {
  if (day >= end.on) return end.value
  if (basis === 'step') return start?.value ?? 0
  const way = start ? [start, ...marks] : marks
  const next = way.findIndex(({ on }) => on > day)
  const [before, after] = [way[next - 1], way[next]]
  if (!after) return end.value
  if (!before) return start ? start.value : null
  const share = daysBetween(before.on, day) / daysBetween(before.on, after.on)
  return before.value + (after.value - before.value) * share
}
