import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FormDefinition, FormField } from './definition.ts'
import { type ChangeKind, formDifferences } from './differences.ts'

const both = (text: string) => ({ vi: text, en: text })
const field = (code: string, more: Partial<FormField> = {}): FormField => ({
  code,
  type: 'text',
  label: both(code),
  required: false,
  ...more,
})
const form = (...fields: FormField[]): FormDefinition => ({
  sections: [{ code: 'one', title: both('One'), fields }],
})
const options = (...values: string[]) =>
  values.map((value) => ({ value, label: both(value.toUpperCase()) }))
const told = (before: FormDefinition | undefined, after: FormDefinition) =>
  formDifferences(before, after).map(({ code, kind, burdens }) => [code, kind, burdens])

describe('each kind of change is told by itself', () => {
  const showIf = { match: 'all' as const, conditions: [{ field: 'x', is: 'answered' as const }] }
  const cases: [Partial<FormField>, Partial<FormField>, ChangeKind, boolean][] = [
    [{}, { type: 'email' }, 'type-changed', true],
    [{}, { required: true }, 'now-required', true],
    [{ required: true }, {}, 'no-longer-required', false],
    [{}, { max: 10 }, 'limits-changed', true],
    [{ max: 10 }, { max: 20 }, 'limits-changed', false],
    [{ min: 2 }, { min: 1 }, 'limits-changed', false],
    [{}, { showIf }, 'condition-changed', true],
    [{}, { label: both('Khác') }, 'reworded', false],
    [{}, { help: both('Viết gì') }, 'reworded', false],
  ]
  for (const [before, after, kind, burdens] of cases)
    test(`${kind}, ${burdens ? 'a burden' : 'no burden'}`, () =>
      expect(told(form(field('a', before)), form(field('a', after)))).toEqual([
        ['a', kind, burdens],
      ]))
})

test('options that came and went are told apart', () => {
  const choice = (...values: string[]) =>
    form(field('a', { type: 'choice', options: options(...values) }))
  expect(told(choice('a', 'b'), choice('b', 'c')).slice(0, 2)).toEqual([
    ['a', 'options-removed', true],
    ['a', 'options-added', false],
  ])
})

test('columns of a table are told by their table', () => {
  const table = (...codes: string[]) =>
    form(
      field('rows', {
        type: 'table',
        columns: codes.map((code) => ({ code, type: 'text', label: both(code), required: true })),
      }),
    )
  expect(told(table('a', 'b'), table('b', 'c'))).toEqual([
    ['rows.c', 'added', true],
    ['rows.a', 'removed', true],
  ])
})

test('everything of a first version is new, and a demand only where it is required', () => {
  expect(told(undefined, form(field('a'), field('b', { required: true })))).toEqual([
    ['a', 'added', false],
    ['b', 'added', true],
  ])
})

test('one field that moved is the only one that is told to have moved', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((code) => field(code)) as [
    FormField,
    FormField,
    FormField,
    FormField,
  ]
  expect(told(form(a, b, c, d), form(b, c, d, a))).toEqual([['a', 'moved', false]])
})

const anyFields = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
  .map((codes) => form(...codes.map((code) => field(code))))

test('a form differs in nothing from itself, and what is added one way is removed the other', () => {
  fc.assert(
    fc.property(anyFields, anyFields, (one, other) => {
      expect(formDifferences(one, structuredClone(one))).toEqual([])
      const codes = (kind: ChangeKind, from: FormDefinition, to: FormDefinition) =>
        formDifferences(from, to)
          .filter((change) => change.kind === kind)
          .map(({ code }) => code)
          .toSorted()
      expect(codes('added', one, other)).toEqual(codes('removed', other, one))
    }),
  )
})
