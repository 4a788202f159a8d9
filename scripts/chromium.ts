import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { root } from './built.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

export type Places = {
  /** CHROMIUM_PATH of the environment. */
  given: string | undefined
  /** Where Playwright keeps its own. */
  downloaded: string
  /** PATH of the environment. */
  path: string
}

/** The first browser that starts: the one named by the environment, Playwright's, the system's. */
export async function findChromium({
  given,
  downloaded,
  path,
}: Places): Promise<string | undefined> {
  if (given && !(await starts(given)))
    throw new Error(
      `CHROMIUM_PATH is ${given}, and that does not start. Correct it, or leave it out to have a browser found.`,
    )
  const ofSystem = names.flatMap((name) =>
    path.split(delimiter).map((folder) => join(folder, name)),
  )
  for (const place of [given, downloaded, ...ofSystem])
    if (place && existsSync(place) && (await starts(place))) return place
  return undefined
}

// A file is not enough: it may lack its libraries, or only say how to install the real one.
const starts = (place: string) =>
  promisify(execFile)(place, ['--version'], { timeout: 30_000 }).then(
    ({ stdout }) => /\d+\.\d+/.test(stdout),
    () => false,
  )

/** A browser for the tests, installed when the machine has none. */
export async function ensureChromium(): Promise<string> {
  const found = await findChromium(places())
  if (found) return found
  for (const [program, ...words] of installers()) {
    process.stdout.write(`No Chromium is here yet. Trying: ${[program, ...words].join(' ')}\n`)
    spawnSync(program, words, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000, env })
    const installed = await findChromium(places())
    if (installed) return installed
  }
  throw new Error(
    'The browser tests need a Chromium, and none was found or could be installed. Install one ' +
      '(as root on Debian: apt-get install chromium), or set CHROMIUM_PATH to an executable.',
  )
}

const places = (): Places => ({
  given: process.env.CHROMIUM_PATH,
  downloaded: chromium.executablePath(),
  path: process.env.PATH ?? '',
})

const env = {
  ...process.env,
  DEBIAN_FRONTEND: 'noninteractive',
  PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
}

function installers(): [string, ...string[]][] {
  const playwright = join(root, 'node_modules', 'playwright-core', 'cli.js')
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  return [
    [process.execPath, playwright, 'install', 'chromium'],
    ...(isRootOnDebian
      ? ([
          ['apt-get', 'update'],
          ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
        ] satisfies [string, ...string[]][])
      : []),
  ]
}
