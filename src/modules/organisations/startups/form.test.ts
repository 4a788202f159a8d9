import { expect, test } from 'vitest'
import { checkForm, type Raw } from '#platform/http/form.ts'
import { startupForm } from './form.ts'

const enterprise: Raw = {
  name: 'Cảng Xanh',
  summaryVi: 'Điều phối xe ra vào cảng.',
  kind: 'enterprise',
  enterpriseCode: '0201234567',
  registeredOn: '2024-05-01',
  sector: 'logistics',
  stage: 'growth',
}
const check = (change: Raw) => checkForm({ ...enterprise, ...change }, startupForm('2026-11-23'))
const faultsOf = (change: Raw) => {
  const form = check(change)
  return form.ok ? [] : form.problems.map(({ field, code }) => `${field}: ${code}`)
}

test('an enterprise code keeps its zeros, and a branch its ending', () => {
  for (const code of ['0201234567', '0201234567-001', '']) {
    const form = check({ enterpriseCode: code })
    expect(form.ok && form.value.enterpriseCode).toBe(code || null)
  }
})

test.each(['201234567', '02012345678', '0201234567-1', '02O1234567', '0201234567001'])(
  'the enterprise code %s is none',
  (code) => {
    expect(faultsOf({ enterpriseCode: code })).toEqual(['enterpriseCode: not-an-enterprise-code'])
  },
)

test('a registration is a fact only from its day on', () => {
  expect(faultsOf({ registeredOn: '2026-11-23' })).toEqual([])
  expect(faultsOf({ registeredOn: '2026-11-24' })).toEqual(['registeredOn: in-the-future'])
  expect(faultsOf({ registeredOn: '2026-02-30' })).toEqual(['registeredOn: not-a-day'])
})

test('a project has neither code nor day', () => {
  expect(faultsOf({ kind: 'project' })).toEqual([
    'enterpriseCode: project-is-not-registered',
    'registeredOn: project-is-not-registered',
  ])
  expect(faultsOf({ kind: 'project', enterpriseCode: '', registeredOn: '' })).toEqual([])
})

test('what must be given is asked for, and what is not in a list is refused', () => {
  expect(faultsOf({ name: '  ', sector: 'mining', growthBasis: ['luck'] })).toEqual([
    'name: required',
    'growthBasis: not-a-choice',
    'sector: not-a-choice',
  ])
  expect(faultsOf({ name: 'x'.repeat(161) })).toEqual(['name: too-long'])
})
