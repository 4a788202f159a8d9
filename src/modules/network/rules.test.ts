import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bandOf,
  bands,
  moneyStates,
  refusalToChange,
  refusalToConfirm,
  refusalToJudge,
  refusalToWithdraw,
  type Standing,
} from './rules.ts'

const standings: Standing[] = ['reported', 'confirmed', 'returned']

test('of every report only the disbursed one with proof, unjudged and as seen, is confirmed', () => {
  const allowed: string[] = []
  for (const standing of standings)
    for (const state of moneyStates)
      for (const proofFileId of ['a file', null])
        for (const seenVersion of [2, 1, undefined])
          for (const isFounder of [false, true]) {
            const refusal = refusalToConfirm(
              { standing, state, proofFileId, version: 2 },
              { seenVersion, isFounder },
            )
            if (refusal === null)
              allowed.push([standing, state, proofFileId, seenVersion, isFounder].join(', '))
          }
  expect(allowed).toEqual(['reported, disbursed, a file, 2, false'])
})

test('each refusal to confirm says its own reason, the one that ends the matter first', () => {
  const report = { standing: 'reported', state: 'disbursed', proofFileId: 'f', version: 2 } as const
  const seen = { seenVersion: 2, isFounder: false }
  expect(refusalToConfirm({ ...report, state: 'pledged' }, seen)).toBe('not-disbursed')
  expect(refusalToConfirm({ ...report, state: 'signed' }, seen)).toBe('not-disbursed')
  expect(refusalToConfirm({ ...report, proofFileId: null }, seen)).toBe('no-proof')
  expect(refusalToConfirm(report, { ...seen, seenVersion: 1 })).toBe('stale')
  expect(refusalToConfirm({ ...report, standing: 'confirmed' }, seen)).toBe('already-confirmed')
  expect(refusalToConfirm({ ...report, standing: 'returned' }, seen)).toBe('already-returned')
  expect(refusalToConfirm(report, { ...seen, isFounder: true })).toBe('own-startup')
})

test('a report in any state of money may be sent back, once', () => {
  const seen = { seenVersion: 1, isFounder: false }
  expect(refusalToJudge({ standing: 'reported', version: 1 }, seen)).toBe(null)
  expect(refusalToJudge({ standing: 'reported', version: 2 }, seen)).toBe('stale')
  expect(refusalToJudge({ standing: 'returned', version: 2 }, seen)).toBe('already-returned')
  expect(refusalToJudge({ standing: 'confirmed', version: 2 }, seen)).toBe('already-confirmed')
})

test('only a confirmation is taken back, and not by the startup’s founder', () => {
  const results = standings.map((standing) => refusalToWithdraw(standing, { isFounder: false }))
  expect(results).toEqual(['not-confirmed', null, 'not-confirmed'])
  expect(refusalToWithdraw('confirmed', { isFounder: true })).toBe('own-startup')
})

test('a founder changes what is not confirmed and what nobody changed meanwhile', () => {
  expect(refusalToChange({ standing: 'reported', version: 1 }, 1)).toBe(null)
  expect(refusalToChange({ standing: 'returned', version: 2 }, 2)).toBe(null)
  expect(refusalToChange({ standing: 'returned', version: 2 }, 1)).toBe('stale')
  expect(refusalToChange({ standing: 'reported', version: 1 }, undefined)).toBe('stale')
  expect(refusalToChange({ standing: 'confirmed', version: 2 }, 2)).toBe('confirmed')
})

test('a band begins at its limit', () => {
  const billion = 1_000_000_000
  const limits = [1, billion, 5 * billion, 20 * billion, 100 * billion]
  expect(limits.map(bandOf)).toEqual(bands)
  expect(limits.slice(1).map((limit) => bandOf(limit - 1))).toEqual(bands.slice(0, -1))
})

test('more money never falls into a lower band', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000_000_000 })
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a]
      expect(bands.indexOf(bandOf(less))).toBeLessThanOrEqual(bands.indexOf(bandOf(more)))
    }),
  )
})
