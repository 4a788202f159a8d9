import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from './answers.ts'
import type { Comparison, FormDefinition, FormField, ShowIf } from './definition.ts'
import { problemsOf } from './problems.ts'
import { answersToSend, isMet, visibleFields, visibleForm } from './show-rules.ts'

const both = (text: string) => ({ vi: text, en: text })
const field = (code: string, type: FormField['type'], showIf?: ShowIf): FormField => ({
  code,
  type,
  label: both(code),
  required: true,
  ...(showIf ? { showIf } : {}),
})
const when = (code: string, is: Comparison, value?: string): ShowIf => ({
  match: 'all',
  conditions: [{ field: code, is, ...(value === undefined ? {} : { value }) }],
})
const form = (...fields: FormField[]): FormDefinition => ({
  sections: [{ code: 'one', title: both('One'), fields }],
})

describe('each comparison, against each kind of answer', () => {
  const cases: [Answer | undefined, Comparison, string | undefined, boolean][] = [
    ['a', 'equal', 'a', true],
    ['a', 'equal', 'b', false],
    [undefined, 'equal', '', false],
    ['', 'equal', '', false],
    [true, 'equal', 'yes', true],
    [false, 'equal', 'no', true],
    [12, 'equal', '12', true],
    [['a'], 'equal', 'a', true],
    [['a', 'b'], 'equal', 'a', false],
    ['a', 'not-equal', 'b', true],
    ['a', 'not-equal', 'a', false],
    [undefined, 'not-equal', 'a', false],
    [['a', 'b'], 'includes', 'b', true],
    [['a', 'b'], 'includes', 'c', false],
    [[], 'includes', '', false],
    [10, 'at-least', '10', true],
    [9, 'at-least', '10', false],
    ['9 tỷ', 'at-least', '1', false],
    [10, 'at-most', '10', true],
    [11, 'at-most', '10', false],
    [undefined, 'at-most', '10', false],
    [0, 'answered', undefined, true],
    [false, 'answered', undefined, true],
    ['', 'answered', undefined, false],
    ['', 'not-answered', undefined, true],
    [undefined, 'not-answered', undefined, true],
    ['x', 'not-answered', undefined, false],
  ]
  for (const [answer, is, value, expected] of cases)
    test(`${JSON.stringify(answer)} ${is} ${value ?? ''}`, () => {
      const answers: Answers = answer === undefined ? {} : { x: answer }
      const condition = { field: 'x', is, ...(value === undefined ? {} : { value }) }
      expect(isMet(condition, answers)).toBe(expected)
    })
})

test('all conditions must hold, or any of them, as the form says', () => {
  const conditions = [
    { field: 'a', is: 'equal', value: 'yes' } as const,
    { field: 'b', is: 'answered' } as const,
  ]
  const asked = (match: 'all' | 'any', answers: Answers) =>
    visibleFields(
      form(field('a', 'yes-no'), field('b', 'text'), field('c', 'text', { match, conditions })),
      answers,
    ).has('c')
  expect(asked('all', { a: true })).toBe(false)
  expect(asked('all', { a: true, b: 'x' })).toBe(true)
  expect(asked('any', { b: 'x' })).toBe(true)
  expect(asked('any', {})).toBe(false)
})

test('a field that is not asked counts as unanswered for those after it, whatever was typed in it', () => {
  const chain = form(
    field('a', 'yes-no'),
    field('b', 'text', when('a', 'equal', 'yes')),
    field('c', 'text', when('b', 'answered')),
  )
  const answers = { a: false, b: 'typed before', c: 'too' }
  expect([...visibleFields(chain, answers)]).toEqual(['a'])
  expect([...visibleFields(chain, { ...answers, a: true })]).toEqual(['a', 'b', 'c'])
})

test('a whole section goes with its condition', () => {
  const definition: FormDefinition = {
    sections: [
      { code: 'one', title: both('One'), fields: [field('a', 'yes-no')] },
      {
        code: 'two',
        title: both('Two'),
        showIf: when('a', 'equal', 'yes'),
        fields: [field('b', 'text'), field('paper', 'file')],
      },
    ],
  }
  expect(visibleForm(definition, { a: false }).sections.map(({ code }) => code)).toEqual(['one'])
  expect(problemsOf(definition, { a: false }, { files: [] })).toEqual([])
  expect(problemsOf(definition, { a: true }, { files: [] }).map((each) => each.field)).toEqual([
    'b',
    'paper',
  ])
})

test('what was typed and then hidden stays in the draft and is not sent on', () => {
  const definition = form(field('a', 'yes-no'), field('b', 'text', when('a', 'equal', 'yes')))
  const draft = { a: false, b: 'typed before' }
  expect(answersToSend(definition, draft)).toEqual({ a: false })
  expect(answersToSend(definition, { ...draft, a: true })).toEqual({ a: true, b: 'typed before' })
})

test('a form without conditions and tables sends exactly what it has, so hashes of old cases hold', () => {
  const old = form(field('a', 'yes-no'), field('b', 'text'), field('c', 'choices'))
  const answer = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.string()),
    fc.constant(''),
  )
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'gone'), answer), (answers) => {
      expect(JSON.stringify(answersToSend(old, answers))).toBe(JSON.stringify(answers))
    }),
  )
})

// Forms of up to six fields, each with conditions on any code, also on later ones and on none.
const codes = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const condition = fc.record({
  field: fc.constantFrom(...codes, 'nobody'),
  is: fc.constantFrom<Comparison>('equal', 'not-equal', 'answered', 'not-answered', 'at-least'),
  value: fc.constantFrom('yes', 'no', '1'),
})
const showIf = fc.record({
  match: fc.constantFrom<'all' | 'any'>('all', 'any'),
  conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
})
const anyForm = fc
  .array(fc.option(showIf, { nil: undefined }), { minLength: 6, maxLength: 6 })
  .map((conditions) => form(...codes.map((code, at) => field(code, 'yes-no', conditions[at]))))
const anyAnswers = fc.dictionary(fc.constantFrom(...codes), fc.constantFrom(true, false, ''))

test('whether a field is asked hangs on nothing that stands after it', () => {
  fc.assert(
    fc.property(anyForm, anyAnswers, anyAnswers, (definition, one, other) => {
      for (const [at, code] of codes.entries()) {
        const before = codes.slice(0, at)
        const mixed = Object.fromEntries([
          ...Object.entries(other).filter(([name]) => !before.some((each) => each === name)),
          ...Object.entries(one).filter(([name]) => before.some((each) => each === name)),
        ])
        expect(visibleFields(definition, mixed).has(code)).toBe(
          visibleFields(definition, one).has(code),
        )
      }
    }),
  )
})

test('what was sent shows the same form as the draft it came from, and no fault of a hidden field is told', () => {
  fc.assert(
    fc.property(anyForm, anyAnswers, (definition, answers) => {
      const sent = answersToSend(definition, answers)
      expect(visibleForm(definition, sent)).toEqual(visibleForm(definition, answers))
      const asked = visibleFields(definition, answers)
      for (const problem of problemsOf(definition, answers, { files: [] }))
        expect(asked).toContain(problem.field)
    }),
  )
})
