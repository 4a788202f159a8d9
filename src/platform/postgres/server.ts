import { readFile, realpath, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { isAlive } from '../alive.ts'
import { parts } from './cluster.ts'
import { type Account, lastLine, run } from './program.ts'

/** A server as its postmaster.pid describes it; `started` tells two servers of one id apart. */
export type Server = { pid: number; started: string; port: number }

export async function readServer(cluster: string): Promise<Server | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid, , started, port] = text.split('\n')
  return pid && started && port
    ? { pid: Number(pid), started: started.trim(), port: Number(port) }
    : undefined
}

/** The server that survived the process which started it, if there is one. */
export async function findServer(cluster: string, account: Account): Promise<Server | undefined> {
  const server = await readServer(cluster)
  if (!server) return undefined
  if (isAlive(server.pid) && (await worksIn(server.pid, cluster, account))) return server

  // PostgreSQL itself only asks whether the id lives, and would refuse to start beside a stranger.
  await rm(join(cluster, 'postmaster.pid'), { force: true })
  return undefined
}

async function worksIn(pid: number, cluster: string, account: Account): Promise<boolean> {
  if (process.platform !== 'linux') return true
  // Asked as the server's own user: in a container, root may not look into another user's process.
  const folder = await run('readlink', [`/proc/${pid}/cwd`], account)
  return folder.ok && folder.output === (await realpath(cluster))
}

const settings = [
  ['listen_addresses', '127.0.0.1'],
  // Only the port is used, and the socket's usual folder may be missing or not ours.
  ['unix_socket_directories', ''],
  ['timezone', 'UTC'],
  ['log_timezone', 'UTC'],
  ['logging_collector', 'on'],
  ['log_directory', '../log'],
  // A file for each day of the week, begun anew when the day comes round.
  ['log_filename', 'postgresql-%a.log'],
  ['log_truncate_on_rotation', 'on'],
  ['log_rotation_age', '1d'],
  ['log_rotation_size', '0'],
  // The details of an error quote values, which may be someone's personal data.
  ['log_error_verbosity', 'terse'],
]

const careless = [
  ['fsync', 'off'],
  ['synchronous_commit', 'off'],
  ['full_page_writes', 'off'],
]

/** What a server is started from. */
export type Place = { home: string; pgCtl: string; account: Account; fast: boolean }

/** Starts the server. The port may be taken meanwhile, or backends of a killed server still be leaving: it tries thrice. */
export async function startServer(
  { home, pgCtl, account, fast }: Place,
  attempts = 3,
): Promise<Server> {
  const { cluster, logs } = parts(home)
  const options = [['port', String(await freePort())], ...settings, ...(fast ? careless : [])]
  const flags = options.map(([name, value]) => `-c ${name}=${value}`).join(' ')
  const log = join(logs, 'start.log')
  const started = await run(
    pgCtl,
    ['start', '-D', cluster, '-l', log, '-w', '-t', '300', '-o', flags],
    account,
  )
  const server = started.ok ? await readServer(cluster) : undefined
  if (server) return server
  if (attempts > 1) return startServer({ home, pgCtl, account, fast }, attempts - 1)

  const reason = lastLine((await readFile(log, 'utf8').catch(() => '')) || started.output)
  throw new Error(`The database server did not start (${reason}). Its log is in ${logs}.`)
}

/** Stops this very server; one that someone else has started on the same cluster since is left alone. */
export async function stopServer(
  server: Server,
  { home, pgCtl, account }: Omit<Place, 'fast'>,
): Promise<void> {
  const { cluster } = parts(home)
  const now = await findServer(cluster, account)
  if (now?.pid !== server.pid || now.started !== server.started) return
  const stopped = await run(pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '60'], account)
  if (!stopped.ok && (await findServer(cluster, account)))
    throw new Error(`The database server did not stop (${lastLine(stopped.output)}).`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject()))
    })
  })
}
