import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '#platform/config.ts'
import type { Log } from '#platform/log.ts'
import { runningPostgres, startEmbeddedPostgres } from '#platform/postgres/embedded.ts'

export type OpenDatabase = { url: string; embedded: boolean; stop(): Promise<void> }

/** The database that the settings name, or the built-in one, started if nobody has yet. */
export async function openDatabase(config: Config, log: Log): Promise<OpenDatabase> {
  const nothingToStop = async () => undefined
  if (config.databaseUrl) return { url: config.databaseUrl, embedded: false, stop: nothingToStop }
  const started = await startEmbeddedPostgres({ dataDir: config.dataDir, log: log.info })
  return { url: started.url, embedded: true, stop: started.stop }
}

/** The same for a command beside a running program: it goes to the built-in server that runs already, and never makes a database. */
export async function openDatabaseBeside(config: Config, log: Log): Promise<OpenDatabase> {
  if (!config.databaseUrl && !existsSync(join(config.dataDir, 'postgres')))
    throw new Error(
      `There is no database in ${config.dataDir}. Check DATA_DIR, or start the program once with npm start.`,
    )
  const running = config.databaseUrl ? undefined : await runningPostgres(config.dataDir)
  if (running) return { url: running, embedded: true, stop: async () => undefined }
  return openDatabase(config, log)
}

/** What signs the sessions: the setting, or a secret made once and kept beside the built-in database. */
export async function authSecret(config: Config): Promise<string> {
  if (config.authSecret) return config.authSecret
  const place = join(config.dataDir, 'auth-secret')
  const kept = await readFile(place, 'utf8').catch(() => undefined)
  if (kept) return kept.trim()
  const made = randomBytes(32).toString('base64url')
  await mkdir(config.dataDir, { recursive: true })
  await writeFile(place, made, { mode: 0o600, flag: 'wx' })
  return made
}
