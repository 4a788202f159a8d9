import type { Locale } from '#platform/locale.ts'
import type { Written } from '#platform/text/searchable.ts'
import { isStale } from './rules.ts'
import type { Lang, Revision } from './schema.ts'
import { plainBody, wordsIn } from './wording.ts'

/** A revision that is up in a language, since when, and when it took the place of an older one. */
export type Shown = { revision: Revision; publishedAt: Date; changedAt: Date }
export type Sides = { vi: Shown | null; en: Shown | null }

/** Each language from the revision that is up in it. What is up in English only stands for both. */
export function written({ vi, en }: Sides, part: 'title' | 'summary'): Written {
  const english = en?.revision[part].en ?? null
  return { vi: vi?.revision[part].vi ?? english ?? '', en: english }
}

export function wholeText({ vi, en }: Sides): Written {
  const english = en ? plainBody(en.revision.body).en : null
  return { vi: vi ? plainBody(vi.revision.body).vi : (english ?? ''), en: english }
}

/** What a reader gets: their language where it is up, else the other one. */
export function readIn(sides: Sides, locale: Locale) {
  const other: Lang = locale === 'vi' ? 'en' : 'vi'
  for (const lang of [locale, other]) {
    const shown = sides[lang]
    const words = shown && wordsIn(shown.revision, lang)
    if (shown && words)
      return { lang, ...words, publishedAt: shown.publishedAt, changedAt: shown.changedAt }
  }
  throw new Error('an article that is up in no language was read')
}

/** Whether the English that is up says an older Vietnamese than the one beside it; `basis` is the revision it says. */
export const isTranslationStale = ({ vi, en }: Sides, basis: Revision | undefined): boolean =>
  vi !== null && en !== null && isStale(basis, vi.revision)

/** The texts that are up, for whoever looks up what they point at. */
export const textsOf = ({ vi, en }: Sides) => [
  vi?.revision.body.vi ?? null,
  en?.revision.body.en ?? null,
]
