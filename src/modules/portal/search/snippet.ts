import { normalise } from '#platform/text/normalise.ts'
import type { Range } from '#ui/Mark.tsx'
import { rangesIn, type Sought } from './hits.ts'

export type Marked = { text: string; ranges: Range[] }

const SHOWN = 260
const BEFORE = 60

/** A text with the places where the sought words stand. */
export function marked(given: string, sought: Sought): Marked {
  const text = normalise(given)
  return { text, ranges: rangesIn(text, sought) }
}

/** A stretch of a longer text, and whether the text goes on before and after it. */
export type Stretch = { text: string; before: boolean; after: boolean }

/** The part of a text that holds the most of the sought words, cut between words. */
export function excerpt(given: string | Stretch, sought: Sought): Marked {
  const stretch =
    typeof given === 'string' ? { text: normalise(given), before: false, after: false } : given
  const { text } = stretch
  const ranges = rangesIn(text, sought)
  const start = text.length > SHOWN ? bestStart(text, ranges) : 0
  const from = start > 0 || stretch.before ? afterSpace(text, start, ranges) : 0
  const until = untilSpace(text, from + SHOWN, stretch.after)
  const head = from > 0 ? '… ' : ''
  const tail = until < text.length || stretch.after ? ' …' : ''
  const shift = head.length - from
  return {
    text: head + text.slice(from, until) + tail,
    ranges: ranges
      .filter((range) => range.start >= from && range.end <= until)
      .map((range) => ({ start: range.start + shift, end: range.end + shift })),
  }
}

function bestStart(text: string, ranges: readonly Range[]): number {
  let best = { start: 0, found: 0 }
  for (const { start } of ranges) {
    const from = Math.max(0, Math.min(start - BEFORE, text.length - SHOWN))
    const inside = ranges.filter((one) => one.start >= from && one.end <= from + SHOWN).length
    if (inside > best.found) best = { start: from, found: inside }
  }
  return best.start
}

/** The first beginning of a word from here on, but never behind what was found. */
function afterSpace(text: string, from: number, ranges: readonly Range[]): number {
  const space = text.slice(from).search(/\s\S/)
  const begin = space < 0 ? from : from + space + 1
  const first = ranges.find(({ start }) => start >= from)?.start ?? Number.POSITIVE_INFINITY
  return begin <= first ? begin : from
}

/** The last end of a word before here, unless the text ends first. */
function untilSpace(text: string, until: number, goesOn: boolean): number {
  if (text.length <= until && !goesOn) return text.length
  const space = text.lastIndexOf(' ', until)
  return space > until / 2 ? space : Math.min(until, text.length)
}
