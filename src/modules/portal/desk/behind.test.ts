import { expect, test } from 'vitest'
import { isBehind } from './behind.ts'

const from = '2026-01-01'
const by = '2026-12-31'

test.each([
  [0, '2026-01-01', false, 'on the first day nothing is behind'],
  [0, '2026-01-02', true, 'from the second day nothing is too little'],
  [50, '2026-07-01', false, 'half of it by the middle is on the way'],
  [49, '2026-07-02', true, 'less than half after the middle is behind'],
  [99, '2026-12-31', true, 'on the day itself it must be whole'],
  [100, '2026-12-31', false, 'on the day itself the whole is enough'],
  [99, '2027-06-01', true, 'after its day a target is met or missed'],
  [null, '2026-07-01', true, 'no value yet is no progress'],
] as const)('%s of 100 on %s: %s, for %s', (value, today, behind, _why) => {
  expect(isBehind({ value, target: 100, by }, from, today)).toBe(behind)
})
