import { expect, test } from 'vitest'
import { budgetYears } from './years.ts'

const plan = (code: string, from: string, until: string, rest: object = {}) => ({
  code,
  period: { from, until },
  current: false,
  succeeds: null,
  ...rest,
})
const first = plan('mot', '2017-06-05', '2020-12-31')

test('a plan that is over and not in force has the years of its time', () => {
  expect(budgetYears(first, [first], '2026-11-26')).toEqual({ from: 2017, until: 2020 })
})

test('the plan in force goes on until the estimate of next year', () => {
  const inForce = { ...first, current: true }
  expect(budgetYears(inForce, [inForce], '2026-11-26')).toEqual({ from: 2017, until: 2027 })
  const running = plan('hai', '2026-01-01', '2030-12-31', { current: true })
  expect(budgetYears(running, [running], '2026-11-26')).toEqual({ from: 2026, until: 2030 })
})

test('a plan ends for its money where the one that follows it begins', () => {
  const heir = plan('hai', '2022-01-01', '2025-12-31', { succeeds: 'mot', current: true })
  expect(budgetYears(first, [first, heir], '2026-11-26')).toEqual({ from: 2017, until: 2021 })
  expect(budgetYears(heir, [first, heir], '2026-11-26')).toEqual({ from: 2022, until: 2027 })
})

test('no year belongs to a plan twice where plans of a chain overlap by a year', () => {
  const heir = plan('hai', '2020-07-01', '2025-12-31', { succeeds: 'mot', current: true })
  expect(budgetYears(first, [first, heir], '2026-11-26')).toEqual({ from: 2017, until: 2019 })
})
