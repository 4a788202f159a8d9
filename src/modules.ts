import { forms } from '#modules/forms/index.ts'
import { type Auth, identity } from '#modules/identity/index.ts'
import { organisations } from '#modules/organisations/index.ts'
import { panels } from '#modules/panels/index.ts'
import { support } from '#modules/support/index.ts'
import type { JobHandler } from '#platform/jobs.ts'
import type { Acts, Reader } from '#platform/ledger/ledger.ts'
import type { Module } from '#platform/module.ts'
import type { Scope } from '#platform/scope.ts'

/** Every module, in the order in which they may know each other: a module imports only those above it. */
export const createModules = ({ auth }: { auth: Auth }): readonly Module[] => [
  identity(auth),
  organisations,
  forms,
  panels,
  support,
]

export const actsOf = (modules: readonly Module[]): Acts =>
  Object.assign({}, ...modules.map((module) => module.acts ?? {}))

export const readersOf = (modules: readonly Module[]): Reader[] =>
  modules.flatMap((module) => module.readers ?? [])

export const queuesOf = (handlers: readonly JobHandler<Scope>[]): string[] => [
  ...new Set(handlers.map((handler) => handler.queue)),
]
