import { expect, test } from 'vitest'
import {
  milestoneActor,
  milestoneState,
  refusalToAsk,
  refusalToChangeEvidence,
  refusalToHandIn,
  refusalToJudge,
  refusalToPlan,
} from './rules.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour))
const planned = { handedInAt: null, acceptedAt: null, returnedAt: null, version: 1, amount: 10 }
const handedIn = { ...planned, handedInAt: at(1) }
const returned = { ...handedIn, returnedAt: at(2) }
const again = { ...returned, handedInAt: at(3), returnedAt: null }
const accepted = { ...again, acceptedAt: at(4) }
const all = { planned, handedIn, returned, again, accepted }

test('a milestone is planned, handed in, returned or accepted, and somebody holds the ball', () => {
  expect(Object.values(all).map(milestoneState)).toEqual([
    'planned',
    'handed-in',
    'returned',
    'handed-in',
    'accepted',
  ])
  expect(Object.values(all).map((each) => milestoneActor(milestoneState(each)))).toEqual([
    'founder',
    'officer',
    'founder',
    'officer',
    'nobody',
  ])
})

test('milestones add up to the contract and are due after it was signed', () => {
  const contract = { amount: 100, signedOn: '2026-11-23' }
  const one = { title: 'a', evidenceWanted: 'b', dueOn: '2026-12-31', amount: 60 }
  const two = { ...one, amount: 40 }
  expect(refusalToPlan([one, two], contract)).toBe(null)
  expect(refusalToPlan([one], contract)).toBe('milestones-sum')
  expect(refusalToPlan([], contract)).toBe('milestones-sum')
  expect(refusalToPlan([one, { ...two, dueOn: '2026-11-22' }], contract)).toBe(
    'milestone-too-early',
  )
  expect(refusalToPlan([one, { ...two, dueOn: '2026-11-23' }], contract)).toBe(null)
  expect(refusalToPlan([one, two], contract, [planned])).toBe(null)
  for (const begun of [handedIn, returned, accepted])
    expect(refusalToPlan([one, two], contract, [planned, begun])).toBe('milestones-begun')
})

test('a founder hands in what is theirs to hand in, with something that proves it', () => {
  const stands = { contractStands: true, documents: 1 }
  const judge = (milestone: (typeof all)[keyof typeof all], change = {}, version = 1) =>
    refusalToHandIn(milestone, { ...stands, ...change }, version)
  expect(Object.values(all).map((each) => judge(each))).toEqual([
    null,
    'already-handed-in',
    null,
    'already-handed-in',
    'already-accepted',
  ])
  expect(judge(planned, { documents: 0 })).toBe('no-evidence')
  expect(judge(planned, {}, 2)).toBe('stale')
  expect(judge(planned, { contractStands: false })).toBe('contract-over')
})

test('an officer judges what was handed in, once', () => {
  expect(Object.values(all).map((each) => refusalToJudge(each, true, 1))).toEqual([
    'not-handed-in',
    null,
    'not-handed-in',
    null,
    'already-accepted',
  ])
  expect(refusalToJudge(handedIn, true, 3)).toBe('stale')
  expect(refusalToJudge(handedIn, false, 1)).toBe('contract-over')
})

test('evidence changes only while the founder holds the ball', () => {
  expect(Object.values(all).map((each) => refusalToChangeEvidence(each, true))).toEqual([
    null,
    'locked',
    null,
    'locked',
    'locked',
  ])
  expect(refusalToChangeEvidence(planned, false)).toBe('contract-over')
})

test('no money is asked for before the milestone is accepted', () => {
  const stands = { contractStands: true, committed: true }
  expect(Object.values(all).map((each) => refusalToAsk(each, stands))).toEqual([
    'not-accepted',
    'not-accepted',
    'not-accepted',
    'not-accepted',
    null,
  ])
  expect(refusalToAsk(accepted, { ...stands, committed: false })).toBe('no-commitment')
  expect(refusalToAsk({ ...accepted, amount: 0 }, stands)).toBe('nothing-to-pay')
  expect(refusalToAsk(accepted, { ...stands, contractStands: false })).toBe('contract-over')
})
