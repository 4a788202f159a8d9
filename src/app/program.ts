import { join } from 'node:path'
import { type Auth, createAuth, identify } from '#modules/identity/index.ts'
import { type Clock, systemClock } from '#platform/clock.ts'
import type { Config } from '#platform/config.ts'
import { assertVietnameseLocale, connect } from '#platform/database.ts'
import { createOutside } from '#platform/fetching/outside.ts'
import { s3Store } from '#platform/files/s3.ts'
import { diskStore } from '#platform/files/store.ts'
import { createBoss, createQueues, jobsOn } from '#platform/jobs.ts'
import { createLedger } from '#platform/ledger/ledger.ts'
import { errorFacts, type Log } from '#platform/log.ts'
import { createPost, type Post } from '#platform/mail/post.ts'
import { migrate } from '#platform/migrate.ts'
import { siteReader } from '#platform/site.ts'
import { actsOf, createModules, queuesOf, readersOf } from '../modules.ts'
import { houseJobs } from './house-jobs.ts'
import type { ScopeDeps } from './scopes.tsx'

export type Program = Awaited<ReturnType<typeof openProgram>>

type Settings = {
  url: string
  config: Config
  authSecret: string
  log: Log
  worker: boolean
  clock?: Clock
  /** Where mails go; the tests keep them. */
  post?: Post
}

/** Everything the program stands on, opened in order: schema, database, queues, ledger, modules. */
export async function openProgram(settings: Settings) {
  const { url, config, authSecret, log, worker, clock = systemClock } = settings
  await migrate(url)
  const connection = connect(url)
  await assertVietnameseLocale(connection.pool)
  const { db } = connection

  const boss = createBoss(url, { worker })
  boss.on('error', (error) => log.error('job queue', errorFacts(error)))
  await boss.start()
  const jobs = jobsOn(boss)

  const auth: Auth = createAuth({
    db,
    jobs,
    origin: config.origin,
    secret: authSecret,
    log,
  })
  const modules = createModules({ auth })
  const background = [
    ...houseJobs(db, settings.post ?? createPost(config)),
    ...modules.flatMap((m) => m.jobs ?? []),
  ]
  const timetable = modules.flatMap((m) => m.timetable ?? [])
  await createQueues(boss, queuesOf([...background, ...timetable]))
  const ledger = createLedger(jobs, actsOf(modules), readersOf(modules))
  const files = config.s3 ? await s3Store(config.s3) : diskStore(join(config.dataDir, 'files'))

  const deps: ScopeDeps = {
    db,
    jobs,
    ledger,
    files,
    outside: createOutside({
      agent: `BenKhoi/1 (+${config.origin})`,
      allowed: config.fetchAllow,
    }),
    clock,
    origin: config.origin,
    trustProxy: config.trustProxy,
    contact: config.contact,
    site: siteReader(db),
    identify: (request) => identify(auth, db, request),
  }
  return {
    deps,
    boss,
    modules,
    background,
    timetable,
    auth,
    ready: async () => {
      await connection.pool.query('select 1')
    },
    async close() {
      await boss.stop({ graceful: true, timeout: 10_000 })
      await connection.close()
    },
  }
}
