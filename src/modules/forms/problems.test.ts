import { describe, expect, test } from 'vitest'
import type { FieldType, FormDefinition, FormField } from './definition.ts'
import { problemsOf } from './problems.ts'
import { readAnswers } from './reading.ts'
import { formDefinition } from './sound.ts'

const both = (text: string) => ({ vi: text, en: text })
const options = ['a', 'b', 'c'].map((value) => ({ value, label: both(value) }))

const formWith = (field: Partial<FormField> & { type: FieldType }): FormDefinition => ({
  sections: [
    {
      code: 'one',
      title: both('One'),
      fields: [{ code: 'x', label: both('X'), required: false, ...field }],
    },
  ],
})

const faultsOf = (field: Partial<FormField> & { type: FieldType }, typed: string | string[]) => {
  const definition = formWith(field)
  const { answers } = readAnswers(definition, { x: typed })
  return problemsOf(definition, answers, { files: [] }).map(({ code }) => code)
}

describe('each type takes what it means and refuses the rest', () => {
  const cases: [Partial<FormField> & { type: FieldType }, string | string[], string[]][] = [
    [{ type: 'text', max: 3 }, 'abc', []],
    [{ type: 'text', max: 3 }, 'abcd', ['too-long']],
    [{ type: 'paragraph', min: 5 }, 'abc', ['too-short']],
    [{ type: 'number', min: 1, max: 9 }, '5', []],
    [{ type: 'number', min: 1, max: 9 }, '0', ['too-small']],
    [{ type: 'number', min: 1, max: 9 }, '10', ['too-large']],
    [{ type: 'number' }, 'năm', ['not-a-number']],
    [{ type: 'money', max: 2_000_000 }, '1.500.000', []],
    [{ type: 'money', max: 2_000_000 }, '2.000.001', ['too-large']],
    [{ type: 'money' }, '1,5 triệu', ['not-an-amount']],
    [{ type: 'date' }, '2026-02-28', []],
    [{ type: 'date' }, '2026-02-30', ['not-a-day']],
    [{ type: 'email' }, 'lan@congty.vn', []],
    [{ type: 'email' }, 'lan tại công ty', ['not-an-email']],
    [{ type: 'yes-no' }, 'no', []],
    [{ type: 'yes-no' }, 'maybe', ['not-a-choice']],
    [{ type: 'choice', options }, 'b', []],
    [{ type: 'choice', options }, 'z', ['not-a-choice']],
    [{ type: 'choices', options, max: 2 }, ['', 'c', 'a'], []],
    [{ type: 'choices', options, max: 2 }, ['a', 'b', 'c'], ['too-large']],
    [{ type: 'choices', options }, ['a', 'z'], ['not-a-choice']],
  ]
  for (const [field, typed, expected] of cases)
    test(`${field.type} ${JSON.stringify(typed)}`, () =>
      expect(faultsOf(field, typed)).toEqual(expected))
})

test('an empty field is a fault only where an answer is demanded', () => {
  for (const type of ['text', 'number', 'money', 'date', 'email', 'yes-no'] as const) {
    expect(faultsOf({ type, required: true }, '  ')).toEqual(['required'])
    expect(faultsOf({ type, required: false }, '  ')).toEqual([])
  }
  expect(faultsOf({ type: 'choices', options, required: true }, '')).toEqual(['required'])
})

test('a no is an answer', () => {
  expect(faultsOf({ type: 'yes-no', required: true }, 'no')).toEqual([])
  expect(faultsOf({ type: 'number', required: true }, '0')).toEqual([])
})

test('a demanded document counts once it was handed in', () => {
  const definition = formWith({ type: 'file', required: true })
  expect(problemsOf(definition, {}, { files: [] })).toEqual([{ field: 'x', code: 'required' }])
  expect(problemsOf(definition, {}, { files: ['x'] })).toEqual([])
})

test('a draft keeps an amount that cannot be read yet as it was typed', () => {
  const definition = formWith({ type: 'money' })
  expect(readAnswers(definition, { x: 'chừng 2 tỷ' }).answers).toEqual({ x: 'chừng 2 tỷ' })
  expect(readAnswers(definition, { x: '2.000.000.000' }).answers).toEqual({ x: 2_000_000_000 })
})

test('what was not posted and what the form does not ask for is absent', () => {
  const definition = formWith({ type: 'text' })
  expect(readAnswers(definition, { y: 'foreign', __proto__: 'odd' }).answers).toEqual({})
})

test('texts that no database can hold are named, not stored', () => {
  const definition = formWith({ type: 'paragraph' })
  expect(readAnswers(definition, { x: 'a\u0000b' })).toEqual({
    answers: {},
    problems: [{ field: 'x', code: 'unreadable' }],
  })
  expect(readAnswers(definition, { x: 'a'.repeat(20_001) }).problems).toHaveLength(1)
})

test('a definition is refused when two fields share a code, or a choice has nothing to choose', () => {
  const twice = formWith({ type: 'text' })
  twice.sections.push({ ...twice.sections[0], code: 'two' } as FormDefinition['sections'][number])
  expect(formDefinition.safeParse(twice).success).toBe(false)
  expect(formDefinition.safeParse(formWith({ type: 'choice' })).success).toBe(false)
  expect(formDefinition.safeParse(formWith({ type: 'text', code: '_key' })).success).toBe(false)
  expect(formDefinition.safeParse(formWith({ type: 'choice', options })).success).toBe(true)
})
