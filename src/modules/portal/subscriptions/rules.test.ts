import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cityDay } from '#platform/clock.ts'
import { judge, type Purpose, readClaim, signed } from './links.ts'
import { cutsAt, endOf } from './rules.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const moments = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2040-01-01'),
  noInvalidDate: true,
})

test('the cuts are six in the morning of the city, the weekly one on a Monday, and never ahead', () => {
  fc.assert(
    fc.property(moments, (now) => {
      const { daily, weekly } = cutsAt(now)
      expect(daily.toISOString()).toMatch(/T23:00:00\.000Z$/)
      expect(daily <= now && now.getTime() - daily.getTime() < DAY_MS).toBe(true)
      expect(weekly <= daily && daily.getTime() - weekly.getTime() < 7 * DAY_MS).toBe(true)
      expect(Temporal.PlainDate.from(cityDay(weekly)).dayOfWeek).toBe(1)
    }),
  )
})

test('a cut passed at six sharp is today’s, a moment earlier it is yesterday’s', () => {
  expect(cutsAt(new Date('2026-11-23T23:00:00Z')).daily).toEqual(new Date('2026-11-23T23:00:00Z'))
  expect(cutsAt(new Date('2026-11-23T22:59:59Z')).daily).toEqual(new Date('2026-11-22T23:00:00Z'))
})

test('an address is kept for two years, from a leap day too', () => {
  expect(endOf('2026-11-23')).toBe('2028-11-23')
  expect(endOf('2028-02-29')).toBe('2030-02-28')
})

const claims = fc.record({
  purpose: fc.constantFrom<Purpose>('confirm', 'manage', 'leave'),
  subscriberId: fc.uuid(),
  subjectId: fc.option(fc.uuid()),
  expiresAt: fc.option(
    moments.map((moment) => new Date(Math.floor(moment.getTime() / 1000) * 1000)),
  ),
})
const key = 'one key'

test('a link says what it was signed for, and holds until its end', () => {
  fc.assert(
    fc.property(claims, moments, (claim, now) => {
      const token = signed(claim, key)
      expect(readClaim(token)).toEqual(claim)
      const ended = claim.expiresAt !== null && claim.expiresAt <= now
      expect(judge(token, key, now)).toBe(ended ? 'expired' : 'good')
      expect(judge(token, 'another key', now)).toBe('forged')
    }),
  )
})

test('a link with any letter changed, added or left out is forged', () => {
  const now = new Date('2026-11-23T00:00:00Z')
  fc.assert(
    fc.property(claims, fc.nat(), fc.string({ maxLength: 2 }), (claim, place, other) => {
      const token = signed(claim, key)
      const at = place % token.length
      const changed = token.slice(0, at) + other + token.slice(at + 1)
      fc.pre(changed !== token)
      expect(judge(changed, key, now)).toBe('forged')
    }),
  )
})

test('what is no link at all claims nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(judge(text, key, new Date(0))).toBe('forged')
    }),
  )
})
