import { type Assessment, assess, type EligibilityFacts } from '#modules/support/index.ts'
import type { Definition } from './rule-sets.ts'

/** How many of the things behind a number would count under one definition. */
export type Tally = { eligible: number; 'not-eligible': number; unknown: number }

export type Judged = { code: string; assessment: Assessment }

/** One startup held against every definition, on what is known of it. */
export const judgeAll = (
  definitions: readonly Definition[],
  facts: EligibilityFacts,
  day: string,
): Judged[] =>
  definitions.map(({ code, criteria }) => ({ code, assessment: assess(criteria, facts, day) }))

export const emptyTally = (): Tally => ({ eligible: 0, 'not-eligible': 0, unknown: 0 })

/** Adds one more to the tallies; every thing stands in exactly one column of every definition. */
export function tallied(
  tallies: ReadonlyMap<string, Tally>,
  judged: readonly Judged[],
): Map<string, Tally> {
  const next = new Map(tallies)
  for (const { code, assessment } of judged) {
    const before = next.get(code) ?? emptyTally()
    next.set(code, { ...before, [assessment.overall]: before[assessment.overall] + 1 })
  }
  return next
}
