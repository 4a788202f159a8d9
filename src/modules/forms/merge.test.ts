import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answers, sameAnswer } from './answers.ts'
import { changedByOthers, merge } from './merge.ts'

// One field, every way in which two people can have changed it.
const values = [undefined, '', 'a', 'b', 'c'] as const
const sheet = (value: string | undefined): Answers => (value === undefined ? {} : { name: value })

describe('one field, every combination of base, mine and current', () => {
  for (const base of values)
    for (const mine of values)
      for (const current of values)
        test(`${base} / ${mine} / ${current}`, () => {
          const { apply, conflicts } = merge(sheet(base), sheet(mine), sheet(current))
          const iChanged = mine !== undefined && !sameAnswer(mine, base)
          const theyChanged = !sameAnswer(current, base)
          const agree = sameAnswer(mine, current)
          expect(apply).toEqual(iChanged && !theyChanged ? { name: mine } : {})
          expect(conflicts).toEqual(
            iChanged && theyChanged && !agree ? [{ field: 'name', mine, theirs: current }] : [],
          )
        })
})

const answers = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.oneof(
    fc.constantFrom('', 'x', 'y'),
    fc.integer({ min: 0, max: 2 }),
    fc.boolean(),
    fc.subarray(['p', 'q']),
  ),
)

test('nothing I did not send is touched, and nothing is both applied and in conflict', () => {
  fc.assert(
    fc.property(answers, answers, answers, (base, mine, current) => {
      const { apply, conflicts } = merge(base, mine, current)
      for (const field of Object.keys(apply)) {
        expect(mine).toHaveProperty(field)
        expect(conflicts.map((conflict) => conflict.field)).not.toContain(field)
      }
    }),
  )
})

test('when nobody else changed anything, all I typed holds', () => {
  fc.assert(
    fc.property(answers, answers, (base, mine) => {
      const { apply, conflicts } = merge(base, mine, base)
      expect(conflicts).toEqual([])
      const result = { ...base, ...apply }
      for (const [field, value] of Object.entries(mine))
        expect(sameAnswer(result[field], value)).toBe(true)
    }),
  )
})

test('sending the same again changes nothing', () => {
  fc.assert(
    fc.property(answers, answers, answers, (base, mine, current) => {
      const first = merge(base, mine, current)
      if (first.conflicts.length > 0) return
      const after = { ...current, ...first.apply }
      expect(merge(base, mine, after)).toEqual({ apply: {}, conflicts: [] })
    }),
  )
})

test('a field is mine, theirs or untouched: no change of others goes unseen', () => {
  fc.assert(
    fc.property(answers, answers, answers, (base, mine, current) => {
      const { apply, conflicts } = merge(base, mine, current)
      const others = changedByOthers(base, mine, current)
      for (const field of ['a', 'b', 'c', 'd']) {
        const told = field in apply || field in others || conflicts.some((c) => c.field === field)
        const differs = !sameAnswer(current[field], base[field])
        const iSaidTheSame = field in mine && sameAnswer(mine[field], current[field])
        if (differs && !iSaidTheSame) expect(told).toBe(true)
      }
    }),
  )
})
