import fc from 'fast-check'
import { expect, test } from 'vitest'
import { missingFor, quorumOf, verdictOf } from './quorum.ts'

const twoThirds = { of: 2, in: 3 }

test('two thirds of a council is never a part of a member', () => {
  const needed = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((entitled) => quorumOf(entitled, twoThirds))
  expect(needed).toEqual([1, 2, 2, 3, 4, 4, 5, 6, 6])
})

test('nobody is never enough, also where everybody is recused', () => {
  expect(quorumOf(0, twoThirds)).toBe(1)
  expect(missingFor(0, 0, twoThirds)).toBe(1)
  expect(verdictOf({ votesFor: 0 }, { present: 0, entitled: 0 }, twoThirds)).toBe(null)
})

test('how many are missing, for every council up to fifteen and every share on offer', () => {
  for (const share of [{ of: 1, in: 2 }, twoThirds, { of: 3, in: 4 }, { of: 1, in: 1 }])
    for (let entitled = 1; entitled <= 15; entitled += 1)
      for (let present = 0; present <= entitled; present += 1) {
        const enough = present * share.in >= entitled * share.of
        const missing = missingFor(present, entitled, share)
        expect(missing === 0, `${present} of ${entitled}`).toBe(enough)
        // With those who are missing there it would be enough, with one fewer it would not.
        if (!enough) {
          expect((present + missing) * share.in).toBeGreaterThanOrEqual(entitled * share.of)
          expect((present + missing - 1) * share.in).toBeLessThan(entitled * share.of)
        }
      }
})

test('a motion is carried by more than two thirds of those present, never by just two thirds', () => {
  const least = [3, 4, 5, 6, 7, 9].map((present) => {
    const carrying = Array.from({ length: present + 1 }, (_, votesFor) => votesFor).find(
      (votesFor) => verdictOf({ votesFor }, { present, entitled: present }, twoThirds),
    )
    return [present, carrying]
  })
  expect(least).toEqual([
    [3, 3],
    [4, 3],
    [5, 4],
    [6, 5],
    [7, 5],
    [9, 7],
  ])
})

test('without a quorum nothing is decided, however many are for it; abstaining is not agreeing', () => {
  fc.assert(
    fc.property(fc.nat(15), fc.nat(15), fc.nat(15), (entitled, there, agreed) => {
      const present = Math.min(there, entitled)
      const votesFor = Math.min(agreed, present)
      const verdict = verdictOf({ votesFor }, { present, entitled }, twoThirds)
      if (missingFor(present, entitled, twoThirds) > 0) expect(verdict).toBe(null)
      else expect(verdict).toBe(votesFor / present > 2 / 3)
    }),
  )
})
