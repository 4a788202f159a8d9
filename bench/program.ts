import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, stop, until, untilAnswers } from './programs.ts'

export type RunningProgram = {
  origin: string
  /** From `npm start` to the first answer. */
  startMs: number
  residentMB(): number
  stop(): Promise<void>
}

/** `npm start` as anybody runs it, with its own data folder and the settings given; its log goes nowhere. */
export async function startProgram(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<RunningProgram> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn('npm', ['start', '--silent'], {
    env: { ...env, PORT: String(port), ORIGIN: origin, DATA_DIR: dataDir, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return {
    origin,
    startMs: await untilAnswers(`${origin}/healthz`, child),
    residentMB: () => residentMB(dataDir),
    stop: () => stop(child),
  }
}

/** Waits until the program has done what its sample data left to do: pictures, index, packages. */
export async function untilIdle(origin: string): Promise<void> {
  let before = Number.NEGATIVE_INFINITY
  const isIdle = async () => {
    const now = await cpuSeconds(origin)
    const worked = now - before
    before = now
    return worked < 0.25
  }
  await until('the program rests', isIdle, { everyMs: 5_000, minutes: 10 })
}

async function cpuSeconds(origin: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text()
  const seconds = Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1])
  if (Number.isNaN(seconds)) throw new Error('the metrics do not tell process_cpu_seconds_total')
  return seconds
}

function residentMB(dataDir: string): number {
  const { pid } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8'))
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(stdout) / 1024
}
