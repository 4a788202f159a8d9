import { link } from '#platform/http/paths.ts'
import { localised } from '#platform/locale.ts'
import type { Scope } from '#platform/scope.ts'
import { endOf, standingOn } from './kinds.ts'
import { paths } from './paths.ts'
import type { Related } from './queries.ts'
import type { LawDocument } from './schema.ts'

/** How schema.org calls a relation, from the younger text to the older and back. */
const relationNames: Partial<Record<`${Related['relation']} ${Related['direction']}`, string>> = {
  'replaces to': 'legislationRepeals',
  'amends to': 'legislationChanges',
  'guides to': 'legislationApplies',
}

/** A document as schema.org/Legislation, for search engines. */
export function legislationOf(
  document: LawDocument,
  related: readonly Related[],
  { locale, origin, today }: Scope,
): Record<string, unknown> {
  const at = (slug: string) => origin + localised(locale, link(paths.document, { slug }))
  const end = endOf(document)
  const standing = standingOn(document, today)
  const named = related.flatMap(({ relation, direction, document: other }) => {
    const name = relationNames[`${relation} ${direction}`]
    return name ? [[name, at(other.slug)] as const] : []
  })
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': at(document.slug),
    url: at(document.slug),
    name: document.title[locale],
    ...(document.number ? { legislationIdentifier: document.number } : {}),
    ...(document.summary[locale] ? { abstract: document.summary[locale] } : {}),
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: document.issuer[locale] },
    legislationDate: document.issuedOn,
    ...(document.effectiveOn ? { legislationDateOfApplicability: document.effectiveOn } : {}),
    ...(end ? { expires: end } : {}),
    ...(standing === 'unstated' ? {} : { legislationLegalForce: force[standing] }),
    inLanguage: 'vi',
    ...Object.fromEntries(
      [...Map.groupBy(named, ([name]) => name)].map(([name, list]) => [
        name,
        list.map(([, address]) => address),
      ]),
    ),
  }
}

const force = {
  'not-yet': 'NotInForce',
  'in-force': 'InForce',
  'open-ended': 'InForce',
  expired: 'NotInForce',
} as const
