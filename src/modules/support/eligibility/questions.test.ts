import { expect, test } from 'vitest'
import type { Criterion } from './assess.ts'
import { questionsFor, readAnswers } from './questions.ts'
import type { Rule } from './rule.ts'

const criteria = (...rules: Rule[]): Criterion[] =>
  rules.map((rule, at) => ({
    code: `c${at}`,
    rule,
    clause: 'Khoản 2',
    wording: { vi: `Tiêu chí ${at}`, en: `Criterion ${at}` },
    whatIsMissing: { vi: 'Thiếu', en: 'Missing' },
  }))

const age: Rule = { type: 'age-at-most', fact: 'registeredOn', years: 5, onlyFor: 'enterprise' }
const basis: Rule = { type: 'any-of', fact: 'growthBasis', values: ['technology', 'model'] }

test('a rule for one kind of applicant asks for the kind before its own fact', () => {
  expect(questionsFor(criteria(age)).map(({ fact, kind }) => [fact, kind])).toEqual([
    ['kind', 'one-of'],
    ['registeredOn', 'day'],
  ])
})

test('a fact that two criteria speak of is asked once, with the values of both', () => {
  const more: Rule = { type: 'any-of', fact: 'growthBasis', values: ['model', 'patent'] }
  const [question, ...rest] = questionsFor(criteria(basis, more))
  expect(rest).toEqual([])
  expect(question?.values).toEqual(['technology', 'model', 'patent'])
})

test('answers become facts, and open questions stay absent', () => {
  const questions = questionsFor(
    criteria(
      age,
      basis,
      { type: 'at-least', fact: 'years', value: 1 },
      { type: 'is-true', fact: 'sure' },
    ),
  )
  expect(
    readAnswers(questions, {
      kind: ['enterprise'],
      registeredOn: [' 2024-02-29 '],
      growthBasis: ['technology', 'model'],
      years: ['3'],
      sure: ['no'],
      stranger: ['x'],
    }),
  ).toEqual({
    facts: {
      kind: 'enterprise',
      registeredOn: '2024-02-29',
      growthBasis: ['technology', 'model'],
      years: 3,
      sure: false,
    },
    problems: [],
  })
  expect(readAnswers(questions, { registeredOn: [''], years: [' '] })).toEqual({
    facts: {},
    problems: [],
  })
})

test('ticking "none of these" is an answer, ticking nothing is not', () => {
  const questions = questionsFor(criteria(basis))
  expect(readAnswers(questions, { growthBasis: ['none'] }).facts).toEqual({ growthBasis: [] })
  expect(readAnswers(questions, {}).facts).toEqual({})
})

test.each([
  ['registeredOn', '2026-02-30', 'not-a-day'],
  ['registeredOn', '<script>', 'not-a-day'],
  ['kind', 'school', 'not-a-choice'],
  ['growthBasis', 'luck', 'not-a-choice'],
  ['years', '-1', 'not-a-number'],
  ['years', '1e9', 'not-a-number'],
  ['sure', 'maybe', 'not-a-choice'],
])('%s = %s is named as %s and becomes no fact', (field, value, code) => {
  const questions = questionsFor(
    criteria(
      age,
      basis,
      { type: 'at-least', fact: 'years', value: 1 },
      { type: 'is-true', fact: 'sure' },
    ),
  )
  expect(readAnswers(questions, { [field]: [value] })).toEqual({
    facts: {},
    problems: [{ field, code }],
  })
})
