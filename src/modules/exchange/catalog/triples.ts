/** The vocabularies that a catalogue speaks, by the prefix it writes them with. */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

type Prefix = keyof typeof prefixes
/** A name of a vocabulary, as `dcat:Dataset`. */
export type Name = `${Prefix}:${string}`

export type Term =
  | { iri: string }
  | { is: Name }
  | { text: string; lang?: 'vi' | 'en' }
  | { text: string; type: Name }

/** One statement; `a` says what kind of thing the subject is. */
export type Triple = { subject: string; predicate: Name | 'a'; object: Term }

type Values = Term | readonly Term[] | undefined

/** What is said of one thing; what is undefined is not said. */
export const about = (
  subject: string,
  kind: Name,
  said: Partial<Record<Name, Values>>,
): Triple[] => [
  { subject, predicate: 'a', object: { is: kind } },
  ...Object.entries(said).flatMap(([predicate, values]) =>
    [values ?? []].flat().map((object) => ({ subject, predicate: predicate as Name, object })),
  ),
]

export const bySubject = (triples: readonly Triple[]): Map<string, Triple[]> =>
  Map.groupBy(triples, ({ subject }) => subject)
