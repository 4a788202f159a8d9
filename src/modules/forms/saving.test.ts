import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { createSheet, publishForm, saveSheet } from './actions.ts'
import type { FormDefinition } from './definition.ts'
import { answersAt, findSheet } from './queries.ts'

const app = await testApp()
afterAll(app.stop)

const both = (text: string) => ({ vi: text, en: text })
const definition: FormDefinition = {
  sections: [
    {
      code: 'one',
      title: both('Một'),
      fields: [
        { code: 'name', type: 'text', label: both('Tên'), required: true },
        { code: 'idea', type: 'paragraph', label: both('Ý tưởng'), required: true },
      ],
    },
  ],
}
const scope = () => app.scopeFor()
const aSheet = async () => {
  const version = await publishForm(scope(), { code: 'sheet-form', definition })
  return (await createSheet(scope(), version.id)).id
}
const save = (id: string, base: number, answers: Record<string, string>) =>
  saveSheet(scope(), id, { base, answers })
const answersOf = async (id: string) => (await findSheet(scope(), id))?.sheet.answers

test('a form that did not change is the version that is there; a changed one is the next', async () => {
  const first = await publishForm(scope(), { code: 'plan-form', definition })
  const again = await publishForm(scope(), {
    code: 'plan-form',
    definition: structuredClone(definition),
  })
  expect(again.id).toBe(first.id)
  const [one, two] = await Promise.all(
    [both('Hai'), both('Ba')].map((title) =>
      publishForm(scope(), {
        code: 'plan-form',
        definition: { sections: [{ code: 'one', title, fields: [] }] },
      }),
    ),
  )
  expect([one?.number, two?.number].sort()).toEqual([2, 3])
})

test('two tabs that change different fields both hold, and each hears of the other', async () => {
  const id = await aSheet()
  expect(await save(id, 0, { name: 'Bến' })).toEqual({
    ok: true,
    value: { revision: 1, applied: ['name'], others: {} },
  })
  expect(await save(id, 0, { idea: 'Cảng' })).toEqual({
    ok: true,
    value: { revision: 2, applied: ['idea'], others: { name: 'Bến' } },
  })
  expect(await answersOf(id)).toEqual({ name: 'Bến', idea: 'Cảng' })
})

test('a conflict changes nothing and tells both texts', async () => {
  const id = await aSheet()
  await save(id, 0, { name: 'Một' })
  expect(await save(id, 0, { name: 'Hai', idea: 'Cảng' })).toEqual({
    ok: false,
    problem: 'conflict',
    revision: 1,
    conflicts: [{ field: 'name', mine: 'Hai', theirs: 'Một' }],
    others: {},
  })
  expect(await answersOf(id)).toEqual({ name: 'Một' })
})

test('a whole form sent from an old page writes only what was changed on it', async () => {
  const id = await aSheet()
  await save(id, 0, { name: 'Bến', idea: 'Cảng' })
  await save(id, 1, { idea: 'Cảng xanh' })
  await save(id, 1, { name: 'Bến Khởi', idea: 'Cảng' })
  expect(await answersOf(id)).toEqual({ name: 'Bến Khởi', idea: 'Cảng xanh' })
})

test('ten savings at once lose nothing', async () => {
  const id = await aSheet()
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, index) => save(id, 0, { [`field-${index}`]: `${index}` })),
  )
  expect(outcomes.every((outcome) => outcome?.ok)).toBe(true)
  expect(Object.keys((await answersOf(id)) ?? {})).toHaveLength(10)
})

test('the sheet is known as it stood at each revision', async () => {
  const id = await aSheet()
  for (const [base, name] of ['a', 'b', 'c'].entries()) await save(id, base, { name })
  const known = await Promise.all([0, 1, 2, 3, 9].map((at) => answersAt(scope(), id, at)))
  expect(known.map(({ name }) => name)).toEqual([undefined, 'a', 'b', 'c', 'c'])
})

test('a revision from the future is taken for the newest, and a sheet that is not there is not', async () => {
  const id = await aSheet()
  expect(await save(id, 99, { name: 'Bến' })).toMatchObject({ ok: true, value: { revision: 1 } })
  expect(await save(crypto.randomUUID(), 0, {})).toBe(undefined)
})
