import { documentNumbers } from '#platform/text/document-number.ts'
import { normalise } from '#platform/text/normalise.ts'
import { type Word, wordsOf } from '#platform/text/words.ts'
import { shortFormsOf } from './short-forms.ts'
import { LONGEST_WORD } from './vectors.ts'

/** What a person looks for, as PostgreSQL queries; null where the words give no such query. */
export type Question = {
  words: Word[]
  /** Every word, marks aside: what is found at all. */
  all: string
  /** The words typed with marks, all of them, and any of them, as typed: what comes first. */
  exact: string | null
  anyExact: string | null
  /** The words side by side. */
  phrase: string | null
  /** The document numbers spoken of. */
  numbers: string | null
}

const MOST_WORDS = 24

/** Reads what a person typed. Any text gives a question, or null when it holds no word. */
export function readQuestion(typed: string): Question | null {
  const text = normalise(typed)
  const words = wordsOf(text).filter(isSought).slice(0, MOST_WORDS)
  if (words.length === 0) return null
  const numbers = documentNumbers(text)
  const wholes = [
    ...numbers.map(({ keys, start, end }) => ({ key: keys.at(-1) ?? '', start, end })),
    ...shortFormsOf(text),
  ]
  const marked = words.filter(({ exact, folded }) => exact !== folded).map(({ exact }) => exact)
  const folded = words.map((word) => lexeme(word.folded))
  const bare = words.filter(({ folded: word }) => /^\d{1,5}$/.test(word))
  const keys = [
    ...numbers.flatMap((number) => number.keys.at(-1) ?? []),
    ...(numbers.length === 0 ? bare.map((word) => `dn${word.folded}`) : []),
  ]
  return {
    words,
    all: allOf(words, wholes),
    exact: joined(marked.map(lexeme), ' & '),
    anyExact: joined(marked.map(lexeme), ' | '),
    phrase: folded.length > 1 ? folded.join(' <-> ') : null,
    numbers: joined(keys.map(lexeme), ' | '),
  }
}

/** People say "quyết định số 1394" where the title has no "số": before a figure the word asks nothing. */
const isSought = ({ folded }: Word, place: number, all: readonly Word[]): boolean =>
  folded !== 'so' || !/^\d/.test(all[place + 1]?.folded ?? '')

type Whole = { key: string; start: number; end: number }

/** Words that stand together for one thing are found by its parts or by its key. */
function allOf(words: readonly Word[], wholes: readonly Whole[]): string {
  const parts: string[] = []
  const taken = new Set<Word>()
  for (const { key, start, end } of wholes) {
    const inside = words.filter(
      (word) => word.start >= start && word.end <= end && !taken.has(word),
    )
    if (inside.length === 0) continue
    for (const word of inside) taken.add(word)
    parts.push(`((${inside.map(({ folded }) => lexeme(folded)).join(' & ')}) | ${lexeme(key)})`)
  }
  const rest = words.filter((word) => !taken.has(word)).map(({ folded }) => lexeme(folded))
  return [...parts, ...rest].join(' & ')
}

// A word holds letters and digits alone, so nothing inside the quotes needs escaping.
const lexeme = (word: string): string => `'${word.slice(0, LONGEST_WORD).toWellFormed()}'`

const joined = (parts: readonly string[], sign: string): string | null =>
  parts.length > 0 ? parts.join(sign) : null
