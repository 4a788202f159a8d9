import { type Locale, localised } from '#platform/locale.ts'
import { xml } from '#platform/text/xml.ts'

/** A page in the languages in which it says something of its own. */
export type SitePage = { path: string; changedAt: Date | null; languages: readonly Locale[] }

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const lastmod = (changedAt: Date | null) =>
  changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''

/** Pages for search engines, in each language with the way to the other. */
export function sitemapXml(origin: string, pages: readonly SitePage[]): string {
  const address = (path: string, locale: Locale) => xml(origin + localised(locale, path))
  const entries = pages.flatMap(({ path, changedAt, languages }) => {
    const alternates =
      languages.length > 1
        ? languages.map(
            (each) =>
              `<xhtml:link rel="alternate" hreflang="${each}" href="${address(path, each)}"/>`,
          )
        : []
    return languages.map(
      (locale) =>
        `<url><loc>${address(path, locale)}</loc>${lastmod(changedAt)}${alternates.join('')}</url>`,
    )
  })
  return `${head}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`
}

export type SitemapPart = { path: string; changedAt: Date | null }

/** The parts of the map: one map may name no more than fifty thousand addresses. */
export function indexXml(origin: string, parts: readonly SitemapPart[]): string {
  const entries = parts.map(
    ({ path, changedAt }) =>
      `<sitemap><loc>${xml(origin + path)}</loc>${lastmod(changedAt)}</sitemap>`,
  )
  return `${head}<sitemapindex ${namespace}>\n${entries.join('\n')}\n</sitemapindex>\n`
}
