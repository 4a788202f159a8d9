import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { faultText } from './faults.ts'
import * as fields from './fields.ts'
import { checkForm } from './form.ts'

const schema = z.object({
  name: fields.text(20),
  note: fields.optionalText(10),
  email: fields.email(),
  kind: fields.choice(['project', 'enterprise']),
  tags: fields.choices(['a', 'b']),
  since: fields.day(),
  until: fields.optionalDay(),
  amount: fields.money({ max: 1_000_000_000 }),
  count: fields.wholeNumber({ min: 1, max: 9 }),
  agreed: fields.ticked(),
})

const good = {
  name: 'Bến Nghé',
  note: '',
  email: ' Lan@Example.VN ',
  kind: 'project',
  tags: ['a', 'b'],
  since: '2026-11-23',
  until: '',
  amount: '1.500.000 đ',
  count: '3',
  agreed: 'on',
}

const codesOf = (raw: Record<string, string | string[]>) => {
  const read = checkForm(raw, schema)
  return read.ok ? {} : Object.fromEntries(read.problems.map((p) => [p.field, p.code]))
}

test('a form that fits is read into values', () => {
  const read = checkForm(good, schema)
  expect(read).toMatchObject({
    ok: true,
    value: {
      email: 'lan@example.vn',
      amount: 1_500_000,
      tags: ['a', 'b'],
      until: null,
      agreed: true,
    },
  })
})

test('each fault is named at its field', () => {
  expect(codesOf({})).toEqual({
    name: 'required',
    email: 'required',
    kind: 'required',
    since: 'required',
    amount: 'required',
    count: 'required',
  })
  expect(
    codesOf({
      ...good,
      name: 'x'.repeat(21),
      note: 'x'.repeat(11),
      email: 'lan',
      kind: 'bank',
      tags: 'c',
      since: '2026-02-30',
      until: 'tomorrow',
      amount: '1,5 triệu',
      count: '10',
    }),
  ).toEqual({
    name: 'too-long',
    note: 'too-long',
    email: 'not-an-email',
    kind: 'not-a-choice',
    tags: 'not-a-choice',
    since: 'not-a-day',
    until: 'not-a-day',
    amount: 'not-an-amount',
    count: 'too-large',
  })
})

test('null bytes are refused at their field and what was typed comes back without them', () => {
  const read = checkForm({ ...good, name: 'Bến\u0000Nghé' }, schema)
  expect(read).toMatchObject({ ok: false, problems: [{ field: 'name', code: 'unreadable' }] })
  expect(read.raw.name).toBe('BếnNghé')
})

test('amounts are read as people write them, and never guessed', () => {
  const cases: [string, number | undefined][] = [
    ['0', 0],
    ['1500000', 1_500_000],
    ['1.500.000', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['1.500.000 đồng', 1_500_000],
    ['1.5', undefined],
    ['1.500,000', undefined],
    ['-5', undefined],
    ['1e9', undefined],
    ['99999999999999999', undefined],
  ]
  for (const [typed, amount] of cases) expect(fields.readMoney(typed), typed).toBe(amount)
})

test('whatever is posted, the answer is values or faults, never an exception, and each fault has its sentence', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string(), { maxLength: 3 }))
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(good)), anything), (raw) => {
      const read = checkForm(raw, schema)
      if (read.ok) return
      for (const problem of read.problems)
        for (const locale of ['vi', 'en'] as const)
          expect(faultText(locale, problem).length).toBeGreaterThan(10)
    }),
  )
})
