import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountableFor, heirOf, type PlanFile, readPlanFile, yearsOf } from '../file/index.ts'
import { carriersOf, handoversOf } from './agencies.ts'
import { holdersOf, yearlyWorkOf } from './yearly.ts'

function planIn(name: string): PlanFile {
  const read = readPlanFile(readFileSync(`plans/${name}.yaml`, 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.plan
}
const haiPhong = planIn('hai-phong-2017-2020')
const sample = planIn('mau-tinh-bien-xanh-2026-2030')

const dueDays = (plan: PlanFile, code: string) =>
  yearlyWorkOf(plan)
    .filter(({ taskCode }) => taskCode === code)
    .map(({ year, dueOn }) => [year, dueOn])

test('the four shapes of time become the work of each year, with its last day', () => {
  expect(dueDays(haiPhong, 'I.2')).toEqual([[2018, '2018-12-31']])
  expect(dueDays(haiPhong, 'I.1')).toEqual([
    [2017, '2017-12-31'],
    [2018, '2018-12-31'],
    [2019, '2019-12-31'],
    [2020, '2020-12-31'],
  ])
  expect(dueDays(haiPhong, 'V.1')).toEqual([
    [2018, '2018-12-31'],
    [2019, '2019-12-31'],
    [2020, '2020-12-31'],
  ])
  // Work over a span owes nothing at the turn of a year: it is due when the span ends.
  expect(dueDays(haiPhong, 'III.1')).toEqual(
    [2017, 2018, 2019, 2020].map((year) => [year, '2020-12-31']),
  )
})

test('no work is due after the plan itself ends', () => {
  const short = { ...haiPhong, period: { ...haiPhong.period, until: '2020-06-30' } }
  expect(dueDays(short, 'I.1').at(-1)).toEqual([2020, '2020-06-30'])
  expect(dueDays(short, 'III.1')[0]).toEqual([2017, '2020-06-30'])
})

test('every year of every task becomes one piece of work, in the order of the plan', () => {
  for (const plan of [haiPhong, sample]) {
    const work = yearlyWorkOf(plan)
    const years = plan.tasks.flatMap((task) =>
      yearsOf(task.period).map((year) => `${task.code} ${year}`),
    )
    expect(work.map(({ taskCode, year }) => `${taskCode} ${year}`)).toEqual(years)
    expect(new Set(years).size).toBe(years.length)
  }
})

test('when an agency is gone, its part in a task is the heir’s, and nobody stands in it twice', () => {
  const task = sample.tasks.find(({ code }) => code === 'N2')
  if (!task) throw new Error('the sample plan has no N2')
  expect(carriersOf(sample, task, '2028-06-30').leads).toEqual([
    'so-doi-moi-sang-tao',
    'quy-khoi-nghiep',
  ])
  expect(carriersOf(sample, task, '2028-07-01')).toEqual({
    accountable: 'so-doi-moi-sang-tao',
    leads: ['so-doi-moi-sang-tao'],
    coordinators: [],
  })
  expect(handoversOf(sample, task).map(({ from }) => from)).toEqual(['quy-khoi-nghiep'])
  const first = sample.tasks[0]
  expect(first && handoversOf(sample, first)).toEqual([])
})

test('an heir that also coordinates the task leads it, and is named once', () => {
  const [task] = haiPhong.tasks.filter(({ code }) => code === 'III.2')
  if (!task) throw new Error('the plan has no III.2')
  const plan: PlanFile = {
    ...haiPhong,
    successors: [
      {
        from: 'so-khcn',
        to: 'vcci-hai-phong',
        on: '2019-01-01',
        kind: 'merged',
        note: { vi: 'x', en: 'x' },
      },
    ],
  }
  const { accountable, leads, coordinators } = carriersOf(plan, task, '2019-01-01')
  expect(accountable).toBe('vcci-hai-phong')
  expect(leads[0]).toBe('vcci-hai-phong')
  expect(coordinators).not.toContain('vcci-hai-phong')
})

const codes = haiPhong.agencies.filter(({ isGroup }) => !isGroup).map(({ code }) => code)
const dayOf = (index: number) =>
  Temporal.PlainDate.from('2016-01-01').add({ days: index }).toString()

/** Sound successions between the plan's own agencies: each to one that stands later and goes later. */
const successors = fc
  .tuple(fc.shuffledSubarray(codes, { minLength: 2 }), fc.infiniteStream(fc.nat({ max: 500 })))
  .map(([order, draws]) => {
    let day = 1
    return order.slice(0, -1).flatMap((from, index) => {
      day += 1 + (draws.next().value ?? 0)
      const later = order.slice(index + 1)
      const to = later[(draws.next().value ?? 0) % later.length]
      if (to === undefined) return []
      const note = { vi: 'x', en: 'x' }
      return [{ from, to, on: dayOf(day), kind: 'merged' as const, note }]
    })
  })

test('succession never loses a task and never doubles it', () => {
  fc.assert(
    fc.property(successors, fc.nat({ max: 6000 }), (steps, index) => {
      const day = dayOf(index)
      const plan: PlanFile = { ...haiPhong, successors: steps }
      const holding = holdersOf(plan).filter(
        ({ heldFrom, heldUntil }) =>
          (heldFrom === null || heldFrom <= day) && (heldUntil === null || day < heldUntil),
      )
      for (const task of plan.tasks) {
        const own = holding.filter(({ taskCode }) => taskCode === task.code)
        const accountable = own.filter((one) => one.accountable)
        expect(accountable.map(({ agency }) => agency)).toEqual([
          heirOf(accountableFor(task), day, steps),
        ])
        // Each place that the plan gave in the task is held by exactly one agency.
        expect(own.map(({ namedInPlan }) => namedInPlan)).toEqual([
          ...task.leads,
          ...task.coordinators,
        ])
        expect(carriersOf(plan, task, day).accountable).toBe(accountable[0]?.agency)
      }
    }),
    { numRuns: 60 },
  )
})
