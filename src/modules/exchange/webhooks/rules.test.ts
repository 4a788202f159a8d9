import { expect, test } from 'vitest'
import { isPublicAct, isSuccess, isToDisable, pauseAfterAttempt, refusalToReplay } from './rules.ts'

test('only what is public can be told', () => {
  expect(isPublicAct('content.article-published')).toBe(true)
  expect(isPublicAct('support.case-submitted')).toBe(false)
  expect(isPublicAct('organisations.startup-changed')).toBe(false)
})

test('the pauses grow, and end', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7, 8].map(pauseAfterAttempt)
  expect(pauses).toEqual(pauses.toSorted((a = 0, b = 0) => a - b))
  expect(pauseAfterAttempt(9)).toBeUndefined()
})

test('an answer of 2xx is a success; gone or failing for long is the end', () => {
  expect([200, 204, 302, 404, 500, null].map(isSuccess)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
  expect(isToDisable(1, 410)).toBe(true)
  expect(isToDisable(19, 500)).toBe(false)
  expect(isToDisable(20, null)).toBe(true)
})

test('what is on its way or goes to nobody is not sent again', () => {
  const open = { active: true, disabledAt: null }
  expect(refusalToReplay(open, { state: 'delivered' })).toBe(null)
  expect(refusalToReplay(open, { state: 'given-up' })).toBe(null)
  expect(refusalToReplay(open, { state: 'waiting' })).toBe('still-waiting')
  expect(refusalToReplay({ ...open, active: false }, { state: 'delivered' })).toBe('disabled')
  expect(refusalToReplay({ ...open, disabledAt: new Date() }, { state: 'delivered' })).toBe(
    'disabled',
  )
})
