import type { Term } from './triples.ts'

const authority = 'http://publications.europa.eu/resource/authority'
const named = (list: string, code: string): Term => ({ iri: `${authority}/${list}/${code}` })

// The lists of names that DCAT-AP asks for, which harvesters everywhere know.

export const languages: readonly Term[] = [named('language', 'VIE'), named('language', 'ENG')]

export const theme: Term = named('data-theme', 'GOVE')

export const open: Term = named('access-right', 'PUBLIC')

export const frequency = {
  'with-the-ledger': named('frequency', 'UPDATE_CONT'),
  'with-the-plan': named('frequency', 'IRREG'),
} as const

/** The media types of files: as a server says it, as the register names it, as a catalogue shows it. */
export const mediaTypes = {
  csv: { type: 'text/csv', format: named('file-type', 'CSV') },
  json: { type: 'application/json', format: named('file-type', 'JSON') },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    format: named('file-type', 'XLSX'),
  },
} as const

export type FileFormat = keyof typeof mediaTypes

export const registered = (mediaType: string): Term => ({
  iri: `https://www.iana.org/assignments/media-types/${mediaType}`,
})
