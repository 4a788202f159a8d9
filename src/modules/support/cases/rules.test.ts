import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseStates } from '../states.ts'
import {
  callStateFor,
  canWithdraw,
  caseNumber,
  refusalToAttach,
  refusalToOpen,
  refusalToSend,
  submissionDeadline,
  type Upload,
} from './rules.ts'

const closesAt = new Date('2026-11-30T10:00:00Z')
const call = {
  publishedAt: new Date('2026-01-01T00:00:00Z'),
  opensAt: new Date('2026-02-01T00:00:00Z'),
  closesAt,
}
const later = (ms: number) => new Date(closesAt.getTime() + ms)
const upload = (started: number, finished: number): Upload => ({
  uploadStartedAt: later(started),
  uploadFinishedAt: later(finished),
})
const MINUTE = 60_000

describe('the deadline', () => {
  test('is the closing of the call, to the millisecond', () => {
    expect(callStateFor(call, [], later(-1))).toBe('open')
    expect(callStateFor(call, [], later(0))).toBe('open')
    expect(callStateFor(call, [], later(1))).toBe('closed')
  })

  test('waits for an upload that began in time, and five minutes more', () => {
    const uploads = [upload(0, 3 * MINUTE)]
    expect(submissionDeadline(closesAt, uploads)).toEqual(later(8 * MINUTE))
    expect(callStateFor(call, uploads, later(8 * MINUTE))).toBe('open')
    expect(callStateFor(call, uploads, later(8 * MINUTE + 1))).toBe('closed')
  })

  test('is not moved by an upload that began too late, or ended in time', () => {
    expect(submissionDeadline(closesAt, [upload(1, 3 * MINUTE)])).toEqual(closesAt)
    expect(submissionDeadline(closesAt, [upload(-MINUTE, 0)])).toEqual(closesAt)
  })

  test('is never before the closing, and at most five minutes after the last upload in time', () => {
    const times = fc.integer({ min: -1_000_000, max: 1_000_000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(times, fc.nat(1_000_000))), (pairs) => {
        const uploads = pairs.map(([start, length]) => upload(start, start + length))
        const deadline = submissionDeadline(closesAt, uploads).getTime()
        const last = Math.max(...uploads.map((each) => each.uploadFinishedAt.getTime()), 0)
        expect(deadline).toBeGreaterThanOrEqual(closesAt.getTime())
        expect(deadline).toBeLessThanOrEqual(Math.max(closesAt.getTime(), last + 5 * MINUTE))
      }),
    )
  })
})

describe('sending', () => {
  const ready = { state: 'draft' as const, call, uploads: [], unchanged: true, complete: true }

  test('a complete draft is sent while the call is open', () => {
    expect(refusalToSend(ready, later(0))).toBe(null)
    expect(refusalToSend(ready, later(1))).toBe('call-closed')
    expect(refusalToSend(ready, new Date('2026-01-31T23:59:59.999Z'))).toBe('not-yet-open')
  })

  test.each(caseStates)('a case in state %s', (state) => {
    const expected = state === 'draft' || state === 'correction' ? null : 'already-submitted'
    expect(refusalToSend({ ...ready, state }, later(-1))).toBe(expected)
  })

  test('an answer to a correction knows no closing', () => {
    expect(refusalToSend({ ...ready, state: 'correction' }, later(90 * 24 * 60 * MINUTE))).toBe(
      null,
    )
  })

  test('says what is wrong in the order in which a person can mend it', () => {
    const wrong = { ...ready, unchanged: false, complete: false }
    expect(refusalToSend(wrong, later(1))).toBe('call-closed')
    expect(refusalToSend(wrong, later(0))).toBe('stale')
    expect(refusalToSend({ ...wrong, unchanged: true }, later(0))).toBe('form-incomplete')
  })
})

describe('attaching', () => {
  test('a draft takes documents until its own deadline', () => {
    const draft = { state: 'draft' as const, call, uploads: [] }
    expect(refusalToAttach(draft, later(0))).toBe(null)
    expect(refusalToAttach(draft, later(1))).toBe('call-closed')
    const held = { ...draft, uploads: [upload(0, MINUTE)] }
    expect(refusalToAttach(held, later(6 * MINUTE))).toBe(null)
  })

  test.each(caseStates)('a case in state %s', (state) => {
    const expected = state === 'draft' || state === 'correction' ? null : 'locked'
    expect(refusalToAttach({ state, call, uploads: [] }, later(-1))).toBe(expected)
  })
})

test('a case is opened only while its call is open', () => {
  expect(refusalToOpen(call, later(0))).toBe(null)
  expect(refusalToOpen(call, later(1))).toBe('call-closed')
  expect(refusalToOpen({ ...call, publishedAt: null }, later(0))).toBe('not-yet-open')
})

test('a case is withdrawn until it is decided', () => {
  expect(caseStates.filter(canWithdraw)).toEqual(['draft', 'submitted', 'correction', 'review'])
})

test('numbers are four digits wide, and grow beyond', () => {
  expect(caseNumber('KN26', 7)).toBe('KN26-0007')
  expect(caseNumber('KN26', 12_345)).toBe('KN26-12345')
})
