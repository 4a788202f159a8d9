import { expect, test } from 'vitest'
import { fieldsOf, formDefinition, problemsOf, rowsOf, sumOf } from '#modules/forms/index.ts'
import { MILLION } from './answers.ts'
import { applicationForm } from './application-form.ts'
import { budgetRows, budgetTable } from './budget-table.ts'

test('the form of the sample is sound', () => {
  expect(formDefinition.safeParse(applicationForm(500 * MILLION)).success).toBe(true)
})

test('the budgets of the sample add up to the đồng, whatever is asked for', () => {
  for (const programme of ['services', 'technology', 'space'] as const)
    for (let millions = 10; millions <= 500; millions += 1) {
      const rows = rowsOf(budgetTable, budgetRows(programme, millions * MILLION))
      expect(sumOf(budgetTable, rows, 'total')).toBe(millions * MILLION)
    }
})

test('whoever had other support is asked which, and nobody else', () => {
  const form = applicationForm(500 * MILLION)
  const files = fieldsOf(form).flatMap(({ type, code }) => (type === 'file' ? [code] : []))
  const asked = (answer: boolean) =>
    problemsOf(form, { 'no-double-funding': answer }, { files }).map(({ field }) => field)
  expect(asked(false)).toContain('other-support')
  expect(asked(true)).not.toContain('other-support')
})
