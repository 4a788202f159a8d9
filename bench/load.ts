import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProgram, versionOf } from './programs.ts'

export type Measured = { perSecond: number; p50: number; p99: number }

/** A program that asks one address over and over, or several in turn; times are in milliseconds. */
export type LoadTool = {
  name: string
  measure(origin: string, paths: readonly string[], seconds: number): Measured
}

export const CONNECTIONS = 32

export function findLoadTool(): LoadTool | undefined {
  const wrk = findProgram('wrk')
  if (!wrk) return undefined
  return {
    name: versionOf(wrk, '--version'),
    measure(origin, paths, seconds) {
      const folder = mkdtempSync(join(tmpdir(), 'benkhoi-wrk-'))
      try {
        const script = join(folder, 'paths.lua')
        writeFileSync(script, inTurn(paths))
        const words = ['-t', '2', '-c', String(CONNECTIONS), '-d', `${seconds}s`, '--latency']
        const one = paths.length === 1 ? [origin + paths[0]] : ['-s', script, origin]
        return readWrk(run(wrk, [...words, ...one]), paths[0] ?? origin)
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  }
}

/** Each thread begins at another place, so that no two of them ask the same one after the other. */
const inTurn = (paths: readonly string[]) => `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local threads = 0
function setup(thread) thread:set("turn", threads * math.floor(#paths / 2)); threads = threads + 1 end
function request() turn = turn + 1; return wrk.format("GET", paths[turn % #paths + 1]) end
`

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

function run(program: string, words: string[]): string {
  const { stdout, stderr, status } = spawnSync(program, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
  return stdout
}
