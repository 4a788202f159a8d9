import { expect, test } from 'vitest'
import type { Holidays } from '#platform/calendar/working-days.ts'
import { caseStates } from '../states.ts'
import {
  appealNumber,
  lastDayToAppeal,
  type Part,
  refusalToAnswer,
  refusalToFile,
  refusalToHandle,
  refusalToWithdraw,
} from './rules.ts'

const holidays: Holidays = {
  years: [2026],
  off: new Set(['2026-09-02']),
  worked: new Set(),
}
const decision = { decidedAt: new Date('2026-08-03T02:00:00Z') }

test('thirty working days run from the day after the decision, holidays left out', () => {
  expect(lastDayToAppeal('2026-08-03', holidays)).toEqual({ known: true, day: '2026-09-15' })
  expect(lastDayToAppeal('2026-12-01', holidays)).toEqual({ known: false, missingYear: 2027 })
})

test('an applicant appeals against a decision that stands, until the last day', () => {
  const judge = (state: (typeof caseStates)[number], today: string, open = false) =>
    refusalToFile({ state }, decision, { open, today, holidays })
  expect(judge('refused', '2026-09-15')).toBe(null)
  expect(judge('approved', '2026-09-15')).toBe(null)
  expect(judge('refused', '2026-09-16')).toBe('too-late')
  expect(judge('refused', '2026-08-04', true)).toBe('appeal-open')
  expect(judge('awarded', '2026-08-04')).toBe('contract-signed')
  expect(judge('settled', '2026-08-04')).toBe('contract-signed')
  const others = caseStates.filter(
    (state) => !['refused', 'approved', 'awarded', 'settled'].includes(state),
  )
  for (const state of others) expect(judge(state, '2026-08-04')).toBe('nothing-decided')
  expect(
    refusalToFile({ state: 'refused' }, undefined, { open: false, today: '2026-08-04', holidays }),
  ).toBe('nothing-decided')
})

test('while the holidays of a year are unknown the time does not run out', () => {
  const late = { decidedAt: new Date('2026-12-01T02:00:00Z') }
  expect(
    refusalToFile({ state: 'refused' }, late, { open: false, today: '2027-12-31', holidays }),
  ).toBe(null)
})

test('an appeal is cited by the case and its own number', () => {
  expect(appealNumber('KN26-0007', 0)).toBe('KN26-0007/KN1')
  expect(appealNumber('KN26-0007', 2)).toBe('KN26-0007/KN3')
})

const filed = { state: 'filed', handlerId: null, version: 1 } as const
const taken = { state: 'handled', handlerId: 'anna', version: 2 } as const
const ended = (['upheld', 'dismissed', 'withdrawn'] as const).map((state) => ({ ...taken, state }))
const parts: Part[] = ['decided', 'screened', 'judged', 'council', 'own-startup']

test('who had any part in a case neither takes nor answers its appeal', () => {
  const wish = { version: 2, reopens: null, assignmentId: null }
  for (const part of parts) {
    expect(refusalToHandle(filed, part, 'anna', 1)).toBe(part)
    expect(refusalToAnswer(taken, part, 'anna', wish)).toBe(part)
  }
})

test('an appeal is taken on by one person', () => {
  expect(refusalToHandle(filed, null, 'anna', 1)).toBe(null)
  expect(refusalToHandle(filed, null, 'anna', 2)).toBe('stale')
  expect(refusalToHandle(taken, null, 'boris', 2)).toBe('taken')
  for (const one of ended) expect(refusalToHandle(one, null, 'anna', 2)).toBe('answered')
})

test('its handler answers it, once, and names the review where scores are opened again', () => {
  const judge = (
    change: object = {},
    actor = 'anna',
    appeal: Parameters<typeof refusalToAnswer>[0] = taken,
  ) =>
    refusalToAnswer(appeal, null, actor, {
      version: 2,
      reopens: null,
      assignmentId: null,
      ...change,
    })
  expect(judge()).toBe(null)
  expect(judge({}, 'boris')).toBe('not-yours')
  expect(judge({}, 'anna', filed)).toBe('not-yours')
  expect(judge({ version: 1 })).toBe('stale')
  expect(judge({ reopens: 'decision' })).toBe(null)
  expect(judge({ reopens: 'scores' })).toBe('no-review-named')
  expect(judge({ reopens: 'scores', assignmentId: 'a' })).toBe(null)
  for (const one of ended) expect(judge({}, 'anna', one)).toBe('answered')
})

test('an open appeal can be withdrawn', () => {
  expect(refusalToWithdraw(filed, 1)).toBe(null)
  expect(refusalToWithdraw(taken, 2)).toBe(null)
  expect(refusalToWithdraw(taken, 1)).toBe('stale')
  for (const one of ended) expect(refusalToWithdraw(one, 2)).toBe('answered')
})
