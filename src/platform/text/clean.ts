import { hasControlCharacters } from './normalise.ts'

/** A text as XML and calendars can carry it: without halves of letters and invisible commands. */
export const clean = (text: string): string =>
  [...text.toWellFormed()].filter((letter) => !hasControlCharacters(letter)).join('')
