import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createBoss } from '#platform/jobs.ts'
import { migrate } from '#platform/migrate.ts'
import { startEmbeddedPostgres } from '#platform/postgres/embedded.ts'
import { inDatabase, onServer } from './server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { server: string; template: string }
  }
}

const FOLDER = 'benkhoi-postgres-'

/** Before all tests: a server, and on it one migrated database that each test file gets a copy of. */
export default async function setup(project: TestProject) {
  const { url: server, stop } = await serverForTests()
  // Several runs may share a server that was given.
  const template = `bk_template_${randomBytes(4).toString('hex')}`
  async function tearDown() {
    await dropWithCopies(server, template)
    await stop()
  }
  try {
    await onServer(server, `create database ${template} encoding 'UTF8' template template0`)
    await migrate(inDatabase(server, template))
    await createJobTables(inDatabase(server, template))
  } catch (error) {
    await tearDown()
    throw error
  }
  project.provide('postgres', { server, template })
  return tearDown
}

async function serverForTests() {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => undefined }

  await removeAbandoned()
  const folder = await mkdtemp(join(tmpdir(), FOLDER))
  // As root the server runs as another user, who must be able to enter.
  await chmod(folder, 0o755)
  const postgres = await startEmbeddedPostgres({
    dataDir: folder,
    log: () => undefined,
    fast: true,
  })
  return {
    url: postgres.url,
    async stop() {
      await postgres.stop()
      await rm(folder, { recursive: true })
    },
  }
}

/** Servers of test runs that were killed; those of runs under way are held, and stay. */
async function removeAbandoned() {
  const names = await readdir(tmpdir())
  for (const name of names.filter((it) => it.startsWith(FOLDER))) {
    const folder = join(tmpdir(), name)
    // One as young as that may belong to a run that is only just beginning.
    if (Date.now() - (await stat(folder)).mtimeMs < 600_000) continue
    const postgres = await startEmbeddedPostgres({
      dataDir: folder,
      log: () => undefined,
    }).catch(() => undefined)
    await postgres?.stop()
    if (postgres) await rm(folder, { recursive: true })
  }
}

async function createJobTables(url: string) {
  const boss = createBoss(url, { worker: false })
  await boss.start()
  await boss.stop()
}

async function dropWithCopies(server: string, template: string) {
  const rows = await onServer<{ datname: string }>(
    server,
    `select datname from pg_database where starts_with(datname, '${template}')`,
  )
  for (const { datname } of rows)
    await onServer(server, `drop database if exists ${datname} with (force)`)
}
