import { expect, test } from 'vitest'
import { z } from 'zod'
import * as field from './fields.ts'
import { checkForm } from './form.ts'
import { rowsOf, rowsToShow, typedSum, withMoreRows } from './rows.ts'

const steps = () => rowsOf('steps', { title: field.text(20), amount: field.money() })
const form = z.object({ name: field.text(20) }).and(steps())

test('rows are read in their order, and empty ones are none', () => {
  const raw = {
    name: 'Kế hoạch',
    'steps-10-title': 'Sau',
    'steps-10-amount': '2.000',
    'steps-2-title': 'Trước',
    'steps-2-amount': '1000',
    'steps-3-title': ' ',
    'steps-3-amount': '',
  }
  expect(checkForm(raw, form)).toMatchObject({
    value: {
      name: 'Kế hoạch',
      steps: [
        { title: 'Trước', amount: 1000 },
        { title: 'Sau', amount: 2000 },
      ],
    },
  })
  expect(typedSum(raw, 'steps', 'amount')).toBe(3000)
})

test('a fault stands at its box, beside the faults of the other fields', () => {
  const read = checkForm({ name: '', 'steps-2-title': 'Một', 'steps-2-amount': 'nhiều' }, form)
  expect(read).toMatchObject({
    ok: false,
    problems: [
      { field: 'name', code: 'required' },
      { field: 'steps-2-amount', code: 'not-an-amount' },
    ],
  })
})

test('a form without rows has none', () => {
  expect(checkForm({ name: 'Kế hoạch' }, form)).toMatchObject({ ok: true, value: { steps: [] } })
  expect(checkForm({ name: 'x', 'steps-0-title': 'a', 'steps-61-title': 'b' }, form).ok).toBe(true)
})

test('more rows are added on asking, up to a limit, and none otherwise', () => {
  expect(withMoreRows({ 'steps-4-title': '' })).toBe(undefined)
  const more = withMoreRows({ _row: 'steps', 'steps-4-title': 'Một' })
  expect(more && rowsToShow('steps', more, 0)).toBe(8)
  expect(more?.['steps-4-title']).toBe('Một')
  const full = withMoreRows({ _row: 'steps', 'steps-59-title': '' })
  expect(full && rowsToShow('steps', full, 0)).toBe(60)
  expect(rowsToShow('steps', undefined, 3)).toBe(7)
  expect(rowsToShow('steps', undefined, 58)).toBe(60)
  expect(rowsToShow('steps', undefined, 0, 1)).toBe(1)
})
