import { documentNumbers } from '#platform/text/document-number.ts'
import { normalise } from '#platform/text/normalise.ts'
import type { Searchable, Written } from '#platform/text/searchable.ts'
import { wordsOf } from '#platform/text/words.ts'
import { marksOf } from './filters.ts'
import { shortFormsOf } from './short-forms.ts'

// PostgreSQL takes a tsvector of a megabyte and places up to 16383; a law of this length still fits.
export const LONGEST_BODY = 200_000
const MOST_BYTES = 900_000
const BYTES_OF_A_PLACE = 4
const LAST_PLACE = 16_383
const GAP = 10
const LONGEST_WORD = 80

type Weight = 'A' | 'B' | 'D'
type Field = { text: Written | undefined; weight: Weight }

/** Both vectors of a thing, as PostgreSQL reads them: each word with its places and the weight of its field. */
export function vectorsOf(thing: Omit<Searchable, 'path'>): { title: string; all: string } {
  const filters = marksOf(thing)
  const title: Field = { text: thing.title, weight: 'A' }
  const rest: Field[] = [
    { text: thing.summary, weight: 'B' },
    { text: thing.body, weight: 'D' },
  ]
  return {
    title: vectorOf([title], filters, true).toString(),
    all: vectorOf([title, ...rest], filters, false).toString(),
  }
}

/** A word as the index keeps it. */
export const kept = (word: string): string => word.slice(0, LONGEST_WORD).toWellFormed()

/** Two words that stand side by side, as one: in titles this is asked without looking at places. */
export const pairOf = (one: string, other: string): string => `${kept(one)} ${kept(other)}`

function vectorOf(fields: readonly Field[], filters: readonly string[], pairs: boolean): Vector {
  const vector = new Vector()
  let place = 0
  for (const filter of filters) vector.add(filter, LAST_PLACE, 'D')
  for (const language of ['vi', 'en'] as const)
    for (const { text: written, weight } of fields) {
      const text = normalise(written?.[language] ?? '').slice(0, LONGEST_BODY)
      let before: string | undefined
      for (const { exact, folded } of wordsOf(text)) {
        place += 1
        vector.add(kept(folded), place, weight)
        if (exact !== folded) vector.add(kept(exact), place, weight)
        if (pairs && before !== undefined) vector.add(pairOf(before, folded), place, weight)
        before = folded
      }
      // A phrase never runs from one field into the next.
      place += GAP
      for (const { keys } of documentNumbers(text))
        for (const key of keys) vector.add(kept(key), place, weight)
      for (const { key } of shortFormsOf(text)) vector.add(kept(key), place, weight)
    }
  return vector
}

class Vector {
  readonly #places = new Map<string, string[]>()
  #bytes = 0

  add(word: string, place: number, weight: Weight) {
    const at = `${Math.min(place, LAST_PLACE)}${weight}`
    const places = this.#places.get(word)
    if (!places) {
      this.#bytes += Buffer.byteLength(word) + BYTES_OF_A_PLACE
      if (this.#bytes < MOST_BYTES) this.#places.set(word, [at])
    }
    // PostgreSQL keeps 256 places of a word and forgets the rest.
    else if (places.length < 250) {
      this.#bytes += BYTES_OF_A_PLACE
      places.push(at)
    }
  }

  toString(): string {
    const parts: string[] = []
    for (const [word, places] of this.#places) parts.push(`'${word}':${places.join(',')}`)
    return parts.join(' ')
  }
}
