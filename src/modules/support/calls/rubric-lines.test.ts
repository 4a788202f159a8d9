import { expect, test } from 'vitest'
import type { Rubric } from '#modules/panels/index.ts'
import { readRubric, retyped, rubricLines } from './rubric-lines.ts'

const typed = `Tính mới | Novelty | Có gì mới? | What is new? | 10 | 60

Đội ngũ | | Ai làm? | | 5 | 40`

test('lines become criteria, and criteria the same lines', () => {
  const read = readRubric(typed)
  expect(read).toEqual({
    rubric: {
      criteria: [
        {
          code: 'tinh-moi',
          name: { vi: 'Tính mới', en: 'Novelty' },
          question: { vi: 'Có gì mới?', en: 'What is new?' },
          max: 10,
          weight: 60,
        },
        {
          code: 'doi-ngu',
          name: { vi: 'Đội ngũ', en: 'Đội ngũ' },
          question: { vi: 'Ai làm?', en: 'Ai làm?' },
          max: 5,
          weight: 40,
        },
      ],
    },
  })
  if ('rubric' in read) expect(readRubric(rubricLines(read.rubric))).toEqual(read)
})

test('two criteria of one name have codes of their own', () => {
  const read = readRubric('A | | b? | | 10 | 50\nA | | c? | | 10 | 50')
  expect('rubric' in read && read.rubric.criteria.map(({ code }) => code)).toEqual(['a', 'a-2'])
})

test.each([
  'Tính mới | Novelty | Có gì mới? | 10 | 100',
  ' | | Có gì mới? | | 10 | 100',
  'Tính mới | | | | 10 | 100',
  'Tính mới | | Có gì mới? | | 0 | 100',
  'Tính mới | | Có gì mới? | | 10.5 | 100',
  'Tính mới | | Có gì mới? | | mười | 100',
  'Tính mới | | Có gì mới? | | 10 | -1',
])('the line “%s” is named by its number', (line) => {
  expect(readRubric(line)).toEqual({ fault: { code: 'rubric-line', limit: '1' } })
})

test('weights that do not make a hundred are refused', () => {
  expect(readRubric('A | | b? | | 10 | 99')).toEqual({ fault: { code: 'rubric-weights' } })
  expect(readRubric('')).toEqual({ fault: { code: 'rubric-weights' } })
})

const anchored = `Tính mới | | Có gì mới? | | 10 | 100
> 0 | Chưa có gì | Nothing
> 10 | Có bằng sáng chế |`

test('what a score stands for is read below its criterion, and written there again', () => {
  const read = readRubric(anchored)
  expect('rubric' in read && read.rubric.criteria[0]?.anchors).toEqual([
    { score: 0, meaning: { vi: 'Chưa có gì', en: 'Nothing' } },
    { score: 10, meaning: { vi: 'Có bằng sáng chế', en: 'Có bằng sáng chế' } },
  ])
  if ('rubric' in read) expect(readRubric(rubricLines(read.rubric))).toEqual(read)
})

test.each(['> 11 | Quá thang', '> nửa | Không phải số', '> 5 |', '> | Thiếu điểm', '> 2.5 | Lẻ'])(
  'the anchor “%s” is named by its line',
  (line) => {
    const typed = `A | | b? | | 10 | 100\n${line}`
    expect(readRubric(typed)).toEqual({ fault: { code: 'rubric-line', limit: '2' } })
  },
)

test('an anchor above every criterion, or the same score twice, is a fault', () => {
  expect(readRubric('> 1 | x')).toEqual({ fault: { code: 'rubric-line', limit: '1' } })
  expect(readRubric('A | | b? | | 10 | 100\n> 1 | x\n> 1 | y')).toEqual({
    fault: { code: 'rubric-line', limit: '3' },
  })
})
test('typed again, a criterion of the same name keeps its code, and the same lines change nothing', () => {
  const [first] = before.criteria
  expect(
    retyped({ criteria: before.criteria.map((each) => ({ ...each, code: 'x' })) }, before),
  ).toBe(before)
  const heavier = { criteria: [{ ...first, code: 'new', max: 20 }] } as Rubric
  expect(retyped(heavier, before).criteria[0]?.code).toBe(first?.code)
})

const before: Rubric = {
  criteria: [
    {
      code: 'kept',
      name: { vi: 'Tính mới', en: 'Novelty' },
      question: { vi: 'Có gì mới?', en: 'What is new?' },
      max: 10,
      weight: 100,
    },
  ],
}
