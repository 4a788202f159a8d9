import { type ChildNode, type Element, isTag, isText } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { asHtml, escaped } from '../sources/texts.ts'
import { filmAddress } from './films.ts'
import { unfoldShortcodes } from './shortcodes.ts'

export type Cleaned = {
  html: string
  /** Whether something that runs was taken out: scripts, handlers, frames of strangers. */
  codeRemoved: boolean
  shortcodesRemoved: boolean
  /** The pictures as the text names them. */
  pictures: string[]
}

/** Gone with everything in them. */
const dropped = new Set(
  'script style noscript template object embed applet form input button select textarea svg math link meta title head canvas'.split(
    ' ',
  ),
)
/** What runs or would show something of others, rather than only look. */
const running = new Set(['script', 'object', 'embed', 'applet', 'form'])
const kept = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table caption thead tbody tfoot tr th td figure figcaption strong b em i u s sub sup code br hr a img'.split(
    ' ',
  ),
)
const empty = new Set(['br', 'hr', 'img'])

/** The text of an old page without anything that runs, with the codes of its editor unfolded; what is left is plain HTML. */
export function cleanHtml(source: string, base: string): Cleaned {
  const { html, removed } = unfoldShortcodes(source)
  const state = { base, codeRemoved: false, pictures: new Set<string>() }
  const children = parseDocument(withParagraphs(html)).children
  const cleaned = children.map((node) => write(node, state, 0)).join('')
  return {
    html: cleaned.trim(),
    codeRemoved: state.codeRemoved,
    shortcodesRemoved: removed.length > 0,
    pictures: [...state.pictures],
  }
}

type State = { base: string; codeRemoved: boolean; pictures: Set<string> }

/** No page that somebody wrote is nested deeper; what is would empty the stack. */
const DEEPEST = 120

function write(node: ChildNode, state: State, depth: number): string {
  if (isText(node)) return escaped(node.data)
  if (!isTag(node)) return ''
  if (depth > DEEPEST) return escaped(lettersOf(node))
  if (Object.keys(node.attribs).some((name) => name.startsWith('on'))) state.codeRemoved = true
  if (node.name === 'iframe') return writeFrame(node, state)
  if (dropped.has(node.name)) {
    state.codeRemoved ||= running.has(node.name)
    return ''
  }
  if (node.name === 'img') return writePicture(node, state)
  const inside = node.children.map((child) => write(child, state, depth + 1)).join('')
  if (!kept.has(node.name)) return blocks.has(node.name) ? apart(inside) : inside
  if (empty.has(node.name)) return `<${node.name}>`
  if (node.name === 'a') return writeLink(node, inside, state)
  return `<${node.name}${spans(node)}>${inside}</${node.name}>`
}

/** All letters under an element that would be read, however deep they lie. */
function lettersOf(element: Element): string {
  const waiting: ChildNode[] = [element]
  let letters = ''
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) letters += node.data
    else if (isTag(node) && !dropped.has(node.name)) waiting.push(...node.children.toReversed())
  }
  return letters
}

/** Boxes of a layout: what stands loose in one is a paragraph. */
const blocks = new Set(
  'div section article main aside header footer center address dl dt dd'.split(' '),
)
const apart = (inside: string): string =>
  /<(p|h\d|ul|ol|table|blockquote|figure|pre)[\s>]/.test(inside) || inside.trim() === ''
    ? inside
    : `<p>${inside}</p>`

function writeFrame({ attribs }: Element, state: State): string {
  const film = filmAddress(attribs.src ?? '')
  if (film) return `<p><a href="${escaped(film)}">${escaped(film)}</a></p>`
  state.codeRemoved = true
  return ''
}

function writePicture({ attribs }: Element, state: State): string {
  // Pages that load late keep the true address beside a placeholder.
  const given = attribs['data-src'] ?? attribs['data-lazy-src'] ?? attribs.src ?? ''
  const src = /^(import|attachment):/.test(given) ? given : resolved(given, state.base)
  if (!src) return ''
  state.pictures.add(src)
  return `<img src="${escaped(src)}" alt="${escaped(attribs.alt ?? '')}">`
}

function writeLink({ attribs }: Element, inside: string, state: State): string {
  const given = (attribs.href ?? '').trim()
  if (/^(mailto|tel):/i.test(given)) return `<a href="${escaped(given)}">${inside}</a>`
  const href = resolved(given, state.base)
  // Control signs inside the word do not make it harmless for a browser.
  const code = /^\s*(javascript|vbscript|data):/i.test(given.replace(/[^\x21-\x7e]/g, ''))
  state.codeRemoved ||= code
  return href ? `<a href="${escaped(href)}">${inside}</a>` : inside
}

/** A web address in full, or undefined for anything else. */
function resolved(given: string, base: string): string | undefined {
  const trimmed = given.trim()
  if (trimmed === '' || trimmed.startsWith('#')) return undefined
  const url = URL.parse(trimmed, base || undefined)
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined
}

/** Cells that reach over several others keep that; no other attribute stays. */
const spans = ({ name, attribs }: Element): string =>
  name === 'td' || name === 'th'
    ? (['colspan', 'rowspan'] as const)
        .filter((each) => /^[1-9]\d?$/.test(attribs[each] ?? ''))
        .map((each) => ` ${each}="${attribs[each]}"`)
        .join('')
    : ''

const BLOCK = /<(p|div|ul|ol|table|blockquote|h[1-6]|figure|pre|section)[\s>]/i

/** Old posts part their paragraphs by an empty line only. */
function withParagraphs(html: string): string {
  if (/<p[\s>]|<!--\s*wp:/i.test(html)) return html
  if (!/<[a-z!/]/i.test(html)) return asHtml(unescaped(html))
  return html
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (BLOCK.test(part) ? part : `<p>${part.replaceAll('\n', '<br>')}</p>`))
    .join('')
}

const unescaped = (text: string): string => {
  const { children } = parseDocument(text)
  return children.map((node) => (isText(node) ? node.data : '')).join('')
}
