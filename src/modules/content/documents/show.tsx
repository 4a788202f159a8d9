import { link } from '#platform/http/paths.ts'
import { localised } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { formatDay } from '#ui/format.ts'
import { heirsOf, named } from './bases.ts'
import { citationsOf } from './citations.ts'
import { endOf, standingOn } from './kinds.ts'
import { messages } from './messages.ts'
import { nameOf } from './names.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import { DocumentPage } from './pages/DocumentPage.tsx'
import { paths } from './paths.ts'
import { relatedDocuments, textOf } from './queries.ts'
import type { LawDocument } from './schema.ts'
import { legislationOf } from './structured.ts'

/** The public page of a document as it stands today. */
export async function documentPage(scope: Scope, document: LawDocument) {
  const { today } = scope
  const standing = standingOn(document, today)
  const [related, citations, neighbours, heirs] = await Promise.all([
    relatedDocuments(scope, document.id),
    citationsOf(scope, document),
    neighbourhoodOf(scope, document),
    standing === 'expired' ? heirsOf(scope, document.id, today) : [],
  ])
  const others = related.map(({ document: other, ...relation }) => ({
    ...relation,
    slug: other.slug,
    name: { vi: nameOf(other, 'vi'), en: nameOf(other, 'en') },
    standing: standingOn(other, today),
    effectiveOn: other.effectiveOn,
    end: endOf(other),
  }))
  const nodes = neighbours.documents.map((each) => ({
    id: each.id,
    name: named(each).name,
    standing: standingOn(each, today),
  }))
  return (
    <DocumentPage
      {...document}
      end={endOf(document)}
      standing={standing}
      heirs={heirs}
      text={textOf(document)}
      isRaw={document.fullText === null}
      hasFile={document.sourceFileId !== null}
      related={others}
      graph={{ centre: document.id, nodes, edges: neighbours.edges }}
      citations={citations}
      structured={legislationOf(document, related, scope)}
    />
  )
}

/** The document as a plain file that can be kept: what it is, its text, where it came from. */
export function copyOf(document: LawDocument, text: string, { locale, origin }: Scope): string {
  const { slug, issuer, issuedOn } = document
  const texts = messages[locale]
  return [
    nameOf(document, locale),
    `${issuer[locale]}, ${formatDay(issuedOn, locale)}`,
    '',
    ...(document.fullText === null ? [texts.scanned, ''] : []),
    text,
    '',
    origin + localised(locale, link(paths.document, { slug })),
    '',
  ].join('\n')
}
