import fc from 'fast-check'
import { expect, test } from 'vitest'
import { milestoneLines, readItems, readMilestones } from './lines.ts'
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

test('lines are read as people type or paste them, and a faulty one is named', () => {
  expect(
    readMilestones(
      'Mẫu thử | Ảnh | 31/12/2026 | 60.000.000\n\nBáo cáo\tBiên bản\t2027-03-31\t40000000',
    ),
  ).toEqual({
    rows: [
      { title: 'Mẫu thử', evidenceWanted: 'Ảnh', dueOn: '2026-12-31', amount: 60_000_000 },
      { title: 'Báo cáo', evidenceWanted: 'Biên bản', dueOn: '2027-03-31', amount: 40_000_000 },
    ],
  })
  expect(readMilestones('a | b | 31/12/2026 | 1\na | b | 31/02/2026 | 1')).toEqual({
    faultyLine: 2,
  })
  expect(readMilestones('a | b | 31/12/2026')).toEqual({ faultyLine: 1 })
  expect(readMilestones('')).toEqual({ rows: [] })
  expect(
    readItems('Thuê xưởng | rent | 30.000.000 | 30.000.000\nMáy in | equipment | 20000000'),
  ).toEqual({
    rows: [
      { title: 'Thuê xưởng', costKind: 'rent', stateAmount: 30_000_000, otherAmount: 30_000_000 },
      { title: 'Máy in', costKind: 'equipment', stateAmount: 20_000_000, otherAmount: 0 },
    ],
  })
  expect(readItems('Thuê xưởng | rent | nhiều')).toEqual({ faultyLine: 1 })
  expect(readItems('Thuê xưởng | rent | 1 | 9999999999999999')).toEqual({ faultyLine: 1 })
  expect(readItems('Thuê xưởng | rent | 999.999.999.999.999.999.999')).toEqual({ faultyLine: 1 })
})

test('the lines of milestones read back as the same milestones', () => {
  const word = fc.stringMatching(/^[a-zđ]{1,12}$/)
  const row = fc.record({
    title: word,
    evidenceWanted: word,
    dueOn: fc.constantFrom('2026-12-31', '2027-01-01'),
    amount: fc.nat({ max: 9_000_000_000 }),
  })
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(readMilestones(milestoneLines(rows))).toEqual({ rows })
    }),
  )
})
