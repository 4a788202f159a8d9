import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heirOf, termsOf } from './heirs.ts'

const merger = [
  { from: 'so-a', to: 'so-b', on: '2019-03-01' },
  { from: 'so-b', to: 'so-c', on: '2021-07-01' },
]

test('a task stays with its agency up to the day before, and is the heir’s from the day itself', () => {
  expect(heirOf('so-a', '2019-02-28', merger)).toBe('so-a')
  expect(heirOf('so-a', '2019-03-01', merger)).toBe('so-b')
  expect(heirOf('so-a', '2021-07-01', merger)).toBe('so-c')
  expect(heirOf('so-d', '2030-01-01', merger)).toBe('so-d')
})

test('the history of a task names each who carried it, and from when', () => {
  expect(termsOf('so-a', merger)).toEqual([
    { agency: 'so-a', from: null, until: '2019-03-01' },
    { agency: 'so-b', from: '2019-03-01', until: '2021-07-01' },
    { agency: 'so-c', from: '2021-07-01', until: null },
  ])
})

test('a circle in a file that was never checked ends all the same', () => {
  const circle = [
    { from: 'so-a', to: 'so-b', on: '2019-01-01' },
    { from: 'so-b', to: 'so-a', on: '2018-01-01' },
  ]
  expect(['so-a', 'so-b']).toContain(heirOf('so-a', '2020-01-01', circle))
  expect(termsOf('so-a', circle)).toHaveLength(3)
})

const dayOf = (index: number) =>
  Temporal.PlainDate.from('2017-01-01').add({ days: index }).toString()
const agencies = Array.from({ length: 12 }, (_, index) => `co-quan-${index}`)

/** Sound successions: each agency has at most one heir, and the heir is there after the change. */
const successions = fc
  .tuple(
    fc.shuffledSubarray(agencies, { minLength: 2 }),
    fc.array(fc.record({ heir: fc.nat(), gap: fc.integer({ min: 1, max: 400 }) }), {
      minLength: agencies.length,
      maxLength: agencies.length,
    }),
    fc.integer({ min: 1, max: 2000 }),
  )
  .map(([order, draws, start]) => {
    let day = start
    // An agency is succeeded by one that stands later in the order and goes later, if at all.
    return order.slice(0, -1).flatMap((from, index) => {
      const { heir = 0, gap = 1 } = draws[index] ?? {}
      day += gap
      const later = order.slice(index + 1)
      const to = later[heir % later.length]
      return to === undefined || heir % 5 === 0 ? [] : [{ from, to, on: dayOf(day) }]
    })
  })

test('on no day is a task without somebody who carries it, nor with two', () => {
  fc.assert(
    fc.property(successions, fc.nat({ max: 8000 }), (steps, index) => {
      const day = dayOf(index)
      for (const agency of agencies) {
        const holding = termsOf(agency, steps).filter(
          ({ from, until }) => (from === null || from <= day) && (until === null || day < until),
        )
        expect(holding.map((term) => term.agency)).toEqual([heirOf(agency, day, steps)])
      }
    }),
  )
})

test('the order in which a file lists its successions changes nothing', () => {
  fc.assert(
    fc.property(successions, fc.nat({ max: 8000 }), (steps, index) => {
      const day = dayOf(index)
      for (const agency of agencies)
        expect(heirOf(agency, day, steps.toReversed())).toBe(heirOf(agency, day, steps))
    }),
  )
})

test('whoever has been succeeded carries nothing any more', () => {
  fc.assert(
    fc.property(successions, fc.nat({ max: 8000 }), (steps, index) => {
      const day = dayOf(index)
      const gone = new Set(steps.filter(({ on }) => on <= day).map(({ from }) => from))
      for (const agency of agencies) expect(gone.has(heirOf(agency, day, steps))).toBe(false)
    }),
  )
})
