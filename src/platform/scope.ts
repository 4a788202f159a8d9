import type { Clock } from './clock.ts'
import type { Db } from './database.ts'
import type { Outside } from './fetching/outside.ts'
import type { FileStore } from './files/store.ts'
import type { Jobs } from './jobs.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { Locale } from './locale.ts'

export type Grant = { role: string; organisationId: string | null }
export type Actor = { id: string; name: string; email: string; grants: readonly Grant[] }

/** What every query and action is asked with: who asks, when, in which language, on which connection. */
export type Scope = {
  db: Db
  actor: Actor | null
  /** When the request arrived: a deadline is judged by it, however long the upload took. */
  now: Date
  /** The city's calendar day at `now`, as YYYY-MM-DD. */
  today: string
  /** What the time is by the time of asking: after a slow upload it is later than `now`. */
  clock: Clock
  locale: Locale
  jobs: Jobs
  ledger: Ledger
  files: FileStore
  /** The one way out of the program, to servers on record. */
  outside: Outside
  /** The public address of the installation, for links in mails. */
  origin: string
  /** The path that a request came to, without its language; none for work that no request asked for. */
  door?: string
}

export type SignedScope = Scope & { actor: Actor }

/** Runs an action's steps as one transaction; inside another it becomes a savepoint. */
export const inTransaction = <S extends Scope, Result>(
  scope: S,
  steps: (scope: S) => Promise<Result>,
): Promise<Result> => scope.db.transaction((tx) => steps({ ...scope, db: tx }))

export const holds = (actor: Actor | null, role: string, organisationId?: string): boolean =>
  actor?.grants.some(
    (grant) =>
      grant.role === role &&
      (organisationId === undefined || grant.organisationId === organisationId),
  ) ?? false

/** The organisations for which the person holds the role. */
export const organisationsOf = (actor: Actor, role: string): string[] =>
  actor.grants.flatMap((grant) =>
    grant.role === role && grant.organisationId ? [grant.organisationId] : [],
  )
