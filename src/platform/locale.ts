export const locales = ['vi', 'en'] as const
export type Locale = (typeof locales)[number]

/** A text in both languages of the city; `vi` is the source. */
export type Text = { vi: string; en: string }

/** Interface texts of a module: `en` must satisfy the type that `vi` gives. */
export type Bilingual<T> = { vi: T; en: T }

/** Binds the two languages of a module's texts: a key that one lacks does not compile. */
export const bilingual = <T>(vi: T, en: NoInfer<T>): Bilingual<T> => ({ vi, en })

/** An address in the reader's language: `/en` stands before it for English. */
export const localised = (locale: Locale, path: string) =>
  locale === 'en' && path.startsWith('/') ? (path === '/' ? '/en' : `/en${path}`) : path

/** Takes the language off the front of an address. */
export function splitLocale(pathname: string): { locale: Locale; path: string } {
  if (pathname === '/en') return { locale: 'en', path: '/' }
  if (pathname.startsWith('/en/')) return { locale: 'en', path: pathname.slice(3) }
  return { locale: 'vi', path: pathname }
}
