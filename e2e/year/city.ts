import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { findActor } from '#modules/identity/index.ts'
import { cityInstant } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import type { JobPayload } from '#platform/jobs.ts'
import { createLog } from '#platform/log.ts'
import type { Message } from '#platform/mail/mail.ts'
import type { Scope } from '#platform/scope.ts'
import { builtClient } from '#src/app/built-client.ts'
import { openProgram } from '#src/app/program.ts'
import { systemScope } from '#src/app/scopes.tsx'
import { createApp } from '#src/app.tsx'
import { freshDatabase } from '../../test/database.ts'
import { freePort } from '../program.ts'

/** Says who sits at a screen: a session would end by the machine's clock, which is not the city's. */
export const ACTOR_HEADER = 'x-test-actor'

export type City = Awaited<ReturnType<typeof openCity>>

/** The whole program on a socket and a database of its own; its clock is moved by the journey. */
export async function openCity(opening: { day: string; time: string }) {
  const database = await freshDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'benkhoi-year-'))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const read = readConfig({ DATA_DIR: dataDir, ORIGIN: origin, PORT: String(port) })
  if (!read.ok) throw new Error(read.faults.join(' '))
  let now = cityInstant(opening.day, opening.time)
  const mails: Message[] = []
  const faults: string[] = []
  const log = createLog('error', (line) => faults.push(line))
  const program = await openProgram({
    url: database.url,
    config: read.config,
    authSecret: 'a secret of a made-up year, long enough to sign with',
    log,
    worker: false,
    clock: () => now,
    post: async (message) => {
      mails.push(message)
    },
  })
  const app = createApp({
    ...program.deps,
    identify: async (request) => {
      const id = request.headers.get(ACTOR_HEADER)
      return id ? findActor(program.deps.db, id) : null
    },
    modules: program.modules,
    log,
    health: { ready: program.ready },
    ...(await builtClient(join('dist', 'client'))),
  })
  // No kept pages in front: they are kept by the machine's clock.
  const server = createServer(getRequestListener(app.fetch)).listen(port)
  await once(server, 'listening')

  const scope = (): Scope => systemScope(program.deps)
  const doJobs = async () => {
    for (let found = true; found; ) {
      found = false
      for (const { queue, handle } of program.background)
        for (const job of await program.boss.fetch<JobPayload>(queue, { batchSize: 50 })) {
          found = true
          await handle(scope(), job.data ?? {})
          await program.boss.complete(queue, job.id)
        }
    }
  }
  return {
    origin,
    database: program.deps.db,
    ledger: program.deps.ledger,
    scope,
    mails: () => mails,
    /** What the program logged as an error. */
    faults: () => faults,
    /** It is that hour of that day in the city. */
    at(day: string, time: string) {
      const then = cityInstant(day, time)
      if (then < now) throw new Error(`the clock does not go back to ${day} ${time}`)
      now = then
    },
    /** A night passes: what the timetable holds is done in the first minutes of the day, and what was put off. */
    async night(day: string) {
      this.at(day, '00:05')
      for (const { handle } of program.timetable) await handle(scope(), {})
      await doJobs()
    },
    doJobs,
    async close() {
      server.close()
      server.closeAllConnections()
      await program.close()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
