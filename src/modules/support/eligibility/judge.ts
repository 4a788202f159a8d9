import { isDay } from '#platform/http/fields.ts'
import { type EligibilityFacts, KIND, type Leaf, type Rule } from './rule.ts'

/** `unknown` is an open question, never a refusal. */
export type Verdict = 'met' | 'not-met' | 'unknown'

type Given = EligibilityFacts[string]

/** One rule as judged: a leaf with the fact it used, or a group with what it is made of. */
export type Part =
  | {
      how: 'leaf'
      verdict: Verdict
      rule: Leaf
      given: Given
      /** The fact that a percentage is taken of. */
      base?: Given
      /** False where the rule is only for another kind of applicant. */
      applies: boolean
      holdsUntil?: string
      lapsesOn?: string
    }
  | { how: 'all' | 'not'; verdict: Verdict; parts: Part[] }
  | { how: 'some'; verdict: Verdict; parts: Part[]; wanted: number }
  | { how: 'by-value'; verdict: Verdict; fact: string; given: Given; parts: Part[] }

/** Holds the facts against a rule on a day of the city. */
export function judge(rule: Rule, facts: EligibilityFacts, today: string): Part {
  const each = (rules: readonly Rule[]) => rules.map((one) => judge(one, facts, today))
  switch (rule.type) {
    case 'all-of': {
      const parts = each(rule.rules)
      return { how: 'all', verdict: all(parts.map(verdictOf)), parts }
    }
    case 'some-of': {
      const parts = each(rule.rules)
      const wanted = rule.atLeast ?? 1
      return { how: 'some', verdict: some(parts.map(verdictOf), wanted), parts, wanted }
    }
    case 'not': {
      const part = judge(rule.rule, facts, today)
      return { how: 'not', verdict: opposite[part.verdict], parts: [part] }
    }
    case 'by-value': {
      const given = facts[rule.fact]
      const chosen =
        typeof given === 'string' && Object.hasOwn(rule.cases, given)
          ? rule.cases[given]
          : undefined
      const parts = chosen ? [judge(chosen, facts, today)] : []
      return {
        how: 'by-value',
        verdict: parts[0]?.verdict ?? 'unknown',
        parts,
        given,
        fact: rule.fact,
      }
    }
    default:
      return judgeLeaf(rule, facts, today)
  }
}

const verdictOf = ({ verdict }: Part): Verdict => verdict
const opposite = { met: 'not-met', 'not-met': 'met', unknown: 'unknown' } as const

function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('not-met')) return 'not-met'
  return verdicts.includes('unknown') ? 'unknown' : 'met'
}

/** Settled as soon as the open ones can no longer change it. */
function some(verdicts: readonly Verdict[], wanted: number): Verdict {
  const met = verdicts.filter((verdict) => verdict === 'met').length
  const open = verdicts.filter((verdict) => verdict === 'unknown').length
  if (met >= wanted) return 'met'
  return met + open >= wanted ? 'unknown' : 'not-met'
}

function judgeLeaf(rule: Leaf, facts: EligibilityFacts, today: string): Part {
  const given = facts[rule.fact]
  const leaf = { how: 'leaf', rule, given, applies: true } as const
  const found = (holds: boolean | undefined): Verdict =>
    holds === undefined ? 'unknown' : holds ? 'met' : 'not-met'
  switch (rule.type) {
    case 'age-at-most': {
      const kind = facts[KIND]
      if (rule.onlyFor && kind === undefined) return { ...leaf, verdict: 'unknown' }
      if (rule.onlyFor && kind !== rule.onlyFor) return { ...leaf, applies: false, verdict: 'met' }
      return { ...leaf, ...judgeAge(given, rule.years, today) }
    }
    case 'any-of': {
      const holds = Array.isArray(given)
        ? rule.values.some((value) => given.includes(value))
        : undefined
      return { ...leaf, verdict: found(holds) }
    }
    case 'one-of': {
      const holds = typeof given === 'string' ? rule.values.includes(given) : undefined
      return { ...leaf, verdict: found(holds) }
    }
    case 'at-least': {
      const holds = typeof given === 'number' ? given >= rule.value : undefined
      return { ...leaf, verdict: found(holds) }
    }
    case 'at-most': {
      const holds = typeof given === 'number' ? given <= rule.value : undefined
      return { ...leaf, verdict: found(holds) }
    }
    case 'percent-at-least': {
      const base = facts[rule.of]
      return { ...leaf, base, verdict: found(reaches(given, base, rule.percent)) }
    }
    case 'is-true':
      return { ...leaf, verdict: found(typeof given === 'boolean' ? given : undefined) }
  }
}

/** A share of nothing says nothing. */
function reaches(given: Given, base: Given, percent: number): boolean | undefined {
  if (!Number.isSafeInteger(given) || !Number.isSafeInteger(base) || base === 0) return undefined
  return BigInt(Number(given)) * 100n >= BigInt(Number(base)) * BigInt(percent)
}

function judgeAge(since: Given, years: number, today: string) {
  // A day that has not come yet is a slip of the pen, not a young enterprise.
  if (typeof since !== 'string' || !isDay(since) || since > today)
    return { verdict: 'unknown' as const }
  const { holdsUntil, lapsesOn } = ageLimit(since, years)
  const verdict: Verdict = today <= holdsUntil ? 'met' : 'not-met'
  return { verdict, holdsUntil, lapsesOn }
}

/** The anniversary still counts, the day after no longer does; from 29 February it is the last day of February (Civil Code 2015, Articles 147 and 148). */
export function ageLimit(since: string, years: number): { holdsUntil: string; lapsesOn: string } {
  const anniversary = Temporal.PlainDate.from(since).add({ years })
  return {
    holdsUntil: anniversary.toString(),
    lapsesOn: anniversary.add({ days: 1 }).toString(),
  }
}
