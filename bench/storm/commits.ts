import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { findProgram, versionOf } from '../programs.ts'

export type CommitRate = { perSecond: number; tool: string }

const CLIENTS = 16

/** How many commits of one row a second this server makes on this machine, with nothing of ours in between. */
export async function commitRate(pool: Pool, url: string, seconds: number): Promise<CommitRate> {
  await pool.query('create table if not exists public.bare_commits (at timestamptz not null)')
  try {
    const pgbench = findProgram('pgbench') ?? globSync('/usr/lib/postgresql/*/bin/pgbench').at(-1)
    return pgbench && existsSync(pgbench)
      ? await byPgbench(pgbench, url, seconds)
      : await byLoop(pool, seconds)
  } finally {
    await pool.query('drop table public.bare_commits')
  }
}

async function byPgbench(pgbench: string, url: string, seconds: number): Promise<CommitRate> {
  const folder = await mkdtemp(join(tmpdir(), 'benkhoi-pgbench-'))
  const script = join(folder, 'commit.sql')
  await writeFile(script, 'insert into public.bare_commits values (now());\n')
  try {
    const words = ['-n', '-c', String(CLIENTS), '-j', '2', '-T', String(seconds), '-f', script, url]
    const { stdout, stderr, status } = spawnSync(pgbench, words, { encoding: 'utf8' })
    const perSecond = Number(/tps = ([\d.]+)/.exec(stdout)?.[1])
    if (status !== 0 || !perSecond) throw new Error(`pgbench failed: ${stderr || stdout}`)
    return { perSecond, tool: versionOf(pgbench, '--version') }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function byLoop(pool: Pool, seconds: number): Promise<CommitRate> {
  const until = Date.now() + seconds * 1000
  let count = 0
  const client = async () => {
    for (; Date.now() < until; count += 1)
      await pool.query('insert into public.bare_commits values (now())')
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return { perSecond: count / seconds, tool: `a loop of ${CLIENTS} clients` }
}
