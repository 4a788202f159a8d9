import { documentNumbers } from '#platform/text/document-number.ts'
import { normalise } from '#platform/text/normalise.ts'
import { type Word, wordsOf } from '#platform/text/words.ts'
import type { Range } from '#ui/Mark.tsx'
import { shortFormsOf } from './short-forms.ts'

export type Marked = { text: string; ranges: Range[] }

const WORDS_SHOWN = 36
const WORDS_BEFORE = 8

/** A text with the places where the sought words stand. A word typed with marks wants them, unless the text has only others. */
export function marked(given: string, sought: readonly Word[]): Marked {
  const text = normalise(given)
  return markedIn(text, wordsOf(text), sought)
}

function markedIn(text: string, words: readonly Word[], sought: readonly Word[]): Marked {
  const exactHere = new Set(words.map(({ exact }) => exact))
  const hits = words.filter((word) =>
    sought.some(
      (one) =>
        one.exact === word.exact ||
        (one.folded === word.folded && (one.exact === one.folded || !exactHere.has(one.exact))),
    ),
  )
  const runs = runsOf(words, sought)
  const found = runs.length > 0 ? runs : [...hits, ...wholesIn(text, sought)]
  return { text, ranges: joinNeighbours(text, found) }
}

/** Where the sought words stand side by side in their order: then single ones elsewhere only distract. */
function runsOf(words: readonly Word[], sought: readonly Word[]): Range[] {
  if (sought.length < 2) return []
  return words.flatMap((first, at) => {
    const last = words[at + sought.length - 1]
    const all = sought.every((one, step) => one.folded === words[at + step]?.folded)
    return all && last ? [{ start: first.start, end: last.end }] : []
  })
}

/** The part of a long text that holds the most of the sought words, cut between words. */
export function excerpt(given: string, sought: readonly Word[]): Marked {
  const text = normalise(given)
  const words = wordsOf(text)
  const { ranges } = markedIn(text, words, sought)
  if (words.length <= WORDS_SHOWN) return { text, ranges }
  const first = bestStart(words, ranges)
  const from = words[first]?.start ?? 0
  const last = words[Math.min(first + WORDS_SHOWN, words.length) - 1]
  const until = last?.end ?? text.length
  const head = first > 0 ? '… ' : ''
  const tail = until < (words.at(-1)?.end ?? 0) ? ' …' : ''
  const shift = head.length - from
  return {
    text: head + text.slice(from, until) + tail,
    ranges: ranges
      .filter(({ start, end }) => start >= from && end <= until)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}

function bestStart(words: readonly Word[], ranges: readonly Range[]): number {
  let best = { start: 0, found: 0 }
  let next = 0
  for (const range of ranges.slice(0, 200)) {
    while (next < words.length - 1 && (words[next]?.start ?? 0) < range.start) next += 1
    const start = Math.max(0, next - WORDS_BEFORE)
    const end = words[Math.min(start + WORDS_SHOWN, words.length) - 1]?.end ?? 0
    const inside = ranges.filter((one) => one.start >= range.start && one.end <= end).length
    if (inside > best.found) best = { start, found: inside }
  }
  return best.start
}

/** Numbers and short forms written otherwise than they were typed: the whole is marked. */
function wholesIn(text: string, sought: readonly Word[]): Range[] {
  const glued = sought.map(({ folded }) => folded).join('')
  const numbers = documentNumbers(text).filter(({ keys }) => keys.at(-1) === `dn${glued}`)
  const shorts = shortFormsOf(text).filter(({ key }) => key === glued)
  return [...numbers, ...shorts].map(({ start, end }) => ({ start, end }))
}

/** Marks in order, without overlaps; those with nothing but a space between become one. */
function joinNeighbours(text: string, found: readonly Range[]): Range[] {
  const ranges: Range[] = []
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    const last = ranges.at(-1)
    if (last && (start <= last.end || /^[ ]$/.test(text.slice(last.end, start))))
      last.end = Math.max(last.end, end)
    else ranges.push({ start, end })
  }
  return ranges
}
