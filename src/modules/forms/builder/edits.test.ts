import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FormDefinition, type FormField, fieldsOf } from '../definition.ts'
import { codeFor } from './codes.ts'
import { addField, addSection, move, type Place, refusalToRemove, remove } from './edits.ts'
import { optionLines, readOptions } from './option-lines.ts'

const both = (text: string) => ({ vi: text, en: '' })
const field = (code: string): FormField => ({
  code,
  type: 'table',
  label: both(code),
  required: false,
  columns: ['x', 'y'].map((column) => ({
    code: column,
    type: 'text',
    label: both(column),
    required: false,
  })),
})

const codes = ['a', 'b', 'c', 'd', 'e'] as const
const sections = ['one', 'two', 'three'] as const
const anyForm = fc
  .array(fc.constantFrom(...sections), { minLength: 5, maxLength: 5 })
  .map((homes) =>
    codes.reduce<FormDefinition>(
      (form, code, at) => addField(form, homes[at] ?? 'one', field(code)),
      sections.reduce<FormDefinition>(
        (form, code) => addSection(form, { code, title: both(code), fields: [] }),
        { sections: [] },
      ),
    ),
  )
const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ kind: fc.constant('section' as const), section: fc.constantFrom(...sections) }),
  fc.record({ kind: fc.constant('field' as const), field: fc.constantFrom(...codes) }),
  fc.record({
    kind: fc.constant('column' as const),
    field: fc.constantFrom(...codes),
    column: fc.constantFrom('x', 'y'),
  }),
)
const partsOf = (form: FormDefinition) =>
  [
    ...form.sections.map(({ code }) => code),
    ...fieldsOf(form).flatMap(({ code, columns = [] }) => [
      code,
      ...columns.map((column) => `${code}.${column.code}`),
    ]),
  ].toSorted()

test('however parts are moved, none is lost and none is doubled', () => {
  const anyMove = fc.tuple(anyPlace, fc.constantFrom('up' as const, 'down' as const))
  fc.assert(
    fc.property(anyForm, fc.array(anyMove, { maxLength: 20 }), (form, moves) => {
      const moved = moves.reduce((now, [place, way]) => move(now, place, way), form)
      expect(partsOf(moved)).toEqual(partsOf(form))
    }),
  )
})

test('what was moved up comes back by moving it down, unless it stood on top of all', () => {
  fc.assert(
    fc.property(anyForm, anyPlace, (form, place) => {
      const up = move(form, place, 'up')
      if (JSON.stringify(up) === JSON.stringify(form)) return
      expect(move(up, place, 'down')).toEqual(form)
    }),
  )
})

test('only the part itself is taken out, and a section only when nothing is in it', () => {
  fc.assert(
    fc.property(anyForm, anyPlace, (form, place) => {
      if (refusalToRemove(form, place)) {
        expect(place.kind).toBe('section')
        return
      }
      const gone = partsOf(form).filter((code) => !partsOf(remove(form, place)).includes(code))
      const name =
        place.kind === 'section'
          ? place.section
          : place.kind === 'field'
            ? place.field
            : `${place.field}.${place.column}`
      expect(gone.every((code) => code === name || code.startsWith(`${name}.`))).toBe(true)
      expect(gone).toContain(name)
    }),
  )
})

test('a code is made of the words, begins with a letter and is like no other', () => {
  expect(codeFor('Đội ngũ sáng lập', [], 'muc')).toBe('doi-ngu-sang-lap')
  expect(codeFor('3 năm tới', [], 'muc')).toBe('muc-3-nam-toi')
  expect(codeFor('???', [], 'muc')).toBe('muc')
  expect(codeFor('Đội ngũ', ['doi-ngu', 'doi-ngu-2'], 'muc')).toBe('doi-ngu-3')
})

test('options are read line by line and come back as they were typed', () => {
  const read = readOptions('Có | Yes | co\n\nKhông | No')
  if (!('options' in read)) throw new Error('not read')
  expect(read.options).toEqual([
    { value: 'co', label: { vi: 'Có', en: 'Yes' } },
    { value: 'khong', label: { vi: 'Không', en: 'No' } },
  ])
  expect(readOptions(optionLines(read.options))).toEqual(read)
  expect(readOptions('Có | Yes | co | nữa')).toEqual({ faultyLine: 1 })
  expect(readOptions('Có\n | Yes')).toEqual({ faultyLine: 2 })
  expect(readOptions('Có | Yes | a b')).toEqual({ faultyLine: 1 })
})
