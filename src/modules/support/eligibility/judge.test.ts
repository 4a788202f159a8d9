import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openFacts, sentenceOf } from './explain.ts'
import { judge, type Verdict } from './judge.ts'
import { factsIn, type Rule, ruleSchema } from './rule.ts'

const today = '2026-11-23'
const yes = (fact: string): Rule => ({ type: 'is-true', fact })
/** Facts that make the rules a, b, c come out as asked. */
const facts = (...verdicts: Verdict[]) =>
  Object.fromEntries(
    verdicts.map((verdict, at) => [
      'abc'[at],
      verdict === 'unknown' ? undefined : verdict === 'met',
    ]),
  )
const verdicts = ['met', 'not-met', 'unknown'] as const
const verdictOf = (rule: Rule, ...given: Verdict[]) => judge(rule, facts(...given), today).verdict

test.each(verdicts.flatMap((a) => verdicts.map((b) => [a, b] as const)))(
  'both and either of %s and %s',
  (a, b) => {
    const rules = [yes('a'), yes('b')]
    const wanted = (all: boolean): Verdict => {
      const pair = [a, b]
      const decisive = all ? 'not-met' : 'met'
      if (pair.includes(decisive)) return decisive
      return pair.includes('unknown') ? 'unknown' : all ? 'met' : 'not-met'
    }
    expect(verdictOf({ type: 'all-of', rules }, a, b)).toBe(wanted(true))
    expect(verdictOf({ type: 'some-of', rules }, a, b)).toBe(wanted(false))
  },
)

test('two of three are settled as soon as the open one cannot change it', () => {
  const rule: Rule = { type: 'some-of', atLeast: 2, rules: [yes('a'), yes('b'), yes('c')] }
  expect(verdictOf(rule, 'met', 'met', 'unknown')).toBe('met')
  expect(verdictOf(rule, 'met', 'not-met', 'unknown')).toBe('unknown')
  expect(verdictOf(rule, 'not-met', 'not-met', 'unknown')).toBe('not-met')
})

test.each([
  ['met', 'not-met'],
  ['not-met', 'met'],
  ['unknown', 'unknown'],
] as const)('not %s is %s', (given, verdict) => {
  expect(verdictOf({ type: 'not', rule: yes('a') }, given)).toBe(verdict)
})

describe('a threshold that depends on the size', () => {
  const rule: Rule = {
    type: 'by-value',
    fact: 'size',
    cases: {
      large: { type: 'at-least', fact: 'staff', value: 10 },
      small: { type: 'at-least', fact: 'staff', value: 2 },
    },
  }
  test.each([
    [{ size: 'large', staff: 9 }, 'not-met'],
    [{ size: 'large', staff: 10 }, 'met'],
    [{ size: 'small', staff: 2 }, 'met'],
    [{ size: 'small' }, 'unknown'],
    [{ staff: 10 }, 'unknown'],
    [{ size: 'medium', staff: 10 }, 'unknown'],
    [{ size: 'toString', staff: 10 }, 'unknown'],
  ] as const)('%o is %s', (given, verdict) => {
    expect(judge(rule, given, today).verdict).toBe(verdict)
  })

  test('what to ask is the size first, then what that size needs', () => {
    expect(openFacts(judge(rule, {}, today))).toEqual(['size'])
    expect(openFacts(judge(rule, { size: 'small' }, today))).toEqual(['staff'])
    expect(openFacts(judge(rule, { size: 'small', staff: 2 }, today))).toEqual([])
  })
})

test.each([
  [200, 'met'],
  [201, 'not-met'],
  [0, 'met'],
  [undefined, 'unknown'],
  ['200', 'unknown'],
] as const)('at most 200: %s is %s', (employees, verdict) => {
  const rule: Rule = { type: 'at-most', fact: 'employees', value: 200 }
  expect(judge(rule, { employees }, today).verdict).toBe(verdict)
})

test.each([
  [2, 100, 'met'],
  [1, 100, 'not-met'],
  [0, 0, 'unknown'],
  [3, undefined, 'unknown'],
  [undefined, 100, 'unknown'],
  [90_071_992_547_409, 4_503_599_627_370_496, 'not-met'],
  [90_071_992_547_410, 4_503_599_627_370_496, 'met'],
] as const)('%s is 2 percent of %s: %s', (part, whole, verdict) => {
  const rule: Rule = { type: 'percent-at-least', fact: 'part', of: 'whole', percent: 2 }
  expect(judge(rule, { part, whole }, today).verdict).toBe(verdict)
})

const anyRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('a', 'b', 'c').map(yes),
    fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((rules) => ({
      type: 'all-of' as const,
      rules,
    })),
    fc
      .tuple(fc.array(tie('rule'), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 3 }))
      .map(([rules, atLeast]) => ({ type: 'some-of' as const, rules, atLeast })),
    tie('rule').map((rule) => ({ type: 'not' as const, rule })),
  ),
})).rule

test('a verdict once settled stays whatever the open facts turn out to be', () => {
  const known = fc.tuple(...['a', 'b', 'c'].map(() => fc.constantFrom(...verdicts)))
  const settled = fc.tuple(...['a', 'b', 'c'].map(() => fc.constantFrom('met', 'not-met')))
  fc.assert(
    fc.property(anyRule, known, settled, (rule, partly, answers) => {
      expect(ruleSchema.parse(rule)).toEqual(rule)
      expect(new Set(factsIn(rule)).isSubsetOf(new Set(['a', 'b', 'c']))).toBe(true)
      const now = judge(rule, facts(...partly), today)
      const filled = partly.map((each, at) => (each === 'unknown' ? (answers[at] ?? each) : each))
      const later = judge(rule, facts(...(filled as Verdict[])), today)
      expect(later.verdict).not.toBe('unknown')
      if (now.verdict !== 'unknown') expect(later.verdict).toBe(now.verdict)
      else expect(openFacts(now)).not.toEqual([])
    }),
  )
})

test('each leaf says the fact it used and what is wanted of it, in both languages', () => {
  const part = judge(
    { type: 'at-most', fact: 'capital', value: 100_000_000_000 },
    { capital: 5_000_000 },
    today,
  )
  expect(sentenceOf(part, 'vi')).toMatch(
    /^Tổng nguồn vốn: 5\.000\.000\sđ; cần không quá 100\.000\.000\.000\sđ$/,
  )
  expect(sentenceOf(part, 'en')).toMatch(/^Total capital: .*5,000,000.*; at most .* is wanted$/)
})
