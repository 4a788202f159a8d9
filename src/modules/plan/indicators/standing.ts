import { type Course, expectedOn } from './course.ts'

export const standings = ['reached', 'ahead', 'on-path', 'behind', 'no-data'] as const

/** Where a value stands against the way to its target, and what makes it so. */
export type Standing = { expected: number | null } & (
  | { state: 'reached'; reason: 'reached' }
  | { state: 'ahead'; reason: 'above' }
  | { state: 'on-path'; reason: 'near' | 'not-due' | 'within-limit' }
  | { state: 'behind'; reason: 'below' | 'missed' | 'over-limit' }
  | {
      state: 'no-data'
      reason: 'words' | 'nothing-counted' | 'not-recorded' | 'not-begun' | 'no-baseline'
    }
)

export type Reason = Standing['reason']

/** Nearer to the way than this share of the whole distance is on it. */
const NEAR = 0.05

type Seen = {
  /** Null while there is nothing to take a share of, or nobody entered a value. */
  value: number | null
  today: string
  /** Counted by the ledger; else entered from documents. */
  measured: boolean
  /** Things that are counted whole: less than one from the way is on it. */
  whole: boolean
}

export function standingOf(course: Course | null, seen: Seen): Standing {
  const { value, today, measured, whole } = seen
  if (!course) return { state: 'no-data', reason: 'words', expected: null }
  const expected = expectedOn(course, today)
  if (value === null)
    return { state: 'no-data', reason: measured ? 'nothing-counted' : 'not-recorded', expected }

  const { start, end, comparison } = course
  const over = today >= end.on
  const limit = comparison === 'at-most' && !(start && start.value > end.value)
  const good = comparison === 'at-least' ? value >= end.value : value <= end.value
  if (limit && !over)
    return good
      ? { state: 'on-path', reason: 'within-limit', expected: end.value }
      : { state: 'behind', reason: 'over-limit', expected: end.value }
  if (good) return { state: 'reached', reason: 'reached', expected }
  if (over && today > end.on) return { state: 'behind', reason: 'missed', expected }
  if (start && today < start.on) return { state: 'no-data', reason: 'not-begun', expected }
  if (expected === null) return { state: 'no-data', reason: 'no-baseline', expected }
  if (course.basis === 'step' && !over) return { state: 'on-path', reason: 'not-due', expected }

  const gain = comparison === 'at-least' ? value - expected : expected - value
  const near = NEAR * Math.abs(end.value - (start?.value ?? 0))
  if (Math.abs(gain) <= near || (whole && Math.abs(gain) < 1))
    return { state: 'on-path', reason: 'near', expected }
  return gain > 0
    ? { state: 'ahead', reason: 'above', expected }
    : { state: 'behind', reason: 'below', expected }
}
