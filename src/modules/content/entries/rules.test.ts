import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spanOf } from './conditions.ts'
import { kindOf, kinds } from './kinds/all.ts'
import { isFilter } from './kinds/field.ts'
import {
  datesOf,
  refusalToChange,
  refusalToConfirm,
  refusalToPublish,
  refusalToWithdraw,
  standingOn,
} from './rules.ts'

const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => Temporal.PlainDate.from('1990-01-01').add({ days }).toString())

test('a thing goes stale so many days after its confirmation, or the day after one that it names', () => {
  const service = kindOf('metrology-service')
  expect(datesOf(service, { accreditedUntil: '2026-06-30' }, '2026-01-01')).toEqual({
    expiresOn: null,
    staleOn: '2026-07-01',
    hiddenOn: '2026-08-30',
  })
  expect(datesOf(service, { accreditedUntil: '2030-06-30' }, '2026-01-01').staleOn).toBe(
    '2027-01-01',
  )
  expect(datesOf(kindOf('job'), { validThrough: '2026-03-31' }, '2026-01-01').expiresOn).toBe(
    '2026-03-31',
  )
  expect(datesOf(kindOf('event'), { endsAt: '2026-03-31T17:00' }, '2026-01-01').expiresOn).toBe(
    '2026-03-31',
  )
})

test('the last day itself still counts', () => {
  const dates = { expiresOn: '2026-03-31', staleOn: '2026-03-01', hiddenOn: '2026-04-10' }
  expect(standingOn(dates, '2026-02-28')).toBe('fresh')
  expect(standingOn(dates, '2026-03-01')).toBe('stale')
  expect(standingOn(dates, '2026-03-31')).toBe('stale')
  expect(standingOn(dates, '2026-04-01')).toBe('closed')
  expect(standingOn({ ...dates, expiresOn: null }, '2026-04-10')).toBe('hidden')
  expect(standingOn({ expiresOn: null, staleOn: null, hiddenOn: null }, '2100-01-01')).toBe('fresh')
})

test('what was confirmed today is never stale today, unless a day it names has passed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), day, (kind, today) => {
      expect(standingOn(datesOf(kind, {}, today), today)).toBe('fresh')
    }),
  )
})

test('time only ever makes a thing older', () => {
  const age = { fresh: 0, stale: 1, hidden: 2, closed: 3 }
  fc.assert(
    fc.property(fc.constantFrom(...kinds), day, day, day, (kind, confirmed, one, other) => {
      const dates = datesOf(kind, {}, confirmed)
      const [earlier = '', later = ''] = [one, other].toSorted()
      expect(age[standingOn(dates, earlier)]).toBeLessThanOrEqual(age[standingOn(dates, later)])
    }),
  )
})

test('each refusal has its case', () => {
  const entry = { state: 'published' as const, version: 3, consentedAt: null }
  const draft = { ...entry, state: 'draft' as const }
  expect(refusalToChange(entry, 3)).toBeNull()
  expect(refusalToChange(entry, undefined)).toBe('changed-meanwhile')
  expect(refusalToPublish(entry, 3, false)).toBe('already-published')
  expect(refusalToPublish(draft, 2, false)).toBe('changed-meanwhile')
  expect(refusalToPublish(draft, 3, true)).toBe('no-consent')
  expect(refusalToPublish({ ...draft, consentedAt: new Date(0) }, 3, true)).toBeNull()
  expect(refusalToWithdraw(draft, 3)).toBe('not-published')
  expect(refusalToWithdraw(entry, 3)).toBeNull()
  const kept = {
    state: 'published' as const,
    facts: {},
    expiresOn: null,
    staleOn: null,
    hiddenOn: null,
  }
  const service = kindOf('metrology-service')
  expect(refusalToConfirm(service, kept, '2026-01-01')).toBeNull()
  expect(refusalToConfirm(service, { ...kept, state: 'draft' }, '2026-01-01')).toBe('not-published')
  expect(refusalToConfirm(service, { ...kept, expiresOn: '2025-12-31' }, '2026-01-01')).toBe(
    'closed',
  )
  const passed = { ...kept, facts: { accreditedUntil: '2025-12-31' } }
  expect(refusalToConfirm(service, passed, '2026-01-01')).toBe('day-passed')
})

test('weeks begin on Monday, and months end where they end', () => {
  expect(spanOf('tuan-nay', '2026-11-29')).toEqual(['2026-11-23', '2026-11-30'])
  expect(spanOf('tuan-sau', '2026-11-23')).toEqual(['2026-11-30', '2026-12-07'])
  expect(spanOf('thang-nay', '2028-02-29')).toEqual(['2028-02-01', '2028-03-01'])
})

test('no two kinds share an address, and no two filters of a kind a name', () => {
  expect(new Set(kinds.map(({ slug }) => slug)).size).toBe(kinds.length)
  for (const kind of kinds) {
    const names = kind.fields.filter(isFilter).map(({ filter }) => filter)
    expect(new Set(names).size, kind.code).toBe(names.length)
    for (const name of names) expect(['q', 'page', 'khi', 'han'], kind.code).not.toContain(name)
    const codes = kind.fields.map(({ code }) => code)
    expect(new Set(codes).size, kind.code).toBe(codes.length)
    // A field named like one that every entry has would share its box.
    for (const own of ['title', 'summary', 'body', 'organisation', 'consent'])
      expect(codes, kind.code).not.toContain(own)
  }
})
