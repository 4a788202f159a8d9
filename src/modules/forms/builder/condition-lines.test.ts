import { describe, expect, test } from 'vitest'
import type { FormField } from '../definition.ts'
import {
  fieldName,
  fieldsBefore,
  isName,
  readShowIf,
  valueInWords,
  valueName,
} from './condition-lines.ts'

const both = (text: string) => ({ vi: text, en: text })
const field = (code: string, type: FormField['type']): FormField => ({
  code,
  type,
  label: both(code),
  required: false,
})
const before: FormField[] = [
  field('sure', 'yes-no'),
  field('amount', 'money'),
  {
    ...field('basis', 'choice'),
    options: [{ value: 'technology', label: { vi: 'Công nghệ', en: 'Technology' } }],
  },
  field('paper', 'file'),
]
const read = (...lines: [field: string, is: string, value?: string][]) =>
  readShowIf(
    Object.fromEntries(
      lines.flatMap(([code, is, value = ''], at) => [
        [fieldName(at), code],
        [isName(at), is],
        [valueName(at), value],
      ]),
    ),
    before,
  )

describe('a value is taken in the words that people use for it', () => {
  for (const [code, is, typed, value] of [
    ['sure', 'equal', 'Có', 'yes'],
    ['sure', 'equal', 'không', 'no'],
    ['sure', 'not-equal', 'Yes', 'yes'],
    ['amount', 'at-least', '1.500.000', '1500000'],
    ['basis', 'equal', 'cong nghe', 'technology'],
    ['basis', 'equal', 'Technology', 'technology'],
    ['basis', 'equal', 'technology', 'technology'],
  ] as const)
    test(`${typed} for ${code}`, () =>
      expect(read([code, is, typed]).showIf?.conditions).toEqual([{ field: code, is, value }]))
})

describe('what cannot be a condition is named where it was typed', () => {
  for (const [line, place, code] of [
    [['nobody', 'answered'], 'when.0.field', 'not-a-choice'],
    [['sure', ''], 'when.0.is', 'required'],
    [['sure', 'at-least', '1'], 'when.0.is', 'unfit-comparison'],
    [['paper', 'answered'], 'when.0.is', 'unfit-comparison'],
    [['sure', 'equal', 'có thể'], 'when.0.value', 'unfit-value'],
    [['sure', 'equal', ''], 'when.0.value', 'unfit-value'],
    [['amount', 'at-least', 'nhiều'], 'when.0.value', 'unfit-value'],
  ] as const)
    test(`${line.join(' ')}: ${code}`, () =>
      expect(read([...line] as [string, string, string?])).toEqual({
        showIf: undefined,
        problems: [{ field: place, code }],
      }))
})

test('lines left empty are no conditions, and (not-)answered needs no value', () => {
  expect(read(['', '', ''])).toEqual({ showIf: undefined, problems: [] })
  expect(read(['sure', 'answered', 'whatever']).showIf).toEqual({
    match: 'all',
    conditions: [{ field: 'sure', is: 'answered' }],
  })
})

test('a value is shown again in the words of the reader', () => {
  const form = { sections: [{ code: 'one', title: both('One'), fields: before }] }
  expect(valueInWords({ field: 'sure', is: 'equal', value: 'no' }, form, 'vi')).toBe('không')
  expect(valueInWords({ field: 'basis', is: 'equal', value: 'technology' }, form, 'vi')).toBe(
    'Công nghệ',
  )
  expect(fieldsBefore(form, { field: 'basis' }).map(({ code }) => code)).toEqual(['sure', 'amount'])
  expect(fieldsBefore(form, { section: 'one' })).toEqual([])
})
