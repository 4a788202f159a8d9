import type { Text } from '#platform/locale.ts'
import { paths } from '../paths.ts'
import { both, type CatalogEntry } from './entries.ts'
import { messages } from './messages.ts'
import { about, type Term, type Triple } from './triples.ts'
import { frequency, languages, mediaTypes, open, registered, theme } from './vocabulary.ts'

type Site = { origin: string; place: Text }

const inBoth = ({ vi, en }: Text): Term[] => [
  { text: vi, lang: 'vi' },
  { text: en, lang: 'en' },
]

/** The catalogue in the terms of DCAT 3, with what its application profile for portals (DCAT-AP 3) asks for. */
export function catalogOf(site: Site, entries: readonly CatalogEntry[]): Triple[] {
  const iri = (path: string): Term => ({ iri: site.origin + path })
  const at = (path: string) => site.origin + path
  const shared = once([
    ...entries.flatMap(({ publisher, contact }) => [
      ...about(at(publisher.id), 'foaf:Organization', { 'foaf:name': inBoth(publisher.name) }),
      ...about(at(contact.id), 'vcard:Organization', {
        'vcard:fn': inBoth(contact.name),
        'vcard:hasURL': iri(contact.page),
      }),
    ]),
    ...entries.flatMap(({ files }) =>
      files.flatMap(({ conformsTo }) =>
        conformsTo
          ? about(conformsTo.iri, 'dct:Standard', { 'dct:title': inBoth(conformsTo.title) })
          : [],
      ),
    ),
  ])
  return [
    ...about(at(CATALOG), 'dcat:Catalog', {
      'dct:title': inBoth({
        vi: messages.vi.title(site.place.vi),
        en: messages.en.title(site.place.en),
      }),
      'dct:description': inBoth(both('summary')),
      'dct:publisher': iri(`${paths.openData}#publisher`),
      'foaf:homepage': iri(paths.openData),
      'dct:language': languages,
      'dct:license': iri(TERMS),
      'dct:spatial': iri(PLACE),
      'dcat:dataset': entries.map(({ id }) => iri(datasetId(id))),
      'dcat:service': iri(API),
    }),
    ...entries.flatMap((entry) => datasetTriples(site, entry)),
    ...about(at(API), 'dcat:DataService', {
      'dct:title': inBoth(both('api')),
      'dcat:endpointURL': iri('/api/v1'),
      'dcat:endpointDescription': iri(paths.description),
      'dct:license': iri(TERMS),
    }),
    ...about(at(TERMS), 'dct:LicenseDocument', { 'dct:title': inBoth(both('terms')) }),
    ...about(at(PLACE), 'dct:Location', { 'skos:prefLabel': inBoth(site.place) }),
    ...shared,
  ]
}

const CATALOG = `${paths.openData}#catalog`
const TERMS = `${paths.openData}#dung-lai`
const PLACE = `${paths.openData}#place`
const API = '/api/v1#service'
const datasetId = (id: string) => `${id}#dataset`

function datasetTriples({ origin }: Site, entry: CatalogEntry): Triple[] {
  const { id, title, summary, moves, publisher, contact, time, page, files } = entry
  const iri = (path: string): Term => ({ iri: origin + path })
  const said = { 'dct:title': inBoth(title), 'dct:license': iri(TERMS) }
  return [
    ...about(origin + datasetId(id), 'dcat:Dataset', {
      ...said,
      'dct:identifier': { text: id.slice(1) },
      'dct:description': inBoth(summary),
      'dct:publisher': iri(publisher.id),
      'dcat:contactPoint': iri(contact.id),
      'dcat:theme': theme,
      'dct:accessRights': open,
      'dct:accrualPeriodicity': frequency[moves],
      'dct:language': languages,
      'dct:spatial': iri(PLACE),
      'dct:temporal': time ? iri(`${id}#time`) : undefined,
      'dcat:landingPage': iri(page),
      'dcat:distribution': files.map(({ path }) => iri(`${path}#distribution`)),
    }),
    ...(time
      ? about(`${origin}${id}#time`, 'dct:PeriodOfTime', {
          'dcat:startDate': { text: time.from, type: 'xsd:date' },
          'dcat:endDate': { text: time.until, type: 'xsd:date' },
        })
      : []),
    // Files are written while they are sent, so nobody knows their size before.
    ...files.flatMap(({ path, format, conformsTo }) =>
      about(`${origin}${path}#distribution`, 'dcat:Distribution', {
        ...said,
        'dcat:accessURL': iri(path),
        'dcat:downloadURL': iri(path),
        'dcat:mediaType': registered(mediaTypes[format].type),
        'dct:format': mediaTypes[format].format,
        'dct:conformsTo': conformsTo ? { iri: conformsTo.iri } : undefined,
      }),
    ),
  ]
}

/** Things that several datasets share are described once. */
function once(triples: readonly Triple[]): Triple[] {
  const found = new Map(triples.map((triple) => [JSON.stringify(triple), triple]))
  return [...found.values()]
}
