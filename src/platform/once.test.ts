import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { once } from './once.ts'
import { done, refused } from './outcome.ts'
import type { SignedScope } from './scope.ts'

const app = await testApp()
afterAll(app.stop)
beforeAll(async () => {
  await app.db.execute(sql`create table clicks (at timestamptz not null default now())`)
})

const click = async ({ db }: SignedScope) => {
  await db.execute(sql`insert into clicks default values`)
  return done('clicked' as string)
}
const clicks = async () => {
  const { rows } = await app.db.execute<{ count: number }>(sql`select count(*) from clicks`)
  return rows[0]?.count
}
const signed = async () => {
  const actor = await app.person('Lan')
  return { ...app.scopeFor(actor), actor }
}

test('without a key, ten clicks at once do the thing ten times: the race is real', async () => {
  const scope = await signed()
  await Promise.all(Array.from({ length: 10 }, () => click(scope)))
  expect(await clicks()).toBe(10)
})

test('with one key, ten clicks at once do it once and all hear the same answer', async () => {
  const scope = await signed()
  const before = await clicks()
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => once(scope, 'same-key', click)),
  )
  expect(await clicks()).toBe((before ?? 0) + 1)
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveLength(1)
})

test('one person cannot use up the key of another', async () => {
  const before = await clicks()
  await once(await signed(), 'shared-key', click)
  await once(await signed(), 'shared-key', click)
  expect(await clicks()).toBe((before ?? 0) + 2)
})

test('the key of one form counts for no other', async () => {
  const scope = await signed()
  const before = await clicks()
  await once({ ...scope, door: '/mot' }, 'one-key', click)
  await once({ ...scope, door: '/hai' }, 'one-key', click)
  await once({ ...scope, door: '/hai' }, 'one-key', click)
  expect(await clicks()).toBe((before ?? 0) + 2)
})

test('a refusal keeps nothing and frees the key', async () => {
  const scope = await signed()
  const before = await clicks()
  const refusal = await once(scope, 'retried-key', async (inside) => {
    await click(inside)
    return refused('too-early')
  })
  expect(refusal).toEqual({ ok: false, problem: 'too-early' })
  expect(await clicks()).toBe(before)
  expect(await once(scope, 'retried-key', click)).toEqual({ ok: true, value: 'clicked' })
})
