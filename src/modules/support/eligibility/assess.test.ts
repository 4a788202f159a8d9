import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageLimit, assess, type Criterion, type Verdict } from './assess.ts'
import type { EligibilityFacts, Rule } from './rule.ts'

const criterion = (rule: Rule, code = 'a'): Criterion => ({
  code,
  rule,
  clause: 'Khoản 2 mục I',
  wording: { vi: 'Tiêu chí', en: 'Criterion' },
  whatIsMissing: { vi: 'Giấy tờ', en: 'A document' },
})

const judge = (rule: Rule, facts: EligibilityFacts, today = '2026-11-23') => {
  const [judgement] = assess([criterion(rule)], facts, today).judgements
  if (!judgement) throw new Error('a criterion went unjudged')
  return judgement
}

describe('at most five years', () => {
  const rule: Rule = { type: 'age-at-most', fact: 'registeredOn', years: 5 }
  const onDay = (registeredOn: string, today: string) => judge(rule, { registeredOn }, today)

  test('the fifth anniversary still counts, the day after no longer does', () => {
    expect(onDay('2021-11-23', '2026-11-22').verdict).toBe('met')
    expect(onDay('2021-11-23', '2026-11-23').verdict).toBe('met')
    expect(onDay('2021-11-23', '2026-11-24').verdict).toBe('not-met')
  })

  test('says the last day that counts and the first that does not', () => {
    expect(onDay('2023-12-31', '2026-11-23')).toMatchObject({
      verdict: 'met',
      holdsUntil: '2028-12-31',
      lapsesOn: '2029-01-01',
    })
  })

  test('an enterprise of 29 February has its anniversary on the last day of February', () => {
    expect(ageLimit('2024-02-29', 5)).toEqual({ holdsUntil: '2029-02-28', lapsesOn: '2029-03-01' })
    expect(ageLimit('2024-02-29', 4)).toEqual({ holdsUntil: '2028-02-29', lapsesOn: '2028-03-01' })
    expect(onDay('2024-02-29', '2029-02-28').verdict).toBe('met')
    expect(onDay('2024-02-29', '2029-03-01').verdict).toBe('not-met')
  })

  test.each([undefined, '', 'không rõ', '2026-02-30', 5, true, ['2024-01-01']])(
    'a day that cannot be read (%s) leaves the question open',
    (registeredOn) => expect(judge(rule, { registeredOn }).verdict).toBe('unknown'),
  )

  test('a day that has not come yet leaves the question open', () => {
    expect(onDay('2026-11-24', '2026-11-23').verdict).toBe('unknown')
    expect(onDay('2026-11-23', '2026-11-23').verdict).toBe('met')
  })

  test('once lapsed it never holds again, and the day named is the turn', () => {
    const days = fc
      .integer({ min: 0, max: 60_000 })
      .map((offset) => Temporal.PlainDate.from('1950-01-01').add({ days: offset }))
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (since, years) => {
        const { holdsUntil, lapsesOn } = ageLimit(since.toString(), years)
        const at = (today: string) =>
          judge({ ...rule, years }, { registeredOn: since.toString() }, today).verdict
        expect(at(holdsUntil)).toBe('met')
        expect(at(lapsesOn)).toBe('not-met')
        expect(Temporal.PlainDate.from(holdsUntil).until(lapsesOn).days).toBe(1)
        expect(at(Temporal.PlainDate.from(lapsesOn).add({ years: 3 }).toString())).toBe('not-met')
      }),
    )
  })
})

describe('a rule for one kind of applicant', () => {
  const rule: Rule = { type: 'age-at-most', fact: 'registeredOn', years: 5, onlyFor: 'enterprise' }

  test('passes the other kinds, whatever their age', () => {
    expect(judge(rule, { kind: 'project' })).toMatchObject({ verdict: 'met' })
    expect(judge(rule, { kind: 'project', registeredOn: '1990-01-01' }).verdict).toBe('met')
  })

  test('asks for the kind first, then for the day', () => {
    expect(judge(rule, { registeredOn: '1990-01-01' }).verdict).toBe('unknown')
    expect(judge(rule, { kind: 'enterprise' }).verdict).toBe('unknown')
    expect(judge(rule, { kind: 'enterprise', registeredOn: '1990-01-01' }).verdict).toBe('not-met')
  })
})

test.each<[Rule, EligibilityFacts[string], Verdict]>([
  [{ type: 'any-of', fact: 'x', values: ['a', 'b'] }, ['b', 'c'], 'met'],
  [{ type: 'any-of', fact: 'x', values: ['a', 'b'] }, ['c'], 'not-met'],
  [{ type: 'any-of', fact: 'x', values: ['a', 'b'] }, [], 'not-met'],
  [{ type: 'any-of', fact: 'x', values: ['a', 'b'] }, 'a', 'unknown'],
  [{ type: 'one-of', fact: 'x', values: ['a', 'b'] }, 'b', 'met'],
  [{ type: 'one-of', fact: 'x', values: ['a', 'b'] }, 'c', 'not-met'],
  [{ type: 'one-of', fact: 'x', values: ['a', 'b'] }, ['a'], 'unknown'],
  [{ type: 'at-least', fact: 'x', value: 1 }, 1, 'met'],
  [{ type: 'at-least', fact: 'x', value: 1 }, 0, 'not-met'],
  [{ type: 'at-least', fact: 'x', value: 1 }, '1', 'unknown'],
  [{ type: 'is-true', fact: 'x' }, true, 'met'],
  [{ type: 'is-true', fact: 'x' }, false, 'not-met'],
  [{ type: 'is-true', fact: 'x' }, 'true', 'unknown'],
])('%o with %o is %s', (rule, x, verdict) => expect(judge(rule, { x }).verdict).toBe(verdict))

const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    type: fc.constant('age-at-most' as const),
    fact: fc.constant('registeredOn'),
    years: fc.integer({ min: 1, max: 10 }),
  }),
  fc.record({
    type: fc.constantFrom('any-of' as const, 'one-of' as const),
    fact: fc.constantFrom('basis', 'sector'),
    values: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
  }),
  fc.record({
    type: fc.constant('at-least' as const),
    fact: fc.constant('n'),
    value: fc.integer(),
  }),
  fc.record({ type: fc.constant('is-true' as const), fact: fc.constant('sure') }),
)

test('what nobody has said never counts against anyone', () => {
  fc.assert(
    fc.property(fc.array(rules), (all) => {
      const { overall, judgements } = assess(
        all.map((rule) => criterion(rule)),
        {},
        '2026-11-23',
      )
      expect(judgements.map(({ verdict }) => verdict)).not.toContain('not-met')
      expect(overall).toBe(all.length === 0 ? 'eligible' : 'unknown')
    }),
  )
})

test('one criterion not met decides, then one open question, then all is well', () => {
  const basis = (code: string) => criterion({ type: 'is-true', fact: code }, code)
  const outcomes: [EligibilityFacts, string][] = [
    [{ a: true, b: true }, 'eligible'],
    [{ a: true }, 'unknown'],
    [{ a: false }, 'not-eligible'],
    [{ a: false, b: true }, 'not-eligible'],
    [{}, 'unknown'],
  ]
  for (const [facts, overall] of outcomes)
    expect(assess([basis('a'), basis('b')], facts, '2026-11-23').overall).toBe(overall)
})

test('each judgement carries the clause, the wording and what is missing', () => {
  const judged = assess([criterion({ type: 'is-true', fact: 'x' })], {}, '2026-11-23').judgements
  expect(judged).toMatchObject([
    {
      code: 'a',
      verdict: 'unknown',
      clause: 'Khoản 2 mục I',
      wording: { vi: 'Tiêu chí', en: 'Criterion' },
      whatIsMissing: { vi: 'Giấy tờ', en: 'A document' },
    },
  ])
})
