import { describe, expect, test } from 'vitest'
import { refusalToCertify, refusalToRelease, refusalToVerify, refusalToWithdraw } from './rules.ts'

const complete = {
  kind: 'enterprise' as const,
  enterpriseCode: '0201234567',
  registeredOn: '2024-05-01',
  verifiedAt: null,
}
const seen = { version: 3, seenVersion: 3, isFounder: false }

describe('an enterprise is verified', () => {
  test('when its code and its day are stated and the officer has seen them', () => {
    expect(refusalToVerify(complete, seen)).toBe(null)
  })

  test('never as a project, without a code, or without a day', () => {
    expect(refusalToVerify({ ...complete, kind: 'project' }, seen)).toBe('not-enterprise')
    expect(refusalToVerify({ ...complete, enterpriseCode: null }, seen)).toBe('no-enterprise-code')
    expect(refusalToVerify({ ...complete, registeredOn: null }, seen)).toBe('no-registration-day')
  })

  test('not on facts that changed after the officer read them', () => {
    expect(refusalToVerify(complete, { ...seen, seenVersion: 2 })).toBe('stale')
    expect(refusalToVerify(complete, { ...seen, seenVersion: undefined })).toBe('stale')
  })

  test('once: who comes second hears that it is done, not that it is stale', () => {
    const verified = { ...complete, verifiedAt: new Date() }
    expect(refusalToVerify(verified, { ...seen, seenVersion: 2 })).toBe('already-verified')
  })

  test('by nobody who founded it', () => {
    expect(refusalToVerify(complete, { ...seen, isFounder: true })).toBe('own-startup')
  })
})

test('every combination of facts has one answer, and one alone lets the city verify', () => {
  const choices = [true, false]
  let allowed = 0
  for (const enterprise of choices)
    for (const code of choices)
      for (const day of choices)
        for (const fresh of choices)
          for (const verified of choices)
            for (const isFounder of choices) {
              const refusal = refusalToVerify(
                {
                  kind: enterprise ? 'enterprise' : 'project',
                  enterpriseCode: code ? '0201234567' : null,
                  registeredOn: day ? '2024-05-01' : null,
                  verifiedAt: verified ? new Date() : null,
                },
                { version: 1, seenVersion: fresh ? 1 : 0, isFounder },
              )
              const may = enterprise && code && day && fresh && !verified && !isFounder
              expect(refusal === null).toBe(may)
              if (may) allowed += 1
            }
  expect(allowed).toBe(1)
})

test('a certificate is recorded for a verified enterprise that has none', () => {
  const verified = { kind: 'enterprise' as const, verifiedAt: new Date() }
  const open = { hasCertificate: false, isFounder: false }
  expect(refusalToCertify(verified, open)).toBe(null)
  expect(refusalToCertify({ ...verified, kind: 'project' }, open)).toBe('not-enterprise')
  expect(refusalToCertify({ ...verified, verifiedAt: null }, open)).toBe('not-verified')
  expect(refusalToCertify(verified, { ...open, hasCertificate: true })).toBe('has-certificate')
  expect(refusalToCertify(verified, { ...open, isFounder: true })).toBe('own-startup')
})

test('only what stands is taken back, and not by its founder', () => {
  expect(refusalToWithdraw({ stands: true, isFounder: false })).toBe(null)
  expect(refusalToWithdraw({ stands: false, isFounder: false })).toBe('nothing-stands')
  expect(refusalToWithdraw({ stands: true, isFounder: true })).toBe('own-startup')
})

test('a code is released while nobody verified it, as the officer saw it, and not by its founder', () => {
  expect(refusalToRelease(complete, seen)).toBe(null)
  expect(refusalToRelease({ ...complete, verifiedAt: new Date() }, seen)).toBe('code-is-verified')
  expect(refusalToRelease({ ...complete, enterpriseCode: null }, seen)).toBe('nothing-stands')
  expect(refusalToRelease(complete, { ...seen, seenVersion: 2 })).toBe('stale')
  expect(refusalToRelease(complete, { ...seen, isFounder: true })).toBe('own-startup')
})
