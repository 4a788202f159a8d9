import { findActor } from '#modules/identity/index.ts'
import type { Db } from '#platform/database.ts'
import { createLog } from '#platform/log.ts'
import type { Actor, Scope } from '#platform/scope.ts'
import { systemScope } from '#src/app/scopes.tsx'
import { createApp } from '#src/app.tsx'
import { ORIGIN, type TestApp } from '../app.ts'

export type Answer = { status: number; text: string; location: string }
export type Fields = Record<string, string | string[] | File>
/** Somebody at the doors of the program; a visitor is nobody. */
export type Asker = {
  db: Db
  get(path: string): Promise<Answer>
  post(path: string, fields?: Fields): Promise<Answer>
  /** Somebody else at the same doors, for what must come before. */
  as(actor: Actor | null): Asker
  /** What the program itself works with, at a moment. */
  program(now: string): Scope
}

/** Pages already seen on things as they stand before anything is tried: a person sees the same page again. */
export type Seen = Map<string, Promise<Answer>>
export type Rehearse = (
  actor: Actor | null,
  attempt: (asker: Asker) => Promise<boolean>,
  seen?: Seen,
) => Promise<boolean>

const ACTOR = 'x-test-actor'

/** The program on a transaction that is always rolled back: thousands of tries can begin from the same things. */
export function rehearsals({ db, deps, modules }: TestApp) {
  let stage: Db = db
  const staged = new Proxy(db, {
    get(_, name) {
      const value: unknown = Reflect.get(stage, name, stage)
      return typeof value === 'function' ? value.bind(stage) : value
    },
  })
  const actors = new Map<string, Promise<Actor | null>>()
  const knownActor = (id: string) => {
    const known = actors.get(id) ?? findActor(db, id)
    actors.set(id, known)
    return known
  }
  const program = createApp({
    ...deps,
    db: staged,
    modules,
    log: createLog('silent'),
    health: { ready: async () => undefined },
    site: async () => ({ place: { vi: 'Thành phố thử', en: 'Test City' }, sample: false }),
    // What a person holds does not change while the tries go on.
    identify: async (request) => {
      const id = request.headers.get(ACTOR)
      return id ? knownActor(id) : null
    },
  })

  const ask = async (actor: Actor | null, path: string, init: RequestInit): Promise<Answer> => {
    const headers = { 'sec-fetch-site': 'same-origin', ...(actor ? { [ACTOR]: actor.id } : {}) }
    const answer = await program.request(ORIGIN + path, { ...init, headers })
    const { status } = answer
    const location = answer.headers.get('location') ?? ''
    return { status, text: await answer.text(), location }
  }

  const askerFor = (actor: Actor | null, pages: { seen: Seen | undefined }): Asker => ({
    db: staged,
    get(path) {
      const name = `${actor?.id} ${path}`
      const answer = pages.seen?.get(name) ?? ask(actor, path, {})
      pages.seen?.set(name, answer)
      return answer
    },
    post(path, fields = {}) {
      pages.seen = undefined
      return ask(actor, path, { method: 'POST', body: bodyOf(fields) })
    },
    as: (other) => askerFor(other, pages),
    program(now) {
      pages.seen = undefined
      const at = new Date(now)
      return { ...systemScope({ ...deps, db: staged }), now: at, today: now.slice(0, 10) }
    },
  })

  const rehearse: Rehearse = async (actor, attempt, seen) => {
    let result = false
    const undone = new Error('undone')
    const whole = db.transaction(async (tx) => {
      stage = tx
      result = await attempt(askerFor(actor, { seen }))
      throw undone
    })
    await whole.catch((error: unknown) => {
      if (error !== undone) throw error
    })
    stage = db
    return result
  }
  /** Somebody whose deeds stay done: that is how a thing comes to its stage. */
  const outright = (actor: Actor | null) => askerFor(actor, { seen: undefined })
  return { rehearse, outright }
}

function bodyOf(fields: Fields): FormData | URLSearchParams {
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
