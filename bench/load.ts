import { spawnSync } from 'node:child_process'
import { findProgram, versionOf } from './programs.ts'

export type Measured = { perSecond: number; p50: number; p99: number }

/** A program that asks for one page over and over; times are in milliseconds. */
export type LoadTool = { name: string; measure(url: string, seconds: number): Measured }

export const CONNECTIONS = 32

/** wrk, or autocannon where that is missing: it is slower itself, so its figures stand only beside each other. */
export function findLoadTool(): LoadTool | undefined {
  const wrk = findProgram('wrk')
  if (wrk) return withWrk(wrk)
  const autocannon = findProgram('autocannon')
  return autocannon ? withAutocannon(autocannon) : undefined
}

const withWrk = (wrk: string): LoadTool => ({
  name: versionOf(wrk, '--version'),
  measure(url, seconds) {
    const words = ['-t', '2', '-c', String(CONNECTIONS), '-d', `${seconds}s`, '--latency', url]
    return readWrk(run(wrk, words), url)
  },
})

export function readWrk(output: string, url: string): Measured {
  const refused =
    /Non-2xx or 3xx responses: (\d+)/.exec(output) ?? /Socket errors: (.+)/.exec(output)
  if (refused) throw new Error(`${url}: not every request was answered well (${refused[0]})`)
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1])
  const [p50, p99] = ['50', '99'].map((share) =>
    milliseconds(new RegExp(`^\\s+${share}%\\s+(\\S+)`, 'm').exec(output)?.[1] ?? ''),
  )
  if (!perSecond || p50 === undefined || p99 === undefined)
    throw new Error(`wrk said something else than expected:\n${output}`)
  return { perSecond, p50, p99 }
}

const units: Record<string, number> = { us: 0.001, ms: 1, s: 1000 }

function milliseconds(text: string): number | undefined {
  const [, amount, unit] = /^([\d.]+)(us|ms|s)$/.exec(text) ?? []
  return amount && unit ? Number(amount) * (units[unit] ?? 1) : undefined
}

const withAutocannon = (autocannon: string): LoadTool => ({
  name: `autocannon ${versionOf(autocannon, '--version')}`,
  measure(url, seconds) {
    const words = ['-j', '-c', String(CONNECTIONS), '-d', String(seconds), url]
    const found = JSON.parse(run(autocannon, words))
    if (found.non2xx > 0 || found.errors > 0)
      throw new Error(`${url}: not every request was answered well`)
    return { perSecond: found.requests.average, p50: found.latency.p50, p99: found.latency.p99 }
  },
})

function run(program: string, words: string[]): string {
  const { stdout, stderr, status } = spawnSync(program, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
  return stdout
}
