import { documentNumbers } from '#platform/text/document-number.ts'
import { foldLetters } from '#platform/text/fold.ts'
import { placeTone } from '#platform/text/tone.ts'
import type { Word } from '#platform/text/words.ts'
import type { Range } from '#ui/Mark.tsx'
import { shortFormsOf } from './short-forms.ts'

/** What is looked for in a text: the words as typed, and other ways of saying a part of them. */
export type Sought = { words: readonly Word[]; also: readonly { words: readonly Word[] }[] }

/** Where the sought words stand in a normalised text, in order and without overlaps. */
export function rangesIn(text: string, { words, also }: Sought): Range[] {
  const plain = foldLetters(text)
  const runs = [words, ...also.map((each) => each.words)]
    .filter((each) => each.length > 1)
    .flatMap((each) => runsIn(plain, each))
  // Where the words stand side by side in their order, single ones elsewhere only distract.
  if (runs.length > 0) return joinNeighbours(text, runs)
  const singles = [...words, ...also.flatMap((each) => (each.words.length === 1 ? each.words : []))]
  const found = singles.flatMap((word) => hitsIn(text, plain, word))
  return joinNeighbours(text, [...found, ...wholesIn(text, words)])
}

function runsIn(plain: string, words: readonly Word[]): Range[] {
  const [first, ...rest] = words
  return placesIn(plain, first?.folded ?? '').flatMap((start) => {
    let end = start + (first?.folded.length ?? 0)
    for (const { folded } of rest) {
      let next = end
      while (next < plain.length && !isLetter(plain, next)) next += 1
      if (!plain.startsWith(folded, next) || isLetter(plain, next + folded.length)) return []
      end = next + folded.length
    }
    return [{ start, end }]
  })
}

/** A word typed with marks wants them, unless the text has only others. */
function hitsIn(text: string, plain: string, { exact, folded }: Word): Range[] {
  const found = placesIn(plain, folded).map((start) => ({ start, end: start + folded.length }))
  if (exact === folded) return found
  const right = found.filter(
    ({ start, end }) => placeTone(text.slice(start, end).toLowerCase()) === exact,
  )
  return right.length > 0 ? right : found
}

/** Where a whole word begins; a text full of it is not looked through to its end. */
function placesIn(plain: string, word: string): number[] {
  const places: number[] = []
  if (word === '') return places
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    if (!isLetter(plain, at - 1) && !isLetter(plain, at + word.length)) places.push(at)
    if (places.length === 50) break
  }
  return places
}

function isLetter(plain: string, place: number): boolean {
  const code = plain.charCodeAt(place)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  return code >= 128 && /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(plain.charAt(place))
}

/** Numbers and short forms written otherwise than they were typed: the whole is marked. */
function wholesIn(text: string, sought: readonly Word[]): Range[] {
  const glued = sought.map(({ folded }) => folded).join('')
  if (!/\d/.test(glued) && !text.includes('&')) return []
  const numbers = documentNumbers(text).filter(({ keys }) => keys.at(-1) === `dn${glued}`)
  const shorts = shortFormsOf(text).filter(({ key }) => key === glued)
  return [...numbers, ...shorts].map(({ start, end }) => ({ start, end }))
}

/** Marks in order, without overlaps; those with nothing but a space between become one. */
function joinNeighbours(text: string, found: readonly Range[]): Range[] {
  const ranges: Range[] = []
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    const last = ranges.at(-1)
    if (last && (start <= last.end || (start === last.end + 1 && text[last.end] === ' ')))
      last.end = Math.max(last.end, end)
    else ranges.push({ start, end })
  }
  return ranges
}
