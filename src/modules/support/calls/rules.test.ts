import { expect, test } from 'vitest'
import { callState, refusalToExtend, refusalToPublish } from './rules.ts'

const at = (time: string) => new Date(`2026-11-23T${time}Z`)
const call = {
  publishedAt: at('00:00:00.000'),
  opensAt: at('02:00:00.000'),
  closesAt: at('10:00:00.000'),
}

test.each([
  ['00:59:59.999', 'unpublished'],
  ['01:00:00.000', 'upcoming'],
  ['01:59:59.999', 'upcoming'],
  ['02:00:00.000', 'open'],
  ['10:00:00.000', 'open'],
  ['10:00:00.001', 'closed'],
])('at %s the call is %s', (time, state) => {
  expect(callState({ ...call, publishedAt: at('01:00:00.000') }, at(time))).toBe(state)
})

test('a call that nobody published is never open', () => {
  expect(callState({ ...call, publishedAt: null }, at('05:00:00.000'))).toBe('unpublished')
})

const ready = { programmePublished: true, formKnown: true, criteriaKnown: true }
const draft = { ...call, publishedAt: null }

test('a call is published once, complete, and before it closes', () => {
  const now = at('05:00:00.000')
  expect(refusalToPublish(draft, ready, now)).toBe(null)
  expect(refusalToPublish(call, ready, now)).toBe('already-published')
  expect(refusalToPublish(draft, { ...ready, programmePublished: false }, now)).toBe(
    'programme-unpublished',
  )
  expect(refusalToPublish(draft, { ...ready, formKnown: false }, now)).toBe('form-missing')
  expect(refusalToPublish(draft, { ...ready, criteriaKnown: false }, now)).toBe('criteria-missing')
  expect(refusalToPublish(draft, ready, at('10:00:00.000'))).toBe('closing-passed')
})

test('a closing only ever moves to later, and into the time to come', () => {
  const now = at('12:00:00.000')
  expect(refusalToExtend(call, at('13:00:00.000'), now)).toBe(null)
  expect(refusalToExtend(call, at('10:00:00.000'), now)).toBe('not-later')
  expect(refusalToExtend(call, at('11:00:00.000'), now)).toBe('closing-passed')
  expect(refusalToExtend(draft, at('13:00:00.000'), now)).toBe('not-published')
})
