import { createHash, randomBytes } from 'node:crypto'
import {
  chown,
  lstat,
  mkdir,
  readdir,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { canEnter } from './account.ts'
import { type Account, lastLine, run } from './program.ts'
import { shelter } from './shelter.ts'

export const USER = 'benkhoi'

/** The parts of a cluster's home, which is `<dataDir>/postgres` or what that links to. */
export const parts = (home: string) => ({
  cluster: join(home, 'cluster'),
  password: join(home, 'password'),
  logs: join(home, 'log'),
})

/** Where the cluster lives: in the data folder, or elsewhere when the server's user can't enter that. */
export async function homeFor(dataDir: string, account: Account): Promise<string> {
  const place = resolve(dataDir, 'postgres')
  const linked = (await lstat(place).catch(() => undefined))?.isSymbolicLink()
  const home = await realpath(place).catch(() => undefined)
  if (linked && !home)
    throw new Error(
      `The database should be where ${place} points to, but nothing is there. ` +
        'Put it back, or remove that link to begin with an empty database.',
    )
  if (home) return home
  const parent = await realpath(dataDir)
  if (!account || (await canEnter(parent, account))) return join(parent, 'postgres')
  const name = createHash('sha256').update(parent).digest('hex').slice(0, 16)
  return join(await shelter('clusters'), name)
}

/** Makes a cluster under another name first, so that a start cut short leaves none behind that never runs. */
export async function createCluster(home: string, initdb: string, account: Account): Promise<void> {
  await removeUnfinished(home)
  const fresh = `${home}.new-${randomBytes(4).toString('hex')}`
  const { cluster, password, logs } = parts(fresh)
  await mkdir(logs, { recursive: true, mode: 0o700 })
  await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (account)
    for (const path of [fresh, logs, password]) await chown(path, account.uid, account.gid)

  // The builtin provider sorts and folds letters the same on every system and in every later version.
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C'
  const made = await run(
    initdb,
    [
      ...['-D', cluster, '--username', USER, '--pwfile', password, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', `--locale=${locale}`, '--lc-messages=C'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
    ],
    account,
  )
  if (!made.ok) {
    await rm(fresh, { recursive: true, force: true })
    throw new Error(
      `The database could not be created in ${dirname(home)} (${lastLine(made.output)}). ` +
        'Choose another folder with DATA_DIR, or set DATABASE_URL to a PostgreSQL 15 or newer.',
    )
  }
  if (account) await chown(password, 0, 0)
  await rename(fresh, home)
}

/** Tells the data folder where its cluster is, when it is not inside. */
export async function linkHome(dataDir: string, home: string): Promise<void> {
  const place = resolve(dataDir, 'postgres')
  if (await lstat(place).catch(() => undefined)) return
  await symlink(home, place)
}

/** What is left under `home` when its link in the data folder is gone belongs to someone's past: it is kept aside. */
export async function setAside(home: string): Promise<string> {
  const aside = `${home}.left-${new Date().toISOString().replaceAll(':', '')}`
  await rename(home, aside)
  return aside
}

async function removeUnfinished(home: string): Promise<void> {
  const unfinished = `${basename(home)}.new-`
  const names = await readdir(dirname(home)).catch(() => [])
  for (const name of names.filter((it) => it.startsWith(unfinished)))
    await rm(join(dirname(home), name), { recursive: true, force: true, maxRetries: 5 })
}
