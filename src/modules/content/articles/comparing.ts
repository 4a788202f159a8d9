import { diffWordsWithSpace } from 'diff'
import { toPlain } from '../body/markup.ts'
import type { Lang, Revision } from './schema.ts'
import { wordsIn } from './wording.ts'

/** A stretch of words that both have, that only the older has, or that only the newer has. */
export type Stretch = { kind: 'same' | 'removed' | 'added'; text: string }
export type Part = 'title' | 'summary' | 'body'
export type Comparison = { lang: Lang; part: Part; stretches: Stretch[] }[]

/** More changes than this are not two wordings of one text any more, and finding the fewest takes long. */
const MOST_CHANGES = 4_000

/** The difference of two texts word by word. */
export function stretchesOf(older: string, newer: string): Stretch[] {
  const changes = diffWordsWithSpace(older, newer, { maxEditLength: MOST_CHANGES })
  const parts: Stretch[] = changes
    ? changes.map(({ value, added, removed }) => ({
        kind: removed ? 'removed' : added ? 'added' : 'same',
        text: value,
      }))
    : [
        { kind: 'removed', text: older },
        { kind: 'added', text: newer },
      ]
  return parts.filter(({ text }) => text !== '')
}

/** What differs between two revisions, part by part and language by language. */
export function compareRevisions(older: Revision, newer: Revision): Comparison {
  return (['vi', 'en'] as const).flatMap((lang) => {
    const [before, after] = [textsOf(older, lang), textsOf(newer, lang)]
    return (['title', 'summary', 'body'] as const).flatMap((part) =>
      before[part] === after[part]
        ? []
        : [{ lang, part, stretches: stretchesOf(before[part], after[part]) }],
    )
  })
}

const textsOf = (revision: Revision, lang: Lang): Record<Part, string> => {
  const words = wordsIn(revision, lang)
  return words
    ? { title: words.title, summary: words.summary, body: toPlain(words.body) }
    : { title: '', summary: '', body: '' }
}
