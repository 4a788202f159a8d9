import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { testApp } from '#test/app.ts'
import { errorFacts } from './log.ts'
import { settings } from './schema.ts'

const app = await testApp()
afterAll(app.stop)

const failureOf = (work: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(work).then(
    () => undefined,
    (error: unknown) => error,
  )

test('a query that ran into a constraint is logged with its text and the constraint, never with its values', async () => {
  const row = { name: 'lan@example.test', value: 'a secret\n    at the end of (a line:1:1)' }
  await app.db.insert(settings).values(row)
  const facts = errorFacts(await failureOf(app.db.insert(settings).values(row)))
  expect(facts).toMatchObject({
    error: 'a query failed',
    query: expect.stringMatching(/^insert into "platform"."settings" .*\$1/),
    stack: expect.stringMatching(/^at /),
    cause: {
      error: expect.stringContaining('duplicate key value'),
      code: '23505',
      constraint: 'settings_pkey',
      stack: expect.stringMatching(/^at /),
    },
  })
  expect(JSON.stringify(facts)).not.toMatch(/lan@example|a secret|at the end of/)
})

test('a value that the database quotes in its complaint is left out too', async () => {
  const failure = await failureOf(app.db.execute(sql`select ${'lan "of" the\nharbour'}::uuid`))
  const facts = errorFacts(failure)
  expect(facts).toMatchObject({
    cause: { error: 'invalid input syntax for type uuid: "…"', code: '22P02' },
  })
  expect(JSON.stringify(facts)).not.toMatch(/lan|harbour/)
})

test('the values stay out where the failed query is the cause of something else', async () => {
  const cause = await failureOf(app.db.execute(sql`select ${'lan@example.test'}::uuid`))
  const facts = errorFacts(new Error('the seed stopped', { cause }))
  expect(facts).toMatchObject({ error: 'the seed stopped', cause: { error: 'a query failed' } })
  expect(JSON.stringify(facts)).not.toContain('lan@example.test')
})

test('any other error keeps its message and its stack, and what is no error is named', () => {
  const error = new TypeError('no such thing')
  expect(errorFacts(error)).toEqual({ error: 'no such thing', stack: error.stack })
  expect(errorFacts('thrown as text')).toEqual({ error: 'thrown as text' })
})
