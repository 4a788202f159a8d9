import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'
import { parts, USER } from './cluster.ts'
import { findServer, type Place, type Server, startServer } from './server.ts'

const DATABASE = 'benkhoi'

/** Where programs reach the server; without another name, our database on it. */
export async function addressOf(
  server: Server,
  home: string,
  database = DATABASE,
): Promise<string> {
  const password = (await readFile(parts(home).password, 'utf8')).trim()
  return `postgres://${USER}:${password}@127.0.0.1:${server.port}/${database}`
}

/** A survivor may still be recovering, or just be going down: what is there is looked at anew until it answers. */
export async function untilReady(
  place: Place,
  log: (message: string) => void,
  deadline = Date.now() + 300_000,
): Promise<{ server: Server; adopted: boolean }> {
  const survivor = await findServer(parts(place.home).cluster, place.account)
  if (!survivor) log(`Starting the database in ${place.home}`)
  const server = survivor ?? (await startServer(place))
  try {
    await ensureDatabase(await addressOf(server, place.home, 'postgres'))
    return { server, adopted: survivor !== undefined }
  } catch (error) {
    if (!isOutOfReach(error) || Date.now() > deadline) throw error
    await setTimeout(100)
    return untilReady(place, log, deadline)
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  try {
    await client.connect()
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      DATABASE,
    ])
    if (rowCount === 0) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

// 57P: the server is starting up or shutting down.
const isOutOfReach = (error: unknown) =>
  error instanceof Error &&
  ('code' in error
    ? /^(ECONNREFUSED|ECONNRESET|EPIPE|57P\d\d)$/.test(String(error.code))
    : error.message.startsWith('Connection terminated'))
