import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryKindOf, entryKinds } from '#modules/content/index.ts'
import { isFormulaError } from '../sources/table.ts'
import { boxesFor } from './boxes.ts'
import { guessBoxes } from './guess.ts'
import { typedRow } from './typed-row.ts'
import { typedRows } from './typed-table.ts'
import {
  addressOf,
  amountOf,
  dayOf,
  momentOf,
  numberOf,
  optionOf,
  optionsOf,
  yesOrNo,
} from './values.ts'
import { plainWords } from './words.ts'

test('every choice of every kind is known by its code and its words in both languages', () => {
  for (const kind of entryKinds)
    for (const field of kind.fields)
      if (field.type === 'choice' || field.type === 'choices') {
        for (const { value, label } of field.options)
          for (const written of [value, label.vi, label.en, label.vi.toUpperCase(), ` ${label.vi}`])
            expect(optionOf(field.options, written.trim()), `${kind.code} ${written}`).toBe(value)
        const all = field.options.map(({ value }) => value)
        const words = field.options.map(({ label }) => label.vi)
        expect(optionsOf(field.options, words.join('; '))).toEqual(all)
        expect(optionsOf(field.options, words.join('\n'))).toEqual(all)
      }
})

const optionsIn = (kind: Parameters<typeof entryKindOf>[0], code: string) => {
  const field = entryKindOf(kind).fields.find((each) => each.code === code)
  return field?.type === 'choice' || field?.type === 'choices' ? field.options : []
}

test('a choice is known by a part that means only it, and otherwise left as it stands', () => {
  expect(optionOf(optionsIn('standard', 'family'), 'TCVN')).toBe('tcvn')
  expect(optionOf(optionsIn('standard', 'family'), 'tieu chuan quoc gia')).toBe('tcvn')
  expect(optionOf(optionsIn('technology-offer', 'trl'), 'Mức 4-6')).toBe('4-6')
  expect(optionOf(optionsIn('technology-offer', 'trl'), 'Mức')).toBeUndefined()
  const transfer = optionsIn('technology-offer', 'transfer')
  expect(optionsOf(transfer, 'Góp vốn, hợp tác; ban dut')).toEqual(['joint', 'sale'])
  expect(optionsOf(transfer, 'Sale, Licence')).toEqual(['sale', 'licence'])
  expect(optionsOf(transfer, 'Sale, cho không')).toEqual(['Sale, cho không'])
})

test.each([
  ['31/12/2026', '2026-12-31'],
  ['1-2-2026', '2026-02-01'],
  ['05.03.1985', '1985-03-05'],
  ['ngày 5 tháng 6 năm 2019', '2019-06-05'],
  ['2026-12-31', '2026-12-31'],
  ['31/02/2026', '2026-02-31'],
  ['13/13/2026', '2026-13-13'],
  ['cuối năm', 'cuối năm'],
])('the day %s is read as %s', (written, day) => {
  expect(dayOf(written)).toBe(day)
})

test.each([
  ['1/12/2026 08:30', '2026-12-01T08:30'],
  ['1/12/2026 8h30', '2026-12-01T08:30'],
  ['8h30 ngày 1/12/2026', '2026-12-01T08:30'],
  ['08:30, 1/12/2026', '2026-12-01T08:30'],
  ['8 giờ 30 phút ngày 1 tháng 12 năm 2026', '2026-12-01T08:30'],
  ['2026-12-01 08:30:00', '2026-12-01T08:30'],
  ['2026-12-01T08:30', '2026-12-01T08:30'],
  ['1/12/2026', '1/12/2026'],
  ['31/2/2026 8h', '31/2/2026 8h'],
  ['25:00 1/12/2026', '25:00 1/12/2026'],
])('the moment %s is read as %s', (written, moment) => {
  expect(momentOf(written)).toBe(moment)
})

test.each([
  ['15.000.000', '15.000.000'],
  ['15 triệu', '15000000'],
  ['1,5 tỷ đồng', '1500000000'],
  ['1.500 triệu', '1500000000'],
  ['500 nghìn', '500000'],
  ['1,0000005 triệu', '1,0000005 triệu'],
  ['thỏa thuận', 'thỏa thuận'],
  ['10-20 triệu', '10-20 triệu'],
  ['=1+1', '=1+1'],
])('the amount %s is read as %s', (written, amount) => {
  expect(amountOf(written)).toBe(amount)
})

test('numbers lose their thousands and their unit, yes and no their ways, addresses gain their beginning', () => {
  expect(numberOf('1.200')).toBe('1200')
  expect(numberOf('24 giờ', ['giờ', 'hours'])).toBe('24')
  expect(numberOf('hai')).toBe('hai')
  for (const said of ['Có', 'CO', 'x', 'Yes', 'true', '1', 'Đúng.', '✓'])
    expect(yesOrNo(said), said).toBe(true)
  for (const said of ['Không', 'no', 'FALSE', '0', 'sai']) expect(yesOrNo(said), said).toBe(false)
  expect(yesOrNo('có lẽ')).toBeUndefined()
  expect(addressOf(' www.cang.example/a ')).toBe('https://www.cang.example/a')
  expect(addressOf('javascript:alert(1)')).toBe('javascript:alert(1)')
  expect(isFormulaError('#REF!')).toBe(true)
  expect(isFormulaError('#khoinghiep')).toBe(false)
})

test('tags do to lines what they did to the page, and are otherwise gone', () => {
  const html = '<h2>Một</h2><p>Hai<br>ba &amp; bốn</p><ul><li>năm</li><li>sáu</li></ul>'
  expect(plainWords(html, true)).toEqual({
    text: '## Một\n\nHai\nba & bốn\n\n- năm\n- sáu',
    tags: true,
    code: false,
  })
  expect(plainWords('lời<script>alert(1)</script><script>x', true)).toEqual({
    text: 'lời',
    tags: true,
    code: true,
  })
  expect(plainWords(' a < b và c > d\nhai ', false).text).toBe('a < b và c > d hai')
  expect(plainWords('một\n\nhai', true)).toEqual({ text: 'một\n\nhai', tags: false, code: false })
})

test('a cell of several rows is read line by line', () => {
  const field = entryKindOf('success-case').fields.find(({ code }) => code === 'milestones')
  if (field?.type !== 'table') throw new Error('no such table')
  expect(typedRows(field, '31/1/2020 | Thành lập | 1.200\n\n1/2/2021|Gọi vốn')).toEqual({
    raw: {
      'milestones-1-on': '2020-01-31',
      'milestones-1-what': 'Thành lập',
      'milestones-1-jobs': '1200',
      'milestones-2-on': '2021-02-01',
      'milestones-2-what': 'Gọi vốn',
      'milestones-2-jobs': '',
    },
  })
  expect(typedRows(field, 'a|b|c|d')).toEqual({ fault: 'unreadable-line', limit: '1' })
  expect(typedRows(field, 'a\n'.repeat(61))).toEqual({ fault: 'too-many-rows', limit: '60' })
})

test('headers are known as people write them, and English ones apart', () => {
  const boxes = boxesFor('job')
  expect(
    guessBoxes(boxes, [
      'STT',
      'Tiêu đề',
      'Mô tả',
      'Title (EN)',
      'Summary EN',
      'LƯƠNG THÁNG TỪ (đồng)',
      'Đơn vị',
      'Tên',
    ]),
  ).toEqual({
    title: 'Tên',
    summary: 'Mô tả',
    title_en: 'Title (EN)',
    summary_en: 'Summary EN',
    salaryFrom: 'LƯƠNG THÁNG TỪ (đồng)',
    organisation: 'Đơn vị',
  })
})

test('whatever stands in a row, it becomes a form and faults, and nothing throws', () => {
  const nobody = { organisations: new Map(), people: new Map(), entries: new Map() }
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('31/02/2026', '8h', '1,5 tỷ', '<p>x', '| |', '#REF!', 'có', '=1+1'),
  )
  fc.assert(
    fc.property(fc.constantFrom(...entryKinds), fc.array(cell, { maxLength: 40 }), (kind, row) => {
      const boxes = boxesFor(kind.code)
      const columns = Object.fromEntries(boxes.map(({ name }) => [name, name]))
      const cells = Object.fromEntries(boxes.map(({ name }, at) => [name, row[at] ?? '']))
      const { raw, faults } = typedRow(kind.code, { columns, cells, known: nobody })
      for (const { field, value = '' } of faults) {
        expect(raw[field]).toBeUndefined()
        expect(value.isWellFormed()).toBe(true)
      }
    }),
  )
})
