import { findActor } from '#modules/identity/index.ts'
import type { Db } from '#platform/database.ts'
import { createLog } from '#platform/log.ts'
import type { Actor } from '#platform/scope.ts'
import { createApp } from '#src/app.tsx'
import { ORIGIN, type TestApp } from '../app.ts'

export type Answer = { status: number; text: string; location: string }
/** Somebody at the doors of the program; a visitor is nobody. */
export type Asker = {
  db: Db
  get(path: string): Promise<Answer>
  post(path: string, fields?: Record<string, string | string[] | File>): Promise<Answer>
}

const ACTOR = 'x-test-actor'

/** The program on a transaction that is always rolled back: a thousand tries can begin from the same case. */
export function rehearsals({ db, deps, modules }: TestApp) {
  let stage: Db = db
  const staged = new Proxy(db, {
    get(_, name) {
      const value: unknown = Reflect.get(stage, name, stage)
      return typeof value === 'function' ? value.bind(stage) : value
    },
  })
  const program = createApp({
    ...deps,
    db: staged,
    modules,
    log: createLog('silent'),
    health: { ready: async () => undefined },
    site: async () => ({ place: { vi: 'Thành phố thử', en: 'Test City' }, sample: false }),
    identify: async (request) => {
      const id = request.headers.get(ACTOR)
      return id ? findActor(stage, id) : null
    },
  })

  const askerFor = (actor: Actor | null): Asker => {
    const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
      const headers = { 'sec-fetch-site': 'same-origin', ...(actor ? { [ACTOR]: actor.id } : {}) }
      const answer = await program.request(ORIGIN + path, { ...init, headers })
      const { status } = answer
      const location = answer.headers.get('location') ?? ''
      return { status, text: await answer.text(), location }
    }
    return {
      db: staged,
      get: (path) => ask(path),
      post: (path, fields = {}) => ask(path, { method: 'POST', body: bodyOf(fields) }),
    }
  }

  return async (actor: Actor | null, attempt: (asker: Asker) => Promise<boolean>) => {
    let result = false
    const undone = new Error('undone')
    const whole = db.transaction(async (tx) => {
      stage = tx
      result = await attempt(askerFor(actor))
      throw undone
    })
    await whole.catch((error: unknown) => {
      if (error !== undone) throw error
    })
    stage = db
    return result
  }
}

function bodyOf(fields: Record<string, string | string[] | File>): FormData | URLSearchParams {
  const entries = Object.entries(fields).flatMap(([name, given]) =>
    [given].flat().map((value) => [name, value] as const),
  )
  if (entries.some(([, value]) => value instanceof File)) {
    const form = new FormData()
    for (const [name, value] of entries) form.append(name, value)
    return form
  }
  return new URLSearchParams(entries.map(([name, value]) => [name, String(value)]))
}
