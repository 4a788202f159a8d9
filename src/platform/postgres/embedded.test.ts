import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, watch, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { accountFor } from './account.ts'
import { findBinaries } from './binaries.ts'
import { runningPostgres, startEmbeddedPostgres } from './embedded.ts'
import { readServer, stopServer } from './server.ts'

let folder: string
let dataDir: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benkhoi-embedded-'))
  await chmod(folder, 0o755)
  dataDir = join(folder, '.data')
})
afterEach(() => rm(folder, { recursive: true }))

const start = (dataDir: string) => startEmbeddedPostgres({ dataDir, log: () => undefined })

test('what is written is there after a stop, and it was written durably', async () => {
  const first = await start(dataDir)
  await query(first.url, 'create table kept as select 1394 as number')
  await first.stop()

  const second = await start(dataDir)
  expect(second.adopted).toBe(false)
  expect(await query(second.url, 'select number from kept')).toEqual([{ number: 1394 }])
  expect(await query(second.url, 'show fsync')).toEqual([{ fsync: 'on' }])
  expect(await query(second.url, `select lower('Đ') as letter`)).toEqual([{ letter: 'đ' }])
  await second.stop()
})

test('nobody gets in without the password', async () => {
  const postgres = await start(dataDir)
  const address = new URL(postgres.url)
  address.password = 'guessed'
  await expect(query(address.href, 'select 1')).rejects.toThrow('password authentication failed')
  await postgres.stop()
})

test('the server of a process killed with -9 is adopted with all its data', async () => {
  const { owner, url } = await startInAnotherProcess()
  await query(url, 'create table kept as select 1394 as number')
  await kill(owner)

  const next = await start(dataDir)
  expect(next).toMatchObject({ adopted: true, url })
  expect(await query(next.url, 'select number from kept')).toEqual([{ number: 1394 }])
  await next.stop()
  await expect(query(url, 'select 1')).rejects.toThrow('ECONNREFUSED')
})

test('when the server was killed with -9 too, a start recovers what was committed', async () => {
  const { owner, url } = await startInAnotherProcess()
  await query(url, 'create table kept as select 1394 as number')
  await kill(owner)
  process.kill((await serverOf(dataDir)).pid, 'SIGKILL')

  const next = await start(dataDir)
  expect(next.adopted).toBe(false)
  expect(await query(next.url, 'select number from kept')).toEqual([{ number: 1394 }])
  await next.stop()
})

test('a creation that was cut short leaves nothing in the way of the next start', async () => {
  await mkdir(dataDir)
  const changes = watch(dataDir)
  const owner = spawnOwner()
  for await (const { filename } of changes) if (filename?.startsWith('postgres.new-')) break
  await kill(owner)

  const next = await start(dataDir)
  expect(await query(next.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await next.stop()
  expect((await readdir(dataDir)).sort()).toEqual(['postgres', 'postgres.lock'])
})

test('a process that got the number of a dead server does not pass for it', async () => {
  const first = await start(dataDir)
  const cluster = join(first.location, 'cluster')
  await first.stop()
  await writeFile(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n5432\n\n\n\n`)

  const next = await start(dataDir)
  expect(next.adopted).toBe(false)
  await next.stop()
})

test('a server is stopped only by those who know it as it is now', async () => {
  const postgres = await start(dataDir)
  const home = postgres.location
  const account = await accountFor(home)
  const { pgCtl } = await findBinaries(account)

  const earlier = { ...(await serverOf(dataDir)), started: '1' }
  await stopServer(earlier, { home, pgCtl, account })
  expect(await query(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await postgres.stop()
})

test('two data folders that lead to one cluster do not share it', async () => {
  const first = await start(dataDir)
  const copy = join(folder, 'copy')
  await mkdir(copy)
  await symlink(first.location, join(copy, 'postgres'))

  await expect(start(copy)).rejects.toThrow('Another process uses the database')
  await first.stop()
})

test('a command beside the program finds its server, and none where none runs', async () => {
  expect(await runningPostgres(dataDir)).toBe(undefined)
  const postgres = await start(dataDir)
  expect(await runningPostgres(dataDir)).toBe(postgres.url)
  await postgres.stop()
  expect(await runningPostgres(dataDir)).toBe(undefined)
})

test('a folder that the user of the server cannot enter is no obstacle', async () => {
  const closed = join(folder, 'closed')
  await mkdir(closed, { mode: 0o700 })

  const first = await start(closed)
  await query(first.url, 'create table kept as select 1394 as number')
  await first.stop()
  const second = await start(closed)
  expect(second.location).toBe(first.location)
  expect(await query(second.url, 'select number from kept')).toEqual([{ number: 1394 }])
  await second.stop()

  await rm(second.location, { recursive: true })
  await rm(`${second.location}.lock`)
})

test('a cluster that was moved away is missed, not silently replaced by an empty one', async () => {
  await mkdir(dataDir)
  await symlink(join(folder, 'moved-away'), join(dataDir, 'postgres'))
  await expect(start(dataDir)).rejects.toThrow('nothing is there')
})

async function query(url: string, text: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

async function serverOf(dataDir: string) {
  const server = await readServer(join(dataDir, 'postgres', 'cluster'))
  if (!server) throw new Error('no server runs')
  return server
}

function spawnOwner() {
  const source = `
    import { runningPostgres, startEmbeddedPostgres } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))}
    const { url } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log() {} })
    console.log(url)
    setInterval(() => undefined, 1000)`
  return spawn(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: dirname(import.meta.dirname),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function startInAnotherProcess() {
  const owner = spawnOwner()
  const [line] = await once(owner.stdout, 'data')
  return { owner, url: String(line).trim() }
}

async function kill(process: ChildProcess) {
  process.kill('SIGKILL')
  await once(process, 'exit')
}
