import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { type Assets, AssetsProvider, noAssets } from './assets.ts'
import { type FollowedList, ListsProvider } from './following/lists.ts'
import { IslandCountProvider } from './Island.tsx'
import { type Locale, ReadingProvider } from './locale.tsx'
import { type Site, SiteProvider } from './site.ts'
import { type Viewer, ViewerProvider } from './viewer.ts'

export type Surroundings = {
  locale: Locale
  /** The address asked for without its language prefix, query included. */
  address: string
  viewer: Viewer
  site: Site
  assets?: Assets
  /** The lists whose pages offer to be followed. */
  lists?: readonly FollowedList[]
}

/** The whole HTML document of a page. */
export function renderPage(
  page: VNode,
  { locale, address, viewer, site, assets = noAssets, lists = [] }: Surroundings,
): string {
  const html = render(
    <ReadingProvider value={{ locale, address }}>
      <SiteProvider value={site}>
        <ViewerProvider value={viewer}>
          <AssetsProvider value={assets}>
            <ListsProvider value={lists}>
              <IslandCountProvider value={{ islands: 0 }}>{page}</IslandCountProvider>
            </ListsProvider>
          </AssetsProvider>
        </ViewerProvider>
      </SiteProvider>
    </ReadingProvider>,
  )
  return `<!doctype html>${html}`
}
