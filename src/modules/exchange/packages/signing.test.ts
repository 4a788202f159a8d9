import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical, hashOf } from './canonical.ts'
import type { PublicKey } from './shapes.ts'
import { endorsed, isSignedBy, type KeyPair, leadsTo, makeKeyPair, signWith } from './signing.ts'

test('JSON has one writing, however its fields came', () => {
  // The example of RFC 8785, 3.2.3.
  const given = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  expect(Object.values(JSON.parse(canonical(given)))).toHaveLength(7)
  expect([...canonical(given).matchAll(/":"(\w+)/g)].map(([, word]) => word)).toEqual([
    ...['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew'],
  ])
  expect(canonical({ b: [1e21, 0.000001, -0], a: null, c: undefined })).toBe(
    '{"a":null,"b":[1e+21,0.000001,0]}',
  )
})

test('canonical JSON says the same, and the order of fields does not change it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed())
      expect(hashOf(turned)).toBe(hashOf(value))
    }),
  )
})

test('what cannot be written is no content', () => {
  expect(() => canonical('\ud800')).toThrow()
  expect(() => canonical(Number.NaN)).toThrow()
})

test('a signature holds for its content and its key, and for nothing else', () => {
  const key = makeKeyPair()
  const { value } = signWith(key, { a: 1, b: 2 })
  expect(isSignedBy(key.x, { b: 2, a: 1 }, value)).toBe(true)
  expect(isSignedBy(key.x, { a: 1, b: 3 }, value)).toBe(false)
  expect(isSignedBy(makeKeyPair().x, { a: 1, b: 2 }, value)).toBe(false)
  expect(isSignedBy('no key', { a: 1 }, value)).toBe(false)
  expect(isSignedBy(key.x, { a: 1, b: 2 }, '')).toBe(false)
})

const publish = (key: KeyPair, before?: KeyPair): PublicKey => ({
  kty: 'OKP',
  crv: 'Ed25519',
  use: 'sig',
  kid: key.kid,
  x: key.x,
  retired: false,
  endorsedBy: before?.kid ?? null,
  endorsement: before ? signWith(before, endorsed(key)).value : null,
})

test('trust passes from a key to those that it and its successors signed', () => {
  const [first, second, third, stranger] = Array.from({ length: 4 }, makeKeyPair) as [
    KeyPair,
    KeyPair,
    KeyPair,
    KeyPair,
  ]
  const keys = [publish(first), publish(second, first), publish(third, second), publish(stranger)]
  expect(leadsTo(first.kid, third.kid, keys)).toBe(true)
  expect(leadsTo(first.kid, first.kid, keys)).toBe(true)
  expect(leadsTo(third.kid, first.kid, keys)).toBe(false)
  expect(leadsTo(first.kid, stranger.kid, keys)).toBe(false)
  const forged = {
    ...publish(stranger),
    endorsedBy: first.kid,
    endorsement: signWith(stranger, endorsed(stranger)).value,
  }
  expect(leadsTo(first.kid, stranger.kid, [publish(first), forged])).toBe(false)
  const renamed = { ...publish(stranger), kid: first.kid }
  expect(leadsTo(first.kid, first.kid, [renamed])).toBe(false)
  const circle = [
    {
      ...publish(second),
      endorsedBy: third.kid,
      endorsement: signWith(third, endorsed(second)).value,
    },
    {
      ...publish(third),
      endorsedBy: second.kid,
      endorsement: signWith(second, endorsed(third)).value,
    },
  ]
  expect(leadsTo(first.kid, third.kid, circle)).toBe(false)
})
