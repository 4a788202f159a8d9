import { describe, expect, test } from 'vitest'
import { accountableFor, isYearly, periodText, yearsOf } from './period.ts'
import type { PlanTask, TaskPeriod } from './shape/work.ts'

const shapes: [TaskPeriod, number[], boolean, string, string][] = [
  [{ shape: 'year', year: 2018 }, [2018], false, 'Năm 2018', 'In 2018'],
  [
    { shape: 'every-year', from: 2017, until: 2020 },
    [2017, 2018, 2019, 2020],
    true,
    'Hằng năm, 2017–2020',
    'Every year, 2017–2020',
  ],
  [
    { shape: 'span', from: 2017, until: 2020 },
    [2017, 2018, 2019, 2020],
    false,
    'Giai đoạn 2017–2020',
    'Over the years 2017–2020',
  ],
  [
    { shape: 'every-year-of-span', from: 2018, until: 2020 },
    [2018, 2019, 2020],
    true,
    'Hằng năm trong giai đoạn 2018–2020',
    'Every year of the phase 2018–2020',
  ],
]

describe.each(shapes)('the time %o', (period, years, yearly, vi, en) => {
  test('spreads over its years', () => expect(yearsOf(period)).toEqual(years))
  test('is work anew each year, or once', () => expect(isYearly(period)).toBe(yearly))
  test('reads in both languages', () => {
    expect(periodText(period, 'vi')).toBe(vi)
    expect(periodText(period, 'en')).toBe(en)
  })
})

test('a day more exact than the year is said with it', () => {
  const period: TaskPeriod = { shape: 'year', year: 2023, by: '2023-09-30' }
  expect(periodText(period, 'vi')).toBe('Năm 2023, hạn 30/9/2023')
  expect(periodText(period, 'en')).toBe('In 2023, by 30\u00a0September 2023')
})

test('a time that runs backwards has no years', () => {
  expect(yearsOf({ shape: 'span', from: 2020, until: 2017 })).toEqual([])
})

test('a single lead answers for the task unless another is named', () => {
  const leads: PlanTask['leads'] = ['a', 'b']
  expect(accountableFor({ leads })).toBe('a')
  expect(accountableFor({ leads, accountable: 'b' })).toBe('b')
})
