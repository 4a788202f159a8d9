import { findActor, findPersonByEmail, grantByEmail } from '#modules/identity/index.ts'
import { readConfig } from '#platform/config.ts'
import { createLog } from '#platform/log.ts'
import { runningPostgres } from '#platform/postgres/embedded.ts'
import type { SignedScope } from '#platform/scope.ts'
import { openProgram } from '#src/app/program.ts'
import { systemScope } from '#src/app/scopes.tsx'
import { type Visit, Visitor } from '#test/visit.ts'
import { mailTo } from './mailbox.ts'
import { type RunningProgram, startProgram } from './program.ts'

const EMAIL = 'quan@example.test'
const PASSWORD = 'một câu dài dễ nhớ của tôi'

/** A running portal with somebody who runs it, signed in. */
export type Portal = {
  program: RunningProgram
  visit(path: string): Promise<Visit>
  /** Does something as that person beside the running program, as a command does. */
  inside<Result>(act: (scope: SignedScope) => Promise<Result>): Promise<Result>
}

/** Starts a portal that may read from the others given, although they are on this machine. */
export async function openPortal(port: number, others: readonly number[]): Promise<Portal> {
  const allowed = others.map((other) => `localhost:${other}`).join(',')
  const program = await startProgram(['--empty'], { PORT: String(port), FETCH_ALLOW: allowed })
  const visitor = new Visitor((path, init) => fetch(program.origin + path, init))
  await signUp(program, visitor)
  return {
    program,
    visit: (path) => visitor.go(path),
    inside: (act) => beside(program, act),
  }
}

async function signUp(program: RunningProgram, visitor: Visitor): Promise<void> {
  const form = await visitor.go('/dang-ky')
  await form.press('Đăng ký', {
    'Họ và tên': 'Người vận hành',
    'Thư điện tử': EMAIL,
    'Mật khẩu': PASSWORD,
    'Tôi đồng ý': true,
  })
  const { text } = await mailTo(program.dataDir, EMAIL, /./)
  const { pathname } = new URL(text.match(/https?:\/\/\S+/)?.[0] ?? '')
  const confirmation = await visitor.go(pathname)
  await confirmation.press('Xác nhận địa chỉ thư', { 'Mật khẩu bạn đã đặt khi đăng ký': PASSWORD })
  await beside(program, async () => undefined)
  const door = await visitor.go('/dang-nhap')
  await door.press('Đăng nhập', { 'Thư điện tử': EMAIL, 'Mật khẩu': PASSWORD })
}

async function beside<Result>(
  { dataDir, origin }: RunningProgram,
  act: (scope: SignedScope) => Promise<Result>,
): Promise<Result> {
  const url = await runningPostgres(dataDir)
  const read = readConfig({ DATA_DIR: dataDir, ORIGIN: origin })
  if (!url || !read.ok) throw new Error('the database does not run')
  const program = await openProgram({
    url,
    config: read.config,
    authSecret: 'signs nothing that anybody sees, in this test',
    log: createLog('silent'),
    worker: false,
  })
  try {
    const scope = systemScope(program.deps)
    for (const role of ['administrator', 'officer'] as const) await grantByEmail(scope, EMAIL, role)
    const person = await findPersonByEmail(scope, EMAIL)
    const actor = person && (await findActor(program.deps.db, person.id))
    if (!actor) throw new Error('nobody has signed up')
    return await act({ ...scope, actor })
  } finally {
    await program.close()
  }
}
