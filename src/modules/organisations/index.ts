import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'

export { recordAgency } from './enrol.ts'
export {
  findOrganisation,
  findOwnStartup,
  findStartup,
  listOwnStartups,
  namesOfOrganisations,
  startupFacts,
  supporterFacts,
} from './queries.ts'
export type { Organisation, Startup } from './schema.ts'
export type { OrganisationKind, StartupKind } from './vocabulary.ts'
export { type GrowthBasis, growthBases } from './vocabulary.ts'

export const organisations: Module = { name: 'organisations', acts }
