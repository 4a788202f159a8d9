import { mkdir, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Client } from 'pg'
import { isAlive } from '../alive.ts'
import { hold } from '../lock.ts'
import { accountFor } from './account.ts'
import { findBinaries } from './binaries.ts'
import { createCluster, homeFor, linkHome, parts, setAside } from './cluster.ts'
import { addressOf, untilReady } from './ready.ts'
import { findServer, readServer, stopServer } from './server.ts'

export type EmbeddedPostgres = {
  url: string
  /** Whether the server was running already, left by a process that was killed. */
  adopted: boolean
  /** The folder with the cluster, its password and its logs. */
  location: string
  stop(): Promise<void>
}

type Options = {
  dataDir: string
  log(message: string): void
  /** Gives up durability for speed: for tests, whose data nobody misses. */
  fast?: boolean
}

/** Starts the PostgreSQL that came with the packages on the cluster of `dataDir`, which it makes when there is none. */
export async function startEmbeddedPostgres({
  dataDir,
  log,
  fast = false,
}: Options): Promise<EmbeddedPostgres> {
  await mkdir(dataDir, { recursive: true })
  const account = await accountFor(resolve(dataDir, 'postgres'))
  const { initdb, pgCtl } = await findBinaries(account)
  const home = await homeFor(dataDir, account)
  // Copies of a data folder may link to one cluster; the first to come has it.
  const lock = hold(`${home}.lock`)
  if (!lock) throw new Error(`Another process uses the database in ${home}. Stop that one first.`)

  try {
    await prepare()
    const place = { home, pgCtl, account, fast }
    const { server, adopted } = await untilReady(place, log)
    return {
      url: await addressOf(server, home),
      adopted,
      location: home,
      async stop() {
        await stopServer(server, place)
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }

  async function prepare() {
    const known = await exists(resolve(dataDir, 'postgres'))
    if (!known && (await exists(home))) {
      const server = await findServer(parts(home).cluster, account)
      if (server) await stopServer(server, { home, pgCtl, account })
      log(`A database of an earlier ${dataDir} was found and kept in ${await setAside(home)}`)
    }
    if (!(await exists(parts(home).cluster))) {
      log('Creating the database: this takes a few seconds, once')
      await createCluster(home, initdb, account)
    }
    await linkHome(dataDir, home)
  }
}

/** The address of a server that runs on `dataDir` already, for a command beside the program. */
export async function runningPostgres(dataDir: string): Promise<string | undefined> {
  const home = resolve(dataDir, 'postgres')
  const server = await readServer(parts(home).cluster)
  if (!server || !isAlive(server.pid)) return undefined
  const url = await addressOf(server, home)
  const client = new Client({ connectionString: url })
  const answers = await client.connect().then(
    () => true,
    () => false,
  )
  await client.end().catch(() => undefined)
  return answers ? url : undefined
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )
