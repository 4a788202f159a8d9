import { expect, test } from 'vitest'
import { openCriteria, refusalToAssign, refusalToDeclare, refusalToSave } from './rules.ts'
import type { Interest, Score } from './schema.ts'

const both = (text: string) => ({ vi: text, en: text })
const rubric = {
  criteria: ['a', 'b'].map((code) => ({
    code,
    name: both(code),
    question: both(code),
    max: 5,
    weight: 50,
  })),
}
const given = (criterionCode: string, score: number | null, rest: Partial<Score> = {}): Score => ({
  criterionCode,
  score,
  notApplicable: false,
  reason: 'Có lý do',
  ...rest,
})
const moment = new Date('2026-11-23T02:00:00Z')

const asked = (before: { interest: Interest; removedAt: Date | null }[] = []) => ({
  reviewers: ['lan', 'minh', 'son'],
  assigner: 'son',
  interested: ['minh'],
  before,
})

test('nobody asks themselves', () => {
  expect(refusalToAssign('son', asked())).toBe('yourself')
})

test('only a reviewer without an interest is asked, and asked once', () => {
  expect(refusalToAssign('lan', asked())).toBe(null)
  expect(refusalToAssign('nobody', asked())).toBe('not-a-reviewer')
  expect(refusalToAssign('minh', asked())).toBe('interested')
  expect(refusalToAssign('lan', asked([{ interest: 'none', removedAt: null }]))).toBe(
    'already-assigned',
  )
})

test('whoever was removed may be asked again, whoever stepped aside never', () => {
  expect(refusalToAssign('lan', asked([{ interest: 'none', removedAt: moment }]))).toBe(null)
  expect(refusalToAssign('lan', asked([{ interest: 'conflict', removedAt: moment }]))).toBe(
    'recused-before',
  )
})

test('a declaration is made once, but one may step aside until the review is finished', () => {
  const at = (interest: Interest, finishedAt: Date | null = null) => ({ interest, finishedAt })
  expect(refusalToDeclare(at('undeclared'), 'none')).toBe(null)
  expect(refusalToDeclare(at('undeclared'), 'conflict')).toBe(null)
  expect(refusalToDeclare(at('none'), 'none')).toBe('already-declared')
  expect(refusalToDeclare(at('none'), 'conflict')).toBe(null)
  expect(refusalToDeclare(at('none', moment), 'conflict')).toBe('finished')
})

test('scores are taken from who declared, while the review is open, on the version they saw', () => {
  const open = { interest: 'none' as const, finishedAt: null, version: 3 }
  const sent = { version: 3, scores: [given('a', 5)] }
  expect(refusalToSave(open, sent, rubric)).toBe(null)
  expect(refusalToSave({ ...open, interest: 'undeclared' }, sent, rubric)).toBe('undeclared')
  expect(refusalToSave({ ...open, finishedAt: moment }, sent, rubric)).toBe('finished')
  expect(refusalToSave(open, { ...sent, version: 2 }, rubric)).toBe('stale')
  expect(refusalToSave(open, { ...sent, version: undefined }, rubric)).toBe('stale')
})

test('a score fits the rubric or is refused', () => {
  const open = { interest: 'none' as const, finishedAt: null, version: 1 }
  const judge = (score: Score) => refusalToSave(open, { version: 1, scores: [score] }, rubric)
  for (const fitting of [0, 5, null]) expect(judge(given('a', fitting))).toBe(null)
  for (const odd of [-1, 6, 2.5, Number.NaN]) expect(judge(given('a', odd))).toBe('off-rubric')
  expect(judge(given('z', 1))).toBe('off-rubric')
  expect(judge(given('a', 3, { notApplicable: true }))).toBe('off-rubric')
})

test('a review is whole when each criterion has a score or does not apply, each with a reason', () => {
  expect(openCriteria([given('a', 0), given('b', null, { notApplicable: true })], rubric)).toEqual(
    [],
  )
  expect(openCriteria([given('a', 4, { reason: '' }), given('b', null)], rubric)).toEqual([
    'a',
    'b',
  ])
  expect(openCriteria([], rubric)).toEqual(['a', 'b'])
})
