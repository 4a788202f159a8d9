import type { Locale, Text } from '../locale.ts'

/** A text that may lack its English. */
export type Written = { vi: string; en: string | null }

/** Something that many things are about, such as a topic of the plan; its code stays when its name changes. */
export type Topic = { code: string; name: Text }

/** What a module offers to the search; a thing that is not offered any more is forgotten. */
export type Searchable = {
  kind: string
  id: string
  path: string
  title: Written
  summary: Written
  body?: Written
  topics?: readonly Topic[]
  /** The moment that orders it in time: published, issued, opened. */
  happenedAt: Date | null
}

/** The words for a reader, and the language they are in. */
export const inLanguage = (text: Written, locale: Locale) =>
  locale === 'en' && text.en
    ? { text: text.en, lang: 'en' as const }
    : { text: text.vi, lang: 'vi' as const }
