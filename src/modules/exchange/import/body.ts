import { type ChildNode, type Element, isTag, isText } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import type { Block } from '#modules/content/index.ts'

/** Cleaned HTML as the blocks that an article is made of. */
export function bodyOf(html: string): Block[] {
  const blocks: Block[] = []
  const loose: string[] = []
  const flush = () => {
    const text = tidy(loose.splice(0).join(''))
    if (text) blocks.push({ type: 'paragraph', text })
  }
  for (const node of parseDocument(html).children) {
    if (!isTag(node) || !isBlock(node)) {
      loose.push(wordsOf(node))
      continue
    }
    flush()
    blocks.push(...blocksOf(node))
  }
  flush()
  return blocks
}

const isBlock = ({ name }: Element): boolean =>
  /^(p|h[1-6]|ul|ol|table|blockquote|figure|pre|hr)$/.test(name)

function blocksOf(element: Element): Block[] {
  if (element.name === 'ul' || element.name === 'ol') {
    const items = element.children
      .filter(isTag)
      .map((item) => tidy(wordsOf(item)).replaceAll('\n', ' '))
    return items.some(Boolean) ? [{ type: 'list', items: items.filter(Boolean) }] : []
  }
  if (element.name === 'table')
    return rowsIn(element).flatMap((row) => {
      const cells = row.children.filter(isTag).map((cell) => tidy(wordsOf(cell)))
      const text = cells.join(' | ')
      return text.replaceAll('|', '').trim() ? [{ type: 'paragraph' as const, text }] : []
    })
  if (
    element.name === 'blockquote' &&
    element.children.some((each) => isTag(each) && isBlock(each))
  )
    return element.children.filter(isTag).flatMap(blocksOf)
  const text = tidy(wordsOf(element))
  if (text === '') return []
  return /^h/.test(element.name) && element.name !== 'hr'
    ? [{ type: 'heading', text: text.replaceAll('\n', ' ') }]
    : [{ type: 'paragraph', text }]
}

const rowsIn = (element: Element): Element[] =>
  element.children.filter(isTag).flatMap((each) => (each.name === 'tr' ? [each] : rowsIn(each)))

function wordsOf(node: ChildNode): string {
  if (isText(node)) return node.data.replace(/\s+/g, ' ')
  if (!isTag(node)) return ''
  if (node.name === 'br') return '\n'
  const inside = node.children.map(wordsOf).join('')
  return isBlock(node) ? `${inside}\n` : inside
}

/** No empty line may stay: it would part the paragraph when somebody edits it. */
const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
