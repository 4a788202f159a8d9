import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createVerifiedPerson, findActor, grantRole, type Role } from '#modules/identity/index.ts'
import { readConfig } from '#platform/config.ts'
import type { JobPayload } from '#platform/jobs.ts'
import { createLog } from '#platform/log.ts'
import type { Message } from '#platform/mail/mail.ts'
import type { Actor, Scope } from '#platform/scope.ts'
import { openProgram } from '#src/app/program.ts'
import { systemScope } from '#src/app/scopes.tsx'
import { createApp } from '#src/app.tsx'
import { freshDatabase } from './database.ts'
import { type VisitOptions, Visitor } from './visit.ts'

export const ORIGIN = 'http://localhost:3000'
const ACTOR_HEADER = 'x-test-actor'

export type TestApp = Awaited<ReturnType<typeof testApp>>

/** The whole program on a database of its own; only the mail, the clock and the way in are the test's. */
export async function testApp({
  now = '2026-11-23T02:00:00Z',
  settings = {},
}: {
  now?: string
  settings?: Record<string, string>
} = {}) {
  const database = await freshDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'benkhoi-test-'))
  const read = readConfig({ DATA_DIR: dataDir, ORIGIN, ...settings })
  if (!read.ok) throw new Error(read.faults.join(' '))
  let clock = new Date(now)
  const sent: Message[] = []
  const faults: string[] = []
  const log = createLog('error', (line) => faults.push(line))

  const program = await openProgram({
    url: database.url,
    config: read.config,
    authSecret: 'a secret of the tests, long enough to sign with',
    log,
    worker: false,
    clock: () => clock,
    post: async (message) => {
      sent.push(message)
    },
  })
  const { deps, boss } = program
  const identify = async (request: Request) => {
    const id = request.headers.get(ACTOR_HEADER)
    return id ? findActor(deps.db, id) : deps.identify(request)
  }
  const site = async () => ({ place: { vi: 'Thành phố thử', en: 'Test City' }, sample: false })
  const app = createApp({
    ...deps,
    identify,
    site,
    modules: program.modules,
    log,
    health: { ready: program.ready },
  })
  const request = async (path: string, init: RequestInit = {}): Promise<Response> =>
    await app.request(path.startsWith('http') ? path : ORIGIN + path, init)

  const scopeFor = (actor: Actor | null = null): Scope => systemScope(deps, actor)

  return {
    db: deps.db,
    url: database.url,
    deps,
    app,
    modules: program.modules,
    request,
    scopeFor,
    /** A person with a verified address, and the roles given. */
    async person(
      name: string,
      grants: { role: Role; organisationId?: string | null }[] = [],
    ): Promise<Actor> {
      const email = `${crypto.randomUUID()}@example.test`
      const { id } = await createVerifiedPerson(scopeFor(), { name, email })
      for (const grant of grants)
        await grantRole(scopeFor(), {
          personId: id,
          role: grant.role,
          organisationId: grant.organisationId ?? null,
        })
      const actor = await findActor(deps.db, id)
      if (!actor) throw new Error(`${name} was not created`)
      return actor
    },
    /** The same person with the grants as they are now. */
    async again(actor: Actor): Promise<Actor> {
      return (await findActor(deps.db, actor.id)) ?? actor
    },
    /** Opens a page as a browser without JavaScript would; cookies are kept between calls of one visitor. */
    visit: (path: string, options: VisitOptions = {}) =>
      new Visitor(request, options.as ? { [ACTOR_HEADER]: options.as.id } : {}).open(path, options),
    visitor: () => new Visitor(request),
    setNow(instant: string) {
      clock = new Date(instant)
    },
    /** Does every queued job, and those that they enqueue, until none is left. */
    async runJobs(): Promise<void> {
      for (let found = true; found; ) {
        found = false
        for (const { queue, handle } of program.background) {
          const jobs = await boss.fetch<JobPayload>(queue, { batchSize: 50 })
          for (const job of jobs) {
            found = true
            await handle(scopeFor(), job.data ?? {})
            await boss.complete(queue, job.id)
          }
        }
      }
    },
    mails: () => sent,
    /** Errors that the program logged: a test that expects none asserts so. */
    faults: () => faults,
    async stop() {
      await program.close()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
