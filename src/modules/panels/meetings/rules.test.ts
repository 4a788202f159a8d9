import { expect, test } from 'vitest'
import {
  entitledTo,
  type Hat,
  isSigned,
  refusalToCall,
  refusalToMove,
  refusalToOpen,
  refusalToSign,
  refusalToStep,
  refusalToVote,
  type Step,
  steps,
} from './rules.ts'
import { type Duty, duties, meetingStates } from './states.ts'

const hats: Hat[] = [true, false].flatMap((desk) =>
  [null, ...duties].map((duty) => ({ desk, duty })),
)
const names = Object.keys(steps) as Step[]
const allowed = (step: Step) =>
  meetingStates.filter((state) => hats.some((hat) => refusalToStep(step, state, hat) === null))
const players = (step: Step) =>
  hats
    .filter((hat) => meetingStates.some((state) => refusalToStep(step, state, hat) === null))
    .map(({ desk, duty }) => [desk ? 'desk' : '', duty ?? ''].filter(Boolean).join('+') || 'nobody')

test('each step in its states', () => {
  expect(Object.fromEntries(names.map((step) => [step, allowed(step).join(' ')]))).toEqual({
    change: 'planned summoned',
    summon: 'planned',
    cancel: 'planned summoned',
    attend: 'summoned open',
    open: 'summoned',
    'open-scores': 'open',
    discuss: 'open closed',
    move: 'open',
    vote: 'open',
    'close-vote': 'open',
    recuse: 'summoned open',
    close: 'open',
    sign: 'closed',
  })
})

test('nothing is done to a meeting that is locked or cancelled', () => {
  for (const state of ['locked', 'cancelled'] as const)
    for (const step of names)
      for (const hat of hats) expect(refusalToStep(step, state, hat)).not.toBe(null)
})

test('the desk plans, the table runs, those with a vote vote, those called sign', () => {
  const desk = ['desk', 'desk+chair', 'desk+member', 'desk+secretary']
  for (const step of ['change', 'summon', 'cancel'] as const) expect(players(step)).toEqual(desk)
  for (const step of [
    'attend',
    'open',
    'open-scores',
    'discuss',
    'move',
    'close-vote',
    'close',
  ] as const)
    expect(players(step)).toEqual(['desk+chair', 'desk+secretary', 'chair', 'secretary'])
  expect(players('vote')).toEqual(['desk+chair', 'desk+member', 'chair', 'member'])
  for (const step of ['recuse', 'sign'] as const)
    expect(players(step)).toEqual([...desk.slice(1), 'chair', 'member', 'secretary'])
})

const member = (personId: string, duty: Duty, attendance: 'present' | 'absent' = 'present') => ({
  personId,
  duty,
  attendance,
})
const council = [
  member('c', 'chair'),
  member('s', 'secretary'),
  member('a', 'member'),
  member('b', 'member'),
]

test('the secretary has no vote, and who is recused has none on that item', () => {
  expect(entitledTo(council, []).map(({ personId }) => personId)).toEqual(['c', 'a', 'b'])
  expect(entitledTo(council, [{ personId: 'a' }]).map(({ personId }) => personId)).toEqual([
    'c',
    'b',
  ])
})

test('a meeting opens with a quorum, its chair and its secretary', () => {
  expect(refusalToOpen(council, 1)).toBe('no-quorum')
  expect(refusalToOpen(council, 0)).toBe(null)
  const without = (id: string) =>
    council.map((each) => (each.personId === id ? member(id, each.duty, 'absent') : each))
  expect(refusalToOpen(without('c'), 0)).toBe('chair-missing')
  expect(refusalToOpen(without('s'), 0)).toBe('secretary-missing')
})

test('a council is made of fitting people, each with one duty', () => {
  const eligible = { voters: ['a', 'b', 'c', 'd', ...many(16)], secretaries: ['s', 'a'] }
  const called = (members: string[], secretary = 's') => ({ chair: 'c', secretary, members })
  expect(refusalToCall(called(['a', 'b']), eligible)).toBe(null)
  expect(refusalToCall(called(['a', 'b'], 'a'), eligible)).toBe('two-duties')
  expect(refusalToCall(called(['a', 'c']), eligible)).toBe('two-duties')
  expect(refusalToCall(called(['a', 'x']), eligible)).toBe('not-eligible')
  expect(refusalToCall(called(['a', 'b'], 'd'), eligible)).toBe('not-eligible')
  expect(refusalToCall(called(['a']), eligible)).toBe('too-few-members')
  expect(refusalToCall(called(many(15)), eligible)).toBe('too-many-members')
})

const many = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`)

test('a motion comes after the scores, one at a time, and not above the ceiling', () => {
  const item = { motions: [], scoresOpened: true, scored: true, ceiling: 100, missing: 0 }
  const support = { kind: 'support', amount: 100 } as const
  const put = (change: object) =>
    ({ kind: 'support', closedAt: new Date(), carried: null, ...change }) as const
  expect(refusalToMove(support, item)).toBe(null)
  expect(refusalToMove(support, { ...item, motions: [put({ closedAt: null })] })).toBe('vote-open')
  expect(refusalToMove(support, { ...item, motions: [put({ carried: true })] })).toBe(
    'already-carried',
  )
  expect(refusalToMove(support, { ...item, motions: [put({ carried: false })] })).toBe(null)
  expect(refusalToMove(support, { ...item, motions: [put({})] })).toBe(null)
  expect(refusalToMove(support, { ...item, scoresOpened: false })).toBe('scores-sealed')
  expect(refusalToMove(support, { ...item, scoresOpened: false, scored: false })).toBe(null)
  expect(refusalToMove({ ...support, amount: 101 }, item)).toBe('over-ceiling')
  expect(refusalToMove({ ...support, amount: 101 }, { ...item, ceiling: null })).toBe(null)
  expect(refusalToMove({ ...support, amount: null }, item)).toBe('amount-missing')
  expect(refusalToMove(support, { ...item, missing: 1 })).toBe('no-quorum')
  const other = { kind: 'other', amount: null } as const
  expect(
    refusalToMove(other, { ...item, scoresOpened: false, motions: [put({ carried: true })] }),
  ).toBe(null)
})

test('a vote is cast once, by somebody who is there, while it is open', () => {
  const there = { attendance: 'present' } as const
  expect(refusalToVote(there, { closedAt: null, own: null })).toBe(null)
  expect(refusalToVote(there, { closedAt: new Date(), own: null })).toBe('vote-closed')
  expect(refusalToVote({ attendance: 'absent' }, { closedAt: null, own: null })).toBe('absent')
  expect(refusalToVote(there, { closedAt: null, own: 'for' })).toBe('voted-already')
})

test('only who came signs, once, and only what they saw', () => {
  const came = { attendedAt: new Date(), signedAt: null }
  expect(refusalToSign(came, { seen: 'a', now: 'a' })).toBe(null)
  expect(refusalToSign(came, { seen: 'a', now: 'b' })).toBe('record-changed')
  expect(refusalToSign({ ...came, attendedAt: null }, { seen: 'a', now: 'a' })).toBe('absent')
  expect(refusalToSign({ ...came, signedAt: new Date() }, { seen: 'a', now: 'a' })).toBe(
    'signed-already',
  )
})

test('the signatures of the chair and of the secretary lock, no others', () => {
  const signed = (...who: Duty[]) =>
    isSigned(duties.map((duty) => ({ duty, signedAt: who.includes(duty) ? new Date() : null })))
  expect(signed('chair', 'secretary')).toBe(true)
  expect(signed('chair', 'member')).toBe(false)
  expect(signed('secretary', 'member')).toBe(false)
})
