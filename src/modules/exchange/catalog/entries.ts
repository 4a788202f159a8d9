import { type DescribedDataset, describedDatasets } from '#modules/plan/index.ts'
import { portalPaths } from '#modules/portal/index.ts'
import type { Text } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { paths } from '../paths.ts'
import { messages } from './messages.ts'
import type { FileFormat } from './vocabulary.ts'

/** A dataset as the catalogue lists it; addresses are paths of this installation. */
export type CatalogEntry = {
  /** Stays for good, and tells it from every other. */
  id: string
  title: Text
  summary: Text
  moves: DescribedDataset['moves']
  publisher: { id: string; name: Text }
  contact: { id: string; name: Text; page: string }
  time: { from: string; until: string } | null
  page: string
  files: { path: string; format: FileFormat; conformsTo: Conformity | null }[]
}

export type Conformity = { iri: string; title: Text }

export const both = <Key extends keyof (typeof messages)['vi']>(
  key: Key,
): (typeof messages)['vi'][Key] extends string ? Text : never =>
  ({ vi: messages.vi[key], en: messages.en[key] }) as never

const ofPlan =
  ({ origin }: Scope) =>
  ({ files, publisher, contact, from, until, ...said }: DescribedDataset): CatalogEntry => ({
    id: said.page,
    title: said.title,
    summary: said.summary,
    moves: said.moves,
    page: said.page,
    publisher: { id: `${said.plan}#publisher`, name: publisher },
    contact: { id: `${said.plan}#contact`, name: contact, page: portalPaths.about },
    time: { from, until },
    files: files.map(({ path, format }) => ({
      path,
      format,
      conformsTo: {
        iri: origin + said.schema,
        title: { vi: messages.vi.schema(said.title.vi), en: messages.en.schema(said.title.en) },
      },
    })),
  })

/** What stands behind `/api/v1/awards` as files, in the shape of the Open Contracting Data Standard. */
const awards = (place: Text): CatalogEntry => ({
  id: paths.awardsJson,
  title: both('awards'),
  summary: both('awardsSummary'),
  moves: 'with-the-ledger',
  page: paths.openData,
  publisher: { id: `${paths.openData}#publisher`, name: place },
  contact: { id: `${paths.openData}#contact`, name: place, page: portalPaths.about },
  time: null,
  files: [
    {
      path: paths.awardsJson,
      format: 'json',
      conformsTo: {
        iri: 'https://standard.open-contracting.org/1.1/',
        title: {
          vi: 'Open Contracting Data Standard 1.1',
          en: 'Open Contracting Data Standard 1.1',
        },
      },
    },
    { path: paths.awardsCsv, format: 'csv', conformsTo: null },
    { path: paths.awardsXlsx, format: 'xlsx', conformsTo: null },
  ],
})

export const entriesOf = async (scope: Scope, place: Text): Promise<CatalogEntry[]> => [
  ...(await describedDatasets(scope)).map(ofPlan(scope)),
  awards(place),
]
