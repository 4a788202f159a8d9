import { eq, sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { done } from '#platform/outcome.ts'
import { testApp } from '#test/app.ts'
import type { FormDefinition } from '../definition.ts'
import { versions } from '../schema.ts'
import { changeDraft, publishDraft, startDraft } from './actions.ts'
import { addField, addSection } from './edits.ts'
import { MOST_FIELDS } from './rules.ts'
import { drafts } from './schema.ts'

const app = await testApp()
afterAll(app.stop)

const officer = await app.person('Hoa', [{ role: 'officer' }])
const scope = () => ({ ...app.scopeFor(officer), actor: officer })
const both = (text: string) => ({ vi: text, en: text })

const sound = (form: FormDefinition) =>
  addField(addSection(form, { code: 'one', title: both('Một'), fields: [] }), 'one', {
    code: 'name',
    type: 'text',
    label: both('Tên'),
    required: true,
  })

async function aDraft(code: string) {
  const started = await startDraft(scope(), { title: code, code })
  if (!started.ok) throw new Error(started.problem)
  const { id } = started.value
  await changeDraft(scope(), id, 1, (form) => done(sound(form)))
  return id
}
const draftOf = async (id: string) =>
  (await app.db.select().from(drafts).where(eq(drafts.id, id)))[0]

test('without the lock and the version, of two changes at once one is lost', async () => {
  const id = await aDraft('careless')
  const read = await Promise.all([draftOf(id), draftOf(id)])
  for (const [at, draft] of read.entries()) {
    const definition = addSection(draft?.definition ?? { sections: [] }, {
      code: `extra-${at}`,
      title: both('Thêm'),
      fields: [],
    })
    await app.db.update(drafts).set({ definition }).where(eq(drafts.id, id))
  }
  expect((await draftOf(id))?.definition.sections.map(({ code }) => code)).toEqual([
    'one',
    'extra-1',
  ])
})

test('of five changes at once on what all have seen, one holds and the others hear of it', async () => {
  const id = await aDraft('careful')
  const outcomes = await Promise.all(
    [1, 2, 3, 4, 5].map((at) =>
      changeDraft(scope(), id, 2, (form) =>
        done(addSection(form, { code: `extra-${at}`, title: both('Thêm'), fields: [] })),
      ),
    ),
  )
  expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  expect(outcomes.filter((outcome) => !outcome?.ok)).toEqual(
    Array(4).fill({ ok: false, problem: 'stale' }),
  )
  expect((await draftOf(id))?.definition.sections).toHaveLength(2)
})

test('two officers who publish at once make one version and one entry of the ledger', async () => {
  const id = await aDraft('published-twice')
  const outcomes = await Promise.all([1, 2].map(() => publishDraft(scope(), id, 2)))
  expect(outcomes.map((outcome) => (outcome?.ok ? 'published' : outcome?.problem)).sort()).toEqual([
    'published',
    'unchanged',
  ])
  const made = await app.db.select().from(versions).where(eq(versions.code, 'published-twice'))
  expect(made).toHaveLength(1)
  const { rows } = await app.db.execute<{ count: number }>(
    sql`select count(*)::int as count from platform.ledger_entries where subject_id = ${made[0]?.id}`,
  )
  expect(rows).toEqual([{ count: 1 }])
})

test('two officers who begin the same form at once get one draft', async () => {
  const start = () => startDraft(scope(), { title: 'Cùng tên', code: 'same-code' })
  const outcomes = await Promise.all([start(), start(), start()])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await app.db.select().from(drafts).where(eq(drafts.code, 'same-code'))).toHaveLength(1)
})

test('a form that nobody would fill to its end takes no field more', async () => {
  const id = await aDraft('too-long')
  const outcome = await changeDraft(scope(), id, 2, (form) =>
    done(
      Array.from({ length: MOST_FIELDS }, (_, at) => at).reduce(
        (now, at) =>
          addField(now, 'one', {
            code: `field-${at}`,
            type: 'text',
            label: both('Thêm'),
            required: false,
          }),
        form,
      ),
    ),
  )
  expect(outcome).toEqual({ ok: false, problem: 'too-large' })
})
