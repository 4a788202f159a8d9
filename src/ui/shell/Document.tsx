import type { ComponentChildren } from 'preact'
import { useAssets } from '../assets.ts'
import { useIslandCount } from '../Island.tsx'
import { locales, localised, useReading } from '../locale.tsx'
import { useSite } from '../site.ts'

type Props = { title: string; description?: string | undefined; children: ComponentChildren }

/** The document around a page: what browsers, search engines and other sites read of it. */
export function Document({ title, description, children }: Props) {
  const { locale, address } = useReading()
  const site = useSite()
  const assets = useAssets()
  const here = site.origin + localised(locale, address)
  const fullTitle = title === site.name ? title : `${title} · ${site.name}`
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{fullTitle}</title>
        {description && <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        {assets.fonts.map((href) => (
          <link
            key={href}
            rel="preload"
            as="font"
            type="font/woff2"
            href={href}
            crossorigin="anonymous"
          />
        ))}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.icon && <link rel="icon" type="image/svg+xml" href={assets.icon} />}
        {locales.map((each) => (
          <link
            key={each}
            rel="alternate"
            hreflang={each}
            href={site.origin + localised(each, address)}
          />
        ))}
        <link rel="alternate" hreflang="x-default" href={site.origin + address} />
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content={site.name} />
        <meta property="og:title" content={title} />
        {description && <meta property="og:description" content={description} />}
        <meta property="og:url" content={here} />
        <meta property="og:locale" content={locale === 'vi' ? 'vi_VN' : 'en_GB'} />
      </head>
      <body>
        {children}
        <IslandScript />
      </body>
    </html>
  )
}

/** Comes after everything else is rendered: only then is it known whether an island is there. */
function IslandScript() {
  const { script } = useAssets()
  return useIslandCount().islands > 0 && script ? <script type="module" src={script} /> : null
}
