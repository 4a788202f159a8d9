import { expect, test } from 'vitest'
import { holidays } from '#platform/calendar/holidays.ts'
import { type CaseState, caseStates } from '../states.ts'
import { caseClock } from './clock.ts'

const call = {
  closesAt: new Date('2026-11-30T10:00:00Z'),
  screeningDays: 5,
  correctionDays: 10,
  reviewDays: 10,
  decisionDays: 20,
  contractDays: 10,
}
// 23:30 of 19 November in the city.
const submittedAt = new Date('2026-11-19T16:30:00Z')

const facts = (state: CaseState, reviewsDone = false) => ({
  case: { state, submittedAt: state === 'draft' ? null : submittedAt },
  call,
  corrections: [],
  uploads: [],
  reviewsDone,
})
const at = (state: CaseState, today = '2026-11-23') => caseClock(facts(state), today, holidays)

test('every state says who acts next', () => {
  expect(Object.fromEntries(caseStates.map((state) => [state, at(state).actor]))).toEqual({
    draft: 'founder',
    submitted: 'officer',
    correction: 'founder',
    review: 'reviewers',
    approved: 'officer',
    refused: 'nobody',
    awarded: 'nobody',
    settled: 'nobody',
    withdrawn: 'nobody',
    expired: 'nobody',
    annulled: 'nobody',
  })
  expect(caseClock(facts('review', true), '2026-11-23', holidays).actor).toBe('leader')
})

test('a draft lasts until its call closes', () => {
  expect(at('draft').by).toEqual({ at: call.closesAt })
})

test('working days run from the city day of submission', () => {
  expect(at('submitted')).toMatchObject({ by: { known: true, day: '2026-11-26' }, overdue: false })
  expect(at('review').by).toEqual({ known: true, day: '2026-12-17' })
})

test('the last day itself is not overdue, the next is', () => {
  expect(at('submitted', '2026-11-26').overdue).toBe(false)
  expect(at('submitted', '2026-11-27').overdue).toBe(true)
})

test('while a correction is open the clock stands, and no day is due', () => {
  expect(at('correction')).toMatchObject({ by: null, paused: true, overdue: false })
})

test('the days of an answered correction are added', () => {
  const answered = {
    requestedAt: new Date('2026-11-20T03:00:00Z'),
    answeredAt: new Date('2026-11-25T03:00:00Z'),
  }
  const clock = caseClock(
    { ...facts('submitted'), corrections: [answered] },
    '2026-11-25',
    holidays,
  )
  expect(clock.by).toEqual({ known: true, day: '2026-12-01' })
})

test('a day that lies in a year without a holiday table is not known, and says why', () => {
  const late = {
    ...facts('submitted'),
    case: { state: 'submitted' as const, submittedAt: new Date('2027-12-30T03:00:00Z') },
  }
  expect(caseClock(late, '2027-12-30', holidays)).toMatchObject({
    by: { known: false, missingYear: 2028 },
    overdue: false,
  })
})

test('each stage has a day of its own, and says how many working days it was given', () => {
  const late = (state: CaseState, more: object) =>
    caseClock(
      {
        ...facts(state, false),
        case: { state, submittedAt, acceptedAt: new Date('2026-11-24T03:00:00Z') },
        ...more,
      },
      '2026-12-20',
      holidays,
    )
  const asked = {
    requestedAt: new Date('2026-11-24T03:00:00Z'),
    answeredAt: null,
    dueOn: '2026-12-08',
  }
  expect(late('correction', { corrections: [asked] })).toMatchObject({
    stage: 'correction',
    by: { known: true, day: '2026-12-08' },
    overdue: true,
    daysLate: 8,
    paused: true,
  })
  expect(late('correction', { corrections: [{ ...asked, dueOn: null }] }).by).toEqual({
    known: true,
    day: '2026-12-08',
  })
  expect(late('review', {})).toMatchObject({
    stage: 'review',
    by: { known: true, day: '2026-12-08' },
    allowed: 10,
  })
  expect(late('review', { reviewsDone: true })).toMatchObject({
    stage: 'decision',
    by: { known: true, day: '2026-12-17' },
    daysLate: 1,
    allowed: 20,
  })
  expect(late('approved', { decidedAt: new Date('2026-12-10T03:00:00Z') })).toMatchObject({
    stage: 'contract',
    by: { known: true, day: '2026-12-24' },
    overdue: false,
  })
})

test('reviews never outlast the decision they are for', () => {
  const clock = caseClock(
    {
      ...facts('review'),
      case: { state: 'review', submittedAt, acceptedAt: new Date('2026-12-15T03:00:00Z') },
    },
    '2026-12-16',
    holidays,
  )
  expect(clock.by).toEqual({ known: true, day: '2026-12-17' })
})

test('a case opened again has its days anew, and earlier corrections no longer count', () => {
  const reopenedAt = new Date('2026-12-14T03:00:00Z')
  const answered = {
    requestedAt: new Date('2026-11-20T03:00:00Z'),
    answeredAt: new Date('2026-12-05T03:00:00Z'),
  }
  const clock = caseClock(
    {
      ...facts('submitted'),
      case: { state: 'submitted', submittedAt, reopenedAt },
      corrections: [answered],
    },
    '2026-12-15',
    holidays,
  )
  expect(clock.by).toEqual({ known: true, day: '2026-12-21' })
})

test('a milestone that was handed in waits for the officer, whatever else is owed', () => {
  const awarded = { ...facts('awarded'), milestoneDue: '2027-01-15', milestoneHandedIn: true }
  expect(caseClock(awarded, '2027-01-18', holidays)).toMatchObject({
    actor: 'officer',
    stage: 'milestone',
    by: null,
    overdue: false,
  })
})

test('after the contract the next milestone is the applicant’s, where one is due', () => {
  const awarded = { ...facts('awarded'), milestoneDue: '2027-01-15' }
  expect(caseClock(awarded, '2027-01-18', holidays)).toMatchObject({
    actor: 'founder',
    stage: 'milestone',
    by: { known: true, day: '2027-01-15' },
    daysLate: 1,
  })
})
