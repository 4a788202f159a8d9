import { rm } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { connect } from '#platform/database.ts'
import { runningPostgres } from '#platform/postgres/embedded.ts'
import { emptyFolder, startOn } from './program.ts'

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
  await allWorkDone(dataDir)
  await program.close()
  provide('sampleFolder', dataDir)
  return () => rm(dataDir, { recursive: true, force: true })
}

async function allWorkDone(dataDir: string): Promise<void> {
  const url = await runningPostgres(dataDir)
  if (!url) throw new Error('the program runs without its database')
  const { pool, close } = connect(url)
  const waiting = async () => {
    const { rows } = await pool.query(
      `select 1 from pgboss.job where state < 'completed' and start_after <= now() limit 1`,
    )
    return rows.length > 0
  }
  while (await waiting()) await setTimeout(500)
  await close()
}
