import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { components } from '../adjusted/graph.ts'
import { type BalanceCase, type BalanceReviewer, balance } from './balance.ts'

const kase = (id: string, rest: Partial<BalanceCase> = {}): BalanceCase => ({
  id,
  field: undefined,
  wanted: 2,
  sitting: [],
  ...rest,
})
const reviewer = (id: string, rest: Partial<BalanceReviewer> = {}): BalanceReviewer => ({
  id,
  fields: [],
  open: 0,
  capacity: 50,
  ...rest,
})
const nobody = () => false
const loads = (plan: ReturnType<typeof balance>, ids: readonly string[]) =>
  ids.map((id) => plan.pairs.filter(({ reviewerId }) => reviewerId === id).length)

const fields = ['digital', 'health', 'logistics']
const situations = fc.record({
  cases: fc.array(
    fc.record({ field: fc.constantFrom(...fields), wanted: fc.integer({ min: 1, max: 3 }) }),
    { minLength: 1, maxLength: 8 },
  ),
  reviewers: fc.array(
    fc.record({
      fields: fc.subarray(fields),
      open: fc.integer({ min: 0, max: 4 }),
      capacity: fc.integer({ min: 0, max: 6 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  barred: fc.array(fc.tuple(fc.nat(7), fc.nat(5)), { maxLength: 12 }),
})

function played(situation: {
  cases: { field: string; wanted: number }[]
  reviewers: { fields: string[]; open: number; capacity: number }[]
  barred: [number, number][]
}) {
  const cases = situation.cases.map((each, at) => kase(`h${at}`, each))
  const reviewers = situation.reviewers.map((each, at) => reviewer(`r${at}`, each))
  const bars = new Set(situation.barred.map(([c, r]) => `h${c} r${r}`))
  const isBarred = (caseId: string, reviewerId: string) => bars.has(`${caseId} ${reviewerId}`)
  return { cases, reviewers, isBarred, plan: balance(cases, reviewers, isBarred) }
}

test('nobody judges what they are barred from, twice the same, or more than they take on', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const { cases, reviewers, isBarred, plan } = played(situation)
      const keys = plan.pairs.map(({ caseId, reviewerId }) => `${caseId} ${reviewerId}`)
      expect(new Set(keys).size).toBe(keys.length)
      for (const { caseId, reviewerId } of plan.pairs)
        expect(isBarred(caseId, reviewerId)).toBe(false)
      for (const { id, open, capacity } of reviewers)
        expect(loads(plan, [id])[0]).toBeLessThanOrEqual(Math.max(0, capacity - open))
      for (const { id, wanted } of cases) {
        const got = plan.pairs.filter(({ caseId }) => caseId === id).length
        const missing = plan.short.find(({ caseId }) => caseId === id)?.missing ?? 0
        expect(got + missing).toBe(wanted)
      }
    }),
  )
})

test('the same question gets the same answer', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      expect(played(situation).plan).toEqual(played(situation).plan)
    }),
  )
})

test('with nobody barred or full, loads differ by at most one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 2, max: 6 }),
      fc.integer({ min: 1, max: 3 }),
      (cases, reviewers, wanted) => {
        const ids = Array.from({ length: reviewers }, (_, at) => `r${at}`)
        const plan = balance(
          Array.from({ length: cases }, (_, at) =>
            kase(`h${at}`, { wanted: Math.min(wanted, reviewers), field: fields[at % 3] }),
          ),
          ids.map((id, at) => reviewer(id, { fields: [fields[at % 3] ?? ''] })),
          nobody,
        )
        const given = loads(plan, ids)
        expect(plan.short).toEqual([])
        expect(Math.max(...given) - Math.min(...given)).toBeLessThanOrEqual(1)
      },
    ),
  )
})

test('no single move of a review to a reviewer with less to do is left undone', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const { reviewers, isBarred, plan } = played(situation)
      const loadOf = (id: string) =>
        (reviewers.find((each) => each.id === id)?.open ?? 0) + (loads(plan, [id])[0] ?? 0)
      for (const { caseId, reviewerId } of plan.pairs)
        for (const other of reviewers) {
          const taken = plan.pairs.some(
            (pair) => pair.caseId === caseId && pair.reviewerId === other.id,
          )
          if (taken || isBarred(caseId, other.id) || loadOf(other.id) >= other.capacity) continue
          expect(loadOf(reviewerId) - loadOf(other.id)).toBeLessThanOrEqual(1)
        }
    }),
  )
})

test('the count of parts is that of the graph', () => {
  fc.assert(
    fc.property(situations, (situation) => {
      const { plan } = played(situation)
      expect(plan.parts).toBe(components(plan.pairs).length)
    }),
  )
})

describe('between plans of even load', () => {
  test('a case goes to those of its own field', () => {
    const plan = balance(
      [kase('a', { field: 'health', wanted: 1 }), kase('b', { field: 'digital', wanted: 1 })],
      [reviewer('x', { fields: ['digital'] }), reviewer('y', { fields: ['health'] })],
      nobody,
    )
    expect(plan.pairs).toEqual([
      { caseId: 'a', reviewerId: 'y', fits: true },
      { caseId: 'b', reviewerId: 'x', fits: true },
    ])
  })

  test('the graph hangs together where it can, though two closed rooms would be as even', () => {
    const plan = balance(
      ['a', 'b', 'c', 'd'].map((id) => kase(id, { field: id < 'c' ? 'health' : 'digital' })),
      ['w', 'x', 'y', 'z'].map((id) => reviewer(id, { fields: [id < 'y' ? 'health' : 'digital'] })),
      nobody,
    )
    expect(plan.parts).toBe(1)
    expect(loads(plan, ['w', 'x', 'y', 'z'])).toEqual([2, 2, 2, 2])
  })

  test('and says so where it cannot: one review a case joins nothing', () => {
    const plan = balance(
      [kase('a', { wanted: 1 }), kase('b', { wanted: 1 })],
      [reviewer('x'), reviewer('y')],
      nobody,
    )
    expect(plan.parts).toBe(2)
  })

  test('who sits already stays, counts, and holds the graph together', () => {
    const plan = balance(
      [kase('a', { sitting: ['x', 'y'] }), kase('b', { sitting: ['x'] })],
      [reviewer('x', { open: 2 }), reviewer('y', { open: 1 }), reviewer('z')],
      nobody,
    )
    expect(plan.pairs).toEqual([{ caseId: 'b', reviewerId: 'z', fits: false }])
    expect(plan.parts).toBe(1)
  })

  test('too few people leave a case short, and it is named', () => {
    const plan = balance([kase('a'), kase('b')], [reviewer('x')], (id) => id === 'b')
    expect(plan.pairs).toEqual([{ caseId: 'a', reviewerId: 'x', fits: false }])
    expect(plan.short).toEqual([
      { caseId: 'a', missing: 1 },
      { caseId: 'b', missing: 2 },
    ])
  })
})
