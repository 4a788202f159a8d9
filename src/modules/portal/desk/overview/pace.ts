import type { PlanNumber } from '#modules/plan/index.ts'

export type Pace = {
  state: 'reached' | 'ahead' | 'on-path' | 'behind' | 'no-data'
  /** Where it should be by now; null where nobody can say. */
  expected: number | null
}

const daysBetween = (from: string, until: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until), { largestUnit: 'day' }).days

/** Where a target stands against a straight way from nothing on the first day of the plan to the target on its day. */
export function paceOf({ value, target, by }: PlanNumber, from: string, today: string): Pace {
  const share =
    today >= by ? 1 : today <= from ? 0 : daysBetween(from, today) / daysBetween(from, by)
  const expected = target * share
  if (value === null) return { state: today > from ? 'behind' : 'no-data', expected }
  if (value >= target) return { state: 'reached', expected }
  if (value >= expected) return { state: value > expected ? 'ahead' : 'on-path', expected }
  return { state: 'behind', expected }
}
