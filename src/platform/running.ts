import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isAlive } from './alive.ts'
import { hold } from './lock.ts'

/** What runs on a data folder already. `since` is an ISO instant. */
export type Running = { pid: number; address: string; since: string }

export type Claim = { ok: true; release(): Promise<void> } | { ok: false; running: Running }

/** Takes the data folder for this process; when another has it, says which one and where it answers. */
export async function claim(dataDir: string, { address }: { address: string }): Promise<Claim> {
  const note = join(dataDir, 'running.json')
  const lock = hold(join(dataDir, 'running.lock'))
  if (!lock) return { ok: false, running: await readNote(note) }

  const mine: Running = { pid: process.pid, address, since: new Date().toISOString() }
  await writeFile(`${note}.new`, JSON.stringify(mine))
  await rename(`${note}.new`, note)
  return {
    ok: true,
    async release() {
      await rm(note, { force: true })
      lock.release()
    },
  }
}

/** The holder writes its note just after it takes the lock, so a start at the same instant waits for it. */
async function readNote(path: string, patience = 40): Promise<Running> {
  const running = parse(await readFile(path, 'utf8').catch(() => ''))
  if (running && isAlive(running.pid)) return running
  if (patience === 0) return running ?? { pid: 0, address: 'unknown', since: 'unknown' }
  await setTimeout(50)
  return readNote(path, patience - 1)
}

function parse(text: string): Running | undefined {
  if (text === '') return undefined
  const { pid, address, since } = JSON.parse(text)
  return { pid: Number(pid), address: String(address), since: String(since) }
}
