import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import type { SignIn } from '#src/sample/sign-ins.ts'

const run = promisify(execFile)

export type RunningProgram = {
  origin: string
  dataDir: string
  signIns: SignIn[]
  /** Runs a command of the command line beside the program. */
  command(...words: string[]): Promise<string>
  kill(signal: NodeJS.Signals): Promise<void>
  restart(): Promise<void>
  /** Ends it and leaves its folder. */
  close(): Promise<void>
  /** Ends it and takes its folder away. */
  stop(): Promise<void>
}

/** The program as `npm start` runs it: built, in a process of its own, with the sample data that its first start left. */
export async function startProgram(
  words: string[] = [],
  settings: Record<string, string> = {},
): Promise<RunningProgram> {
  const dataDir = await emptyFolder()
  // A copy keeps owners: as root, the database belongs to an account of its own.
  if (!words.includes('--empty')) await run('cp', ['-a', `${inject('sampleFolder')}/.`, dataDir])
  return startOn(dataDir, words, settings)
}

/** A folder of its own for one program. Closed to all others, it would send the database to a place where nobody clears it away. */
export async function emptyFolder(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'benkhoi-e2e-'))
  await chmod(dataDir, 0o755)
  return dataDir
}

export async function startOn(
  dataDir: string,
  words: string[] = [],
  settings: Record<string, string> = {},
): Promise<RunningProgram> {
  const port = Number(settings.PORT ?? (await freePort()))
  const origin = `http://localhost:${port}`
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: String(port),
    LOG_LEVEL: 'warn',
    ...settings,
  }
  const start = async () => {
    const child = spawn(process.execPath, ['scripts/start.ts', ...words], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await opened(child)
    return child
  }
  let child = await start()
  const kill = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  return {
    origin,
    dataDir,
    signIns: await readFile(join(dataDir, 'sample-sign-ins.json'), 'utf8').then(
      (text) => JSON.parse(text),
      () => [],
    ),
    async command(...given) {
      const { stdout } = await run(process.execPath, ['scripts/start.ts', ...given], { env })
      return stdout
    },
    kill,
    async restart() {
      child = await start()
    },
    close: () => kill('SIGTERM'),
    async stop() {
      await kill('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function opened(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = ''
    child.stdout?.on('data', (words: Buffer) => {
      heard += words
      if (/is open at/.test(heard)) resolve()
    })
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}: ${heard}`)))
  })
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
