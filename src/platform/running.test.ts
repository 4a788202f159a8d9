import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { claim } from './running.ts'

const here = { address: 'http://localhost:3000' }
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'benkhoi-running-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('the second to come hears who was first and where it answers', async () => {
  const first = await claim(folder, here)
  const second = await claim(folder, { address: 'http://localhost:4000' })

  expect(second).toEqual({
    ok: false,
    running: {
      pid: process.pid,
      address: 'http://localhost:3000',
      since: expect.stringMatching(/^\d{4}-/),
    },
  })
  if (first.ok) await first.release()
})

test('a folder that was released is free', async () => {
  const first = await claim(folder, here)
  if (first.ok) await first.release()

  const second = await claim(folder, here)
  expect(second.ok).toBe(true)
  if (second.ok) await second.release()
})

test('of many that start at the same instant one gets the folder', async () => {
  const claims = await Promise.all(Array.from({ length: 8 }, () => claim(folder, here)))

  const winners = claims.filter((it) => it.ok)
  expect(winners).toHaveLength(1)
  for (const winner of winners) await winner.release()
})

test('a process killed with -9 leaves the folder free, even if its number lives on in another', async () => {
  const { holder } = await holdInAnotherProcess()
  expect(await claim(folder, here)).toMatchObject({ ok: false, running: { pid: holder.pid } })

  holder.kill('SIGKILL')
  await once(holder, 'exit')
  const reused = { pid: process.pid, address: 'http://localhost:1', since: '2026-01-01T00:00:00Z' }
  await writeFile(join(folder, 'running.json'), JSON.stringify(reused))

  const next = await claim(folder, here)
  expect(next.ok).toBe(true)
  if (next.ok) await next.release()
})

test('a folder that this user cannot write to is refused with a sentence that helps', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(claim(join(folder, 'file'), here)).rejects.toThrow('choose another folder')
})

async function holdInAnotherProcess() {
  const source = `
    import { claim } from ${JSON.stringify(join(import.meta.dirname, 'running.ts'))}
    await claim(${JSON.stringify(folder)}, { address: 'http://localhost:3000' })
    console.log('held')
    setInterval(() => undefined, 1000)`
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(holder.stdout, 'data')
  return { holder }
}
