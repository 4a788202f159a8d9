import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanIndicator } from '../file/index.ts'
import { type Course, courseOf, expectedOn, yearWithin } from './course.ts'
import { projectionOf } from './projection.ts'
import { standingOf } from './standing.ts'

const period = { from: '2026-01-01', until: '2030-12-31' }
const text = { vi: 'x', en: 'x' }
const anIndicator = (given: Partial<PlanIndicator> = {}): PlanIndicator => ({
  code: 'so',
  goal: 'g',
  name: text,
  unit: text,
  target: 100,
  comparison: 'at-least',
  by: '2030-12-31',
  clause: 'I',
  whatCounts: text,
  measure: { kind: 'count', act: 'a.b', distinct: 'startup' },
  ...given,
})
const courseFor = (given: Partial<PlanIndicator>, today = '2028-01-01'): Course => {
  const course = courseOf(anIndicator(given), period, today)
  if (!course) throw new Error('no course')
  return course
}
const share = { kind: 'ratio', of: 'a', over: 'b', within: true } as const

describe('the way to a target', () => {
  test('goes through what the plan decided for each year', () => {
    const course = courseFor({ path: { 2026: 10, 2028: 40 } })
    expect(course.basis).toBe('decided')
    expect(expectedOn(course, '2026-12-31')).toBe(10)
    expect(expectedOn(course, '2028-12-31')).toBe(40)
    expect(expectedOn(course, '2030-12-31')).toBe(100)
    expect(expectedOn(course, '2027-12-31')).toBeCloseTo(25, 0)
  })

  test('is straight from the baseline, where the plan says nothing of the years', () => {
    const baseline = { value: 20, on: '2025-12-31', source: 'x', carried: false }
    const course = courseFor({ baseline })
    expect(course.basis).toBe('straight')
    expect(expectedOn(course, '2025-12-31')).toBe(20)
    expect(expectedOn(course, '2028-07-01')).toBeCloseTo(60, 0)
  })

  test('starts from nothing for what adds up, and is unknown for a level without a baseline', () => {
    expect(courseFor({}).basis).toBe('from-zero')
    expect(expectedOn(courseFor({}), '2026-01-01')).toBe(0)
    const level = courseFor({ measure: share })
    expect(level.basis).toBe('unknown')
    expect(expectedOn(level, '2028-01-01')).toBe(null)
    expect(expectedOn(level, '2030-12-31')).toBe(100)
  })

  test('falls where a level is to be brought down', () => {
    const baseline = { value: 30, on: '2025-12-31', source: 'x', carried: false }
    const course = courseFor({ nature: 'stock', comparison: 'at-most', target: 10, baseline })
    expect(expectedOn(course, '2028-07-01')).toBeCloseTo(20, 0)
  })

  test('of a flow begins anew each year', () => {
    const flow = { nature: 'flow', target: 12, path: { 2027: 6 } } as const
    expect(expectedOn(courseFor(flow, '2026-07-02'), '2026-07-02')).toBeCloseTo(6, 0)
    expect(courseFor(flow, '2027-05-01').basis).toBe('each-year')
    expect(courseFor(flow, '2027-05-01').end).toEqual({ on: '2027-12-31', value: 6 })
    expect(courseFor(flow, '2035-05-01').end.on).toBe('2030-12-31')
    expect(yearWithin('2019-01-01', period.from, '2030-12-31')).toBe(2026)
  })

  test('asks nothing of a milestone before its day', () => {
    const course = courseFor({ measure: { kind: 'milestone', act: 'a.b' }, target: 1 })
    expect(expectedOn(course, '2030-12-30')).toBe(0)
    expect(expectedOn(course, '2030-12-31')).toBe(1)
  })

  test('a target in words has none', () => {
    expect(
      courseOf(anIndicator({ target: undefined, targetText: text }), period, '2028-01-01'),
    ).toBe(null)
  })

  test('a target due on the first day of the plan has no way, only its day', () => {
    const course = courseFor({ by: '2026-01-01' })
    expect(course.start).toBe(null)
    expect(expectedOn(course, '2026-01-01')).toBe(100)
  })
})

const seen = { measured: true, whole: false }

describe('where a value stands', () => {
  test.each([
    [{}, 50, '2028-07-01', 'on-path', 'near'],
    [{}, 60, '2028-07-01', 'ahead', 'above'],
    [{}, 40, '2028-07-01', 'behind', 'below'],
    [{}, 100, '2027-01-01', 'reached', 'reached'],
    [{}, 99, '2030-12-31', 'on-path', 'near'],
    [{}, 99, '2031-01-01', 'behind', 'missed'],
    [{}, 100, '2035-01-01', 'reached', 'reached'],
    [{}, 0, '2025-06-01', 'no-data', 'not-begun'],
    [{}, null, '2028-01-01', 'no-data', 'nothing-counted'],
    [{ measure: share }, 50, '2028-01-01', 'no-data', 'no-baseline'],
    [{ measure: share }, 100, '2028-01-01', 'reached', 'reached'],
    [{ comparison: 'at-most' }, 90, '2028-01-01', 'on-path', 'within-limit'],
    [{ comparison: 'at-most' }, 101, '2028-01-01', 'behind', 'over-limit'],
    [{ comparison: 'at-most' }, 100, '2031-01-01', 'reached', 'reached'],
    [{ target: 80, upTo: 100 }, 90, '2028-01-01', 'reached', 'reached'],
  ] as const)('%o at %s on %s is %s (%s)', (given, value, today, state, reason) => {
    const course = courseFor(given, today)
    expect(standingOf(course, { ...seen, value, today })).toMatchObject({ state, reason })
  })

  test('of what is counted whole, less than one from the way is on it', () => {
    const course = courseFor({ target: 3 }, '2026-12-31')
    const at = (value: number) =>
      standingOf(course, { value, today: '2026-12-31', measured: true, whole: true }).state
    expect(at(0)).toBe('on-path')
    expect(at(2)).toBe('ahead')
  })

  test('what nobody entered is not the same as nothing to count, and words are no number', () => {
    const today = '2028-01-01'
    const blank = { value: null, today, measured: false, whole: false }
    expect(standingOf(courseFor({}), blank)).toMatchObject({ reason: 'not-recorded' })
    expect(standingOf(null, blank)).toMatchObject({ state: 'no-data', reason: 'words' })
  })
})

const day = fc
  .integer({ min: 0, max: 9000 })
  .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString())
const figure = fc.double({ min: -1e12, max: 1e12, noNaN: true })
const target = fc.double({ min: 1e-6, max: 1e12, noNaN: true })

const anyIndicator = fc
  .record({
    target,
    comparison: fc.constantFrom('at-least' as const, 'at-most' as const),
    by: day,
    nature: fc.constantFrom('cumulative' as const, 'flow' as const, 'stock' as const, undefined),
    measure: fc.constantFrom(
      { kind: 'count', act: 'a.b', distinct: 'startup' } as const,
      { kind: 'milestone', act: 'a.b' } as const,
      share,
      undefined,
    ),
    baseline: fc.option(
      fc.record({ value: figure, on: day, source: fc.constant('x'), carried: fc.boolean() }),
      { nil: undefined },
    ),
    path: fc.option(
      fc.dictionary(fc.integer({ min: 2020, max: 2045 }).map(String), figure, { maxKeys: 6 }),
      { nil: undefined },
    ),
  })
  .map(anIndicator)
const anyPeriod = fc
  .tuple(day, day)
  .map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }))
const anySeen = fc.record({
  value: fc.option(figure),
  today: day,
  pace: fc.constantFrom('since-start' as const, 'last-12-months' as const, 'none' as const),
  yearAgo: fc.option(fc.record({ on: day, value: figure })),
  whole: fc.boolean(),
  most: fc.constantFrom(null, 100),
  measured: fc.boolean(),
})

describe('whatever the plan, the day and the value', () => {
  test('nothing is divided by nothing: every number is a number', () => {
    fc.assert(
      fc.property(anyIndicator, anyPeriod, anySeen, (indicator, period, seen) => {
        const course = courseOf(indicator, period, seen.today)
        if (!course) return
        const expected = expectedOn(course, seen.today)
        if (expected !== null) expect(Number.isFinite(expected)).toBe(true)
        const standing = standingOf(course, seen)
        expect(standing.reason).toBeTruthy()
        const projection = projectionOf(course, seen)
        if (!projection.known) return
        expect(Number.isFinite(projection.value)).toBe(true)
        expect(Number.isFinite(projection.perYear)).toBe(true)
      }),
    )
  })

  test('on its day and after it the target itself is expected', () => {
    fc.assert(
      fc.property(anyIndicator, anyPeriod, day, (indicator, period, today) => {
        const course = courseOf(indicator, period, today)
        if (course) expect(expectedOn(course, course.end.on)).toBe(course.end.value)
      }),
    )
  })

  test('between two marks the way stays between them', () => {
    fc.assert(
      fc.property(anyIndicator, anyPeriod, day, (indicator, period, today) => {
        const course = courseOf(indicator, period, today)
        const expected = course && expectedOn(course, today)
        if (!course || expected === null) return
        const values = [...(course.start ? [course.start] : [{ value: 0 }]), ...course.marks].map(
          ({ value }) => value,
        )
        const slack = 1e-6 * Math.max(1, ...values.map(Math.abs))
        expect(expected).toBeGreaterThanOrEqual(Math.min(...values) - slack)
        expect(expected).toBeLessThanOrEqual(Math.max(...values) + slack)
      }),
    )
  })
})

describe('a projection', () => {
  const project = (
    value: number | null,
    today: string,
    given: Partial<PlanIndicator> = {},
    more: Partial<Parameters<typeof projectionOf>[1]> = {},
  ) =>
    projectionOf(courseFor(given, today), {
      value,
      today,
      pace: 'since-start',
      yearAgo: null,
      whole: true,
      most: null,
      ...more,
    })

  test('goes on at the pace since the start', () => {
    const half = project(25, '2028-07-01')
    expect(half).toMatchObject({ known: true, on: '2030-12-31', reaches: false })
    if (half.known) expect(half.value).toBe(50)
    expect(project(60, '2028-07-02')).toMatchObject({ reaches: true })
  })

  test('or at that of the last twelve months', () => {
    const yearAgo = { on: '2027-07-02', value: 5 }
    const found = project(25, '2028-07-02', {}, { pace: 'last-12-months', yearAgo })
    expect(found).toMatchObject({ known: true, since: yearAgo, value: 74 })
  })

  test('never passes the whole of a share, nor falls below nothing', () => {
    const baseline = { value: 10, on: '2025-12-31', source: 'x', carried: false }
    const share100 = { measure: share, baseline }
    expect(project(90, '2026-12-31', share100, { whole: false, most: 100 })).toMatchObject({
      value: 100,
    })
    expect(project(1, '2027-12-31', share100, { whole: false, most: 100 })).toMatchObject({
      value: 0,
    })
  })

  test.each([
    [null, '2028-01-01', {}, 'no-value'],
    [5, '2026-01-10', {}, 'too-early'],
    [5, '2030-12-31', {}, 'over'],
    [5, '2028-01-01', { measure: share }, 'no-baseline'],
    [0, '2028-01-01', { measure: { kind: 'milestone', act: 'a.b' }, target: 1 }, 'one-off'],
  ] as const)('of %s on %s with %o says why there is none: %s', (value, today, given, why) => {
    expect(project(value, today, given)).toEqual({ known: false, why })
  })

  test('is left out where the plan switches it off', () => {
    expect(project(5, '2028-01-01', {}, { pace: 'none' })).toEqual({
      known: false,
      why: 'switched-off',
    })
  })
})
