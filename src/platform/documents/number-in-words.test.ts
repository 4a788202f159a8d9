import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountInWords, numberInWords } from './number-in-words.ts'

test.each([
  [0, 'không'],
  [1, 'một'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi bốn'],
  [55, 'năm mươi lăm'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [115, 'một trăm mười lăm'],
  [999, 'chín trăm chín mươi chín'],
  [1_000, 'một nghìn'],
  [1_005, 'một nghìn không trăm linh năm'],
  [1_050, 'một nghìn không trăm năm mươi'],
  [10_000, 'mười nghìn'],
  [100_000, 'một trăm nghìn'],
  [1_000_000, 'một triệu'],
  [1_005_000, 'một triệu không trăm linh năm nghìn'],
  [1_000_001, 'một triệu không trăm linh một'],
  [120_000_000, 'một trăm hai mươi triệu'],
  [121_500_000, 'một trăm hai mươi mốt triệu năm trăm nghìn'],
  [1_000_000_000, 'một tỷ'],
  [1_000_000_005, 'một tỷ không trăm linh năm'],
  [
    2_345_678_901,
    'hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám nghìn chín trăm linh một',
  ],
  [1_000_000_000_000, 'một nghìn tỷ'],
  [1_005_000_000_000, 'một nghìn không trăm linh năm tỷ'],
  [1_000_500_000_000, 'một nghìn tỷ năm trăm triệu'],
  [9_000_000_000_000_000, 'chín triệu tỷ'],
])('%d is read %s', (value, words) => {
  expect(numberInWords(value)).toBe(words)
})

test('an amount begins with a capital and ends with the currency', () => {
  expect(amountInWords(120_000_000)).toBe('Một trăm hai mươi triệu đồng')
  expect(amountInWords(0)).toBe('Không đồng')
})

test('what is no exact whole amount is not read out', () => {
  for (const wrong of [-1, 1.5, Number.NaN, 2 ** 53])
    expect(() => numberInWords(wrong)).toThrow(/cannot be read/)
})

const value: Record<string, number> = Object.fromEntries(
  ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map((word, n) => [
    word,
    n,
  ]),
)

/** Reads the words back the way a person adds them up. */
function readBack(words: string): number {
  let total = 0
  let billions = 0
  let part = 0
  let last = 0
  for (const word of words.split(' ')) {
    if (word === 'tỷ') {
      billions = total + part + last
      total = part = last = 0
    } else if (word === 'triệu' || word === 'nghìn') {
      total += (part + last) * (word === 'triệu' ? 1_000_000 : 1_000)
      part = last = 0
    } else if (word === 'trăm') {
      part += last * 100
      last = 0
    } else if (word === 'mươi') {
      part += last * 10
      last = 0
    } else if (word === 'mười') part += 10
    else if (word === 'mốt') last = 1
    else if (word === 'lăm') last = 5
    else if (word !== 'linh') last = value[word] ?? Number.NaN
  }
  return billions * 1_000_000_000 + total + part + last
}

test('every number read out is the number heard', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9_000_000_000_000_000 }), (n) => readBack(numberInWords(n)) === n),
    { numRuns: 500 },
  )
  fc.assert(fc.property(fc.nat({ max: 2_000_000 }), (n) => readBack(numberInWords(n)) === n))
})
