import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutPersonalData } from './scrub.ts'

test.each([
  ['lan@example.test vay vốn', 'vay vốn'],
  ['gọi 0912 345 678 để hỏi', 'gọi để hỏi'],
  ['gọi +84-225-3822-333', 'gọi'],
  ['căn cước 031 099 001 234', 'căn cước'],
  ['mã số 0201234567', 'mã số'],
])('“%s” is kept as “%s”', (typed, kept) => {
  expect(withoutPersonalData(typed)).toBe(kept)
})

test.each(['kế hoạch 2021-2025', '1394/QĐ-UBND', '93/2025/QH15', 'ISO 9001', 'vốn 500 triệu'])(
  '“%s” is kept as it is',
  (typed) => {
    expect(withoutPersonalData(typed)).toBe(typed)
  },
)

test('whatever is typed, no address and no nine digits in a row remain', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-z@. +()-]{0,60}$/), (typed) => {
      expect(withoutPersonalData(typed)).not.toMatch(/@|\d{9}/)
    }),
  )
})
