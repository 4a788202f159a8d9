import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Text } from './locale.tsx'

/** Whose house this is: what the shell of every page says about its owner. */
export type Site = {
  /** The product's name, the same in both languages. */
  name: string
  city: Text
  /** The agency that answers for this installation; the footer names the city alone without it. */
  operator?: Text
  /** Scheme and host without a trailing slash, for links that leave the page. */
  origin: string
  /** A mail address, a telephone number: how people reach whoever runs the portal. */
  contact?: string | undefined
  /** True while the records shown are made up: every page says so. */
  sample: boolean
}

const SiteContext = createContext<Site>({
  name: 'Bến Khởi',
  city: { vi: 'Thành phố', en: 'The city' },
  origin: '',
  sample: false,
})
export const SiteProvider = SiteContext.Provider
export const useSite = () => useContext(SiteContext)
