import { describe, expect, test } from 'vitest'
import type { Condition, FormDefinition, FormField, TableColumn } from './definition.ts'
import { comparisons, fieldTypes } from './definition.ts'
import { comparisonsFor, type FindingCode, findingsOf } from './findings.ts'
import { formDefinition } from './sound.ts'

const both = (text: string) => ({ vi: text, en: text })
const text = (code: string, more: Partial<FormField> = {}): FormField => ({
  code,
  type: 'text',
  label: both(code),
  required: false,
  ...more,
})
const form = (...fields: FormField[]): FormDefinition => ({
  sections: [{ code: 'one', title: both('One'), fields }],
})
const when = (...conditions: Condition[]) => ({ showIf: { match: 'all' as const, conditions } })
const options = [
  { value: 'a', label: both('A') },
  { value: 'b', label: both('B') },
]
const column = (code: string, more: Partial<TableColumn> = {}): TableColumn => ({
  code,
  type: 'number',
  label: both(code),
  required: true,
  ...more,
})
const table = (...columns: TableColumn[]) => text('rows', { type: 'table', columns })

describe('each thing that keeps a form back is told, with its place', () => {
  const cases: [string, FormDefinition, FindingCode[]][] = [
    ['nothing at all', { sections: [] }, ['no-section']],
    ['no field', form(), ['no-field']],
    ['no label', form(text('a', { label: { vi: ' ', en: 'A' } })), ['no-label']],
    ['no English', form(text('a', { label: { vi: 'A', en: ' ' } })), ['no-english']],
    ['half a help', form(text('a', { help: { vi: 'x', en: '' } })), ['half-help']],
    ['one code twice', form(text('a'), text('a')), ['duplicate-code']],
    ['no options', form(text('a', { type: 'choice', options: [] })), ['no-options']],
    [
      'an option twice and one without English',
      form(
        text('a', {
          type: 'choices',
          options: [...options, { value: 'a', label: { vi: 'Nữa', en: '' } }],
        }),
      ),
      ['duplicate-option', 'no-english'],
    ],
    ['limits that cross', form(text('a', { min: 5, max: 4 })), ['limits-crossed']],
    ['a table without columns', form(table()), ['no-columns']],
    ['a column twice', form(table(column('x'), column('x'))), ['duplicate-column']],
    [
      'a product of what is no figure',
      form(
        table(column('x', { type: 'text' }), column('y', { type: 'product', factors: ['x', 'x'] })),
      ),
      ['bad-factors'],
    ],
    ['a product of nothing', form(table(column('y', { type: 'product' }))), ['bad-factors']],
    [
      'a sum against what is no figure',
      form(text('a'), table(column('x', { sumIs: { than: 'equal', field: 'a' } }))),
      ['bad-comparison-field'],
    ],
    ['too many rows', form({ ...table(column('x')), max: 201 }), ['too-many-rows']],
    [
      'a condition on nobody',
      form(text('a', when({ field: 'b', is: 'answered' }))),
      ['unknown-target'],
    ],
    [
      'a condition on a later field',
      form(text('a', when({ field: 'b', is: 'answered' })), text('b')),
      ['later-target'],
    ],
    [
      'a condition on itself',
      form(text('a', when({ field: 'a', is: 'answered' }))),
      ['later-target'],
    ],
    [
      'a comparison that the type has not',
      form(text('a'), text('b', when({ field: 'a', is: 'at-least', value: '1' }))),
      ['unfit-target'],
    ],
    [
      'a value that is no option',
      form(
        text('a', { type: 'choice', options }),
        text('b', when({ field: 'a', is: 'equal', value: 'c' })),
      ),
      ['unfit-value'],
    ],
    [
      'a value that is no number',
      form(
        text('a', { type: 'money' }),
        text('b', when({ field: 'a', is: 'at-least', value: 'nhiều' })),
      ),
      ['unfit-value'],
    ],
  ]
  for (const [name, definition, codes] of cases)
    test(name, () => {
      expect(findingsOf(definition).map(({ code }) => code)).toEqual(codes)
      if (codes[0] !== 'no-field') expect(formDefinition.safeParse(definition).success).toBe(false)
    })
})

test('a section may ask for fields of the sections before it, not for its own', () => {
  const showIf = { match: 'any' as const, conditions: [{ field: 'a', is: 'answered' as const }] }
  const two = (home: 'one' | 'two'): FormDefinition => ({
    sections: [
      { code: 'one', title: both('One'), fields: home === 'one' ? [text('a')] : [text('z')] },
      {
        code: 'two',
        title: both('Two'),
        showIf,
        fields: home === 'two' ? [text('a')] : [text('z')],
      },
    ],
  })
  expect(findingsOf(two('one'))).toEqual([])
  expect(findingsOf(two('two'))).toEqual([{ code: 'later-target', section: 'two', about: 'a' }])
})

test('every comparison that a type is said to have is taken for it, and a file and a table decide nothing', () => {
  for (const type of fieldTypes) {
    const target: FormField = text('a', {
      type,
      ...(type === 'choice' || type === 'choices' ? { options } : {}),
      ...(type === 'table' ? { columns: [column('x')] } : {}),
    })
    const value = type === 'yes-no' ? 'yes' : type === 'number' || type === 'money' ? '1' : 'a'
    for (const is of comparisons) {
      const found = findingsOf(form(target, text('b', when({ field: 'a', is, value }))))
      expect(found.length === 0, `${type} ${is}`).toBe(comparisonsFor(type).includes(is))
    }
  }
  expect(comparisonsFor('file')).toEqual([])
  expect(comparisonsFor('table')).toEqual([])
})
