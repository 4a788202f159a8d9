import { type ChildNode, type Element, isTag, isText } from 'domhandler'
import { filmPage } from '../addresses.ts'
import { type Block, type Inline, paragraph, words } from '../document.ts'
import { enclosed } from '../enclosed.ts'
import { type Entry, nest } from '../nesting.ts'
import { inlineText } from '../words.ts'
import { DEEPEST, hasBlocks, isBlockName, isLeftOut, lettersOf, styleOf } from './elements.ts'
import { inlineOf, marksWithin } from './inline.ts'
import { listBlocks } from './lists.ts'
import { figureBlocks, filmBlocks, imageBlocks } from './pictures.ts'
import { deeper, type Reading } from './reading.ts'
import { tableBlocks } from './tables.ts'
import { wordItem } from './word-lists.ts'

/** The blocks that some nodes of a page are; words between blocks become paragraphs. */
export function blocksOf(nodes: readonly ChildNode[], reading: Reading): Block[] {
  const found: Block[] = []
  let run: Inline[] = []
  let items: Entry[] = []
  const closeRun = () => {
    found.push(...paragraphsOf(run, reading))
    run = []
  }
  const closeItems = () => {
    found.push(...nest(items))
    items = []
  }
  for (const node of nodes) {
    if (isTag(node) && isLeftOut(node)) continue
    if (!isTag(node) || !(isBlockName(node.name) || hasBlocks(node.children))) {
      if (isText(node) && node.data.trim() === '' && run.length === 0) continue
      if (isTag(node) || isText(node)) {
        closeItems()
        run.push(...inlineOf([node], reading))
      }
      continue
    }
    const image = node.name === 'img' ? imageBlocks(node, reading) : undefined
    // A picture that is left out parts nothing.
    if (image?.length === 0) continue
    closeRun()
    const entry = wordItem(node, () =>
      inlineOf(node.children, deeper(reading, marksWithin(node, reading))),
    )
    if (entry) items.push(entry)
    else {
      const read =
        image ??
        (reading.depth > DEEPEST
          ? [paragraph([words(lettersOf(node.children).replace(/\s+/g, ' '))])]
          : blockOf(node, reading))
      if (read.length > 0) closeItems()
      found.push(...read)
    }
  }
  closeItems()
  closeRun()
  return found
}

function blockOf(element: Element, reading: Reading): Block[] {
  const within = deeper(reading, marksWithin(element, reading))
  const inside = () => blocksOf(element.children, within)
  const level = headingLevel(element)
  if (level) return headingBlocks(element, level, within)
  switch (element.name) {
    case 'ul':
    case 'ol':
      return listBlocks(element, within)
    case 'table':
      return tableBlocks(element, within)
    case 'blockquote':
      return enclosed(inside(), (content) => ({ type: 'blockquote', content }))
    case 'hr':
      return [{ type: 'horizontalRule' }]
    case 'iframe':
    case 'video':
      return filmBlocks(element, reading)
    case 'figure':
      return figureBlocks(element, reading, inside)
    case 'pre':
      return blocksOf(element.children, { ...within, linesPart: true })
    case 'dt':
      return blocksOf(element.children, deeper(within, [...within.marks, { type: 'bold' }]))
    default:
      return inside()
  }
}

/** h1 is the page's own, so it becomes a heading of the text; Word says the level in a style. */
function headingLevel(element: Element): 2 | 3 | 4 | undefined {
  const outline = element.name === 'p' ? styleOf(element).get('mso-outline-level') : undefined
  const level = Number(/^h([1-6])$/.exec(element.name)?.[1] ?? outline ?? 0)
  if (!(level >= 1)) return undefined
  return level <= 2 ? 2 : level === 3 ? 3 : 4
}

/** A heading is heavy by itself, and what cannot stand in it follows it. */
function headingBlocks(element: Element, level: 2 | 3 | 4, reading: Reading): Block[] {
  const blocks = blocksOf(element.children, reading)
  const content = blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.content.map(unbold) : [],
  )
  const others = blocks.filter(({ type }) => type !== 'paragraph')
  return [{ type: 'heading', attrs: { level }, content }, ...others]
}

const unbold = (node: Inline): Inline =>
  node.type === 'text'
    ? words(
        node.text,
        node.marks?.filter(({ type }) => type !== 'bold'),
      )
    : node

/** Paragraphs from a run of words: an empty line parts them; a film's address alone is the film's card. */
function paragraphsOf(run: readonly Inline[], { linesPart }: Reading): Block[] {
  const parted: Inline[][] = [[]]
  for (const line of linesOf(linesPart ? run.flatMap(atLineEnds) : run)) {
    const last = parted.at(-1)
    if (inlineText(line).trim() === '') parted.push([])
    else last?.push(...(last.length > 0 ? [hardBreak, ...line] : line))
  }
  return parted.map((content): Block => {
    const href = filmPage(inlineText(content))
    return href ? { type: 'video', attrs: { href, title: '' } } : paragraph(content)
  })
}

const hardBreak: Inline = { type: 'hardBreak' }

function linesOf(run: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const node of run)
    if (node.type === 'hardBreak') lines.push([])
    else lines.at(-1)?.push(node)
  return lines
}

const atLineEnds = (node: Inline): Inline[] =>
  node.type === 'hardBreak'
    ? [node]
    : node.text
        .split('\n')
        .flatMap((text, index): Inline[] =>
          index > 0 ? [hardBreak, { ...node, text }] : [{ ...node, text }],
        )
