import { documentNumbers } from '#platform/text/document-number.ts'
import { normalise } from '#platform/text/normalise.ts'
import { type Word, wordsOf } from '#platform/text/words.ts'
import { shortFormsOf } from './short-forms.ts'
import { type Alternative, type Book, meantBy, noSynonyms } from './synonyms/book.ts'
import { kept, pairOf } from './vectors.ts'

/** What a person looks for, as PostgreSQL queries; null where the words give no such query. */
export type Question = {
  words: Word[]
  /** Every word or what it also means, marks aside: what is found at all. */
  all: string
  /** Every word itself, marks aside. */
  typed: string
  /** Any of the words, of their synonyms, of the numbers: a title without one of these says nothing. */
  any: string
  /** The words typed with marks, all of them, and any of them, as typed: what comes first. */
  exact: string | null
  anyExact: string | null
  /** The words side by side. */
  phrase: string | null
  /** The words side by side in a title, told by its pairs. */
  titled: string
  /** The document numbers spoken of. */
  numbers: string | null
  /** The other ways of saying it that are looked for too. */
  also: Alternative[]
}

const MOST_WORDS = 24

/** Reads what a person typed. Any text gives a question, or null when it holds no word. */
export function readQuestion(typed: string, book: Book = noSynonyms): Question | null {
  const text = normalise(typed)
  const words = wordsOf(text).filter(isSought).slice(0, MOST_WORDS)
  if (words.length === 0) return null
  const numbers = documentNumbers(text)
  const wholes = [
    ...numbers.map(({ keys, start, end }) => ({ key: keys.at(-1) ?? '', start, end })),
    ...shortFormsOf(text),
  ]
  const inNumber = (word?: Word) =>
    word && numbers.some(({ start, end }) => word.start >= start && word.end <= end)
  // QĐ in the number of a decision is no word of its own.
  const meant = meantBy(words, book).filter(({ from }) => !inNumber(words[from]))
  const marked = words.filter(({ exact, folded }) => exact !== folded).map(({ exact }) => exact)
  const folded = words.map((word) => lexeme(word.folded))
  const keys = [
    ...numbers.flatMap((number) => number.keys.at(-1) ?? []),
    ...(numbers.length === 0 ? bareNumbers(words).map((word) => `dn${word}`) : []),
  ]
  const parts = partsOf(words, wholes)
  const inMeaning = meant.map(({ from, until, others }) => {
    const inside = words.slice(from, until)
    return [sideBySide(parts, inside), ...others.map(allWords)].filter(Boolean).join(' | ')
  })
  const outside = parts.filter(
    (part) =>
      !meant.some(({ from, until }) =>
        words.slice(from, until).some((word) => part.words.includes(word)),
      ),
  )
  return {
    words,
    all: [...inMeaning.map((each) => `(${each})`), ...outside.map(({ query }) => query)].join(
      ' & ',
    ),
    typed: parts.map(({ query }) => query).join(' & '),
    any: [
      ...folded,
      ...wholes.map(({ key }) => lexeme(key)),
      ...keys.map(lexeme),
      ...meant.flatMap(({ others }) =>
        others.flatMap(({ words: other }) => other.map((word) => lexeme(word.folded))),
      ),
    ].join(' | '),
    exact: joined(marked.map(lexeme), ' & '),
    anyExact: joined(marked.map(lexeme), ' | '),
    phrase: folded.length > 1 ? folded.join(' <-> ') : null,
    titled: [...pairs(words), ...marked.map(lexeme)].join(' & '),
    numbers: joined(keys.map(lexeme), ' | '),
    also: meant.flatMap(({ others }) => others),
  }
}

/** People say "quyết định số 1394" where the title has no "số": before a figure the word asks nothing. */
const isSought = ({ folded }: Word, place: number, all: readonly Word[]): boolean =>
  folded !== 'so' || !/^\d/.test(all[place + 1]?.folded ?? '')

const bareNumbers = (words: readonly Word[]) =>
  words.map(({ folded }) => folded).filter((word) => /^\d{1,5}$/.test(word))

type Whole = { key: string; start: number; end: number }
type Part = { words: Word[]; query: string }

/** Words that stand together for one thing are found by its parts or by its key. */
function partsOf(words: readonly Word[], wholes: readonly Whole[]): Part[] {
  const parts: Part[] = []
  const taken = new Set<Word>()
  for (const { key, start, end } of wholes) {
    const inside = words.filter(
      (word) => word.start >= start && word.end <= end && !taken.has(word),
    )
    if (inside.length === 0) continue
    for (const word of inside) taken.add(word)
    const each = inside.map(({ folded }) => lexeme(folded)).join(' & ')
    parts.push({ words: inside, query: `((${each}) | ${lexeme(key)})` })
  }
  const rest = words.filter((word) => !taken.has(word))
  return [...parts, ...rest.map((word) => ({ words: [word], query: lexeme(word.folded) }))]
}

const sideBySide = (parts: readonly Part[], inside: readonly Word[]): string =>
  `(${parts
    .filter((part) => part.words.some((word) => inside.includes(word)))
    .map(({ query }) => query)
    .join(' & ')})`

const allWords = ({ words }: Alternative): string =>
  words.length > 0 ? `(${words.map(({ folded }) => lexeme(folded)).join(' & ')})` : ''

const pairs = (words: readonly Word[]): string[] =>
  words.length < 2
    ? words.map(({ folded }) => lexeme(folded))
    : words.slice(1).map((word, before) => `'${pairOf(words[before]?.folded ?? '', word.folded)}'`)

// A word holds letters and digits alone, so nothing inside the quotes needs escaping.
const lexeme = (word: string): string => `'${kept(word)}'`

const joined = (parts: readonly string[], sign: string): string | null =>
  parts.length > 0 ? parts.join(sign) : null
