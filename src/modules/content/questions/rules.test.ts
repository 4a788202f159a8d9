import { expect, test } from 'vitest'
import {
  isLate,
  type QuestionState,
  questionStates,
  refusalToAnswer,
  refusalToAssign,
  refusalToClose,
  refusalToDecline,
  refusalToReturn,
  refusalToUnpublish,
} from './rules.ts'

const at = (state: QuestionState) => ({ state, version: 3, answeredBy: 'a', mayPublish: true })
const allowed = (may: (state: QuestionState) => boolean) => questionStates.filter(may)

test('each step is taken only from the states that it follows', () => {
  const open = ['waiting', 'assigned', 'answered']
  expect(allowed((state) => refusalToAssign(at(state), 3) === null)).toEqual(open)
  expect(allowed((state) => refusalToAnswer(at(state), 3) === null)).toEqual(open)
  expect(allowed((state) => refusalToDecline(at(state), 3) === null)).toEqual(open)
  expect(allowed((state) => refusalToReturn(at(state), 3) === null)).toEqual(['answered'])
  expect(allowed((state) => refusalToUnpublish(at(state), 3) === null)).toEqual(['published'])
  const closing = { read: 3, by: 'b', leaks: false }
  expect(allowed((state) => refusalToClose(at(state), closing) === null)).toEqual(['answered'])
})

test('an answer is let out by somebody else, as it was read, with nothing personal in it', () => {
  const answered = at('answered')
  expect(refusalToClose(answered, { read: 3, by: 'a', leaks: false })).toBe('own-answer')
  expect(refusalToClose(answered, { read: 2, by: 'b', leaks: false })).toBe('stale')
  expect(refusalToClose(answered, { read: 3, by: 'b', leaks: true })).toBe('personal-data')
  const quiet = { ...answered, mayPublish: false }
  expect(refusalToClose(quiet, { read: 3, by: 'b', leaks: true })).toBe(null)
})

test('the last day itself is not late, and nothing is late once it is out', () => {
  expect(isLate({ state: 'assigned', dueOn: '2026-12-01' }, '2026-12-01')).toBe(false)
  expect(isLate({ state: 'assigned', dueOn: '2026-12-01' }, '2026-12-02')).toBe(true)
  expect(isLate({ state: 'published', dueOn: '2026-12-01' }, '2026-12-02')).toBe(false)
  expect(isLate({ state: 'waiting', dueOn: null }, '2026-12-02')).toBe(false)
})
