import { expect, test } from 'vitest'
import { LONGEST_TEXT, narrativeOf } from './narrative.ts'
import { offeredWords, type WrittenPart } from './offered.ts'
import { type Frequency, type Period, periodsOf } from './windows.ts'

const window = (frequency: Frequency, number: number): Period => {
  const found = periodsOf('nd09', frequency, 2026)[number - 1]
  if (!found) throw new Error(`there is no ${frequency} ${number}`)
  return found
}
const wrote = (frequency: Frequency, number: number, results: string): WrittenPart => ({
  ...window(frequency, number),
  narrative: narrativeOf((heading) =>
    heading === 'results' ? results : heading === 'proposals' ? 'Xin thêm người.' : '',
  ),
})

test('a quarter goes on from what its months said, in their order, each by its name', () => {
  const written = [
    wrote('month', 2, 'Hai lớp.'),
    wrote('month', 1, ' Một lớp. '),
    wrote('month', 4, 'Ngoài quý.'),
  ]
  expect(offeredWords(window('quarter', 1), written)).toEqual({
    results: 'Tháng 1/2026: Một lớp.\nTháng 2/2026: Hai lớp.',
    difficulties: '',
    causes: '',
    proposals: '',
  })
})

test('a quarter that was reported stands for its months, and a year looks as deep as it must', () => {
  const written = [
    wrote('month', 1, 'Một lớp.'),
    wrote('quarter', 1, 'Ba lớp.'),
    wrote('month', 7, 'Hội thảo.'),
  ]
  expect(offeredWords(window('year', 1), written)?.results).toBe(
    'Quý I/2026: Ba lớp.\nTháng 7/2026: Hội thảo.',
  )
})

test('who wrote nothing, only proposals, or more than the field takes is offered nothing', () => {
  expect(offeredWords(window('quarter', 1), [])).toBeNull()
  expect(offeredWords(window('month', 1), [wrote('month', 1, 'Một lớp.')])).toBeNull()
  expect(offeredWords(window('quarter', 1), [wrote('month', 1, ' ')])).toBeNull()
  const long = wrote('month', 1, 'x'.repeat(LONGEST_TEXT))
  expect(offeredWords(window('quarter', 1), [long])).toBeNull()
})
