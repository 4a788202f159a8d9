import { type ChildProcess, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Where an installed program is; servers are often in a folder that only root has in PATH. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => join(folder, name)).find((place) => existsSync(place))
}

/** The first line in which a program tells its version; some write it to the error stream. */
export function versionOf(program: string, flag: string): string {
  const { stdout, stderr } = spawnSync(program, [flag], { encoding: 'utf8' })
  return (stdout.trim() || stderr.trim()).split('\n')[0] ?? ''
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (!address || typeof address === 'string') throw new Error('no port is free')
  return address.port
}

/** Waits until `url` answers, and gives the milliseconds that took. */
export async function untilAnswers(url: string, child: ChildProcess): Promise<number> {
  const began = performance.now()
  while (child.exitCode === null) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (answered) return performance.now() - began
    await setTimeout(20)
  }
  throw new Error(`${url} never answered: its program ended with code ${child.exitCode}`)
}

/** Asks again and again until it is so, and gives up in a sentence. */
export async function until(
  what: string,
  isSo: () => Promise<boolean>,
  { everyMs, minutes }: { everyMs: number; minutes: number },
): Promise<void> {
  const end = performance.now() + minutes * 60_000
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`after ${minutes} minutes still not: ${what}`)
    await setTimeout(everyMs)
  }
}

export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
