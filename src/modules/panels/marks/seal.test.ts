import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Interest } from '../schema.ts'
import { allIn, seesMarks } from './seal.ts'

const moment = new Date('2026-11-23T02:00:00Z')
const review = (
  reviewerId: string,
  rest: Partial<{ interest: Interest; removed: boolean; finished: boolean; open: boolean }> = {},
) => ({
  reviewerId,
  interest: rest.interest ?? ('none' as const),
  removedAt: rest.removed ? moment : null,
  finishedAt: rest.finished ? moment : null,
  unsealedAt: rest.open ? moment : null,
})
const officer = { id: 'o', leads: false }
const leader = { id: 'l', leads: true }
const member = { id: 'b', leads: false }
const memberWhoLeads = { id: 'b', leads: true }

describe('the marks of another', () => {
  const done = review('a', { finished: true })
  const opened = review('a', { finished: true, open: true })
  const waiting = review('b')
  const mine = review('b', { finished: true })

  test('are sealed until they are opened, and then open to those who run the panel', () => {
    expect(seesMarks(officer, done, [done, mine], false)).toBe(false)
    expect(seesMarks(officer, opened, [opened, mine], false)).toBe(true)
  })

  test('are never open to a member whose own are not in, whatever else that member is', () => {
    for (const viewer of [member, memberWhoLeads])
      expect(seesMarks(viewer, opened, [opened, waiting], false)).toBe(false)
    expect(seesMarks(member, opened, [opened, mine], false)).toBe(true)
    expect(seesMarks(member, done, [done, mine], false)).toBe(false)
  })

  test('are open to a leader once all are in, unless a council is to open them', () => {
    expect(seesMarks(leader, done, [done, waiting], false)).toBe(false)
    expect(seesMarks(leader, done, [done, mine], false)).toBe(true)
    expect(seesMarks(leader, done, [done, mine], true)).toBe(false)
    expect(seesMarks(leader, opened, [opened, mine], true)).toBe(true)
  })

  test('that are a draft are nobody’s', () => {
    for (const viewer of [officer, leader])
      expect(seesMarks(viewer, review('a', { open: true }), [mine], false)).toBe(false)
  })

  test('wait neither for the recused nor for the removed', () => {
    const gone = [review('c', { interest: 'conflict' }), review('d', { removed: true })]
    expect(seesMarks(leader, done, [done, ...gone], false)).toBe(true)
  })
})

test('one’s own marks are seen always, and the program sees all', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (finished, open, awaits) => {
      const own = review('b', { finished, open })
      expect(seesMarks(member, own, [own], awaits)).toBe(true)
      expect(seesMarks(null, own, [own], awaits)).toBe(true)
    }),
  )
})

test('all are in when somebody sits and nobody who sits is awaited', () => {
  expect(allIn([])).toBe(false)
  expect(allIn([review('a', { removed: true, finished: true })])).toBe(false)
  expect(allIn([review('a', { finished: true }), review('b')])).toBe(false)
  expect(allIn([review('a', { finished: true }), review('b', { removed: true })])).toBe(true)
})
