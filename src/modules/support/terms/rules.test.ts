import { expect, test } from 'vitest'
import { refusalToAdd, refusalToEnd } from './rules.ts'

const programme = { lineCodes: ['space'] }
const term = (holdsFrom: string, holdsUntil: string | null, costKind = 'workspace-rent') => ({
  lineCode: 'space',
  costKind,
  holdsFrom,
  holdsUntil,
})
const first = term('2026-01-01', '2026-06-30')

test.each([
  ['2026-07-01', null, null],
  ['2026-06-30', null, 'overlaps'],
  ['2025-01-01', '2025-12-31', null],
  ['2025-01-01', '2026-01-01', 'overlaps'],
  ['2026-02-01', '2026-03-01', 'overlaps'],
  ['2025-01-01', null, 'overlaps'],
])('beside a term of the first half of 2026, one from %s until %s: %s', (from, until, refusal) => {
  expect(refusalToAdd(term(from, until), programme, [first])).toBe(refusal)
  expect(refusalToAdd(term(from, until, 'marketing'), programme, [first])).toBe(null)
})

test('a term belongs to a line that the programme carries out', () => {
  expect(refusalToAdd({ ...first, lineCode: 'else' }, programme, [])).toBe('line-of-others')
})

test.each([
  [null, '2026-03-01', null],
  [null, '2026-02-28', 'in-the-past'],
  [null, '2025-12-31', 'before-it-holds'],
  ['2026-06-30', '2026-06-30', 'ended-already'],
  ['2026-06-30', '2026-07-01', 'ended-already'],
  ['2026-06-30', '2026-05-31', null],
] as const)('a term until %s is ended on %s, asked on 1 March: %s', (holdsUntil, day, refusal) => {
  expect(refusalToEnd({ holdsFrom: '2026-01-01', holdsUntil }, day, '2026-03-01')).toBe(refusal)
})
