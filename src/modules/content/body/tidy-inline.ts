import { hasControlCharacters, normalise } from '#platform/text/normalise.ts'
import { type Inline, type Mark, markOrder, type Words, words } from './document.ts'

/** Words in their one form: marks in order, neighbours joined, one space at a time and none at the ends of a line. */
export function tidyInline(content: readonly Inline[]): Inline[] {
  const lines: Words[][] = [[]]
  for (const node of content.flatMap(brokenAtLines))
    if (node.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(node)
  return lines
    .map((line) => trimmed(joined(line)))
    .filter((line) => line.length > 0)
    .flatMap((line, index): Inline[] => (index > 0 ? [{ type: 'hardBreak' }, ...line] : line))
}

/** The same words on one line. */
export const onOneLine = (content: readonly Inline[]): Inline[] =>
  tidyInline(
    content.flatMap(brokenAtLines).map((node) => (node.type === 'hardBreak' ? words(' ') : node)),
  )

/** A line of plain words: a caption, a title. */
export const oneLine = (text: string): string =>
  normalise(withoutControls(text)).replace(/\s+/g, ' ').trim()

const withoutControls = (text: string): string =>
  hasControlCharacters(text)
    ? [...text.toWellFormed()].filter((letter) => !hasControlCharacters(letter)).join('')
    : text

function brokenAtLines(node: Inline): Inline[] {
  if (node.type === 'hardBreak') return [node]
  const marks = tidyMarks(node.marks ?? [])
  return withoutControls(node.text)
    .split(/\r\n?|\n/)
    .flatMap((line, index): Inline[] => {
      const spaced = words(line.replace(/\s+/g, ' '), marks)
      return index > 0 ? [{ type: 'hardBreak' }, spaced] : [spaced]
    })
}

function tidyMarks(marks: readonly Mark[]): Mark[] {
  const kept = markOrder.flatMap((type) => marks.find((mark) => mark.type === type) ?? [])
  const has = (type: Mark['type']) => kept.some((mark) => mark.type === type)
  return kept.filter(
    ({ type }) =>
      !(type === 'reference' && has('link')) && !(type === 'superscript' && has('subscript')),
  )
}

export const sameMarks = (one: Words, other: Words): boolean =>
  JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? [])

function joined(line: readonly Words[]): Words[] {
  const nodes: Words[] = []
  for (const node of line) {
    const last = nodes.at(-1)
    if (node.text === '') continue
    if (last && sameMarks(last, node)) last.text += node.text
    else nodes.push({ ...node })
  }
  return nodes
}

/** One space between two words, in whichever node it stands first. */
function trimmed(line: readonly Words[]): Words[] {
  const nodes: Words[] = []
  for (const node of line) {
    const before = nodes.at(-1)
    const text = normalise(node.text).replace(/\s+/g, ' ')
    const own = !before || before.text.endsWith(' ') ? text.replace(/^ /, '') : text
    if (own !== '') nodes.push({ ...node, text: own })
  }
  const last = nodes.at(-1)
  if (!last) return []
  last.text = last.text.replace(/ $/, '')
  return last.text === '' ? joined(nodes.slice(0, -1)) : joined(nodes)
}
