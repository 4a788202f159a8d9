import { escaped } from '../sources/texts.ts'

export type Unfolded = { html: string; removed: string[] }

const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))/g
// Lengths are bounded: a text made of openings alone must not be searched to its end for each.
const CAPTION = /\[caption[^\][]{0,500}\]([\s\S]{0,5000}?)\[\/caption\]/gi
const EMBED = /\[embed[^\][]{0,200}\]\s{0,20}(\S{1,2000}?)\s{0,20}\[\/embed\]/gi
const GALLERY = /\[gallery([^\][]{0,2000})\]/gi
const MEDIA =
  /\[(?:video|audio|playlist)([^\][]{0,2000})\](?:\s{0,20}\[\/(?:video|audio|playlist)\])?/gi
/** A word in brackets is a shortcode only with attributes, or with its end: “[1]” and “[…]” are text. */
const END = /\[\/([a-z][\w-]{1,40})\]/gi
const SINGLE = /\[([a-z][\w-]{1,40})((?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'\]]+))+)\s*\/?\]/gi

/** What WordPress would have made of the codes in brackets; those of plugins go, and what they enclosed stays. */
export function unfoldShortcodes(source: string): Unfolded {
  const removed: string[] = []
  let html = source
    .replace(CAPTION, (_, inside: string) => figure(inside))
    .replace(EMBED, (_, address: string) => linkTo(address))
    .replace(GALLERY, (_, given: string) => gallery(attributesOf(given).ids ?? ''))
    .replace(MEDIA, (_, given: string) => film(attributesOf(given)))
  const paired = [...new Set([...html.matchAll(END)].map(([, name = '']) => name.toLowerCase()))]
  if (paired.length > 0) {
    removed.push(...paired)
    const names = paired.slice(0, 200).join('|')
    html = html.replace(new RegExp(`\\[/?(?:${names})(?=[\\s\\]/])[^\\]\\[]{0,2000}\\]`, 'gi'), '')
  }
  html = html.replace(SINGLE, (_, name: string) => {
    removed.push(name.toLowerCase())
    return ''
  })
  return { html, removed: [...new Set(removed)] }
}

const attributesOf = (given: string): Record<string, string> =>
  Object.fromEntries(
    [...given.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  )

function figure(inside: string): string {
  const [image = ''] = /(<a[^>]*>\s*)?<img[^>]*>(\s*<\/a>)?/i.exec(inside) ?? []
  const caption = inside.replace(image, '').trim()
  return `<figure>${image}<figcaption>${caption}</figcaption></figure>`
}

/** Galleries name their pictures by number; the export says which address each has. */
const gallery = (ids: string): string =>
  ids
    .split(',')
    .map((id) => id.trim())
    .filter((id) => /^\d+$/.test(id))
    .map((id) => `<p><img src="attachment:${id}" alt=""></p>`)
    .join('')

function film(given: Record<string, string>): string {
  const address = ['src', 'mp4', 'webm', 'mp3', 'm4a', 'ogg']
    .map((name) => given[name])
    .find(Boolean)
  return address ? linkTo(address) : ''
}

const linkTo = (address: string): string =>
  /^https?:\/\//i.test(address)
    ? `<p><a href="${escaped(address)}">${escaped(address)}</a></p>`
    : ''
