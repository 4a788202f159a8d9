import { type ChildNode, type Element, isTag, isText } from 'domhandler'

/** What is taken out with everything in it: it runs, calls out, or was never meant to be read. */
const dropped = new Set(
  (
    'script style head title meta link base object embed applet svg math noscript template xml ' +
    'form input button select option textarea datalist frame frameset audio canvas map area ' +
    'colgroup col dialog nav rp'
  ).split(' '),
)

/** What stands on lines of its own. */
const blocks = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure ' +
    'footer h1 h2 h3 h4 h5 h6 header hr html iframe img legend li main ol p pre section summary ' +
    'table tbody td tfoot th thead tr ul video w:sdt'
  ).split(' '),
)

export const isBlockName = (name: string): boolean => blocks.has(name)

/** The declarations of an element's own style, by name. */
export function styleOf({ attribs }: Element): Map<string, string> {
  const declarations = (attribs.style ?? '').slice(0, 4000).split(';')
  return new Map(
    declarations.flatMap((each): [string, string][] => {
      const colon = each.indexOf(':')
      if (colon === -1) return []
      return [
        [
          each.slice(0, colon).trim().toLowerCase(),
          each
            .slice(colon + 1)
            .trim()
            .toLowerCase(),
        ],
      ]
    }),
  )
}

/** Whether an element is to be left out: the kinds above, what is hidden, and the bullets that Word draws by hand. */
export function isLeftOut(element: Element): boolean {
  const name = element.name.toLowerCase()
  if (dropped.has(name) || (/^(v|w|m|st\d|x):/.test(name) && name !== 'w:sdt')) return true
  if ('hidden' in element.attribs) return true
  const style = styleOf(element)
  return (
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all' ||
    style.get('mso-list') === 'ignore'
  )
}

/** Children with what runs deeper than any written page cut off, so that no page can empty the stack. */
export const DEEPEST = 120

export const hasBlocks = (nodes: readonly ChildNode[]): boolean => {
  const waiting = [...nodes]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isTag(node) || isLeftOut(node)) continue
    if (isBlockName(node.name)) return true
    waiting.push(...node.children)
  }
  return false
}

/** All letters under some nodes, whatever their depth. */
export function lettersOf(nodes: readonly ChildNode[]): string {
  const waiting = nodes.toReversed()
  let letters = ''
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) letters += node.data
    else if (isTag(node)) waiting.push(...node.children.toReversed())
  }
  return letters
}

/** The first element of a kind under some nodes. */
export function firstOf(nodes: readonly ChildNode[], name: string): Element | undefined {
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isTag(node)) continue
    if (node.name === name) return node
    waiting.push(...node.children.toReversed())
  }
  return undefined
}
