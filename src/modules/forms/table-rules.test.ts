import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answers, typedOf } from './answers.ts'
import type { FormDefinition, FormField } from './definition.ts'
import { changedByOthers, merge } from './merge.ts'
import { problemsOf } from './problems.ts'
import { readAnswers } from './reading.ts'
import { answersToSend } from './show-rules.ts'
import {
  cellName,
  cellOf,
  isMoney,
  newRowId,
  rowsOf,
  splitCell,
  sumOf,
  typedColumns,
} from './table-rules.ts'

const both = (text: string) => ({ vi: text, en: text })
const budget: FormField = {
  code: 'budget',
  type: 'table',
  label: both('Dự toán'),
  required: true,
  max: 5,
  columns: [
    { code: 'item', type: 'text', label: both('Khoản'), required: true, max: 20 },
    { code: 'count', type: 'number', label: both('Số lượng'), required: true },
    { code: 'price', type: 'money', label: both('Đơn giá'), required: true },
    {
      code: 'total',
      type: 'product',
      label: both('Thành tiền'),
      required: false,
      factors: ['count', 'price'],
      sumIs: { than: 'equal', field: 'amount' },
    },
    { code: 'on', type: 'date', label: both('Ngày'), required: false },
    {
      code: 'kind',
      type: 'choice',
      label: both('Loại'),
      required: false,
      options: [{ value: 'work', label: both('Công') }],
    },
  ],
}
const definition: FormDefinition = {
  sections: [
    {
      code: 'money',
      title: both('Kinh phí'),
      fields: [{ code: 'amount', type: 'money', label: both('Số tiền'), required: false }, budget],
    },
  ],
}
const rowOf = (id: string, item: string, count: string, price: string) => ({
  [cellName('budget', id, 'item')]: item,
  [cellName('budget', id, 'count')]: count,
  [cellName('budget', id, 'price')]: price,
})
const read = (raw: Record<string, string>, stored: Answers = {}) =>
  readAnswers(definition, raw, stored)
const faults = (raw: Record<string, string>) =>
  problemsOf(definition, read(raw).answers, { files: [] }).map(({ field, code }) => [field, code])

test('rows are read cell by cell, and an empty row is no row', () => {
  const { answers } = read({
    ...rowOf('r1', 'Công', '2', '1.500.000'),
    ...rowOf('r2', '', '', ''),
  })
  expect(answers['budget.r1.price']).toBe(1_500_000)
  expect(rowsOf(budget, answers).map(({ id }) => id)).toEqual(['r1'])
  expect(faults({ ...rowOf('r1', 'Công', '2', '1.500.000'), ...rowOf('r2', '', ' ', '') })).toEqual(
    [],
  )
})

test('a product and a sum are never taken from what was posted', () => {
  const { answers } = read({ ...rowOf('r1', 'Công', '2', '10'), 'budget.r1.total': '999' })
  const [row] = rowsOf(budget, answers)
  expect(row && cellOf(budget, row, 'total')).toBe(20)
  expect(answers).not.toHaveProperty(['budget.r1.total'])
})

describe('what a table refuses', () => {
  const good = { ...rowOf('r1', 'Công', '2', '50'), amount: '100' }
  test('a sum that is not the amount, either way', () => {
    expect(faults(good)).toEqual([])
    expect(faults({ ...good, amount: '101' })).toEqual([['budget', 'sum-differs']])
    expect(faults({ ...good, amount: '99' })).toEqual([['budget', 'sum-differs']])
  })
  test('no row where rows are demanded, and more rows than the form takes', () => {
    expect(faults({ amount: '1' })).toEqual([['budget', 'required']])
    const six = Object.assign({}, ...[1, 2, 3, 4, 5, 6].map((n) => rowOf(`r${n}`, 'x', '1', '1')))
    expect(faults(six)).toEqual([['budget', 'too-many-rows']])
  })
  for (const [count, price, cell, code] of [
    ['-1', '50', 'count', 'too-small'],
    ['2', '-50', 'price', 'not-an-amount'],
    ['=1+1', '50', 'count', 'not-a-number'],
    ['2', '1,5', 'price', 'not-an-amount'],
    ['2.5', '50', 'count', 'not-a-number'],
    ['', '50', 'count', 'required'],
    ['999999999999', '9.000.000.000', 'count', 'too-large'],
  ] as const)
    test(`${count || 'nothing'} × ${price}: ${code}`, () =>
      expect(faults(rowOf('r1', 'Công', count, price))).toEqual([[`budget.r1.${cell}`, code]]))
  test('a text that is too long, a day that is none, a choice that is not offered', () => {
    const row = { ...rowOf('r1', 'x'.repeat(21), '1', '1') }
    const odd = { ...row, 'budget.r1.on': '2026-02-30', 'budget.r1.kind': 'play' }
    expect(faults(odd).map(([, code]) => code)).toEqual(['too-long', 'not-a-day', 'not-a-choice'])
  })
  test('a formula in a text stays the text that was typed', () => {
    expect(read(rowOf('r1', '=SUM(A1)', '1', '1')).answers['budget.r1.item']).toBe('=SUM(A1)')
  })
  test('control characters are named with their cell', () => {
    expect(read(rowOf('r1', 'a\u0000', '1', '1')).problems).toEqual([
      { field: 'budget.r1.item', code: 'unreadable' },
    ])
  })
  test('more than two hundred rows, at once or by small posts', () => {
    const rows = (from: number, to: number) =>
      Object.assign(
        {},
        ...Array.from({ length: to - from }, (_, at) => rowOf(`r${from + at}`, 'x', '1', '1')),
      )
    expect(read(rows(0, 200)).problems).toEqual([])
    const tooMany = [{ field: 'budget', code: 'too-many-rows', limit: '200' }]
    expect(read(rows(0, 201)).problems).toEqual(tooMany)
    expect(read(rows(200, 201), read(rows(0, 200)).answers).problems).toEqual(tooMany)
  })
  test('cells of columns and tables that are not there are not read', () => {
    const strange = { 'budget.r1.owner': 'x', 'other.r1.item': 'x', 'budget.R 1.item': 'x' }
    expect(read(strange).answers).toEqual({})
  })
})

test('a sum is compared with nothing when the other answer is not there', () => {
  expect(faults(rowOf('r1', 'Công', '2', '50'))).toEqual([])
})

test('đồng are told from plain figures', () => {
  const known = Object.fromEntries(
    budget.columns?.map((each) => [each.code, isMoney(budget, each)]) ?? [],
  )
  expect(known).toMatchObject({ count: false, price: true, total: true })
})

test('ids of rows can be part of a name, and sort by the time of adding', () => {
  const id = newRowId()
  expect(splitCell(cellName('budget', id, 'item'))).toEqual({
    field: 'budget',
    row: id,
    column: 'item',
  })
  expect(id < 'z').toBe(true)
})

// Rows as people fill them: some empty, some half, some with what is no number.
const cell = {
  item: fc.constantFrom('', 'Công', '=1+1'),
  count: fc.oneof(
    fc.constant(''),
    fc.integer({ min: 0, max: 1_000 }).map(String),
    fc.constant('hai'),
  ),
  price: fc.oneof(fc.constant(''), fc.integer({ min: 0, max: 10 ** 9 }).map(String)),
}
const anyRows = fc.dictionary(fc.constantFrom('r1', 'r2', 'r3', 'r4'), fc.record(cell))
const rawOf = (rows: Record<string, { item: string; count: string; price: string }>) =>
  Object.assign({}, ...Object.entries(rows).map(([id, r]) => rowOf(id, r.item, r.count, r.price)))

test('sums and products are what adding by hand gives', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const found = rowsOf(budget, read(rawOf(rows)).answers)
      const figures = Object.values(rows).map(({ count, price }) => ({
        price: price === '' ? 0n : BigInt(price),
        total: /^\d+$/.test(count) && price !== '' ? BigInt(count) * BigInt(price) : 0n,
      }))
      for (const column of ['price', 'total'] as const)
        expect(BigInt(sumOf(budget, found, column) ?? -1)).toBe(
          figures.reduce((sum, figure) => sum + figure[column], 0n),
        )
    }),
  )
})

test('what is read and typed again is the same, and the rows that are sent are the rows that are there', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { answers } = read(rawOf(rows))
      const again = Object.fromEntries(
        Object.entries(answers).map(([name, answer]) => [name, typedOf(answer)[0] ?? '']),
      )
      expect(read(again).answers).toEqual(answers)
      expect(rowsOf(budget, answersToSend(definition, answers))).toEqual(rowsOf(budget, answers))
    }),
  )
})

test('two people who work in one table lose no row and no cell: each is kept, seen or asked about', () => {
  fc.assert(
    fc.property(anyRows, anyRows, anyRows, (before, mineRows, theirRows) => {
      const [base, mine, current] = [before, mineRows, theirRows].map(
        (rows) => read(rawOf(rows)).answers,
      ) as [Answers, Answers, Answers]
      const { apply, conflicts } = merge(base, mine, current)
      const after = { ...current, ...apply }
      const asked = new Set(conflicts.map(({ field }) => field))
      for (const row of rowsOf(budget, mine))
        for (const { code } of typedColumns(budget)) {
          const name = cellName('budget', row.id, code)
          const wanted = mine[name]
          if (wanted === undefined || wanted === '' || asked.has(name)) continue
          const kept = after[name] === wanted
          const theirsWon = base[name] === wanted && current[name] !== wanted
          expect(kept || theirsWon, name).toBe(true)
        }
      for (const [name, theirs] of Object.entries(changedByOthers(base, mine, current)))
        expect(after[name] ?? '').toEqual(theirs)
    }),
  )
})

test('two rows added at once by two people both stay', () => {
  const mine = read(rowOf('a1', 'Của tôi', '1', '1')).answers
  const theirs = read(rowOf('a2', 'Của bạn', '1', '1')).answers
  const { apply, conflicts } = merge({}, mine, theirs)
  expect(conflicts).toEqual([])
  expect(rowsOf(budget, { ...theirs, ...apply })).toHaveLength(2)
})
