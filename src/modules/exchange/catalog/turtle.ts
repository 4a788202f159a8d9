import { bySubject, prefixes, type Term, type Triple } from './triples.ts'

/** The statements as Turtle (RDF 1.1), a paragraph for each thing. */
export function turtleOf(triples: readonly Triple[]): string {
  const head = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)
  const things = [...bySubject(triples)].map(([subject, said]) => {
    const predicates = [...Map.groupBy(said, ({ predicate }) => predicate)].map(
      ([predicate, group]) =>
        `  ${predicate} ${group.map(({ object }) => written(object)).join(', ')}`,
    )
    return `${address(subject)}\n${predicates.join(' ;\n')} .`
  })
  return `${head.join('\n')}\n\n${things.join('\n\n')}\n`
}

function written(term: Term): string {
  if ('iri' in term) return address(term.iri)
  if ('is' in term) return term.is
  const quoted = `"${escaped(term.text)}"`
  if ('type' in term) return `${quoted}^^${term.type}`
  return term.lang ? `${quoted}@${term.lang}` : quoted
}

const escapes: Record<string, string> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

const escaped = (text: string): string =>
  text.replace(/[\\"\n\r\t]/g, (sign) => escapes[sign] ?? sign)

/** An address in angle brackets; signs that Turtle forbids in one are written as URLs write them. */
const address = (iri: string): string =>
  `<${iri.replace(/[^\u0021-\uFFFF]|[<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign))}>`
