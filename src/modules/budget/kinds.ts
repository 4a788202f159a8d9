import type { Locale } from '#platform/locale.ts'

/** The words of a kind of cost by its code, from the module above that owns the list. */
export type CostKindWords = (code: string, locale: Locale) => string
