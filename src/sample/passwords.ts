import { randomInt } from 'node:crypto'

const CONSONANTS = 'bdghklmnrstvx'
const VOWELS = 'aeiou'

/** Four made-up words of four letters: easy to type from a screen, and about forty-eight bits of chance. */
export const readablePassword = (): string =>
  Array.from({ length: 4 }, () => syllable() + syllable()).join('-')

const syllable = () => letter(CONSONANTS) + letter(VOWELS)
const letter = (letters: string) => letters.charAt(randomInt(letters.length))
