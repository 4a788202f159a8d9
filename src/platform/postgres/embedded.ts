import { mkdir, readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'
import { isAlive } from '../alive.ts'
import { hold } from '../lock.ts'
import { accountFor } from './account.ts'
import { findBinaries } from './binaries.ts'
import { createCluster, homeFor, linkHome, parts, setAside, USER } from './cluster.ts'
import { findServer, readServer, type Server, startServer, stopServer } from './server.ts'

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

const DATABASE = 'benkhoi'

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
    const place = { home, pgCtl, account, fast }
    await prepare()
    const survivor = await findServer(parts(home).cluster, account)
    if (!survivor) log(`Starting the database in ${home}`)
    const server = survivor ?? (await startServer(place))
    await ensureDatabase(await addressOf(server, home, 'postgres'), server)
    return {
      url: await addressOf(server, home, DATABASE),
      adopted: survivor !== undefined,
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
  const url = await addressOf(server, home, DATABASE)
  const client = new Client({ connectionString: url })
  const answers = await client.connect().then(
    () => true,
    () => false,
  )
  await client.end().catch(() => undefined)
  return answers ? url : undefined
}

async function addressOf(server: Server, home: string, database: string): Promise<string> {
  const password = (await readFile(parts(home).password, 'utf8')).trim()
  return `postgres://${USER}:${password}@127.0.0.1:${server.port}/${database}`
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Waits for a server that still recovers, as one adopted in the middle of its start may. */
async function ensureDatabase(url: string, server: Server): Promise<void> {
  const client = new Client({ connectionString: url })
  try {
    await client.connect()
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      DATABASE,
    ])
    if (rowCount === 0) await client.query(`create database ${DATABASE}`)
  } catch (error) {
    if (!isNotReadyYet(error) || !isAlive(server.pid)) throw error
    await setTimeout(100)
    return ensureDatabase(url, server)
  } finally {
    await client.end().catch(() => undefined)
  }
}

const isNotReadyYet = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  // 57P03: the server is starting up or shutting down.
  (error.code === 'ECONNREFUSED' || error.code === '57P03')
