import type { VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
import { render } from 'preact-render-to-string'
import { type Locale, ReadingProvider } from './locale.tsx'
import { type Site, SiteProvider } from './site.ts'

const MOST = 500
const kept = new Map<string, string>()

type By = {
  name: string
  locale: Locale
  site: Site
  /** What else it depends on: two drawings with the same are the same. */
  address?: string
}

/**
 * A part that looks the same on page after page, drawn once for all that it depends on. Inside it, only the language,
 * the site and the given address are known: no island, no form of somebody's.
 */
export function keptPart({ name, locale, site, address = '' }: By, draw: () => VNode): VNode {
  const key = JSON.stringify([name, locale, address, site])
  const known = kept.get(key)
  if (known !== undefined) return jsxTemplate([known])
  if (kept.size >= MOST) kept.clear()
  const html = render(
    <ReadingProvider value={{ locale, address }}>
      <SiteProvider value={site}>{draw()}</SiteProvider>
    </ReadingProvider>,
  )
  kept.set(key, html)
  return jsxTemplate([html])
}
