import { fold } from '#platform/text/fold.ts'

const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
// Nine digits or more, however they are parted: telephones, identity cards, bank accounts. Days have fewer in a row.
const DIGITS = /(?<![\p{L}\p{N}/.,])\+?\d(?:[ .-]?\d){8,15}(?![\p{L}\p{N}/])/gu
// Amounts of đồng, with dots in threes; behind a country's code such a number is a telephone.
const AMOUNTS = /(?<![\p{L}\p{N}.,+]|\+\d{1,3} )\d{1,3}(?:\.\d{3})+(?![\p{N}.])/gu

/** What stands in the place of something personal. */
export const STRUCK = { vi: '[đã lược]', en: '[struck]' } as const

/** The parts of a text that tell who somebody is: addresses, long numbers, and the asker's name. */
export function personalDataIn(text: string, name: string | null): string[] {
  const withoutAmounts = text.replaceAll(AMOUNTS, (amount) => '·'.repeat(amount.length))
  const found = [...text.matchAll(ADDRESS), ...withoutAmounts.matchAll(DIGITS)].map(([part]) =>
    part.trim(),
  )
  return [...new Set([...found, ...namesIn(text, name)])]
}

/** A text with what is personal struck out. */
export const strike = (text: string, name: string | null, locale: 'vi' | 'en'): string =>
  personalDataIn(text, name)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, part) => rest.replaceAll(part, STRUCK[locale]), text)

/** The asker's name as it stands in a text, however it is capitalised or marked; one of a single word is a word like others. */
export function namesIn(text: string, name: string | null): string[] {
  if (name === null || !name.includes(' ')) return []
  const letters = text.normalize('NFC')
  const [inText, wanted] = [foldEach(letters), fold(name)]
  const places: string[] = []
  for (let at = inText.indexOf(wanted); at !== -1; at = inText.indexOf(wanted, at + 1))
    places.push(letters.slice(at, at + wanted.length))
  return places
}

/** Letter for letter, so that a place in the result is the same place in the text. */
const foldEach = (text: string) =>
  [...text]
    .map((letter) => (letter.trim() === '' ? ' '.repeat(letter.length) : foldOne(letter)))
    .join('')
const foldOne = (letter: string) => {
  const folded = fold(letter)
  return folded.length === letter.length ? folded : letter
}
