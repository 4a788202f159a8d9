import { sql } from 'drizzle-orm'
import { fromDrizzle, PgBoss } from 'pg-boss'
import type { Db } from './database.ts'

export type JobPayload = Record<string, string | number | boolean | null>

/** A queue and what is done with each message. Delivery is at least once: a handler looks at the state first. */
export type JobHandler<S> = { queue: string; handle(scope: S, payload: JobPayload): Promise<void> }

/** Work that comes by the calendar; `cron` is in the city's time. */
export type Timetable<S> = JobHandler<S> & { cron: string }

export type Jobs = {
  /** The job exists only if the write it belongs to commits. */
  enqueue(db: Db, queue: string, payload: JobPayload): Promise<void>
}

export function createBoss(url: string, { worker }: { worker: boolean }): PgBoss {
  return new PgBoss({
    connectionString: url,
    application_name: 'benkhoi-jobs',
    max: 4,
    supervise: worker,
    schedule: worker,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    // A job wakes the worker at once; polling stays as the net under it.
    useListenNotify: worker,
  })
}

export const jobsOn = (boss: PgBoss): Jobs => ({
  async enqueue(db, queue, payload) {
    const id = await boss.send(queue, payload, { db: fromDrizzle(db, sql) })
    if (id === null) throw new Error(`the job on ${queue} was not accepted`)
  },
})

/** A job whose worker was killed is taken up by another within some twenty seconds; one that fails is tried again, ever more slowly. */
const care = {
  heartbeatSeconds: 10,
  retryLimit: 8,
  retryDelay: 2,
  retryBackoff: true,
  notify: true,
} as const

/** Queues must exist before anything is sent to them, in the web process too. */
export async function createQueues(boss: PgBoss, queues: readonly string[]): Promise<void> {
  const existing = new Set((await boss.getQueues()).map((queue) => queue.name))
  for (const queue of queues) if (!existing.has(queue)) await boss.createQueue(queue, care)
}
