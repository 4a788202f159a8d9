import type { ComponentChild } from 'preact'

/** A stretch of a text: from `start` up to but not including `end`, in UTF-16 units. */
export type Range = { start: number; end: number }

/** A text with the found words marked. Ranges come in order and do not overlap. */
export function Mark({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  const parts: ComponentChild[] = []
  let shown = 0
  for (const { start, end } of ranges) {
    parts.push(text.slice(shown, start), <mark>{text.slice(start, end)}</mark>)
    shown = end
  }
  parts.push(text.slice(shown))
  return parts
}
