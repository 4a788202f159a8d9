import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('with nothing set, the program runs on its own database at port 3000', () => {
  const read = readConfig({})
  expect(read).toMatchObject({
    ok: true,
    config: { port: 3000, origin: 'http://localhost:3000', dataDir: '.data', role: 'all' },
  })
})

test('each fault is one sentence that names the setting and what it wants', () => {
  const read = readConfig({
    PORT: 'eighty',
    ORIGIN: 'example',
    LOG_LEVEL: 'loud',
    DATABASE_URL: 'mysql://x',
  })
  expect(read.ok).toBe(false)
  if (read.ok) return
  expect(read.faults).toHaveLength(4)
  expect(read.faults.join('\n')).toMatch(/^PORT is not right: it must be a port number/m)
  expect(read.faults.join('\n')).toMatch(
    /^DATABASE_URL is not right: it must be a PostgreSQL address/m,
  )
})

test('half of the S3 settings is named as what is missing', () => {
  const read = readConfig({ S3_BUCKET: 'files', S3_ENDPOINT: 'https://s3.example.vn' })
  expect(read).toEqual({
    ok: false,
    faults: [
      'S3_ACCESS_KEY_ID is missing: the S3 settings go together.',
      'S3_SECRET_ACCESS_KEY is missing: the S3 settings go together.',
    ],
  })
})

test('several nodes need one database and one secret', () => {
  expect(readConfig({ ROLE: 'web' })).toMatchObject({ ok: false })
  expect(readConfig({ DATABASE_URL: 'postgres://u:p@host/db' })).toMatchObject({
    ok: false,
    faults: ['AUTH_SECRET is missing: with DATABASE_URL set, every web node must share it.'],
  })
})

test('an empty variable counts as not set', () => {
  expect(readConfig({ ORIGIN: '', SMTP_URL: '' })).toMatchObject({ ok: true })
})
