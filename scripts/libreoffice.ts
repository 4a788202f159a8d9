import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const names = ['soffice', 'libreoffice']

export type Places = {
  /** SOFFICE_PATH of the environment. */
  given: string | undefined
  /** PATH of the environment. */
  path: string
}

/** The first office program that starts: the one named by the environment, or the system's. */
export async function findLibreOffice({ given, path }: Places): Promise<string | undefined> {
  if (given && !(await starts(given)))
    throw new Error(
      `SOFFICE_PATH is ${given}, and that does not start. Correct it, or leave it out to have a program found.`,
    )
  const ofSystem = names.flatMap((name) =>
    path.split(delimiter).map((folder) => join(folder, name)),
  )
  for (const place of [given, ...ofSystem])
    if (place && existsSync(place) && (await starts(place))) return place
  return undefined
}

// A file is not enough: it may lack its libraries.
const starts = (place: string) =>
  promisify(execFile)(place, ['--version'], { timeout: 60_000 }).then(
    ({ stdout }) => /\d+\.\d+/.test(stdout),
    () => false,
  )

/** An office program for the tests, installed when the machine has none and lets us. */
export async function ensureLibreOffice(): Promise<string> {
  const found = await findLibreOffice(places())
  if (found) return found
  for (const [program, ...words] of installers()) {
    process.stdout.write(`No LibreOffice is here yet. Trying: ${[program, ...words].join(' ')}\n`)
    spawnSync(program, words, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000, env })
    const installed = await findLibreOffice(places())
    if (installed) return installed
  }
  throw new Error(
    'The test of the papers needs LibreOffice Writer, and none was found or could be installed. Install it ' +
      '(as root on Debian: apt-get install libreoffice-writer-nogui), or set SOFFICE_PATH to an executable.',
  )
}

const places = (): Places => ({
  given: process.env.SOFFICE_PATH,
  path: process.env.PATH ?? '',
})

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

function installers(): [string, ...string[]][] {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  return isRootOnDebian
    ? [
        ['apt-get', 'update'],
        ['apt-get', 'install', '--yes', '--no-install-recommends', 'libreoffice-writer-nogui'],
      ]
    : []
}
