import { bySubject, prefixes, type Term, type Triple } from './triples.ts'

/** The statements as JSON-LD 1.1: a node for each thing, every value in full so that no context has to be fetched. */
export const jsonLdOf = (triples: readonly Triple[]) => ({
  '@context': prefixes,
  '@graph': [...bySubject(triples)].map(([subject, said]) => ({
    '@id': subject,
    ...Object.fromEntries(
      [...Map.groupBy(said, ({ predicate }) => predicate)].map(([predicate, group]) => [
        predicate === 'a' ? '@type' : predicate,
        group.map(({ object }) => (predicate === 'a' ? kind(object) : written(object))),
      ]),
    ),
  })),
})

const kind = (term: Term): string => ('is' in term ? term.is : '')

function written(term: Term) {
  if ('iri' in term) return { '@id': term.iri }
  if ('is' in term) return { '@id': term.is }
  if ('type' in term) return { '@value': term.text, '@type': term.type }
  return term.lang ? { '@value': term.text, '@language': term.lang } : { '@value': term.text }
}
