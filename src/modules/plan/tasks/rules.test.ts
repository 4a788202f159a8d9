import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isOverdue,
  type MilestoneState,
  milestoneStates,
  nextStates,
  type Part,
  parts,
  refusalToPlan,
  refusalToSettle,
  refusalToStep,
  standingOf,
  type WorkState,
  workStates,
} from './rules.ts'

const work = (state: WorkState) => ({ state, year: 2018, version: 3 })
const lead = { part: 'lead', today: '2018-05-10', milestones: [] } as const
const step = (to: WorkState, note = 'Vì sao') => ({ to, note, seenVersion: 3 })

const allowed: [WorkState, WorkState][] = [
  ['not-started', 'in-progress'],
  ['not-started', 'dropped'],
  ['in-progress', 'in-progress'],
  ['in-progress', 'done'],
  ['in-progress', 'dropped'],
  ['done', 'in-progress'],
  ['dropped', 'not-started'],
]

describe.each(workStates)('from %s', (from) => {
  test.each(workStates)('to %s only as the table says', (to) => {
    const may = allowed.some(([a, b]) => a === from && b === to)
    expect(refusalToStep(work(from), step(to), lead)).toBe(may ? null : 'no-such-step')
    expect(nextStates(from).includes(to)).toBe(may)
  })
})

test('dropping and taking up again need a reason, telling progress needs words, the rest does not', () => {
  const silently = (from: WorkState, to: WorkState) => refusalToStep(work(from), step(to, ''), lead)
  expect(silently('not-started', 'dropped')).toBe('reason-missing')
  expect(silently('in-progress', 'dropped')).toBe('reason-missing')
  expect(silently('done', 'in-progress')).toBe('reason-missing')
  expect(silently('dropped', 'not-started')).toBe('reason-missing')
  expect(silently('in-progress', 'in-progress')).toBe('note-missing')
  expect(silently('not-started', 'in-progress')).toBe(null)
  expect(silently('in-progress', 'done')).toBe(null)
})

test('work is done when every milestone is met or dropped, and not before', () => {
  const finish = (milestones: MilestoneState[]) =>
    refusalToStep(work('in-progress'), step('done'), { ...lead, milestones })
  expect(finish([])).toBe(null)
  expect(finish(['met', 'dropped'])).toBe(null)
  expect(finish(['met', 'open'])).toBe('milestones-open')
})

test('work starts on the first day of its year, and may be dropped before', () => {
  const on = (today: string, to: WorkState) =>
    refusalToStep(work('not-started'), step(to), { ...lead, today })
  expect(on('2017-12-31', 'in-progress')).toBe('year-not-begun')
  expect(on('2018-01-01', 'in-progress')).toBe(null)
  expect(on('2026-11-23', 'in-progress')).toBe(null)
  expect(on('2017-12-31', 'dropped')).toBe(null)
})

test('a coordinator changes nothing, and whoever saw an older version is told', () => {
  const coordinator = { ...lead, part: 'coordinator' } as const
  expect(refusalToStep(work('not-started'), step('in-progress'), coordinator)).toBe('only-leads')
  for (const seenVersion of [2, undefined])
    expect(refusalToStep(work('not-started'), { ...step('in-progress'), seenVersion }, lead)).toBe(
      'stale',
    )
})

test('work is late from the day after its last one, until it is done or dropped', () => {
  const due = { dueOn: '2018-12-31', openedOn: '2018-02-01' }
  const late = (state: WorkState, today: string) => isOverdue({ state, ...due }, today)
  expect(late('not-started', '2018-12-31')).toBe(false)
  expect(late('not-started', '2019-01-01')).toBe(true)
  expect(late('in-progress', '2019-01-01')).toBe(true)
  expect(late('done', '2019-01-01')).toBe(false)
  expect(late('dropped', '2019-01-01')).toBe(false)
  expect(standingOf({ state: 'in-progress', ...due }, '2019-01-01')).toBe('overdue')
  expect(standingOf({ state: 'done', ...due }, '2019-01-01')).toBe('done')
})

test('nobody is called late for years that had passed before the program knew of the work', () => {
  const before = { dueOn: '2018-12-31', openedOn: '2026-11-23' }
  const standing = (state: WorkState) => standingOf({ state, ...before }, '2026-11-24')
  expect(standing('not-started')).toBe('unrecorded')
  expect(standing('in-progress')).toBe('in-progress')
  expect(standing('done')).toBe('done')
  expect(isOverdue({ state: 'not-started', ...before }, '2026-11-24')).toBe(false)
})

test('a milestone lies within the time of its work', () => {
  const open = { state: 'not-started', year: 2018, dueOn: '2018-12-31' } as const
  expect(refusalToPlan(open, '2018-01-01', 'lead')).toBe(null)
  expect(refusalToPlan(open, '2018-12-31', 'officer')).toBe(null)
  expect(refusalToPlan(open, '2017-12-31', 'lead')).toBe('outside-time')
  expect(refusalToPlan(open, '2019-01-01', 'lead')).toBe('outside-time')
  expect(refusalToPlan(open, '2018-05-01', 'coordinator')).toBe('only-leads')
  expect(refusalToPlan({ ...open, state: 'done' }, '2018-05-01', 'lead')).toBe('work-closed')
  expect(refusalToPlan({ ...open, state: 'dropped' }, '2018-05-01', 'lead')).toBe('work-closed')
})

const settles: [MilestoneState, MilestoneState][] = [
  ['open', 'met'],
  ['open', 'dropped'],
  ['met', 'open'],
  ['dropped', 'open'],
]

describe.each(milestoneStates)('a milestone that is %s', (from) => {
  test.each(milestoneStates)('goes to %s only as the table says', (to) => {
    const may = settles.some(([a, b]) => a === from && b === to)
    const settle = (state: WorkState, part: Part = 'lead', seenVersion: number | undefined = 1) =>
      refusalToSettle(state, { state: from, version: 1 }, { to, part, seenVersion })
    expect(settle('in-progress')).toBe(may ? null : 'no-such-step')
    expect(settle('done')).toBe('work-closed')
    expect(settle('dropped')).toBe('work-closed')
    expect(settle('in-progress', 'coordinator')).toBe('only-leads')
    expect(settle('in-progress', 'officer', 2)).toBe('stale')
    if (may) expect(settle('not-started')).toBe(to === 'met' ? 'work-not-started' : null)
  })
})

test('no way through the steps ends work with an open milestone, or starts it before its year', () => {
  const anything = fc.record({
    to: fc.constantFrom(...workStates),
    note: fc.constantFrom('', 'Vì sao'),
    part: fc.constantFrom(...parts),
    today: fc.constantFrom('2017-12-31', '2018-06-01', '2019-02-01'),
    milestones: fc.array(fc.constantFrom(...milestoneStates), { maxLength: 3 }),
  })
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 12 }), (tries) => {
      let state: WorkState = 'not-started'
      for (const { to, note, part, today, milestones } of tries) {
        const refusal = refusalToStep(
          { state, year: 2018, version: 1 },
          { to, note, seenVersion: 1 },
          { part, today, milestones },
        )
        if (refusal) continue
        expect(part).not.toBe('coordinator')
        if (to === 'done') expect(milestones).not.toContain('open')
        if (to === 'in-progress') expect(today >= '2018-01-01').toBe(true)
        if (to === 'dropped') expect(note).not.toBe('')
        state = to
      }
    }),
  )
})
