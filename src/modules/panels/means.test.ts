import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanOf, type PanelMember, panelResult } from './means.ts'
import type { Rubric } from './rubric.ts'
import type { Interest, Score } from './schema.ts'

const both = (text: string) => ({ vi: text, en: text })
const criterion = (code: string, max: number, weight: number) => ({
  code,
  name: both(code),
  question: both(code),
  max,
  weight,
})
const rubric: Rubric = {
  criteria: [criterion('novelty', 10, 50), criterion('team', 5, 30), criterion('market', 10, 20)],
}

const given = (criterionCode: string, score: number | null, notApplicable = false): Score => ({
  criterionCode,
  score,
  notApplicable,
  reason: 'Có lý do',
})

const moment = new Date('2026-11-23T02:00:00Z')
const member = (
  scores: Score[],
  rest: { interest?: Interest; removed?: boolean; finished?: boolean } = {},
): PanelMember => ({
  interest: rest.interest ?? 'none',
  removedAt: rest.removed ? moment : null,
  finishedAt: rest.finished === false ? null : moment,
  scores,
})
const all = (share: number) =>
  rubric.criteria.map(({ code, max }) => given(code, Math.round(max * share)))

describe('a reviewer’s mean', () => {
  test('weighs each criterion by the rubric, whatever its own scale', () => {
    expect(meanOf([given('novelty', 8), given('team', 5), given('market', 5)], rubric)).toBeCloseTo(
      0.5 * 80 + 0.3 * 100 + 0.2 * 50,
    )
  })

  test('leaves out what does not apply and gives its weight to the others', () => {
    const scores = [given('novelty', 8), given('team', null, true), given('market', 8)]
    expect(meanOf(scores, rubric)).toBeCloseTo(80)
  })

  test('is not there when nothing applies, and is not zero', () => {
    expect(
      meanOf(
        rubric.criteria.map(({ code }) => given(code, null, true)),
        rubric,
      ),
    ).toBe(undefined)
    expect(meanOf([], rubric)).toBe(undefined)
  })

  test('a zero is a mark', () => {
    expect(meanOf(all(0), rubric)).toBe(0)
  })
})

const anyScores = fc
  .tuple(
    ...rubric.criteria.map(({ code, max }) =>
      fc.oneof(
        fc.integer({ min: 0, max }).map((score) => given(code, score)),
        fc.constant(given(code, null, true)),
      ),
    ),
  )
  .map((scores) => [...scores])

test('a mean lies between the lowest and the highest share that was given', () => {
  fc.assert(
    fc.property(anyScores, (scores) => {
      const shares = scores.flatMap(({ criterionCode, score }) => {
        const max = rubric.criteria.find(({ code }) => code === criterionCode)?.max ?? 1
        return score === null ? [] : [(score / max) * 100]
      })
      const mean = meanOf(scores, rubric)
      if (shares.length === 0) expect(mean).toBe(undefined)
      else {
        expect(mean).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9)
        expect(mean).toBeLessThanOrEqual(Math.max(...shares) + 1e-9)
      }
    }),
  )
})

test('marking a criterion as not applicable is the same as a rubric without it', () => {
  fc.assert(
    fc.property(anyScores, fc.constantFrom('novelty', 'team', 'market'), (scores, left) => {
      const without = { criteria: rubric.criteria.filter(({ code }) => code !== left) }
      const marked = scores.map((score) =>
        score.criterionCode === left ? given(left, null, true) : score,
      )
      const mean = meanOf(marked, rubric)
      const other = meanOf(scores, without)
      if (other === undefined) expect(mean).toBe(undefined)
      else expect(mean).toBeCloseTo(other)
    }),
  )
})

describe('what a panel says together', () => {
  test('is the mean of its reviewers, how far apart they are, and whether all are in', () => {
    expect(panelResult([member(all(1)), member(all(0))], rubric, 2)).toEqual({
      mean: 50,
      spread: 100,
      count: 2,
      complete: true,
      sealed: false,
    })
  })

  test('a reviewer who found nothing applicable has been heard, and pulls no mean down', () => {
    const silent = member(rubric.criteria.map(({ code }) => given(code, null, true)))
    expect(panelResult([member(all(1)), silent], rubric, 2)).toEqual({
      mean: 100,
      spread: undefined,
      count: 2,
      complete: true,
      sealed: false,
    })
  })

  test('waits for whoever has not finished, even when enough have', () => {
    const members = [member(all(1)), member(all(1)), member(all(1), { finished: false })]
    expect(panelResult(members, rubric, 2)).toMatchObject({ count: 2, complete: false })
  })

  test('waits for as many reviews as the call wants', () => {
    expect(panelResult([member(all(1))], rubric, 2).complete).toBe(false)
    expect(panelResult([], rubric, 0).complete).toBe(false)
  })

  test('hears neither the recused nor the removed', () => {
    const members = [
      member(all(1)),
      member(all(1)),
      member(all(0), { interest: 'conflict' }),
      member(all(0), { removed: true }),
    ]
    expect(panelResult(members, rubric, 2)).toEqual({
      mean: 100,
      spread: 0,
      count: 2,
      complete: true,
      sealed: false,
    })
  })

  test('drafts count for nothing', () => {
    const members = [member(all(0), { finished: false }), member(all(1))]
    expect(panelResult(members, rubric, 2).mean).toBe(100)
  })
})
