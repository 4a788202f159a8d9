import { emptyItem, type Found } from './item.ts'
import { asHtml, readTexts } from './texts.ts'
import { allOf, childOf, textOf, type XmlNode } from './xml.ts'

/** An item of RSS 0.9 to 2.0 or an entry of Atom. */
export function feedItem(node: XmlNode): Found {
  const body = bodyOf(node)
  const { texts, converted } = readTexts({
    title: textOf(node, 'title'),
    summary: textOf(node, body.from === 'description' ? 'summary' : 'description'),
    html: body.html,
    author: textOf(node, 'dc:creator') || authorOf(node),
  })
  const address = linkOf(node)
  const id = textOf(node, 'guid') || textOf(node, 'id')
  const categories = allOf(node, 'category')
    .map(({ text, attributes }) => text.trim() || (attributes.label ?? attributes.term ?? ''))
    .filter((name) => name !== '')
    .map((name) => ({ name: readTexts({ name }).texts.name, slug: '' }))
  return {
    type: 'item',
    item: {
      ...emptyItem,
      ...texts,
      key: id || address || `${texts.title}|${dateOf(node)}`,
      published: dateOf(node),
      categories,
      language: textOf(node, 'dc:language') || (node.attributes['xml:lang'] ?? ''),
      address,
      addresses: /^https?:/.test(id) && id !== address ? [id] : [],
      converted,
    },
  }
}

/** The fullest text that there is; its other one becomes the summary. */
function bodyOf(node: XmlNode): { html: string; from: string } {
  for (const name of ['content:encoded', 'content', 'description', 'summary']) {
    const found = childOf(node, name)
    if (!found) continue
    const { type } = found.attributes
    if (type === 'xhtml') return { html: found.inner, from: name }
    if (found.text.trim() === '') continue
    const plain = type === 'text' || (name === 'summary' && type === undefined)
    return { html: plain ? asHtml(found.text) : found.text, from: name }
  }
  return { html: '', from: 'description' }
}

const dateOf = (node: XmlNode): string =>
  ['pubDate', 'published', 'dc:date', 'updated'].map((name) => textOf(node, name)).find(Boolean) ??
  ''

function authorOf(node: XmlNode): string {
  const author = childOf(node, 'author')
  if (!author) return ''
  // RSS has an address with the name in brackets, Atom a name of its own.
  return textOf(author, 'name') || (author.text.match(/\(([^)]+)\)/)?.[1] ?? author.text.trim())
}

function linkOf(node: XmlNode): string {
  const links = allOf(node, 'link')
  const shown = links.find(
    ({ attributes: { rel = 'alternate', href } }) => href && rel === 'alternate',
  )
  return shown?.attributes.href ?? links.find(({ text }) => text.trim() !== '')?.text.trim() ?? ''
}
