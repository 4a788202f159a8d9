import { type ChildNode, type Element, isTag, isText } from 'domhandler'
import { safeHref } from '../addresses.ts'
import { type Inline, type Mark, words } from '../document.ts'
import { DEEPEST, isLeftOut, lettersOf, styleOf } from './elements.ts'
import { deeper, type Reading } from './reading.ts'

type Plain = 'bold' | 'italic' | 'subscript' | 'superscript' | 'code'

const byName: Record<string, Plain> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  sub: 'subscript',
  sup: 'superscript',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
}

/** The words under some nodes, with the marks that tags and styles give them. */
export const inlineOf = (nodes: readonly ChildNode[], reading: Reading): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (isText(node)) return [words(spaced(node.data, reading), reading.marks)]
    if (!isTag(node) || isLeftOut(node)) return []
    if (node.name === 'br') return [{ type: 'hardBreak' }]
    if (node.name === 'img') return []
    if (reading.depth > DEEPEST) return [words(lettersOf(node.children).replace(/\s+/g, ' '))]
    return inlineOf(node.children, deeper(reading, marksWithin(node, reading)))
  })

/** A line end in the source is a space, but where lines part it ends the line. */
const spaced = (letters: string, { linesPart }: Reading): string =>
  linesPart ? letters.replace(/[^\S\n]+/g, ' ') : letters.replace(/\s+/g, ' ')

/** The marks on what stands in an element. */
export function marksWithin(element: Element, reading: Reading): readonly Mark[] {
  const style = styleOf(element)
  const off = (name: string, value: RegExp) => value.test(style.get(name) ?? '')
  const types = new Set<Plain>()
  const named = byName[element.name]
  if (named && !(named === 'bold' && off('font-weight', /^(normal|[1-4]00)$/))) types.add(named)
  if (/^(bold|bolder|[6-9]00)$/.test(style.get('font-weight') ?? '')) types.add('bold')
  if (/^(italic|oblique)/.test(style.get('font-style') ?? '')) types.add('italic')
  if (style.get('vertical-align') === 'super') types.add('superscript')
  if (style.get('vertical-align') === 'sub') types.add('subscript')
  const link = element.name === 'a' ? linkOf(element, reading) : undefined
  const plain = [...types].map((type): Mark => ({ type }))
  return [...reading.marks, ...plain, ...(link ? [link] : [])]
}

function linkOf({ attribs }: Element, { page, leftOut }: Reading): Mark | undefined {
  const given = attribs.href?.trim()
  if (!given || given.startsWith('#')) return undefined
  const to = page?.(given)
  if (to) return { type: 'reference', attrs: { to } }
  const href = safeHref(given)
  if (href === undefined) leftOut?.(`link ${given.slice(0, 100)}`)
  return href === undefined ? undefined : { type: 'link', attrs: { href } }
}
