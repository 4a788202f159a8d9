import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailTo } from './mailbox.ts'
import { type RunningProgram, startProgram } from './program.ts'

let program: RunningProgram
beforeAll(async () => {
  program = await startProgram(['--empty'])
})
afterAll(() => program?.stop())

const post = (path: string, fields: Record<string, string>) =>
  fetch(program.origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields),
  })

test('an empty start has the plan and no sample', async () => {
  const plan = await (await fetch(`${program.origin}/ke-hoach`)).text()
  expect(plan).toContain('1394/QĐ-UBND')
  expect(program.signIns).toEqual([])
  const answer = await fetch(`${program.origin}/readyz`)
  expect(await answer.json()).toEqual({ ready: true })
})

test('a second start beside the first says in one sentence what already runs and where', async () => {
  const second = await promisify(execFile)(process.execPath, ['scripts/start.ts'], {
    env: { ...process.env, DATA_DIR: program.dataDir, PORT: new URL(program.origin).port },
  }).catch((error: { code: number; stdout: string }) => error)
  expect(second).toMatchObject({ code: 1 })
  expect(second.stdout).toContain(`already runs at ${program.origin}`)
})

test('what was acknowledged before kill -9 is there after the next start, the mail too', async () => {
  const email = 'sau-khi-chet@example.test'
  const answer = await post('/dang-ky', {
    name: 'Người sau',
    email,
    password: 'mật khẩu đủ dài để nhớ',
    consent: 'on',
  })
  expect(answer.status).toBe(303)
  await program.kill('SIGKILL')
  await program.restart()
  const mail = await mailTo(program.dataDir, email, /./)
  expect(mail.text).toContain(program.origin)
})

test('the ledger of the running program verifies from the command line', async () => {
  expect(await program.command('ledger', 'verify')).toContain('The ledger is sound')
})
