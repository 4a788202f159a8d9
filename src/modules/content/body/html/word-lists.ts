import type { Element } from 'domhandler'
import { isTag } from 'domhandler'
import type { Inline } from '../document.ts'
import type { Entry } from '../nesting.ts'
import { lettersOf, styleOf } from './elements.ts'

/** The item that a paragraph of Word is when its style says so; undefined for other paragraphs. */
export function wordItem(element: Element, words: () => Inline[]): Entry | undefined {
  const list = styleOf(element).get('mso-list')
  const level = /\blevel(\d+)\b/.exec(list ?? '')?.[1]
  if (level === undefined) return undefined
  const sign = drawnSign(element)
  const number = /^\(?(\d{1,6})[.)]/.exec(sign)?.[1]
  const counted = number !== undefined || /^\(?[a-zđ]{1,5}[.)]/i.test(sign)
  return {
    indent: Number(level),
    number: counted ? Number(number ?? 1) : null,
    content: words(),
  }
}

/** The bullet or number that Word draws before the words, in an element that says to ignore it. */
function drawnSign({ children }: Element): string {
  const waiting = children.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isTag(node)) continue
    if (styleOf(node).get('mso-list') === 'ignore') return lettersOf(node.children).trim()
    waiting.push(...node.children.toReversed())
  }
  return ''
}
