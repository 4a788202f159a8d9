import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Holidays } from '#platform/calendar/working-days.ts'
import { carriedOver, type SentPart } from './carried.ts'
import { consolidate } from './consolidation.ts'
import type { Figure } from './figures.ts'
import { lastDayFor } from './regimes/last-day.ts'
import { dueDayOf } from './regimes.ts'
import {
  cameLate,
  daysLate,
  lockOn,
  refusalToJudge,
  refusalToSubmit,
  standingOf,
} from './standing.ts'
import { partsOf, periodOf } from './windows.ts'

const holidays: Holidays = { years: [2026], off: new Set(['2026-11-16']), worked: new Set() }
const period = { until: '2026-11-14', dueWorkingDays: 2 }
const due = dueDayOf(period, holidays)
const unknown = dueDayOf({ until: '2026-12-30', dueWorkingDays: 2 }, holidays)

test('the due day counts working days: the weekend and a holiday are left out', () => {
  expect(due).toEqual({ known: true, day: '2026-11-18' })
})

test('without a table of holidays the due day is unknown, and nobody is late', () => {
  expect(unknown).toEqual({ known: false, missingYear: 2027 })
  const owed = { stage: 'open', until: '2026-12-30' } as const
  expect(standingOf(owed, unknown, '2027-06-01')).toBe('due')
  expect(cameLate('2027-06-01', unknown)).toBeNull()
})

test('who sent nothing is late by the days since the last one, who sent by those until the first sending', () => {
  const by = (stage: 'open' | 'submitted', sentOn: string | null, today: string) =>
    daysLate({ stage }, sentOn, due, today)
  expect(by('open', null, '2026-11-18')).toBe(0)
  expect(by('open', null, '2026-11-21')).toBe(3)
  expect(by('submitted', '2026-11-20', '2027-01-01')).toBe(2)
  expect(by('submitted', '2026-11-15', '2027-01-01')).toBe(0)
  expect(daysLate({ stage: 'open' }, null, unknown, '2027-06-01')).toBe(0)
})

test('the last day of the window is not due yet, the due day itself is in time', () => {
  const owed = { stage: 'open', until: period.until } as const
  const on = (today: string) => standingOf(owed, due, today)
  expect(['2026-11-14', '2026-11-15', '2026-11-18', '2026-11-19'].map(on)).toEqual([
    'not-due',
    'due',
    'due',
    'overdue',
  ])
  expect(['2026-11-18', '2026-11-19'].map((day) => cameLate(day, due))).toEqual([false, true])
  expect(cameLate(null, due)).toBeNull()
})

test('what people did outweighs the calendar', () => {
  for (const stage of ['submitted', 'sent-back', 'accepted'] as const)
    expect(standingOf({ stage, until: period.until }, due, '2027-01-01')).toBe(stage)
})

test('an accepted report is closed whoever comes with whatever version', () => {
  fc.assert(
    fc.property(fc.nat(), fc.option(fc.nat(), { nil: undefined }), (version, seen) => {
      const report = { stage: 'accepted', until: period.until, version } as const
      expect(refusalToSubmit(report, { seen, today: '2026-11-20' })).toBe('closed')
      expect(refusalToJudge(report, { seen, isReporter: false })).toBe('closed')
    }),
  )
})

test('a report may be sent from the day after its window, again until it is accepted', () => {
  for (const stage of ['open', 'submitted', 'sent-back'] as const) {
    const report = { stage, until: period.until, version: 2 }
    expect(refusalToSubmit(report, { seen: 2, today: '2026-11-14' })).toBe('period-running')
    expect(refusalToSubmit(report, { seen: 2, today: '2026-11-15' })).toBeNull()
    expect(refusalToSubmit(report, { seen: 1, today: '2026-11-15' })).toBe('stale')
  }
})

test('each lock is named, in the order in which they are lifted, and what was sent back is never shut out', () => {
  const owed = { stage: 'open' as const, until: '2026-11-14' }
  const own = { day: '2026-11-18', extended: false }
  const given = { day: '2026-11-25', extended: true }
  expect(lockOn({ ...owed, lastDay: own }, '2026-11-14')).toBe('period-running')
  expect(lockOn({ ...owed, lastDay: own }, '2026-11-18')).toBeNull()
  expect(lockOn({ ...owed, lastDay: own }, '2026-11-19')).toBe('window-closed')
  expect(lockOn({ ...owed, lastDay: given }, '2026-11-25')).toBeNull()
  expect(lockOn({ ...owed, lastDay: given }, '2026-11-26')).toBe('extension-over')
  expect(lockOn(owed, '2036-01-01')).toBeNull()
  expect(lockOn({ ...owed, stage: 'accepted' }, '2026-11-01')).toBe('closed')
  for (const stage of ['submitted', 'sent-back'] as const)
    expect(lockOn({ ...owed, stage, lastDay: own }, '2036-01-01')).toBeNull()
})

test('a report is taken until its closing day, or until the day it was given, where the regime closes at all', () => {
  const closing = { until: '2026-11-14', dueWorkingDays: 2, dueOn: null, closesAfter: 1 }
  expect(lastDayFor({ extendedUntil: null }, closing, holidays)).toEqual({
    day: '2026-11-19',
    extended: false,
  })
  expect(lastDayFor({ extendedUntil: '2026-11-30' }, closing, holidays)).toEqual({
    day: '2026-11-30',
    extended: true,
  })
  expect(lastDayFor({ extendedUntil: null }, { ...closing, closesAfter: null })).toBeUndefined()
  expect(
    lastDayFor({ extendedUntil: null }, { ...closing, until: '2026-12-30' }, holidays),
  ).toBeUndefined()
})

test('only what was sent is judged, by somebody else, in the version that was read', () => {
  const judged = (stage: 'open' | 'submitted' | 'sent-back', seen = 2, isReporter = false) =>
    refusalToJudge({ stage, version: 2 }, { seen, isReporter })
  expect(judged('open')).toBe('not-submitted')
  expect(judged('sent-back')).toBe('already-sent-back')
  expect(judged('submitted', 1)).toBe('stale')
  expect(judged('submitted', 2, true)).toBe('own-report')
  expect(judged('submitted')).toBeNull()
})

const figure = (own: number, stated: number, explanation = ''): Figure => ({
  code: 'x',
  name: { vi: 'X', en: 'X' },
  unit: { vi: 'cái', en: 'pieces' },
  wholePlan: own,
  standing: own,
  own,
  carried: 0,
  stated,
  explanation,
})

test('what months said beyond the ledger is carried into the quarter, and into the year once only', () => {
  const quarter = periodOf('nd09', 'quarter', '2026-11-01')
  const year = periodOf('nd09', 'year', '2026-11-01')
  const [october, november] = partsOf(quarter, 'month')
  if (!october || !november) throw new Error('a quarter has months')
  const sent = (part: typeof quarter, own: number, stated: number): SentPart => ({
    ...part,
    reporterId: 'a',
    figures: { upTo: 1, figures: [figure(own, stated)] },
  })
  const months = [sent(october, 1, 3), sent(november, 4, 3)]
  expect(carriedOver(quarter, months, 'x')).toBe(1)
  expect(carriedOver(year, months, 'x')).toBe(1)
  expect(carriedOver(year, [...months, sent(quarter, 5, 6)], 'x')).toBe(1)
  expect(carriedOver(year, [...months, sent(quarter, 5, 9)], 'x')).toBe(4)
  expect(carriedOver(october, months, 'x')).toBe(0)
  expect(carriedOver(quarter, months, 'y')).toBe(0)
})

test('the consolidated figures are the sums of what was confirmed; nothing unsent or sent back counts', () => {
  const report = (stage: 'open' | 'submitted' | 'sent-back' | 'accepted', stated: number) => ({
    id: `${stage}${stated}`,
    reporter: stage,
    stage,
    figures: { upTo: 1, figures: [figure(1, stated, 'vì thế')] },
    narrative: { results: `kết quả ${stage}`, difficulties: '', causes: '', proposals: '' },
  })
  const all = [report('accepted', 2), report('accepted', 3), report('submitted', 7)]
  const gathered = consolidate(
    [{ ...figure(9, 0) }],
    [...all, report('sent-back', 100), report('open', 100)],
  )
  expect(gathered.figures).toMatchObject([{ code: 'x', accepted: 5, awaiting: 7, wholePlan: 9 }])
  expect(gathered.sayings[0]?.said).toHaveLength(3)
  expect(gathered.explanations).toHaveLength(3)
})

test('a figure that the plan no longer has is not lost from the consolidated report', () => {
  const gathered = consolidate(
    [],
    [
      {
        id: '1',
        reporter: 'A',
        stage: 'accepted',
        figures: { upTo: 1, figures: [figure(1, 2)] },
        narrative: null,
      },
    ],
  )
  expect(gathered.figures).toMatchObject([{ code: 'x', accepted: 2, wholePlan: null }])
})
