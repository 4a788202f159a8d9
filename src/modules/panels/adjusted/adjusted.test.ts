import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inseparable } from './cut.ts'
import { fundedBy, withoutEach } from './funding.ts'
import { components, isConnected } from './graph.ts'
import { inverse, ninetyPercent, times } from './linear.ts'
import { type Mark, marksOf, rawScores } from './marks.ts'
import { adjust, refusalToAdjust } from './model.ts'
import { severities } from './severity.ts'

const mark = (caseId: string, reviewerId: string, value: number): Mark => ({
  caseId,
  reviewerId,
  value,
})

/** Each case with the marks of r0, r1, …; a gap is no mark. */
const table = (rows: Record<string, (number | null)[]>): Mark[] =>
  Object.entries(rows).flatMap(([caseId, values]) =>
    values.flatMap((value, at) => (value === null ? [] : [mark(caseId, `r${at}`, value)])),
  )

const anyMarks = fc
  .record({
    cases: fc.integer({ min: 6, max: 9 }),
    reviewers: fc.integer({ min: 3, max: 5 }),
    values: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 45, maxLength: 45 }),
    gaps: fc.array(fc.boolean(), { minLength: 45, maxLength: 45 }),
  })
  .map(({ cases, reviewers, values, gaps }) =>
    Array.from({ length: cases * reviewers }, (_, at) => at).flatMap((at) =>
      gaps[at] && at % 3 !== 0
        ? []
        : [mark(`h${Math.floor(at / reviewers)}`, `r${at % reviewers}`, values[at] ?? 0)],
    ),
  )
const fitMarks = anyMarks.filter((marks) => refusalToAdjust(marks) === null)

describe('the graph of who judged what', () => {
  test('falls into the parts that no shared reviewer joins', () => {
    const marks = table({ a: [1, 1, null], b: [null, 1, null], c: [null, null, 1] })
    expect(components(marks)).toEqual([
      { cases: ['a', 'b'], reviewers: ['r0', 'r1'] },
      { cases: ['c'], reviewers: ['r2'] },
    ])
    expect(isConnected([...marks, mark('c', 'r0', 1)])).toBe(true)
    expect(isConnected([])).toBe(true)
  })

  test('a case and a reviewer of one id are two things', () => {
    expect(components([mark('x', 'y', 1), mark('y', 'x', 1)])).toHaveLength(2)
  })
})

test('an inverse times its matrix is one', () => {
  const matrix = [
    [4, 1, 0],
    [1, 3, 1],
    [0, 1, 2],
  ]
  const [first = []] = matrix.map((row) => row)
  expect(times(inverse(matrix), first).map((value) => Math.round(value * 1e9) / 1e9)).toEqual([
    1, 0, 0,
  ])
  expect(() => inverse([[0]])).toThrow()
})

test('the nine-in-ten bound is wide for few marks and the normal one for many', () => {
  expect(ninetyPercent(5)).toBeCloseTo(2.015, 1)
  expect(ninetyPercent(20)).toBeCloseTo(1.725, 2)
  expect(ninetyPercent(1e6)).toBeCloseTo(1.645, 3)
})

describe('an adjustment is refused', () => {
  const full = {
    a: [9, 8, 7],
    b: [8, 7, 6],
    c: [5, 5, 4],
    d: [4, 3, 3],
    e: [2, 2, 1],
    f: [1, 1, 0],
  }

  test('when there are too few cases, reviewers or marks', () => {
    expect(refusalToAdjust(table(full))).toBe(null)
    const { f: _, ...five } = full
    expect(refusalToAdjust(table(five))).toMatchObject({ why: 'too-small', cases: 5 })
    const two = Object.fromEntries(Object.entries(full).map(([id, row]) => [id, row.slice(0, 2)]))
    expect(refusalToAdjust(table(two))).toMatchObject({ why: 'too-small', reviewers: 2 })
    expect(refusalToAdjust([])).toMatchObject({ why: 'too-small' })
  })

  test('when two rooms share nobody, and it says which cases stand where', () => {
    const rooms = Object.entries(full).flatMap(([caseId, values], at) =>
      [...values, 5].map((value, reviewer) =>
        mark(caseId, `${at < 3 ? 'x' : 'y'}${reviewer}`, value),
      ),
    )
    expect(refusalToAdjust(rooms)).toEqual({
      why: 'not-connected',
      parts: [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    })
  })
})

describe('an adjusted score', () => {
  test('is what is worked out by hand: the habit comes off, the rest is held to the mean', () => {
    // r0 gives 20 more than r1; the cases lie 10 above and below the mean. With a ridge of 1 and two marks each: 10·2/(2+1).
    const { scores } = adjust(table({ a: [80, 60], b: [60, 40] }), 1)
    expect(scores.map(({ score }) => score)).toEqual([
      expect.closeTo(60 + 20 / 3, 6),
      expect.closeTo(60 - 20 / 3, 6),
    ])
  })

  test('does right by a case that met only the strict', () => {
    // r2 takes 30 off everything; f met r2 only beside one other and is as good as a.
    const marks = table({
      a: [90, 90, null],
      b: [70, 70, 40],
      c: [60, 60, 30],
      d: [50, 50, 20],
      e: [80, null, 50],
      f: [null, 90, 60],
      g: [40, 40, null],
    })
    expect(rawScores(marks).findIndex(({ caseId }) => caseId === 'f')).toBe(1)
    const { scores } = adjust(marks)
    const of = (id: string) => scores.find(({ caseId }) => caseId === id)?.score ?? 0
    expect(Math.abs(of('a') - of('f'))).toBeLessThan(1)
    expect(of('f')).toBeGreaterThan(of('e') + 3)
  })

  test('moves against no other when one reviewer gives everybody as much more', () => {
    fc.assert(
      fc.property(fitMarks, fc.integer({ min: -50, max: 50 }), (marks, more) => {
        const shifted = marks.map((each) =>
          each.reviewerId === 'r0' ? { ...each, value: each.value + more } : each,
        )
        const [before, after] = [adjust(marks).scores, adjust(shifted).scores]
        const differences = before.map(
          ({ score }, at) =>
            (after[at]?.score ?? 0) - score - ((after[0]?.score ?? 0) - (before[0]?.score ?? 0)),
        )
        for (const difference of differences) expect(difference).toBeCloseTo(0, 6)
        for (const [at, { low, high }] of before.entries())
          expect((after[at]?.high ?? 0) - (after[at]?.low ?? 0)).toBeCloseTo(high - low, 6)
      }),
    )
  })

  test('lies within its bounds, and all together keep the mean of the raw scores', () => {
    fc.assert(
      fc.property(fitMarks, (marks) => {
        const { scores } = adjust(marks)
        const raw = rawScores(marks)
        for (const { low, score, high } of scores) {
          expect(low).toBeLessThanOrEqual(score)
          expect(score).toBeLessThanOrEqual(high)
        }
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
        expect(sum(scores.map(({ score }) => score))).toBeCloseTo(
          sum(raw.map(({ mean }) => mean)),
          6,
        )
      }),
    )
  })

  test('tells two apart only one way round, and never a case from itself', () => {
    fc.assert(
      fc.property(fitMarks, (marks) => {
        const { isAbove, scores } = adjust(marks)
        for (const { caseId: one } of scores)
          for (const { caseId: two } of scores)
            expect(isAbove(one, two) && isAbove(two, one)).toBe(false)
      }),
    )
  })
})

describe('marks', () => {
  const both = (text: string) => ({ vi: text, en: text })
  const rubric = {
    criteria: [{ code: 'a', name: both('a'), question: both('a'), max: 10, weight: 100 }],
  }
  const review = (reviewerId: string, score: number | null, rest: object = {}) => ({
    id: reviewerId,
    subjectType: 'case',
    subjectId: 'k',
    subjectLabel: 'K-1',
    startupId: null,
    reviewerId,
    assignedBy: 'o',
    assignedAt: new Date(0),
    interest: 'none' as const,
    interestReason: '',
    declaredAt: null,
    removedAt: null,
    removalReason: null,
    finishedAt: new Date(0),
    unsealedAt: null,
    dueOn: null,
    version: 1,
    sealed: false,
    scores: [{ criterionCode: 'a', score, notApplicable: score === null, reason: 'x' }],
    ...rest,
  })

  test('what applied to nothing is left out and pulls no mean down', () => {
    const reviews = [review('r0', 8), review('r1', null)]
    expect(rawScores(marksOf(reviews, rubric))).toEqual([
      { caseId: 'k', mean: 80, spread: 0, count: 1 },
    ])
  })

  test('the sealed, the unfinished, the recused and the removed give none', () => {
    const reviews = [
      review('r0', 8, { sealed: true }),
      review('r1', 8, { finishedAt: null }),
      review('r2', 8, { interest: 'conflict' }),
      review('r3', 8, { removedAt: new Date(0) }),
    ]
    expect(marksOf(reviews, rubric)).toEqual([])
  })
})

describe('the money', () => {
  const marks = table({ a: [90, 90], b: [80, 60], c: [60, 70], d: [50, 50] })
  const asked = ['a', 'b', 'c', 'd'].map((caseId) => ({ caseId, amount: 100 }))

  test('goes down the scores until one asks for more than is left', () => {
    expect(fundedBy(marks, asked, 200)).toEqual(['a', 'b'])
    expect(fundedBy(marks, asked, 399)).toEqual(['a', 'b', 'c'])
    expect(fundedBy(marks, asked, 0)).toEqual([])
  })

  test('says for each reviewer who would be in and out without them', () => {
    expect(withoutEach(marks, asked, 200)).toEqual([
      { reviewerId: 'r0', gained: ['c'], lost: ['b'] },
      { reviewerId: 'r1', gained: [], lost: [] },
    ])
  })
})

test('a reviewer is called kind or strict only over enough cases that others marked too', () => {
  const marks = table({
    a: [90, 70, null],
    b: [80, 60, null],
    c: [70, 50, null],
    d: [60, 40, null],
    e: [50, 30, 50],
  })
  const [first, second, third] = severities(marks)
  expect(first).toEqual({ reviewerId: 'r0', shared: 5, kinder: expect.closeTo((4 * 20 + 10) / 5) })
  expect(second).toEqual({
    reviewerId: 'r1',
    shared: 5,
    kinder: expect.closeTo(-(4 * 20 + 20) / 5),
  })
  expect(third).toEqual({ reviewerId: 'r2', shared: 1, kinder: undefined })
})

test('at the line only those are flagged that the marks cannot tell apart', () => {
  const above: Record<string, string[]> = { a: ['b', 'c', 'd'], b: ['d'] }
  const isAbove = (one: string, two: string) => above[one]?.includes(two) ?? false
  expect(inseparable({ isAbove }, ['a', 'b'], ['c', 'd'])).toEqual(['b', 'c'])
  expect(inseparable({ isAbove }, ['a', 'b'], [])).toEqual([])
  expect(inseparable({ isAbove }, [], ['a'])).toEqual([])
})
