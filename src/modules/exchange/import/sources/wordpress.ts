import { emptyItem, type Found, type SourceItem } from './item.ts'
import { readTexts } from './texts.ts'
import { allOf, textOf, type XmlNode } from './xml.ts'

const standings: Record<string, SourceItem['standing']> = {
  publish: 'published',
  private: 'private',
  trash: 'trashed',
  'auto-draft': 'trashed',
}

/** Reads the elements of a WordPress export; authors stand before the posts that name them. */
export function wordpressReader() {
  const authors = new Map<string, string>()
  return (node: XmlNode): Found | undefined => {
    if (node.name === 'wp:author') {
      authors.set(textOf(node, 'wp:author_login'), textOf(node, 'wp:author_display_name'))
      return undefined
    }
    const kind = textOf(node, 'wp:post_type')
    if (kind === 'attachment') return attachment(node)
    if (kind === 'post' || kind === 'page') return { type: 'item', item: post(node, kind, authors) }
    return { type: 'skipped', what: kind || 'unknown' }
  }
}

function attachment(node: XmlNode): Found | undefined {
  const address = textOf(node, 'wp:attachment_url') || textOf(node, 'guid')
  if (!address) return undefined
  const alt = metaOf(node, '_wp_attachment_image_alt') || textOf(node, 'title')
  return { type: 'attachment', id: textOf(node, 'wp:post_id'), address, alt }
}

function post(
  node: XmlNode,
  kind: 'post' | 'page',
  authors: ReadonlyMap<string, string>,
): SourceItem {
  const { texts, converted } = readTexts({
    title: textOf(node, 'title'),
    summary: textOf(node, 'excerpt:encoded'),
    html: textOf(node, 'content:encoded'),
  })
  const id = textOf(node, 'wp:post_id')
  const login = textOf(node, 'dc:creator')
  const address = textOf(node, 'link')
  const terms = (domain: string) =>
    allOf(node, 'category').filter(({ attributes }) => attributes.domain === domain)
  const [language] = terms('language')
  const [pair] = terms('post_translations')
  return {
    ...emptyItem,
    ...texts,
    html: withThumbnail(texts.html, metaOf(node, '_thumbnail_id')),
    key: id ? `wp:${hostOf(address)}:${id}` : textOf(node, 'guid') || address,
    kind,
    published: dateOf(node),
    author: readTexts({ name: authors.get(login) || login }).texts.name,
    categories: terms('category').map(({ text, attributes }) => ({
      name: readTexts({ text }).texts.text,
      slug: attributes.nicename ?? '',
    })),
    language: language?.attributes.nicename ?? '',
    address,
    addresses: [textOf(node, 'guid'), shortAddress(address, kind, id)].filter((one) => one !== ''),
    standing: standings[textOf(node, 'wp:status')] ?? 'draft',
    locked: textOf(node, 'wp:post_password') !== '',
    converted,
    ...(pair ? { pair: pair.attributes.nicename ?? pair.text } : {}),
  }
}

/** The time of the old portal's own clock; a draft has none. */
function dateOf(node: XmlNode): string {
  const zero = (value: string) => (value.startsWith('0000') ? '' : value)
  const greenwich = zero(textOf(node, 'wp:post_date_gmt'))
  if (greenwich) return `${greenwich.replace(' ', 'T')}Z`
  return zero(textOf(node, 'wp:post_date')) || textOf(node, 'pubDate')
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '')

/** WordPress answers to the number of a post too, whatever its address says. */
function shortAddress(address: string, kind: 'post' | 'page', id: string): string {
  if (!id || !URL.canParse(address)) return ''
  return new URL(`/?${kind === 'page' ? 'page_id' : 'p'}=${id}`, address).href
}

const metaOf = (node: XmlNode, key: string): string => {
  const found = allOf(node, 'wp:postmeta').find((meta) => textOf(meta, 'wp:meta_key') === key)
  return found ? textOf(found, 'wp:meta_value') : ''
}

const withThumbnail = (html: string, id: string): string =>
  /^\d+$/.test(id) && html !== '' ? `[gallery ids="${id}"]\n\n${html}` : html
