import { expect, test } from 'vitest'
import { checkForm, type Raw } from '#platform/http/form.ts'
import { investmentForm } from './forms.ts'

const report: Raw = {
  investorName: 'Quỹ Sông Cấm',
  instrument: 'equity',
  amount: '2.500.000.000',
  state: 'disbursed',
  happenedOn: '2026-11-01',
}
const check = (change: Raw) => checkForm({ ...report, ...change }, investmentForm('2026-11-23'))
const faultsOf = (change: Raw) => {
  const form = check(change)
  return form.ok ? [] : form.problems.map(({ field, code }) => `${field}: ${code}`)
}

test('an amount is read as people type it', () => {
  const form = check({})
  expect(form.ok && form.value.amount).toBe(2_500_000_000)
})

test('an investor is chosen or named', () => {
  expect(faultsOf({ investorName: '' })).toEqual(['investorName: no-investor'])
  const id = '01a20896-dcfa-7d8c-a5e7-833ad6240045'
  expect(faultsOf({ investorName: '', investorId: id })).toEqual([])
  expect(faultsOf({ investorId: 'quỹ nào đó' })).toEqual(['investorId: not-a-choice'])
})

test('what cannot be is refused at its field', () => {
  expect(faultsOf({ amount: '0' })).toEqual(['amount: no-money'])
  expect(faultsOf({ amount: '-5' })).toEqual(['amount: not-an-amount'])
  expect(faultsOf({ amount: '1,5 tỷ' })).toEqual(['amount: not-an-amount'])
  expect(faultsOf({ amount: '9'.repeat(16) })).toEqual(['amount: too-large'])
  expect(faultsOf({ happenedOn: '2026-11-24' })).toEqual(['happenedOn: in-the-future'])
  expect(faultsOf({ state: 'promised', instrument: '' })).toEqual([
    'instrument: required',
    'state: not-a-choice',
  ])
})
