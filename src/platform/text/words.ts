import { foldLetters } from './fold.ts'
import { placeTone } from './tone.ts'

/** A word and where it stands in the text, in UTF-16 units; `exact` keeps its marks, `folded` has none. */
export type Word = { exact: string; folded: string; start: number; end: number }

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** The syllables of a normalised text. Compounds are found again by words that stand side by side. */
export function wordsOf(text: string): Word[] {
  // İ is the one letter whose small form is longer, and would shift every place after it.
  const exact = placeTone(text.replaceAll('İ', 'I').toLowerCase())
  const folded = foldLetters(text)
  return [...folded.matchAll(WORD)].map(({ 0: found, index }) => {
    const end = index + found.length
    return { exact: bare(exact.slice(index, end)), folded: bare(found), start: index, end }
  })
}

// Marks that no letter has taken up belong to no word.
const bare = (word: string) => word.replace(/\p{M}/gu, '')
