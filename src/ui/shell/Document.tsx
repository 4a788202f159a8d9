import type { ComponentChildren } from 'preact'
import { useAssets } from '../assets.ts'
import { FeedLinks } from '../following/FeedLinks.tsx'
import { useIslandCount } from '../Island.tsx'
import { locales, localised, useReading } from '../locale.tsx'
import { OpenGraph } from '../sharing/OpenGraph.tsx'
import { useSite } from '../site.ts'

type Props = {
  title: string
  description?: string | undefined
  /** What sites show where somebody shares the page: nothing of a desk, which nobody else may open. */
  shared?: 'page' | 'article' | undefined
  children: ComponentChildren
}

/** The document around a page: what browsers, search engines and other sites read of it. */
export function Document({ title, description, shared, children }: Props) {
  const { locale, address } = useReading()
  const site = useSite()
  const assets = useAssets()
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
        <FeedLinks />
        {shared && <OpenGraph title={title} description={description} kind={shared} />}
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
