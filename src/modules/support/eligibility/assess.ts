import type { Text } from '#platform/locale.ts'
import { judge, type Part, type Verdict } from './judge.ts'
import type { EligibilityFacts, Rule } from './rule.ts'

export { ageLimit, type Part, type Verdict } from './judge.ts'

export type Criterion = {
  code: string
  rule: Rule
  /** Document and clause, as people cite it. */
  clause: string
  wording: Text
  whatIsMissing: Text
}

export type Judgement = Omit<Criterion, 'rule'> & {
  verdict: Verdict
  /** The last day on which it still holds, when it ends of itself. */
  holdsUntil?: string
  /** The first day on which it no longer holds. */
  lapsesOn?: string
  /** How the verdict came about, down to each fact. */
  part: Part
}

export type Assessment = {
  overall: 'eligible' | 'not-eligible' | 'unknown'
  judgements: Judgement[]
}

/** Holds what is known against each criterion on a day of the city. The programme page, the self-check, the officer's sheet and the letter all read this one answer. */
export function assess(
  criteria: readonly Criterion[],
  facts: EligibilityFacts,
  today: string,
): Assessment {
  const judgements = criteria.map(({ rule, ...criterion }) => {
    const part = judge(rule, facts, today)
    return { ...criterion, verdict: part.verdict, ...spanOf(part), part }
  })
  return { overall: overall(judgements.map(({ verdict }) => verdict)), judgements }
}

/** Only a rule of one day has an end that can be foretold. */
const spanOf = (part: Part) =>
  part.how === 'leaf' && part.holdsUntil && part.lapsesOn
    ? { holdsUntil: part.holdsUntil, lapsesOn: part.lapsesOn }
    : {}

export function overall(verdicts: readonly Verdict[]): Assessment['overall'] {
  if (verdicts.includes('not-met')) return 'not-eligible'
  return verdicts.includes('unknown') ? 'unknown' : 'eligible'
}
