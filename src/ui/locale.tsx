import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Bilingual, Locale } from '#platform/locale.ts'

export {
  type Bilingual,
  bilingual,
  type Locale,
  locales,
  localised,
  type Text,
} from '#platform/locale.ts'

type Reading = {
  locale: Locale
  /** The address asked for without its language prefix, query included: the language switch leads back to it. */
  address: string
}

const ReadingContext = createContext<Reading>({ locale: 'vi', address: '/' })
export const ReadingProvider = ReadingContext.Provider

export const useReading = () => useContext(ReadingContext)
export const useLocale = (): Locale => useContext(ReadingContext).locale

/** The texts of a module in the reader's language. */
export function useMessages<T>(messages: Bilingual<T>): T {
  return messages[useLocale()]
}
