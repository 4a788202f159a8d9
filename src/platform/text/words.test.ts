import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentKey, documentNumbers } from './document-number.ts'
import { normalise } from './normalise.ts'
import { placeTone } from './tone.ts'
import { wordsOf } from './words.ts'

test('both places of a tone are one word', () => {
  for (const [late, early] of [
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['thuý', 'thúy'],
    ['thuỷ sản', 'thủy sản'],
    ['toạ đàm', 'tọa đàm'],
  ] as const)
    expect(placeTone(late), late).toBe(early)
})

test('a tone that has only one place stays there', () => {
  for (const word of ['quý', 'hoàn', 'khuỷu', 'thuở', 'hoà'.replace('à', 'ài'), 'quỹ', 'thúy'])
    expect(placeTone(word)).toBe(word)
})

test('words know their place in the text', () => {
  const text = 'Hỗ trợ KH&CN, 5G'
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Hỗ',
    'trợ',
    'KH',
    'CN',
    '5G',
  ])
  expect(wordsOf('Hoà Đường')).toMatchObject([
    { exact: 'hòa', folded: 'hoa' },
    { exact: 'đường', folded: 'duong' },
  ])
})

test('whatever the text, words are letters and digits and lie inside it in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const text = normalise(typed)
      let last = 0
      for (const { exact, folded, start, end } of wordsOf(text)) {
        expect(folded + exact).toMatch(/^[\p{L}\p{N}]+$/u)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('one document number has one key, however it is written', () => {
  for (const written of [
    '1394/QĐ-UBND',
    '1394 / qđ-ubnd',
    '1394 /QĐ-UBND',
    '1394/QD-UBND',
    'Quyết định số 1394/QĐ – UBND ngày 05/6/2017',
    '1394/QĐ-UBND'.normalize('NFD').normalize('NFC'),
  ])
    expect(documentKey(written), written).toBe('dn1394qdubnd')
  expect(documentKey('Nghị định 80/2021/NĐ-CP')).toBe('dn802021ndcp')
  expect(documentKey('91/2025/QH15')).toBe('dn912025qh15')
})

test('a number can be asked by less than all of it', () => {
  expect(documentNumbers('80/2021/NĐ-CP')[0]?.keys).toEqual([
    'dn80',
    'dn802021',
    'dn80nd',
    'dn802021nd',
    'dn80ndcp',
    'dn802021ndcp',
  ])
})

test('days and fractions are no document numbers', () => {
  for (const text of ['ngày 05/6/2017', '3/4 dự án', '24/7', 'tỷ lệ 1/2'])
    expect(documentNumbers(text), text).toEqual([])
})
