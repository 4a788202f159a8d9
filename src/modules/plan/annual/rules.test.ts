import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anActivity } from '#test/factories/annual.ts'
import { amountFrom, bySource, type EstimateRow, sharesOf, totalOf } from './activity/estimate.ts'
import {
  annualStates,
  lastDayFor,
  openableYears,
  refusalToApprove,
  refusalToCompose,
  refusalToExtend,
  refusalToFinish,
  refusalToHandIn,
  refusalToOpen,
  refusalToReturn,
} from './cycle/rules.ts'
import { differencesBetween } from './lines/differences.ts'
import { merge } from './lines/merge.ts'
import {
  faultOfFinding,
  lineStates,
  refusalToAppraise,
  refusalToChange,
  refusalToSettle,
  refusalToTakeUp,
} from './lines/rules.ts'
import {
  fateOf,
  proposalStates,
  refusalToDecline,
  refusalToSend,
  refusalToWithdraw,
  refusalToWrite,
} from './proposals/rules.ts'

const at = <State extends string>(state: State) => ({ state, version: 3 })

test('each step is taken from one state only, by who saw it as it stands', () => {
  const allowed = Object.fromEntries(
    annualStates.map((state) => [
      state,
      {
        compose: refusalToCompose(at(state), 3, { awaited: 0 }) === null,
        handIn:
          refusalToHandIn(at(state), 3, { unsettled: 0, lines: 1, hasAppraised: false }) === null,
        finish: refusalToFinish(at(state), 3, { unappraised: 0 }) === null,
        byFinance: refusalToReturn(at(state), 3, { finance: true, leader: false }) === null,
        byLeader: refusalToReturn(at(state), 3, { finance: false, leader: true }) === null,
        approve: refusalToApprove(at(state), 3, { hasPart: false }) === null,
      },
    ]),
  )
  const yes = Object.entries(allowed).flatMap(([state, steps]) =>
    Object.entries(steps).flatMap(([step, may]) => (may ? [`${state}: ${step}`] : [])),
  )
  expect(yes).toEqual([
    'collecting: compose',
    'composing: handIn',
    'appraising: finish',
    'appraising: byFinance',
    'for-approval: byLeader',
    'for-approval: approve',
    'returned: handIn',
  ])
  expect(refusalToCompose(at('collecting'), 2, { awaited: 0 })).toBe('stale')
  expect(refusalToCompose(at('collecting'), 3, { awaited: 1 })).toBe('still-open')
  const ready = { unsettled: 0, lines: 1, hasAppraised: false }
  expect(refusalToHandIn(at('composing'), 2, ready)).toBe('stale')
  expect(refusalToHandIn(at('composing'), 3, { ...ready, unsettled: 1 })).toBe('proposals-left')
  expect(refusalToHandIn(at('composing'), 3, { ...ready, lines: 0 })).toBe('no-lines')
  expect(refusalToHandIn(at('returned'), 3, { ...ready, hasAppraised: true })).toBe('has-appraised')
  expect(refusalToFinish(at('appraising'), 3, { unappraised: 1 })).toBe('lines-left')
  expect(refusalToFinish(at('appraising'), undefined, { unappraised: 0 })).toBe('stale')
  expect(refusalToReturn(at('appraising'), 2, { finance: true, leader: false })).toBe('stale')
  expect(refusalToApprove(at('for-approval'), 3, { hasPart: true })).toBe('has-part')
  expect(refusalToApprove(at('for-approval'), 2, { hasPart: false })).toBe('stale')
})

test('years are those of the plan that are not over; a plan that nothing followed is carried on', () => {
  const plan = { from: '2017-06-05', until: '2020-12-31' }
  expect(openableYears(plan, '2016-05-01')).toEqual([2017, 2018, 2019, 2020])
  expect(openableYears(plan, '2019-05-01')).toEqual([2019, 2020])
  expect(openableYears(plan, '2026-11-26')).toEqual([2026, 2027])
  const facts = { years: [2019, 2020], today: '2019-05-01', taken: [2020], asked: 4 }
  const day = { proposalsUntil: '2019-05-01' }
  expect(refusalToOpen({ year: 2019, ...day }, facts)).toBe(null)
  expect(refusalToOpen({ year: 2020, ...day }, facts)).toBe('already-open')
  expect(refusalToOpen({ year: 2021, ...day }, facts)).toBe('year-outside')
  expect(refusalToOpen({ year: 2019, proposalsUntil: '2019-04-30' }, facts)).toBe('day-passed')
  expect(refusalToOpen({ year: 2019, ...day }, { ...facts, asked: 0 })).toBe('nobody-to-ask')
})

test('an extension only ever gives more time', () => {
  const plan = { proposalsUntil: '2018-11-30' }
  expect(lastDayFor(plan, undefined)).toBe('2018-11-30')
  expect(lastDayFor(plan, { extendedUntil: '2018-12-05' })).toBe('2018-12-05')
  expect(lastDayFor(plan, { extendedUntil: '2018-11-01' })).toBe('2018-11-30')
  const days = { until: '2018-12-05', lastDay: '2018-11-30', today: '2018-12-01' }
  expect(refusalToExtend({ state: 'collecting' }, days)).toBe(null)
  expect(refusalToExtend({ state: 'composing' }, days)).toBe('not-collecting')
  expect(refusalToExtend({ state: 'collecting' }, { ...days, until: '2018-11-30' })).toBe(
    'day-passed',
  )
  const early = { ...days, today: '2018-11-01', until: '2018-11-30' }
  expect(refusalToExtend({ state: 'collecting' }, early)).toBe('no-later')
})

test('a proposal is the agency’s while it is a draft or was sent back, and only while the plan collects', () => {
  const days = { seen: 3, today: '2018-11-30', lastDay: '2018-11-30' }
  for (const cycle of annualStates)
    for (const state of proposalStates) {
      const open = cycle === 'collecting' && (state === 'draft' || state === 'sent-back')
      expect(refusalToWrite(at(state), cycle, 3) === null).toBe(open)
      expect(refusalToSend(at(state), cycle, days) === null).toBe(open)
      const sent = cycle === 'collecting' && state === 'submitted'
      expect(refusalToWithdraw(at(state), cycle, 3) === null).toBe(sent)
    }
  const late = { ...days, today: '2018-12-01' }
  expect(refusalToSend(at('draft'), 'collecting', late)).toBe('too-late')
  expect(refusalToSend(at('sent-back'), 'collecting', late)).toBe(null)
  expect(refusalToSend(at('draft'), 'collecting', { ...days, seen: 2 })).toBe('stale')
  expect(refusalToDecline('collecting', { sent: 0, declined: false })).toBe(null)
  expect(refusalToDecline('collecting', { sent: 1, declined: false })).toBe('has-proposals')
  expect(refusalToDecline('collecting', { sent: 0, declined: true })).toBe('already-declined')
  expect(refusalToDecline('composing', { sent: 0, declined: false })).toBe('collecting-over')
})

test('what was sent waits until it stands in a line or is cut; nothing in between', () => {
  expect(fateOf({ state: 'draft', cutReason: null }, null)).toBe('not-sent')
  expect(fateOf({ state: 'withdrawn', cutReason: null }, null)).toBe('not-sent')
  for (const state of ['submitted', 'sent-back'] as const) {
    expect(fateOf({ state, cutReason: null }, null)).toBe('waiting')
    expect(fateOf({ state, cutReason: 'Trùng.' }, null)).toBe('cut')
    expect(fateOf({ state, cutReason: null }, 'standing')).toBe('in-line')
    expect(fateOf({ state, cutReason: null }, 'cut')).toBe('cut')
  }
})

test('lines change while the plan is composed, and are appraised while it is appraised', () => {
  for (const cycle of annualStates)
    for (const state of lineStates) {
      const composed = cycle === 'composing' || cycle === 'returned'
      const stands = state === 'standing'
      expect(refusalToChange(at(state), cycle, 3) === null).toBe(composed && stands)
      const facts = { seen: 3, hasPart: false }
      expect(refusalToAppraise(at(state), cycle, facts) === null).toBe(
        cycle === 'appraising' && stands,
      )
      expect(refusalToSettle(cycle, true) === null).toBe(composed)
      expect(refusalToTakeUp(cycle, { chosen: 2, waiting: 2 }) === null).toBe(composed)
    }
  expect(refusalToTakeUp('composing', { chosen: 0, waiting: 0 })).toBe('nothing-chosen')
  expect(refusalToTakeUp('composing', { chosen: 2, waiting: 1 })).toBe('already-settled')
  expect(refusalToSettle('composing', false)).toBe('already-settled')
  expect(refusalToAppraise(at('standing'), 'appraising', { seen: 3, hasPart: true })).toBe(
    'has-part',
  )
  expect(faultOfFinding({ amount: 11, reason: 'x' }, 10)).toBe('above-estimate')
  expect(faultOfFinding({ amount: 9, reason: '' }, 10)).toBe('reason-missing')
  expect(faultOfFinding({ amount: 9, reason: 'x' }, 10)).toBe(null)
  expect(faultOfFinding({ amount: 10, reason: '' }, 10)).toBe(null)
})

const rowOf: fc.Arbitrary<EstimateRow> = fc.record({
  what: fc.string(),
  unit: fc.string(),
  source: fc.constantFrom('a', 'b', 'c'),
  quantity: fc.integer({ min: 1, max: 100_000 }),
  norm: fc.integer({ min: 1, max: 10_000_000_000 }),
})

test('sums by source together are the sum of the rows', () => {
  fc.assert(
    fc.property(fc.array(rowOf), (rows) => {
      const shares = sharesOf(rows)
      expect(totalOf(bySource(shares))).toBe(totalOf(shares))
      for (const { source, amount } of bySource(shares))
        expect(amount).toBe(amountFrom(shares, source))
      expect(new Set(bySource(shares).map(({ source }) => source)).size).toBe(
        bySource(shares).length,
      )
    }),
  )
})

test('merging loses no row, no agency and no indicator, and changes no sum', () => {
  const asked = fc.record({
    lead: fc.constantFrom('p', 'q', 'r'),
    coordinators: fc.uniqueArray(fc.constantFrom('p', 'q', 's')),
    effects: fc.uniqueArray(
      fc.record({ indicator: fc.constantFrom('x', 'y'), amount: fc.integer({ min: 1, max: 99 }) }),
      { selector: ({ indicator }) => indicator },
    ),
    rows: fc.array(rowOf, { maxLength: 4 }),
  })
  fc.assert(
    fc.property(fc.array(asked, { minLength: 1, maxLength: 5 }), (all) => {
      const whole = all.map(({ rows, ...over }) => ({ activity: anActivity(over), rows }))
      const [first, ...others] = whole
      if (!first) return
      const merged = merge([first, ...others], 'Chung')
      expect(merged.rows).toEqual(whole.flatMap(({ rows }) => rows))
      const named = new Set(all.flatMap(({ lead, coordinators }) => [lead, ...coordinators]))
      expect(new Set([merged.activity.lead, ...merged.activity.coordinators])).toEqual(named)
      expect(merged.activity.coordinators).not.toContain(merged.activity.lead)
      expect(totalOf(merged.activity.effects)).toBe(totalOf(all.flatMap(({ effects }) => effects)))
    }),
  )
})

test('differences name what changed and nothing else', () => {
  const activity = anActivity()
  const before = { activity, rows: [] }
  expect(differencesBetween(before, before)).toEqual([])
  expect(
    differencesBetween(before, { activity: anActivity({ place: 'Bảo tàng' }), rows: [] }),
  ).toEqual([{ field: 'place', before: 'Trung tâm hội nghị', after: 'Bảo tàng' }])
  const row = { what: 'In', unit: 'bộ', source: 'a', quantity: 2, norm: 5 }
  expect(differencesBetween(before, { activity, rows: [row] })).toEqual([
    { field: 'rows', before: [], after: [row] },
  ])
})
