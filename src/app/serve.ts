import { createServer as createHttpServer, type Server } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Config } from '#platform/config.ts'
import type { Log } from '#platform/log.ts'
import { claim } from '#platform/running.ts'
import { createApp } from '../app.tsx'
import { builtClient } from './built-client.ts'
import { firstStart } from './first-start.ts'
import { createFront } from './front/front.ts'
import { listenFor } from './front/listening.ts'
import { createShelf } from './front/shelf.ts'
import { observeProcess } from './metrics.ts'
import { authSecret, type OpenDatabase, openDatabase } from './open-database.ts'
import { openingWords } from './opening-words.ts'
import { openProgram, type Program } from './program.ts'
import { startWorkers } from './workers.ts'

type Given = { config: Config; log: Log; empty: boolean }

/** Opens the city's platform and keeps it open until a signal asks it to close. */
export async function serveCity({ config, log, empty }: Given): Promise<number> {
  const hold = config.databaseUrl
    ? undefined
    : await claim(config.dataDir, { address: config.origin })
  if (hold && !hold.ok) {
    const { pid, address, since } = hold.running
    say(
      `Bến Khởi already runs at ${address} (process ${pid}, since ${since}). Open that address, or stop it first.`,
    )
    return 1
  }
  if (config.role !== 'worker' && (await isTaken(config.port))) {
    say(
      `Port ${config.port} is in use by another program. Stop that one, or choose another: PORT=3001 npm start`,
    )
    await hold?.release()
    return 1
  }
  const database = await openDatabase(config, log)
  try {
    await openDoors(database, { config, log, empty })
    return 0
  } finally {
    // Whatever went wrong, the database is closed in order and the folder is free again.
    await database.stop()
    await hold?.release()
  }
}

async function openDoors(database: OpenDatabase, { config, log, empty }: Given): Promise<void> {
  const worker = config.role !== 'web'
  const program = await openProgram({
    url: database.url,
    config,
    authSecret: await authSecret(config),
    log,
    worker,
  })
  try {
    if (database.embedded) await firstStart(program, { config, empty, say })
    if (worker) {
      const work = [...program.background, ...program.timetable]
      await startWorkers(program.boss, work, program.deps, log)
    }
    const server =
      config.role === 'worker' ? undefined : await listen(program, database.url, config, log)
    say(await openingWords(program, config))
    await signalToStop()
    await server?.close()
  } finally {
    await program.close()
  }
}

async function listen(program: Program, url: string, config: Config, log: Log) {
  observeProcess()
  const app = createApp({
    ...program.deps,
    modules: program.modules,
    log,
    health: { ready: program.ready },
    ...(await builtClient(join(import.meta.dirname, '..', 'client'))),
  })
  const shelf = createShelf()
  const held = program.modules.flatMap((module) => module.held ?? [])
  const line = listenFor([shelf, ...held], url, log)
  const server = createHttpServer(createFront(app.fetch, shelf))
  await new Promise<void>((resolve) => server.listen(config.port, resolve))
  return {
    async close() {
      await line.stop()
      await close(server)
    },
  }
}

const isTaken = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(true))
    probe.listen(port, () => probe.close(() => resolve(false)))
  })

const signalToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

/** Lets answers that are under way end; connections that wait for nothing are closed. */
const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })

const say = (words: string) => process.stdout.write(`${words}\n`)
