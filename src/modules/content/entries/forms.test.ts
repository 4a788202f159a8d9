import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkForm, type Raw } from '#platform/http/form.ts'
import { aDraft } from '#test/factories/entries.ts'
import { entryForm } from './forms.ts'
import { kindOf, kinds } from './kinds/all.ts'
import { asTyped } from './typed.ts'

const same = new Map<string, string>()
const faultsOf = (code: Parameters<typeof kindOf>[0], change: Raw) => {
  const kind = kindOf(code)
  const form = checkForm(
    { ...asTyped(kind, aDraft(code, 'Tên'), same), ...change },
    entryForm(kind),
  )
  return form.ok ? [] : form.problems.map(({ field, code: fault }) => `${field}: ${fault}`)
}

test('what was written down fills the form, and the form gives it back', () => {
  for (const kind of kinds) {
    const draft = aDraft(kind.code, 'Tên', {})
    expect(entryForm(kind).parse(asTyped(kind, draft, same)), kind.code).toEqual(draft)
  }
})

test('English comes back whole', () => {
  const kind = kindOf('job')
  const draft = {
    ...aDraft('job', 'Kỹ sư', { duties: { vi: 'Viết', en: 'Write' } }),
    title: { vi: 'Kỹ sư', en: 'Engineer' },
    summary: { vi: 'Viết', en: 'Writes' },
  }
  expect(entryForm(kind).parse(asTyped(kind, draft, same))).toEqual(draft)
})

test('wrong days, choices, amounts, links and lengths are faults of their own fields', () => {
  expect(faultsOf('job', { validThrough: '2026-02-30' })).toEqual(['validThrough: not-a-day'])
  expect(faultsOf('job', { employment: 'SLAVERY' })).toEqual(['employment: not-a-choice'])
  expect(faultsOf('job', { salaryFrom: '1,5 triệu' })).toEqual(['salaryFrom: not-an-amount'])
  expect(faultsOf('job', { openings: '0' })).toEqual(['openings: too-small'])
  expect(faultsOf('job', { duties: 'x'.repeat(3001) })).toEqual(['duties: too-long'])
  expect(faultsOf('job', { duties_en: 'Write' })).toEqual([
    'title_en: english-incomplete',
    'summary_en: english-incomplete',
  ])
  expect(faultsOf('event', { startsAt: '2026-12-01T25:00' })).toEqual(['startsAt: not-a-moment'])
  expect(faultsOf('event', { endsAt: '2026-12-01T07:59' })).toEqual(['endsAt: ends-before-start'])
  expect(faultsOf('expert', { roles: [] })).toEqual(['roles: required'])
  expect(faultsOf('ip-guide', { 'steps-1-step': '', 'steps-1-where': '' })).toEqual([
    'steps: required',
  ])
  expect(faultsOf('success-case', { 'milestones-1-on': 'hôm qua' })).toEqual([
    'milestones-1-on: not-a-day',
  ])
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a',
    'https://user:pw@cang.example/',
    'https://cang.example/"onclick="x',
    '//cang.example',
  ])
    expect(faultsOf('event', { registration: bad }), bad).toEqual(['registration: not-a-link'])
})

test('whatever is sent, a form answers with a draft or with faults, and never throws', () => {
  const boxes = [
    ...new Set(kinds.flatMap((kind) => Object.keys(asTyped(kind, aDraft(kind.code, 'x'), same)))),
  ]
  const value = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }))
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.dictionary(fc.oneof(fc.constantFrom(...boxes), fc.string()), value),
      (kind, raw) => {
        const form = checkForm(raw, entryForm(kind))
        if (!form.ok) expect(form.problems.length).toBeGreaterThan(0)
      },
    ),
  )
})
