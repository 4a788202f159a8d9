import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Figure } from '../figures.ts'
import { frequencies } from '../windows.ts'
import { repeatsIn } from './repeats.ts'
import { burdenOf, sumOf } from './rules.ts'

const name = { vi: 'Chỉ tiêu', en: 'Target' }
const figure = fc
  .record({
    code: fc.constantFrom('a', 'b', 'c'),
    own: fc.option(fc.integer({ min: -5, max: 5 })),
    carried: fc.integer({ min: -5, max: 5 }),
    more: fc.integer({ min: -1, max: 1 }),
  })
  .map(
    ({ code, own, carried, more }): Figure => ({
      code,
      name,
      unit: name,
      wholePlan: own,
      standing: own,
      own,
      carried,
      stated: own === null ? null : own + carried + more,
      explanation: more === 0 ? '' : 'Vì sao',
    }),
  )
const figures = fc.uniqueArray(figure, { selector: ({ code }) => code })
const due = { known: true, day: '2026-11-17' } as const
const sentAt = new Date('2026-11-18T02:00:00Z')

test('each figure asked was left as it was or changed, a share of nothing is none, and sums are the sums of their parts', () => {
  fc.assert(
    fc.property(fc.array(figures, { maxLength: 5 }), fc.boolean(), (reports, nil) => {
      const burdens = reports.map((one) =>
        burdenOf(
          {
            figures: { upTo: 1, figures: one },
            narrative: null,
            nil,
            firstSubmittedAt: sentAt,
            openedAt: null,
            sentBack: 1,
            period: { outline: null },
          },
          due,
          '2026-11-20',
        ),
      )
      for (const one of burdens) expect(one.unchanged + one.changed).toBe(one.figures)
      const sum = sumOf(burdens)
      expect(sum.figures).toBe(burdens.reduce((total, one) => total + one.figures, 0))
      expect(sum.daysLate).toBe(burdens.length)
      if (sum.share === null) expect(sum.figures + sum.texts).toBe(0)
      else expect(sum.share >= 0 && sum.share <= 1).toBe(true)
    }),
  )
})

test('what nobody sent asked nothing of anybody yet, and is late from the day after it was due', () => {
  const nothing = {
    figures: null,
    narrative: null,
    nil: false,
    firstSubmittedAt: null,
    openedAt: null,
    sentBack: 0,
    period: { outline: null },
  }
  expect(burdenOf(nothing, due, '2026-11-17')).toMatchObject({ sent: false, daysLate: 0 })
  expect(burdenOf(nothing, due, '2026-11-18')).toMatchObject({ daysLate: 1 })
  expect(burdenOf(nothing, { known: false, missingYear: 2028 }, '2026-11-18').daysLate).toBe(null)
})

test('a figure is asked again only where windows of different length ask it, each longer asking counted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ frequency: fc.constantFrom(...frequencies), figures }), {
        maxLength: 8,
      }),
      (askings) => {
        const all = askings.map((one) => ({
          frequency: one.frequency,
          figures: { upTo: 1, figures: one.figures },
        }))
        for (const { code, frequencies: at, again, changed } of repeatsIn(all)) {
          const asked = all.filter(({ figures: { figures: of } }) =>
            of.some((one) => one.code === code && one.own !== null),
          )
          expect(new Set(asked.map(({ frequency }) => frequency)).size).toBe(at.length)
          expect(again).toBe(asked.filter(({ frequency }) => frequency !== at[0]).length)
          expect(changed).toBeLessThanOrEqual(again)
        }
      },
    ),
  )
})
