import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReceiptItem } from '../packages/shapes.ts'
import { isToResend, reconcile, type SentItem, tally, verdicts } from './rules.ts'

const sent = (id: string, change: Partial<SentItem> = {}): SentItem => ({
  id,
  state: 'present',
  version: 'v1',
  seq: 5,
  ...change,
})
const held = (id: string, change: Partial<ReceiptItem> = {}): ReceiptItem => ({
  id,
  version: 'v1',
  standing: 'received',
  reason: null,
  ...change,
})
const verdictOf = (item: SentItem, received: ReceiptItem[], readTo = 10) =>
  reconcile([item], received, readTo)[0]?.verdict

test('each way of standing apart has its name', () => {
  expect(verdictOf(sent('a'), [held('a')])).toBe('agreed')
  expect(verdictOf(sent('a'), [held('a', { standing: 'published' })])).toBe('agreed')
  expect(verdictOf(sent('a', { seq: 11 }), [])).toBe('on-its-way')
  expect(verdictOf(sent('a', { seq: 11, version: 'v2' }), [held('a')])).toBe('on-its-way')
  expect(verdictOf(sent('a'), [])).toBe('missing')
  expect(verdictOf(sent('a', { version: 'v2' }), [held('a')])).toBe('differs')
  expect(verdictOf(sent('a'), [held('a', { standing: 'refused', reason: 'off-topic' })])).toBe(
    'refused',
  )
  const gone = sent('a', { state: 'withdrawn' })
  expect(verdictOf(gone, [held('a', { standing: 'withdrawn' })])).toBe('agreed')
  expect(verdictOf(gone, [held('a', { standing: 'published' })])).toBe('not-withdrawn')
  expect(verdictOf(gone, [held('a', { standing: 'refused' })])).toBe('agreed')
  expect(reconcile([], [held('b')], 10)).toMatchObject([{ id: 'b', verdict: 'unknown-here' }])
})

test('every thing that either side knows is judged exactly once', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd')
  const some = fc.uniqueArray(fc.record({ id, seq: fc.nat({ max: 20 }), version: id }), {
    selector: (one) => one.id,
  })
  fc.assert(
    fc.property(some, some, fc.nat({ max: 20 }), (ours, theirs, readTo) => {
      const compared = reconcile(
        ours.map((one) => sent(one.id, one)),
        theirs.map(({ id, version }) => held(id, { version })),
        readTo,
      )
      const all = new Set([...ours, ...theirs].map((one) => one.id))
      expect(compared.map((one) => one.id).toSorted()).toEqual([...all].toSorted())
      const sum = Object.values(tally(compared)).reduce((a, b) => a + b, 0)
      expect(sum).toBe(compared.length)
    }),
  )
})

test('what was read to the end by a side that holds just that, agrees in everything', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1 }))
  fc.assert(
    fc.property(ids, (all) => {
      const compared = reconcile(
        all.map((id) => sent(id)),
        all.map((id) => held(id)),
        5,
      )
      expect(compared.every(({ verdict }) => verdict === 'agreed')).toBe(true)
    }),
  )
})

test('only what did not arrive, or not as it is, is worth sending again', () => {
  expect(verdicts.filter(isToResend)).toEqual(['missing', 'differs'])
})
