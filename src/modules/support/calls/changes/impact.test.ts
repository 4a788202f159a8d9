import { expect, test } from 'vitest'
import type { FormDefinition, FormField } from '#modules/forms/index.ts'
import { caseStates } from '../../states.ts'
import type { CallWording } from '../schema.ts'
import { type Ground, impactOf, touchable } from './impact.ts'

const text = (code: string, vi = code): FormField => ({
  code,
  type: 'text',
  label: { vi, en: vi },
  required: true,
})
const form = (...fields: FormField[]): FormDefinition => ({
  sections: [{ code: 's', title: { vi: 'Phần', en: 'Part' }, fields }],
})
const criterion = (code: string) => ({
  code,
  rule: { type: 'is-true', fact: code } as const,
  clause: 'Điều 1',
  wording: { vi: code, en: code },
  whatIsMissing: { vi: 'thiếu', en: 'missing' },
})

const before = {
  closesAt: '2026-11-30T10:00:00.000Z',
  maxAmount: 200,
  formVersionId: 'f1',
} as CallWording

const ground: Ground = {
  before,
  after: before,
  criteriaBefore: [criterion('young')],
  criteriaAfter: [criterion('young')],
  formBefore: form(text('title'), text('plan')),
  formAfter: form(text('title'), text('plan')),
  today: '2026-11-23',
}
const kase = (id: string, state: (typeof caseStates)[number] = 'submitted') => ({
  id,
  state,
  facts: { young: true },
  asked: 150,
})

test('what changes nothing for a case leaves it out', () => {
  expect(impactOf(ground, [kase('a'), kase('b', 'draft'), kase('c', 'review')])).toEqual([])
})

test('a later closing touches those who still write, and nobody else', () => {
  const after = { ...before, closesAt: '2026-12-30T10:00:00.000Z' }
  const touched = impactOf(
    { ...ground, after },
    caseStates.map((state) => kase(state, state)),
  )
  expect(touched).toEqual([
    expect.objectContaining({
      id: 'draft',
      touches: [{ field: 'deadline', from: before.closesAt, until: after.closesAt }],
    }),
    expect.objectContaining({ id: 'correction' }),
  ])
})

test('a lower ceiling touches exactly the cases that ask for more', () => {
  const after = { ...before, maxAmount: 150 }
  const cases = [
    { ...kase('below'), asked: 149 },
    { ...kase('at'), asked: 150 },
    { ...kase('above'), asked: 151 },
    { ...kase('above the old one too'), asked: 201 },
    { ...kase('unsaid'), asked: undefined },
  ]
  expect(impactOf({ ...ground, after }, cases)).toEqual([
    { id: 'above', state: 'submitted', touches: [{ field: 'ceiling', asked: 151, most: 150 }] },
  ])
})

test('a new criterion touches who would fail it and of whom too little is known', () => {
  const criteriaAfter = [criterion('young'), criterion('local')]
  const cases = [
    { ...kase('passes'), facts: { young: true, local: true } },
    { ...kase('fails'), facts: { young: true, local: false } },
    kase('unknown'),
    { ...kase('failed before'), facts: { young: false, local: true } },
  ]
  const touched = impactOf({ ...ground, criteriaAfter }, cases)
  const local = { vi: 'local', en: 'local' }
  expect(touched.map(({ id, touches }) => [id, touches])).toEqual([
    ['fails', [{ field: 'criteria', fails: [local], unknown: [] }]],
    ['unknown', [{ field: 'criteria', fails: [], unknown: [local] }]],
  ])
})

test('another form touches every case that is not concluded, by the questions that differ', () => {
  const after = { ...before, formVersionId: 'f2' }
  const formAfter = form(text('title', 'Tên mới'), text('market'))
  const touched = impactOf(
    { ...ground, after, formAfter },
    caseStates.map((state) => kase(state, state)),
  )
  expect(touched.map(({ state }) => state)).toEqual(touchable)
  expect(touched[0]?.touches).toEqual([
    {
      field: 'form',
      differences: [
        { how: 'changed', label: { vi: 'Tên mới', en: 'Tên mới' } },
        { how: 'removed', label: { vi: 'plan', en: 'plan' } },
        { how: 'added', label: { vi: 'market', en: 'market' } },
      ],
    },
  ])
})
