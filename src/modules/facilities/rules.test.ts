import { expect, test } from 'vitest'
import { checkForm, type Raw } from '#platform/http/form.ts'
import { centreForm } from './forms.ts'
import { refusalToWithdraw } from './rules.ts'

test('a centre is taken off the record once', () => {
  expect(refusalToWithdraw({ withdrawnAt: null })).toBe(null)
  expect(refusalToWithdraw({ withdrawnAt: new Date() })).toBe('already-withdrawn')
})

const centre: Raw = {
  name: 'Trung tâm Bến Bính',
  form: 'socialised',
  establishedOn: '2026-10-01',
  document: '15/QĐ-BB',
  address: 'Hồng Bàng, Hải Phòng',
}
const faultsOf = (change: Raw) => {
  const form = checkForm({ ...centre, ...change }, centreForm('2026-11-23'))
  return form.ok ? [] : form.problems.map(({ field, code }) => `${field}: ${code}`)
}

test('a centre needs its document and a day that has come; who runs it may be left open', () => {
  expect(faultsOf({})).toEqual([])
  expect(faultsOf({ operatorId: '' })).toEqual([])
  expect(faultsOf({ operatorId: '01a20896-dcfa-7d8c-a5e7-833ad6240045' })).toEqual([])
  expect(faultsOf({ document: '', establishedOn: '2026-11-24', form: 'club' })).toEqual([
    'form: not-a-choice',
    'establishedOn: in-the-future',
    'document: required',
  ])
  expect(faultsOf({ operatorId: 'ai đó' })).toEqual(['operatorId: not-a-choice'])
})
