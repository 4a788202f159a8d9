import { figures, linesOf, oneLine } from '#platform/documents/phrases.ts'
import type { Block } from '#platform/documents/structure.ts'
import type { Saying } from '../content.ts'
import { sourceOf, takenAs } from '../reading.ts'

/** Texts as typed, a paragraph a line; the mark that closes a whole paper is taken off. */
export const paragraphs = (text: string): Block[] =>
  linesOf(text).map((line) => ({ kind: 'paragraph', text: line }))

/** Words taken in as they are, each with its source, and whose words the text covers. */
export function takenBlocks<One extends Saying>(
  sayings: readonly One[],
  lead: (one: One) => string = () => '',
): Block[] {
  const covered = takenAs(sayings, 'covered')
  return [
    ...takenAs(sayings, 'inserted').map(
      (one): Block => ({
        kind: 'dash',
        text: `${lead(one)}${oneLine(one.text)} (${sourceOf(one, 'vi')}).`,
      }),
    ),
    ...(covered.length > 0
      ? [
          {
            kind: 'paragraph',
            text: `Phần trên đã tổng hợp ý kiến của: ${covered.map((one) => sourceOf(one, 'vi')).join('; ')}.`,
          } as const,
        ]
      : []),
  ]
}

export const number = (value: number | null): string => (value === null ? '–' : figures(value))

/** With a small first letter, as a name stands inside a sentence. */
export const lower = (text: string): string =>
  text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

export const roman = (value: number): string =>
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][value - 1] ?? String(value)

/** The document that a duty rests on: `12/QĐ-X, IV.4` reads “văn bản số 12/QĐ-X (IV.4)”. */
export function basisText(clause: string): string {
  const [number = clause, ...rest] = clause.split(', ')
  return `văn bản số ${number}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`
}
