import { documentNumbers } from '#platform/text/document-number.ts'
import { normalise } from '#platform/text/normalise.ts'
import type { Written } from '#platform/text/searchable.ts'
import { wordsOf } from '#platform/text/words.ts'
import { shortFormsOf } from './short-forms.ts'

// PostgreSQL takes a tsvector of a megabyte and places up to 16383; a law of this length still fits.
const LONGEST_BODY = 200_000
const LAST_PLACE = 16_383
const GAP = 10
export const LONGEST_WORD = 80

type Weight = 'A' | 'B' | 'D'
type Fields = { title: Written; summary: Written; body: Written }

/** Both vectors of a thing, as PostgreSQL reads them: each word with its places and the weight of its field. */
export function vectorsOf({ title, summary, body }: Fields): { exact: string; folded: string } {
  const exact = new Vector()
  const folded = new Vector()
  let place = 0
  const add = (given: string | null, weight: Weight) => {
    const text = normalise(given ?? '').slice(0, LONGEST_BODY)
    for (const word of wordsOf(text)) {
      place += 1
      exact.add(word.exact, place, weight)
      folded.add(word.folded, place, weight)
    }
    // A phrase never runs from one field into the next.
    place += GAP
    for (const { keys } of documentNumbers(text))
      for (const key of keys) folded.add(key, place, weight)
    for (const { key } of shortFormsOf(text)) folded.add(key, place, weight)
  }
  for (const language of ['vi', 'en'] as const) {
    add(title[language], 'A')
    add(summary[language], 'B')
    add(body[language], 'D')
  }
  return { exact: exact.toString(), folded: folded.toString() }
}

class Vector {
  readonly #places = new Map<string, string[]>()

  add(word: string, place: number, weight: Weight) {
    const key = word.slice(0, LONGEST_WORD).toWellFormed()
    const places = this.#places.get(key) ?? []
    // PostgreSQL keeps 256 places of a word and forgets the rest.
    if (places.length < 250) places.push(`${Math.min(place, LAST_PLACE)}${weight}`)
    this.#places.set(key, places)
  }

  toString(): string {
    return [...this.#places].map(([word, places]) => `'${word}':${places.join(',')}`).join(' ')
  }
}
