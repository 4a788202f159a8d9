import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CallWording } from '../schema.ts'
import { changedFields } from '../wording.ts'
import { faultsOfChange, type Progress, refusalToChange } from './rules.ts'

const before: CallWording = {
  programmeId: 'p',
  appliesTo: 'startup',
  slug: 'dot',
  code: 'KN26',
  title: { vi: 'Đợt', en: 'Call' },
  summary: { vi: 'Tiền', en: 'Money' },
  opensAt: '2026-11-01T01:00:00.000Z',
  closesAt: '2026-11-30T10:00:00.000Z',
  maxAmount: 200,
  budget: 1000,
  budgetLineId: null,
  screeningDays: 5,
  decisionDays: 20,
  correctionDays: 10,
  reviewDays: 10,
  contractDays: 10,
  criteriaCodes: ['a'],
  formVersionId: 'f',
  rubric: { criteria: [] },
  reviewersWanted: 2,
  blindReview: false,
}
const nobody: Progress = { opened: 0, submitted: 0, judged: 0, decided: 0, granted: 0 }
const upcoming = new Date('2026-10-15T00:00:00Z')
const open = new Date('2026-11-15T00:00:00Z')

type Row = [string, Partial<CallWording>, Partial<Progress>, Date, string | null]

test.each<Row>([
  ['another programme', { programmeId: 'q' }, {}, open, 'programme-fixed'],
  ['another code', { code: 'KN27' }, {}, open, 'code-fixed'],
  ['another audience before anybody came', { appliesTo: 'supporter' }, {}, open, null],
  ['another audience', { appliesTo: 'supporter' }, { opened: 1 }, open, 'audience-fixed'],
  ['opening later before it opened', { opensAt: '2026-11-02T01:00:00.000Z' }, {}, upcoming, null],
  ['opening later', { opensAt: '2026-11-20T01:00:00.000Z' }, {}, open, 'opened-already'],
  [
    'closing a second earlier',
    { closesAt: '2026-11-30T09:59:59.000Z' },
    {},
    open,
    'closes-earlier',
  ],
  ['closing later', { closesAt: '2026-12-30T10:00:00.000Z' }, { submitted: 3 }, open, null],
  ['a lower ceiling with cases sent', { maxAmount: 100 }, { submitted: 3, judged: 3 }, open, null],
  ['a lower ceiling once decided', { maxAmount: 199 }, { decided: 1 }, open, 'ceiling-lowered'],
  ['a higher ceiling once decided', { maxAmount: 201 }, { decided: 1 }, open, null],
  ['less money than granted', { budget: 499 }, { granted: 500 }, open, 'budget-below-granted'],
  ['just the money granted', { budget: 500 }, { granted: 500 }, open, null],
  ['longer screening with none sent', { screeningDays: 6 }, { opened: 1 }, open, null],
  ['longer screening', { screeningDays: 6 }, { submitted: 1 }, open, 'days-longer'],
  ['a longer decision', { decisionDays: 21 }, { submitted: 1 }, open, 'days-longer'],
  ['a shorter decision', { decisionDays: 19 }, { submitted: 1 }, open, null],
  ['longer reviews', { reviewDays: 11 }, { submitted: 1 }, open, 'days-longer'],
  ['a later contract', { contractDays: 11 }, { submitted: 1 }, open, 'days-longer'],
  ['more time to correct', { correctionDays: 11 }, { submitted: 1 }, open, null],
  ['less time to correct', { correctionDays: 9 }, { submitted: 1 }, open, 'days-shorter'],
  ['fewer reviewers', { reviewersWanted: 1 }, { judged: 1 }, open, 'judging-fixed'],
  ['blind review', { blindReview: true }, { judged: 1 }, open, 'judging-fixed'],
  ['blind review before judging', { blindReview: true }, { submitted: 1 }, open, null],
  ['other criteria', { criteriaCodes: ['b'] }, { judged: 1 }, open, null],
  ['another form', { formVersionId: 'g' }, { judged: 1 }, open, null],
  ['another title', { title: { vi: 'Khác', en: 'Other' } }, { decided: 1 }, open, null],
])('%s', (_, change, progress, now, code) => {
  const faults = faultsOfChange({
    before,
    after: { ...before, ...change },
    progress: { ...nobody, ...progress },
    now,
  })
  expect(faults.map((fault) => fault.code)).toEqual(code ? [code] : [])
})

test('what broke no promise early may break one later, never the other way round', () => {
  const wish = fc.record(
    {
      maxAmount: fc.integer({ min: 1, max: 400 }),
      budget: fc.integer({ min: 1, max: 2000 }),
      screeningDays: fc.integer({ min: 1, max: 10 }),
      decisionDays: fc.integer({ min: 10, max: 30 }),
      reviewersWanted: fc.integer({ min: 1, max: 4 }),
      blindReview: fc.boolean(),
      appliesTo: fc.constantFrom('startup' as const, 'supporter' as const),
    },
    { requiredKeys: [] },
  )
  const steps = fc.record({
    opened: fc.nat(3),
    submitted: fc.nat(3),
    judged: fc.nat(3),
    decided: fc.nat(3),
    granted: fc.nat(2000),
  })
  fc.assert(
    fc.property(wish, steps, steps, (change, progress, more) => {
      const after = { ...before, ...change }
      const later = {
        opened: progress.opened + more.opened,
        submitted: progress.submitted + more.submitted,
        judged: progress.judged + more.judged,
        decided: progress.decided + more.decided,
        granted: progress.granted + more.granted,
      }
      const fieldsOf = (at: Progress) =>
        new Set(
          faultsOfChange({ before, after, progress: at, now: open }).map(({ field }) => field),
        )
      expect(fieldsOf(progress).isSubsetOf(fieldsOf(later))).toBe(true)
      expect(fieldsOf(later).isSubsetOf(new Set(changedFields(before, after)))).toBe(true)
    }),
  )
})

test('a change is published while the call is announced or open, complete, and of some effect', () => {
  const after = { ...before, maxAmount: 300 }
  const call = {
    publishedAt: new Date('2026-10-01T00:00:00Z'),
    opensAt: new Date(before.opensAt),
    closesAt: new Date(before.closesAt),
  }
  const ready = { formKnown: true, criteriaKnown: true }
  const wish = { before, after, progress: nobody, now: open, call, ready }
  expect(refusalToChange(wish)).toBe(null)
  expect(refusalToChange({ ...wish, now: upcoming })).toBe(null)
  expect(refusalToChange({ ...wish, call: { ...call, publishedAt: null } })).toBe('not-published')
  expect(refusalToChange({ ...wish, now: new Date('2026-12-01T00:00:00Z') })).toBe('closed')
  expect(refusalToChange({ ...wish, after: before })).toBe('nothing-changed')
  expect(refusalToChange({ ...wish, after: { ...after, code: 'X1' } })).toBe('promise-broken')
  expect(refusalToChange({ ...wish, ready: { ...ready, formKnown: false } })).toBe('form-missing')
  expect(refusalToChange({ ...wish, ready: { ...ready, criteriaKnown: false } })).toBe(
    'criteria-missing',
  )
})
