import { budget } from '#modules/budget/index.ts'
import { content } from '#modules/content/index.ts'
import { exchange } from '#modules/exchange/index.ts'
import { facilities } from '#modules/facilities/index.ts'
import { forms } from '#modules/forms/index.ts'
import { type Auth, identity, identityActs } from '#modules/identity/index.ts'
import { network } from '#modules/network/index.ts'
import { listChoices, organisationKinds, organisations } from '#modules/organisations/index.ts'
import { panels } from '#modules/panels/index.ts'
import { plan } from '#modules/plan/index.ts'
import { portal } from '#modules/portal/index.ts'
import {
  costKindWords,
  describeCases,
  listProgrammes,
  meetingPaperPaths,
  support,
} from '#modules/support/index.ts'
import { link } from '#platform/http/paths.ts'
import type { JobHandler } from '#platform/jobs.ts'
import type { Acts, Reader } from '#platform/ledger/ledger.ts'
import type { PublicList } from '#platform/lists.ts'
import type { Module } from '#platform/module.ts'
import type { Scope } from '#platform/scope.ts'

/** The modules in the order in which they may know each other: a module imports only those above it. */
const belowPortal: readonly Module[] = [
  organisations,
  content,
  forms,
  panels({
    describe: describeCases,
    papersOf: (meetingId) => link(meetingPaperPaths.papers, { id: meetingId }),
  }),
  budget({
    listProgrammes: async (scope) =>
      (await listProgrammes(scope)).map(({ id, name }) => ({ id, name })),
    costKindWords,
  }),
  support,
  facilities,
  network,
  plan,
]

export const listsOf = (modules: readonly Module[]): PublicList[] =>
  modules.flatMap((module) => module.lists ?? [])

const aboveIdentity: readonly Module[] = [
  ...belowPortal,
  portal({ lists: listsOf(belowPortal) }),
  exchange({ lists: listsOf(belowPortal) }),
]

export const createModules = ({ auth }: { auth: Auth }): readonly Module[] => [
  identity(auth, {
    listOrganisations: async (scope) =>
      (await listChoices(scope, organisationKinds)).map(({ id, name }) => ({
        id,
        name: name[scope.locale],
      })),
  }),
  ...aboveIdentity,
]

export const actsOf = (modules: readonly Module[]): Acts =>
  Object.assign({}, ...modules.map((module) => module.acts ?? {}))

/** The names of all acts, for whoever checks a plan file without a database. */
export const declaredActs = (): string[] =>
  Object.keys(actsOf([{ name: 'identity', acts: identityActs }, ...aboveIdentity]))

export const readersOf = (modules: readonly Module[]): Reader[] =>
  modules.flatMap((module) => module.readers ?? [])

export const queuesOf = (handlers: readonly JobHandler<Scope>[]): string[] => [
  ...new Set(handlers.map((handler) => handler.queue)),
]
