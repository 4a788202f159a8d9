import { cityDay, cityInstant } from '#platform/clock.ts'
import { natureOf, type PlanFile, type PlanIndicator } from '../file/index.ts'
import type { Asked } from '../measures/kept/fingerprint.ts'
import { yearEnd } from '../measures/kept/years.ts'
import { yearWithin } from './course.ts'
import { dayAfter } from './days.ts'

/** The first instant of a day of the city. */
export const dawnOf = (day: string): Date => cityInstant(day, '00:00')

/** What must be counted to know an indicator, and how its value follows from that. */
export type Question = {
  asked: Asked[]
  value: (counted: readonly (number | null)[]) => number | null
}

type Known = Pick<PlanFile, 'period'>

/**
 * What to count for an indicator now, or as it stood before an instant: of a flow what its year brought, of what adds up
 * the baseline as well where that is carried. Undefined where the ledger does not count it.
 */
export function questionFor(
  { period }: Known,
  indicator: PlanIndicator,
  today: string,
  before?: Date,
): Question | undefined {
  const { measure, baseline, by } = indicator
  if (!measure) return undefined
  const at = (instant?: Date): Asked => (instant ? { measure, before: instant } : { measure })
  if (measure.kind !== 'ratio' && natureOf(indicator) === 'flow') {
    const year = yearWithin(lastDayBefore(today, before), period.from, by)
    const end = yearEnd(year)
    const over = before ? before >= end : dawnOf(dayAfter(today)) >= end
    return { asked: [at(over ? end : before), at(yearEnd(year - 1))], value: difference }
  }
  if (!baseline?.carried || measure.kind === 'ratio')
    return { asked: [at(before)], value: ([counted]) => counted ?? null }
  const from = dawnOf(dayAfter(baseline.on))
  if (before && before <= from) return { asked: [], value: () => baseline.value }
  return {
    asked: [at(before), at(from)],
    value: (counted) => baseline.value + (difference(counted) ?? 0),
  }
}

/** A cut ends before its instant: its last moment is what counts. */
export const lastDayBefore = (today: string, before?: Date): string =>
  before ? cityDay(new Date(before.getTime() - 1)) : today

const difference = ([after, before]: readonly (number | null)[]): number | null =>
  after == null || before == null ? null : after - before

/** Years looked at after the day of a target: somebody may still want to know. */
const YEARS_AFTER = 9

/** The years that an indicator is shown for: from the first of its plan to that of its target; what adds up or is a level goes on to now. */
export function yearsShown({ period }: Known, indicator: PlanIndicator, today: string): number[] {
  const first = Number(period.from.slice(0, 4))
  const due = Number(indicator.by.slice(0, 4))
  const after = natureOf(indicator) === 'flow' ? 0 : YEARS_AFTER
  const last = Math.max(due, Math.min(Number(today.slice(0, 4)), due + after))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}

/** Everything that the pages of an indicator count: now, and at the end of each year shown that is over. */
export function allAsked(plan: Known, indicator: PlanIndicator, today: string): Asked[] {
  const { measure } = indicator
  if (!measure) return []
  const ends = yearsShown(plan, indicator, today)
    .filter((year) => `${year}-12-31` < today)
    .map(yearEnd)
  return [
    { measure },
    ...[undefined, ...ends].flatMap(
      (before) => questionFor(plan, indicator, today, before)?.asked ?? [],
    ),
  ]
}
