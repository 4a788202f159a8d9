import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { migrate } from '#platform/migrate.ts'
import { emptyDatabase } from './database.ts'

type Journal = { entries: { when: number; tag: string }[] }

test('the times of the migrations rise, or the migrator would skip one without a word', () => {
  const { entries }: Journal = JSON.parse(readFileSync('migrations/meta/_journal.json', 'utf8'))
  const times = entries.map((entry) => entry.when)
  expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b))
})

test('three processes that start together all find a migrated database', async () => {
  const database = await emptyDatabase()
  await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)])
  await database.drop()
})
