import type { Module } from '#platform/module.ts'
import { acts } from './acts.ts'
import { directoryList } from './directory/list.ts'
import { timetable } from './documents/timetable.ts'
import { routes } from './routes.ts'

export type { DirectoryFilter } from './directory/filter.ts'
export {
  countByKind,
  listChoices,
  listDirectory,
  listNamed,
  listSearchable,
  type PublicOrganisation,
  publicOrganisation,
  searchableIds,
} from './directory/queries.ts'
export { addPaper } from './documents/actions.ts'
export { messages as paperMessages } from './documents/messages.ts'
export { findOwnPaper, listPapers, type Paper, papersById } from './documents/queries.ts'
export { lapsesBy, type PaperStanding, paperStanding } from './documents/rules.ts'
export type { OrganisationDocument } from './documents/schema.ts'
export { recordAgency } from './enrol.ts'
export { paths as organisationPaths } from './paths.ts'
export {
  enterpriseCodesOf,
  factsOfStartups,
  findOrganisation,
  findOwnStartup,
  findStartup,
  listOwnOrganisations,
  listOwnStartups,
  namesOfOrganisations,
  organisationsByCode,
  publicNamesOf,
  sectorsOf,
  startupFacts,
  supporterFacts,
} from './queries.ts'
export { recordOrganisation } from './recorded/actions.ts'
export type { RecordedOrganisation } from './recorded/form.ts'
export type { Organisation, Startup } from './schema.ts'
export { organisationIdsNamed, soughtOrganisations } from './sought.ts'
export { changeStartup, registerStartup } from './startups/actions.ts'
export type { StartupProfile } from './startups/form.ts'
export { endTie, stateTie } from './ties/actions.ts'
export type { NewTie } from './ties/forms.ts'
export { organisationsTiedTo, speaksFor, tiesOf } from './ties/queries.ts'
export type { Tie } from './ties/schema.ts'
export { verifyEnterprise, withdrawVerification } from './verification/actions.ts'
export { recordCertificate, withdrawCertificate } from './verification/certificates.ts'
export {
  type GrowthBasis,
  growthBases,
  type OrganisationKind,
  organisationKinds,
  type Sector,
  type Service,
  type Stage,
  type StartupKind,
  sectors,
  services,
  stages,
} from './vocabulary.ts'
export { waitingFor } from './waiting.ts'
export { words as organisationWords } from './words.ts'

export const organisations: Module = {
  name: 'organisations',
  routes,
  acts,
  timetable,
  lists: [directoryList],
}
