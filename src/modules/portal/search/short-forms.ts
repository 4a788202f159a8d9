import { foldLetters } from '#platform/text/fold.ts'

/** A short form written with a sign or a space inside: KH&CN, R&D, ISO 9001. Its key has neither. */
export type ShortForm = { key: string; start: number; end: number }

const JOINED = /(?<![\p{L}\p{N}&])[\p{L}\p{N}]{1,5}(?:&[\p{L}\p{N}]{1,5})+(?![\p{L}\p{N}&])/gu
const STANDARD = /(?<![\p{L}\p{N}])(?:tcvn|qcvn|iso|iec) {0,2}[-–]? {0,2}\d{2,6}(?![\p{L}\p{N}])/gu

/** Short forms in a text; `KHCN` finds `KH&CN` and the other way round. */
export function shortFormsOf(text: string): ShortForm[] {
  const folded = foldLetters(text)
  return [JOINED, STANDARD].flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(({ 0: found, index }) => ({
      key: found.replace(/[^\p{L}\p{N}]/gu, ''),
      start: index,
      end: index + found.length,
    })),
  )
}
