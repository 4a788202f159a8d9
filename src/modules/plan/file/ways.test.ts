import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { historyOf, type Known, type PlanFile, planOn, readPlanFile } from './index.ts'
import { lastDayOf } from './shape/words.ts'

const sound = readFileSync(
  new URL('../../../../plans/mau-tinh-bien-xanh-2021-2025.yaml', import.meta.url),
  'utf8',
)

const faultsOf = (text: string, known?: Known) => {
  const read = readPlanFile(text, known)
  return read.ok
    ? []
    : read.faults.map(({ path, line, reason }) => ({ path, line, reason: reason.en }))
}

function planIn(text: string): PlanFile {
  const read = readPlanFile(text)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.plan
}

type Case = [what: string, good: string, bad: string, path: string, reason: RegExp]

const cases: Case[] = [
  [
    'a path that falls although it adds up',
    '2022: 18,',
    '2022: 9,',
    'indicators[0].path.2022',
    /cannot fall from 10 to 9/,
  ],
  [
    'a path that starts below its baseline',
    'baseline: { value: 6,',
    'baseline: { value: 11,',
    'indicators[0].path.2021',
    /cannot fall from 11 to 10/,
  ],
  [
    'a path above its own target',
    '2024: 34',
    '2024: 41',
    'indicators[0].target',
    /cannot fall from 41 to 40/,
  ],
  [
    'a path that ends elsewhere than at the target',
    '2024: 34 }',
    '2024: 34, 2025: 39 }',
    'indicators[0].path.2025',
    /ends at 39, not at the target 40/,
  ],
  [
    'a path of a year outside the plan',
    'path: { 2022: 30 }',
    'path: { 2020: 30 }',
    'indicators[4].path.2020',
    /2020 lies outside/,
  ],
  [
    'a path by something else than years',
    'path: { 2022: 30 }',
    'path: { quy-1: 30 }',
    'indicators[4].path.quy-1',
    /years by four digits/,
  ],
  [
    'a baseline from after the plan',
    'value: 45, on: 2020-12-31',
    'value: 45, on: 2026-01-01',
    'indicators[4].baseline.on',
    /after the end 2025-12-31/,
  ],
  [
    'a baseline carried into a share',
    'baseline: { value: 5, on: 2020-12-31,',
    'baseline: { value: 5, on: 2020-12-31, carried: true,',
    'indicators[2].baseline.carried',
    /Only a count or a sum/,
  ],
  [
    'a share said to flow',
    '    target: 25\n',
    '    nature: flow\n    target: 25\n',
    'indicators[2].nature',
    /does not add up year by year/,
  ],
  [
    'a nature that is none',
    'nature: stock',
    'nature: level',
    'indicators[4].nature',
    /one of: cumulative, flow, stock/,
  ],
  [
    'a number without a unit',
    '    unit: { vi: người, en: people }\n',
    '',
    'indicators[5].unit',
    /unit must be given/,
  ],
  [
    'words with a baseline',
    '    by: 2025-12\n',
    '    by: 2025-12\n    baseline: { value: 1, on: 2020-12-31, source: x }\n',
    'indicators[6].baseline',
    /target in words has no "baseline"/,
  ],
  ['a quarter that does not exist', 'by: 2023-Q4\n', 'by: 2023-Q5\n', 'indicators[3].by', /./],
  [
    'a share over what the ledger does not count',
    'over: du-an-uom-tao',
    'over: hoc-vien',
    'indicators[2].measure.over',
    /does not count anything/,
  ],
  [
    'a task due in another year than its last',
    'year: 2023, by: 2023-Q4',
    'year: 2023, by: 2024-Q1',
    'tasks[0].period.by',
    /not in the last year/,
  ],
  [
    'a place that is not declared',
    'places: [xa-ben-con, xa-dao-nho]',
    'places: [xa-la]',
    'tasks[2].places[0]',
    /not declared in "places"/,
  ],
  [
    'places that succeed one another in a circle',
    'to: dac-khu-dao-nho',
    'to: xa-dao-nho',
    'placeSuccessors[1].to',
    /circle/,
  ],
  [
    'a frequency given twice',
    'frequencies: [half-year, year]',
    'frequencies: [year, half-year, year]',
    'reporting.frequencies[2]',
    /given twice/,
  ],
  [
    'an amendment of an unknown indicator',
    'type: target, indicator: du-an-uom-tao',
    'type: target, indicator: du-an-la',
    'amendments[0].changes[0].indicator',
    /"du-an-la" is not declared in "indicators"/,
  ],
  [
    'an amendment of a task that was dropped before',
    'type: task-time, task: "5"',
    'type: task-time, task: "4"',
    'amendments[1].changes[2].task',
    /"4" is not declared in "tasks"/,
  ],
  [
    'an amendment that adds a task whose code is taken',
    'code: "6"',
    'code: "3"',
    'amendments[1].changes[0].task.code',
    /already used/,
  ],
  [
    'an amendment that gives a task to a stranger',
    'leads: [so-cong-nghe, ban-quan-ly-khu-cong-nghe]',
    'leads: [so-cong-nghe, so-la]',
    'amendments[1].changes[1]',
    /"so-la" is not declared in "agencies"/,
  ],
  [
    'an amendment that leaves a task with two leads and nobody accountable',
    '        accountable: so-cong-nghe\n',
    '',
    'amendments[1].changes[1]',
    /"accountable" must name/,
  ],
  [
    'an amendment that moves a target out of the plan',
    'clause: khoản 2 Điều 1, by: 2025-Q2',
    'clause: khoản 2 Điều 1, by: 2026-Q2',
    'amendments[0].changes[1]',
    /2026-06-30 lies outside/,
  ],
  [
    'a deadline in no known form, which is told all forms',
    'clause: khoản 2 Điều 1, by: 2025-Q2',
    'clause: khoản 2 Điều 1, by: Quý II/2025',
    'amendments[0].changes[1].by',
    /2027-06-30, 2027-06, 2027-Q2 or 2027/,
  ],
  [
    'an amendment in force before the plan was signed',
    'effectiveFrom: 2023-04-01',
    'effectiveFrom: 2019-04-01',
    'amendments[0].effectiveFrom',
    /before the plan was signed/,
  ],
  [
    'an amendment of no known kind',
    'type: deadline',
    'type: wish',
    'amendments[0].changes[1].type',
    /one of: target/,
  ],
]

test('the sample is sound', () => expect(faultsOf(sound)).toEqual([]))

describe('each fault is named with its line', () => {
  test.each(cases)('%s', (_, good, bad, path, reason) => {
    expect(sound.split(good)).toHaveLength(2)
    const text = sound.replace(good, bad)
    const lines = text.split('\n').length
    const faults = faultsOf(text)
    expect(faults).toContainEqual({
      path,
      line: expect.any(Number),
      reason: expect.stringMatching(reason),
    })
    for (const { line } of faults) expect(line > 1 && line < lines).toBe(true)
  })
})

test('what an amendment leaves wrong is not laid at the door of the next', () => {
  const text = sound.replace(
    'clause: khoản 2 Điều 1, by: 2025-Q2',
    'clause: khoản 2 Điều 1, by: 2026-Q2',
  )
  expect(faultsOf(text).map(({ path }) => path)).toEqual(['amendments[0].changes[1]'])
})

test('an amendment may make the plan longer, and then what it moves may lie there', () => {
  const text = sound.replace(
    '      - { type: deadline, indicator: co-trung-tam, clause: khoản 2 Điều 1, by: 2025-Q2 }',
    `      - { type: period, clause: khoản 2 Điều 1, until: 2026-12-31 }
      - { type: deadline, indicator: co-trung-tam, clause: khoản 2 Điều 1, by: 2026-Q2 }`,
  )
  expect(faultsOf(text)).toEqual([])
  expect(planOn(planIn(text), '2023-04-01').period.until).toBe('2026-12-31')
})

describe('plans that follow one another', () => {
  const following = `succeeds: ke-hoach-truoc\n${sound}`
  const circle = new Map([['ke-hoach-truoc', 'mau-tinh-bien-xanh-2021-2025']])
  test('in a circle are refused, and the circle is named', () => {
    expect(faultsOf(following, { succeeded: circle })).toEqual([
      {
        path: 'succeeds',
        line: 1,
        reason: expect.stringContaining(
          'mau-tinh-bien-xanh-2021-2025 → ke-hoach-truoc → mau-tinh-bien-xanh-2021-2025',
        ),
      },
    ])
  })
  test('in a line are not, whether the one before is loaded or not', () => {
    expect(faultsOf(following)).toEqual([])
    expect(faultsOf(following, { succeeded: new Map([['ke-hoach-truoc', 'xa-hon']]) })).toEqual([])
  })
  test('a circle further back does not keep reading from ending', () => {
    const far = new Map([
      ['ke-hoach-truoc', 'b'],
      ['b', 'c'],
      ['c', 'b'],
    ])
    expect(faultsOf(following, { succeeded: far })).toEqual([])
  })
})

describe('the plan in force on a day', () => {
  const plan = planIn(sound)
  const on = (day: string) => planOn(plan, day)
  const target = (day: string) => on(day).indicators[0]

  test('is the plan as decided until the day on which a text amends it', () => {
    expect(target('2023-03-31')).toMatchObject({ target: 40 })
    expect(target('2023-03-31')?.upTo).toBe(undefined)
    expect(target('2023-04-01')).toMatchObject({ target: 50, upTo: 60 })
  })

  test('gains and loses tasks, and gives them to others', () => {
    const codes = (day: string) => on(day).tasks.map(({ code }) => code)
    expect(codes('2023-03-31')).toEqual(['1', '2', '3', '4', '5'])
    expect(codes('2023-04-01')).toEqual(['1', '2', '3', '5'])
    expect(codes('2024-07-01')).toEqual(['1', '2', '3', '5', '6'])
    const fifth = on('2024-07-01').tasks.find(({ code }) => code === '5')
    expect(fifth?.leads).toEqual(['so-cong-nghe', 'ban-quan-ly-khu-cong-nghe'])
    expect(fifth?.period).toMatchObject({ by: '2025-09-30' })
  })

  test('shows each change with what was before and what is after', () => {
    const [first] = historyOf(plan)
    expect(first?.amendment.number).toBe('02/QĐ-MẪU-BX')
    expect(first?.changes.map(({ change }) => change.type)).toEqual([
      'target',
      'deadline',
      'task-dropped',
    ])
    expect(first?.changes[1]?.before.indicators[3]?.by).toBe('2023-12-31')
    expect(first?.changes[1]?.after.indicators[3]?.by).toBe('2025-06-30')
  })

  test('the order of the file does not matter, the days do', () => {
    const turned = { ...plan, amendments: plan.amendments.toReversed() }
    expect(planOn(turned, '2025-01-01').tasks).toEqual(on('2025-01-01').tasks)
  })
})

test.each([
  ['2027-02-03', '2027-02-03'],
  ['2028-02', '2028-02-29'],
  ['2027-Q1', '2027-03-31'],
  ['2027-Q2', '2027-06-30'],
  ['2027-Q4', '2027-12-31'],
  [2030, '2030-12-31'],
])('a date written as %s means its last day, %s', (written, day) => {
  expect(lastDayOf(written)).toBe(day)
})
