import { type ComponentType, h, hydrate } from 'preact'
import { splitLocale } from '#platform/locale.ts'
import { ReadingProvider } from '#ui/locale.tsx'

type IslandFile = { default: ComponentType<object> }

const files = import.meta.glob<IslandFile>('../modules/*/islands/*.island.tsx')

/** Fetches and hydrates each island of the page; the form beneath works until then, and if it fails. */
export function bringIslandsToLife(): void {
  const { locale, path } = splitLocale(location.pathname)
  const reading = { locale, address: path + location.search }
  for (const place of document.querySelectorAll<HTMLElement>('[data-island]'))
    void hydrateIsland(place, reading)
}

async function hydrateIsland(
  place: HTMLElement,
  reading: Parameters<typeof ReadingProvider>[0]['value'],
): Promise<void> {
  const [module, file] = (place.dataset.island ?? '').split('/')
  const load = files[`../modules/${module}/islands/${file}.island.tsx`]
  if (!load) throw new Error(`no island ${place.dataset.island} in this build`)
  const { default: Component } = await load()
  const props: object = JSON.parse(place.dataset.props ?? '{}')
  hydrate(h(ReadingProvider, { value: reading }, h(Component, props)), place)
}
