import type { Locale } from '#platform/locale.ts'
import { headings } from '../narrative.ts'
import { words } from '../words.ts'
import type { Explanation, Saying } from './content.ts'

/** What a saying is about, in a word: its heading, or the figure that it explains. */
export function aboutOf(saying: Saying | Explanation, locale: Locale): string {
  if ('name' in saying) return saying.name[locale]
  const heading = headings.find((one) => one === saying.part)
  return heading ? words[locale].heading[heading] : saying.part
}
