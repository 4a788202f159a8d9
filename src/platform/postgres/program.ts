import { spawn } from 'node:child_process'

/** The user a program runs as; undefined means the one who runs us. */
export type Account = { uid: number; gid: number } | undefined

export type Ending = { ok: boolean; output: string }

/** Runs a program to its end. It gets none of our settings: they may hold passwords. */
export function run(program: string, args: string[], account?: Account): Promise<Ending> {
  const { PATH, SystemRoot } = process.env
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...account,
      // Our own folder may be one that the account can't enter.
      cwd: '/',
      env: { LC_ALL: 'C', ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('close', (code) =>
      resolve({ ok: code === 0, output: Buffer.concat(chunks).toString().trim() }),
    )
  })
}

export const lastLine = (text: string): string => text.split('\n').at(-1)?.trim() ?? ''
