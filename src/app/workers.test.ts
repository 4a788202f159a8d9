import { afterAll, expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { createBoss, createQueues, jobsOn } from '#platform/jobs.ts'
import { createLog } from '#platform/log.ts'
import type { Scope } from '#platform/scope.ts'
import { testApp } from '#test/app.ts'
import { startWorkers } from './workers.ts'

const app = await testApp()
const boss = createBoss(app.url, { worker: true })
await boss.start()
afterAll(async () => {
  await boss.stop({ graceful: false })
  await app.stop()
})

test('a queue with many jobs is emptied without waiting, and a job that fails holds up no other', async () => {
  const queue = `test.${newId().slice(-6)}`
  await createQueues(boss, [queue])
  const seen: number[] = []
  const log = createLog('silent')
  const handle = async (_scope: Scope, { number }: Record<string, unknown>) => {
    if (number === 3) throw new Error('this one never works')
    seen.push(Number(number))
  }
  const jobs = jobsOn(boss)
  for (let number = 0; number < 90; number += 1) await jobs.enqueue(app.db, queue, { number })
  await startWorkers(boss, [{ queue, handle }], app.deps, log)
  await expect.poll(() => seen.length, { timeout: 15_000 }).toBe(89)
})

test('a job exists only if the write it belongs to commits', async () => {
  const queue = `test.${newId().slice(-6)}`
  await createQueues(boss, [queue])
  const jobs = jobsOn(boss)
  const undone = app.db.transaction(async (tx) => {
    await jobs.enqueue(tx, queue, { number: 1 })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await jobs.enqueue(app.db, queue, { number: 2 })
  const waiting = await boss.fetch<{ number: number }>(queue, { batchSize: 10 })
  expect(waiting.map(({ data }) => data.number)).toEqual([2])
})
