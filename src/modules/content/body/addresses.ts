import type { Reference } from './document.ts'

const LONGEST = 2000

/** The address as it may stand behind a link, or undefined: the web, mail, telephone, or a page of the portal. */
export function safeHref(given: string): string | undefined {
  const typed = given.trim()
  if (typed === '' || typed.length > LONGEST || typed.startsWith('#')) return undefined
  // A browser reads a backslash as a slash, so `/\host` leaves the portal as `//host` does.
  const inside = /^\/(?![/\\])/.test(typed)
  const url = URL.parse(typed, inside ? 'https://inside.invalid' : undefined)
  if (!url || url.username || url.password) return undefined
  if (inside)
    return url.hostname === 'inside.invalid' ? url.pathname + url.search + url.hash : undefined
  return /^(https?|mailto|tel):$/.test(url.protocol) && url.href.length <= LONGEST
    ? url.href
    : undefined
}

/** An address of a film or of any other page that is shown as a card: https alone. */
export const safeVideo = (given: string): string | undefined => {
  const href = safeHref(given)
  return href?.startsWith('https:') ? href : undefined
}

const REFERENCE =
  /^(article|document):[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const isReference = (given: string): given is Reference => REFERENCE.test(given)

const youtube = /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/

/** The page of a film by the address of its page or of its frame; undefined for other hosts. */
export function filmPage(given: string): string | undefined {
  const url = URL.parse(given.startsWith('//') ? `https:${given}` : given.trim())
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const [first = '', second = ''] = url.pathname.split('/').filter(Boolean)
  const film =
    url.hostname === 'youtu.be'
      ? first
      : youtube.test(url.hostname)
        ? /^(embed|shorts|live|v)$/.test(first)
          ? second
          : (url.searchParams.get('v') ?? '')
        : ''
  if (/^[\w-]{6,20}$/.test(film)) return `https://www.youtube.com/watch?v=${film}`
  const reel = url.hostname === 'player.vimeo.com' ? second : first
  return /^(www\.|player\.)?vimeo\.com$/.test(url.hostname) && /^\d{5,12}$/.test(reel)
    ? `https://vimeo.com/${reel}`
    : undefined
}
