import type { Locale } from '#platform/locale.ts'
import type { Mark, Reference, RichText } from '../body/document.ts'

/** The marks of a text that lead somewhere, wherever in its tree they stand. */
type Leading = Extract<Mark, { type: 'link' | 'reference' }>

const isLeading = (part: object): part is Leading =>
  'type' in part && 'attrs' in part && (part.type === 'link' || part.type === 'reference')

function leadingIn(part: unknown): Leading[] {
  if (Array.isArray(part)) return part.flatMap(leadingIn)
  if (typeof part !== 'object' || part === null) return []
  return isLeading(part) ? [part] : Object.values(part).flatMap(leadingIn)
}

/** Where a text leads, each target once: a page by its id, or an address. */
export const targetsIn = (text: RichText): string[] => [
  ...new Set(
    leadingIn(text).map((mark) => (mark.type === 'link' ? mark.attrs.href : mark.attrs.to)),
  ),
]

/** The same text, with the addresses that `find` knows as links by id. */
export const withReferences = (
  text: RichText,
  find: (href: string) => Reference | undefined,
): RichText => replaced(text, find) as RichText

function replaced(part: unknown, find: (href: string) => Reference | undefined): unknown {
  if (Array.isArray(part)) return part.map((each) => replaced(each, find))
  if (typeof part !== 'object' || part === null) return part
  if (isLeading(part) && part.type === 'link') {
    const to = find(part.attrs.href)
    return to ? ({ type: 'reference', attrs: { to } } satisfies Mark) : part
  }
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, replaced(value, find)]),
  )
}

/** The path inside this portal that a target leads to, without language prefix; undefined for what leads elsewhere. */
export function pathInside(href: string, origin: string): string | undefined {
  const url = /^(\/|https?:)/i.test(href) ? URL.parse(href, origin) : null
  if (!url || url.origin !== new URL(origin).origin) return undefined
  return url.pathname.replace(/^\/en(?=\/|$)/, '') || '/'
}

/** The same for a link that an id can stand for: an id carries no place within a page, and no other language than its text's. */
export function pathById(href: string, origin: string, lang: Locale): string | undefined {
  const path = pathInside(href, origin)
  const url = URL.parse(href, origin)
  if (!path || !url || url.hash !== '') return undefined
  const isEnglish = /^\/en(?=\/|$)/.test(url.pathname)
  return isEnglish && lang !== 'en' ? undefined : path
}

/** The kind of page and the last part of its address, for the pages that a link can name by id. */
export function pageAt(path: string): { room: 'article' | 'document'; slug: string } | undefined {
  const [, room, slug] = path.match(/^\/(tin-tuc|van-ban)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/) ?? []
  return slug ? { room: room === 'tin-tuc' ? 'article' : 'document', slug } : undefined
}
