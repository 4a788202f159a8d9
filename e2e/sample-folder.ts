import { rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { connect } from '#platform/database.ts'
import { runningPostgres } from '#platform/postgres/embedded.ts'
import { emptyFolder, startOn } from './program.ts'

const PATIENCE_MS = 300_000

declare module 'vitest' {
  export interface ProvidedContext {
    /** What the first start of the program leaves in its folder, once all work that it set is done. */
    sampleFolder: string
  }
}

/** The first start takes half a minute: it is made once, and each journey has a copy. */
export default async function setup({ provide }: TestProject) {
  const dataDir = await emptyFolder()
  const program = await startOn(dataDir)
  try {
    await allWorkDone(dataDir)
  } finally {
    await program.close()
  }
  provide('sampleFolder', dataDir)
  return () => rm(dataDir, { recursive: true, force: true })
}

async function allWorkDone(dataDir: string): Promise<void> {
  const url = await runningPostgres(dataDir)
  if (!url) throw new Error('the program runs without its database')
  const { pool, close } = connect(url)
  const waiting = async () => {
    const { rows } = await pool.query<{ name: string }>(
      `select distinct name from pgboss.job where state < 'completed' and start_after <= now()`,
    )
    return rows.map(({ name }) => name)
  }
  try {
    const end = performance.now() + PATIENCE_MS
    for (let left = await waiting(); left.length > 0; left = await waiting()) {
      if (performance.now() > end) throw new Error(`work that is never done: ${left.join(', ')}`)
      // The program tells of work that is there, and of none that is over.
      await setTimeout(500)
    }
  } finally {
    await close()
  }
}
