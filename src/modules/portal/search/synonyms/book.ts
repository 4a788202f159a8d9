import { normalise } from '#platform/text/normalise.ts'
import { type Word, wordsOf } from '#platform/text/words.ts'

/** What is looked for besides: whoever types the term finds the meanings; where it is mutual, the other way round too. */
export type Synonym = { term: string; meanings: readonly string[]; mutual: boolean }

/** Another way of saying a part of what was typed. */
export type Alternative = { text: string; words: Word[] }

type Entry = { words: Word[]; others: Alternative[] }

/** All synonyms by the first word without marks of each way of saying, the longest first. */
export type Book = ReadonlyMap<string, readonly Entry[]>

export const noSynonyms: Book = new Map()

export function bookOf(synonyms: readonly Synonym[]): Book {
  const book = new Map<string, Entry[]>()
  for (const { term, meanings, mutual } of synonyms) {
    const ways = [term, ...meanings]
    for (const way of mutual ? ways : [term]) {
      const others = ways.filter((each) => each !== way).map(alternative)
      for (const words of writingsOf(way)) {
        const first = words[0]?.folded ?? ''
        book.set(first, joined(book.get(first) ?? [], { words, others }))
      }
    }
  }
  return book
}

const alternative = (text: string): Alternative => ({ text, words: wordsOf(normalise(text)) })

/** KH&CN is also typed KHCN. */
function writingsOf(way: string): Word[][] {
  const words = wordsOf(normalise(way))
  const glued = wordsOf(normalise(way.replaceAll('&', '')))
  return [words, ...(way.includes('&') ? [glued] : [])].filter((each) => each.length > 0)
}

/** Two entries of one wording are one; the longest wording comes first, so that it is met first. */
function joined(entries: readonly Entry[], added: Entry): Entry[] {
  const alike = (one: Entry) => exactly(one.words) === exactly(added.words)
  const same = entries.find(alike)
  const others = [...(same?.others ?? []), ...added.others]
  const apart = others.filter(
    (one, place) => others.findIndex(({ text }) => text === one.text) === place,
  )
  return [...entries.filter((one) => !alike(one)), { words: added.words, others: apart }].sort(
    (a, b) => b.words.length - a.words.length,
  )
}

const exactly = (words: readonly Word[]) => words.map(({ exact }) => exact).join(' ')

/** Where in the words a term stands, and what else it is called. */
export type Meant = { from: number; until: number; others: readonly Alternative[] }

/** The terms in what was typed, each word belonging to one at most. */
export function meantBy(words: readonly Word[], book: Book): Meant[] {
  const found: Meant[] = []
  for (let at = 0; at < words.length; at += 1) {
    const entry = book.get(words[at]?.folded ?? '')?.find((one) => standsAt(one.words, words, at))
    if (!entry) continue
    found.push({ from: at, until: at + entry.words.length, others: entry.others })
    at += entry.words.length - 1
  }
  return found
}

/** Marks that are typed must be right. One syllable without marks means too much, unless the term itself has none. */
const standsAt = (term: readonly Word[], words: readonly Word[], at: number): boolean =>
  term.every((one, step) => {
    const word = words[at + step]
    if (!word || word.folded !== one.folded) return false
    return word.exact === one.exact || (word.exact === word.folded && term.length > 1)
  })
