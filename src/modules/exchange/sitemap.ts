import { locales, localised } from '#platform/locale.ts'
import { xml } from '#platform/text/xml.ts'

export type SitePage = { path: string; changedAt: Date | null }

/** The public pages for search engines, each in both languages with the way to the other. */
export function sitemapXml(origin: string, pages: readonly SitePage[]): string {
  const address = (path: string, locale: (typeof locales)[number]) =>
    xml(origin + localised(locale, path))
  const entries = pages.flatMap(({ path, changedAt }) => {
    const alternates = locales.map(
      (each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${address(path, each)}"/>`,
    )
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''
    return locales.map(
      (locale) => `<url><loc>${address(path, locale)}</loc>${changed}${alternates.join('')}</url>`,
    )
  })
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${entries.join('\n')}\n</urlset>\n`
  )
}

/** What programs that read the site by themselves should leave alone. */
export const robotsText = (origin: string): string =>
  `${[
    'User-agent: *',
    ...['/ban-lam-viec', '/tai-khoan', '/tim-kiem'].flatMap((path) =>
      locales.map((locale) => `Disallow: ${localised(locale, path)}`),
    ),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
  ].join('\n')}\n`
