import { expect, test } from 'vitest'
import { amountBoth, figures, linesOf, oneLine } from './phrases.ts'

test.each([
  ['Một.\n\n  Hai; ', 'Một. Hai'],
  ['Hết./.', 'Hết'],
  ['Hết./.\nCòn nữa.', 'Hết. Còn nữa'],
  ['', ''],
])('%j stands inside a sentence as %j', (typed, expected) => {
  expect(oneLine(typed)).toBe(expected)
})

test('a text keeps its lines and their marks, but not the mark that closes a whole paper', () => {
  expect(linesOf('Một.\r\n\nHai./.')).toEqual(['Một.', 'Hai.'])
})

test('an amount stands in figures and in words', () => {
  expect(figures(120_000_000)).toBe('120.000.000')
  expect(amountBoth(120_000_000)).toBe('120.000.000 đồng (Bằng chữ: Một trăm hai mươi triệu đồng)')
})
