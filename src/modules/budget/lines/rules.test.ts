import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineStates } from '../states.ts'
import { refusalToAllocate, refusalToAppraise, refusalToReject } from './rules.ts'

const line = {
  state: 'estimated',
  version: 2,
  estimatedBy: 'officer',
  estimated: 100,
  appraised: null,
  allocated: 0,
} as const
const seen = { actorId: 'finance', version: 2 }

test('of every estimate only the fresh one is appraised, by another, as seen, up to what was asked', () => {
  const allowed: string[] = []
  for (const state of lineStates)
    for (const actorId of ['officer', 'finance'])
      for (const version of [1, 2, undefined])
        for (const amount of [0, 100, 101])
          if (!refusalToAppraise({ ...line, state }, { actorId, version }, amount))
            allowed.push([state, actorId, version, amount].join(' '))
  expect(allowed).toEqual(['estimated finance 2 0', 'estimated finance 2 100'])
  expect(refusalToAppraise({ ...line, state: 'rejected' }, seen, 1)).toBe('not-estimated')
  expect(refusalToAppraise(line, { ...seen, actorId: 'officer' }, 1)).toBe('own-estimate')
  expect(refusalToAppraise(line, { ...seen, version: 1 }, 1)).toBe('stale')
  expect(refusalToAppraise(line, seen, 101)).toBe('above-estimate')
})

test('parts are allocated up to what was appraised and not a đồng above', () => {
  const amount = fc.integer({ min: 1, max: 1_000 })
  fc.assert(
    fc.property(amount, fc.array(amount), (appraised, parts) => {
      let allocated = 0
      for (const part of parts) {
        const now = { ...line, state: 'appraised', appraised, allocated } as const
        const refusal = refusalToAllocate(now, seen, part)
        expect(refusal).toBe(allocated + part > appraised ? 'above-appraised' : null)
        if (!refusal) allocated += part
      }
    }),
  )
})

test('nothing is allocated of what was not appraised, of one’s own estimate, or unseen', () => {
  const appraised = { ...line, state: 'appraised', appraised: 100 } as const
  expect(refusalToAllocate(line, seen, 1)).toBe('not-appraised')
  expect(refusalToAllocate({ ...appraised, state: 'rejected' }, seen, 1)).toBe('not-appraised')
  expect(refusalToAllocate(appraised, { ...seen, actorId: 'officer' }, 1)).toBe('own-estimate')
  expect(refusalToAllocate(appraised, { ...seen, version: undefined }, 1)).toBe('stale')
  expect(refusalToAllocate({ ...appraised, state: 'allocated' }, seen, 1)).toBe(null)
})

test('who rejects what, in which state', () => {
  const table = lineStates.map((state) =>
    [
      { finance: true, leader: false },
      { finance: false, leader: true },
      { finance: false, leader: false },
    ].map((roles) => refusalToReject({ ...line, state }, seen, roles)),
  )
  expect(table).toEqual([
    [null, null, 'not-yours'],
    ['not-yours', null, 'not-yours'],
    ['already-allocated', 'already-allocated', 'already-allocated'],
    ['already-rejected', 'already-rejected', 'already-rejected'],
  ])
  const leader = { finance: false, leader: true }
  expect(refusalToReject(line, { version: 1 }, leader)).toBe('stale')
})
