import { localised, useLocale } from '../locale.tsx'
import { useSite } from '../site.ts'
import type { Organization, Thing } from './things.ts'

type Props = { of: Thing | readonly Thing[] }

/** What the page is about, for search engines: schema.org as JSON-LD. It may stand anywhere on a page. */
export function StructuredData({ of }: Props) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: jsonForScript(inContext(of)) }}
    />
  )
}

/** The same for what a module describes with a vocabulary of its own kinds. */
export function DescribedAs({ about }: { about: object }) {
  const json = jsonForScript({ '@context': 'https://schema.org', ...about })
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

const inContext = (of: Thing | readonly Thing[]) =>
  isMany(of)
    ? { '@context': 'https://schema.org', '@graph': of }
    : { '@context': 'https://schema.org', ...of }

const isMany = (of: Thing | readonly Thing[]): of is readonly Thing[] => Array.isArray(of)

/** JSON that may stand inside a script element: whatever a title says, it neither ends the element nor opens a comment in it. */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'string' ? held.toWellFormed() : held,
  ).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Makes the address of a page whole, in the reader's language, as other sites and programs need it. */
export function useAddress(): (path: string) => string {
  const { origin } = useSite()
  const locale = useLocale()
  return (path) => origin + localised(locale, path)
}

/** Whoever runs the portal, as the publisher of what stands on it. */
export function usePublisher(): Organization {
  const { operator, city } = useSite()
  const locale = useLocale()
  const address = useAddress()
  return {
    '@type': 'GovernmentOrganization',
    name: (operator ?? city)[locale],
    url: address('/'),
  }
}
