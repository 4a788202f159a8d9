import type { JobResult, PgBoss } from 'pg-boss'
import { CITY_TIME_ZONE } from '#platform/clock.ts'
import type { JobHandler, JobPayload, Timetable } from '#platform/jobs.ts'
import { errorFacts, type Log } from '#platform/log.ts'
import type { Scope } from '#platform/scope.ts'
import { type ScopeDeps, systemScope } from './scopes.tsx'

type Work = JobHandler<Scope> | Timetable<Scope>

// Woken by NOTIFY, goes on while there is more, and looks by itself now and then in case a call was missed.
const taking = {
  batchSize: 20,
  perJobResults: true,
  burstWhenBatchFull: true,
  notifyPollingIntervalSeconds: 10,
} as const

/** Lets this process take jobs from every queue and keep the calendar. */
export async function startWorkers(boss: PgBoss, work: readonly Work[], deps: ScopeDeps, log: Log) {
  for (const { queue, handle, ...rest } of work) {
    await boss.work<JobPayload>(queue, taking, async (jobs) => {
      const results: JobResult[] = []
      for (const { id, data } of jobs) {
        const failure = await handle(systemScope(deps), data ?? {}).then(
          () => undefined,
          (error: unknown) => error ?? new Error('failed without a reason'),
        )
        if (failure) log.error('job failed', { queue, job: id, ...errorFacts(failure) })
        results.push({ id, status: failure ? 'failed' : 'completed' })
      }
      return results
    })
    if ('cron' in rest && typeof rest.cron === 'string')
      await boss.schedule(queue, rest.cron, {}, { tz: CITY_TIME_ZONE })
  }
}
