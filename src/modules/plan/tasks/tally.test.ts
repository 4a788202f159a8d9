import { expect, test } from 'vitest'
import type { Tally } from './board.ts'
import { choicesOf, countOf } from './tally.ts'

const tallies: Tally[] = [
  { agency: 'so-a', year: 2018, standing: 'overdue', count: 2 },
  { agency: 'so-a', year: 2019, standing: 'done', count: 3 },
  { agency: 'so-b', year: 2018, standing: 'done', count: 4 },
]

test('a filter counts what fits all of it', () => {
  expect(countOf(tallies, {})).toBe(9)
  expect(countOf(tallies, { standing: 'done' })).toBe(7)
  expect(countOf(tallies, { standing: 'done', agency: 'so-a', year: 2019 })).toBe(3)
  expect(countOf(tallies, { agency: 'so-c' })).toBe(0)
})

test('each choice says what it would find while the other filters stay', () => {
  const choices = choicesOf(tallies, { agency: 'so-a', standing: 'overdue' })
  expect(choices.all).toBe(5)
  expect(choices.standings).toEqual([
    { value: 'overdue', count: 2 },
    { value: 'done', count: 3 },
  ])
  expect(choices.years).toEqual([{ value: 2018, count: 2 }])
  expect(choices.agencies).toEqual([{ value: 'so-a', count: 2 }])
})
