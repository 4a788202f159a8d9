import { afterAll, expect, test } from 'vitest'
import { rateCounters } from '#platform/schema.ts'
import { testApp } from '#test/app.ts'

const app = await testApp()
afterAll(app.stop)

test('network addresses that were counted are forgotten a day after', async () => {
  const seen = (key: string, instant: string) => ({ key, windowStart: new Date(instant), count: 3 })
  await app.db
    .insert(rateCounters)
    .values([
      seen('sign-up:203.0.113.7', '2026-11-22T01:59:59Z'),
      seen('sign-up:203.0.113.8', '2026-11-22T02:00:01Z'),
    ])
  await app.deps.jobs.enqueue(app.db, 'platform.rate-counters-expiry', {})
  await app.runJobs()
  const left = await app.db.select({ key: rateCounters.key }).from(rateCounters)
  expect(left).toEqual([{ key: 'sign-up:203.0.113.8' }])
})
