import { isDay } from '#platform/http/fields.ts'
import type { Text } from '#platform/locale.ts'
import { type EligibilityFacts, KIND, type Rule } from './rule.ts'

/** `unknown` is an open question, never a refusal. */
export type Verdict = 'met' | 'not-met' | 'unknown'

export type Criterion = {
  code: string
  rule: Rule
  /** Document and clause, as people cite it. */
  clause: string
  wording: Text
  whatIsMissing: Text
}

type Finding = {
  verdict: Verdict
  /** The last day on which it still holds, when it ends of itself. */
  holdsUntil?: string
  /** The first day on which it no longer holds. */
  lapsesOn?: string
}

export type Judgement = Omit<Criterion, 'rule'> & Finding

export type Assessment = {
  overall: 'eligible' | 'not-eligible' | 'unknown'
  judgements: Judgement[]
}

/** Holds what is known against each criterion on a day of the city. */
export function assess(
  criteria: readonly Criterion[],
  facts: EligibilityFacts,
  today: string,
): Assessment {
  const judgements = criteria.map(({ rule, ...criterion }) => ({
    ...criterion,
    ...judge(rule, facts, today),
  }))
  return { overall: overall(judgements.map(({ verdict }) => verdict)), judgements }
}

function overall(verdicts: readonly Verdict[]): Assessment['overall'] {
  if (verdicts.includes('not-met')) return 'not-eligible'
  return verdicts.includes('unknown') ? 'unknown' : 'eligible'
}

const unknown: Finding = { verdict: 'unknown' }
const found = (holds: boolean): Finding => ({ verdict: holds ? 'met' : 'not-met' })

function judge(rule: Rule, facts: EligibilityFacts, today: string): Finding {
  const fact = facts[rule.fact]
  switch (rule.type) {
    case 'age-at-most': {
      const kind = facts[KIND]
      if (rule.onlyFor && kind === undefined) return unknown
      if (rule.onlyFor && kind !== rule.onlyFor) return found(true)
      return judgeAge(fact, rule.years, today)
    }
    case 'any-of':
      return Array.isArray(fact)
        ? found(rule.values.some((value) => fact.includes(value)))
        : unknown
    case 'one-of':
      return typeof fact === 'string' ? found(rule.values.includes(fact)) : unknown
    case 'at-least':
      return typeof fact === 'number' ? found(fact >= rule.value) : unknown
    case 'is-true':
      return typeof fact === 'boolean' ? found(fact) : unknown
  }
}

function judgeAge(since: EligibilityFacts[string], years: number, today: string): Finding {
  // A day that has not come yet is a slip of the pen, not a young enterprise.
  if (typeof since !== 'string' || !isDay(since) || since > today) return unknown
  const { holdsUntil, lapsesOn } = ageLimit(since, years)
  return { ...found(today <= holdsUntil), holdsUntil, lapsesOn }
}

/** The anniversary still counts, the day after no longer does; from 29 February it is the last day of February (Civil Code 2015, Articles 147 and 148). */
export function ageLimit(since: string, years: number): { holdsUntil: string; lapsesOn: string } {
  const anniversary = Temporal.PlainDate.from(since).add({ years })
  return {
    holdsUntil: anniversary.toString(),
    lapsesOn: anniversary.add({ days: 1 }).toString(),
  }
}
