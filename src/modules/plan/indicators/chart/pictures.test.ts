import { expect, test } from 'vitest'
import { shortFigure } from './pictures.ts'

test.each([
  [0, '0', '0'],
  [24, '24', '24'],
  [12.345, '12,3', '12.3'],
  [9_999, '9.999', '9,999'],
  [1_500_000, '1,5 triệu', '1.5m'],
  [20_000_000_000, '20 tỷ', '20bn'],
  [-2_500_000_000, '-2,5 tỷ', '-2.5bn'],
])('%s is written %s over a bar, in English %s', (value, vi, en) => {
  expect(shortFigure(value, 'vi')).toBe(vi)
  expect(shortFigure(value, 'en')).toBe(en)
})
