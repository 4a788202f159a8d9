import { fold } from '#platform/text/fold.ts'
import { normalise } from '#platform/text/normalise.ts'
import type { Written } from '#platform/text/searchable.ts'
import { hashOf } from '../packages/canonical.ts'

/** A thing of another portal as it is kept and shown: words alone. */
export type Shown = {
  title: Written
  summary: Written
  text: Written | null
  /** As it came, for whoever makes a text of it; shown by nobody. */
  html?: string | undefined
  link: string | null
  /** ISO instant. */
  publishedAt: string | null
  happens: { startsAt: string; endsAt: string | null; place: string | null } | null
  figure?: { value: number | null; target: number } | undefined
}

export type Incoming =
  | { id: string; state: 'present'; version: string; content: Shown }
  | { id: string; state: 'withdrawn'; version: string }

const SHORTEST_TITLE = 15

/** A thing that comes without a version gets one from its content. */
export const incoming = (id: string, content: Shown): Incoming => ({
  id: id.slice(0, 500),
  state: 'present',
  version: hashOf(content),
  content,
})

/** Words as they may be stored: one line or paragraphs, of a length that a page bears. */
export const words = (text: string, most: number): string => {
  const plain = [...normalise(text.toWellFormed())]
    .filter((letter) => letter === '\n' || letter === '\t' || letter >= ' ')
    .join('')
    .replaceAll('\u007f', '')
    .trim()
  return plain.length > most ? `${plain.slice(0, most - 1).trimEnd()}…`.toWellFormed() : plain
}

/** One address for all the ways in which a page is linked to; undefined where there is none. */
export function linkKey(link: string | null): string | null {
  const url = link ? URL.parse(link) : null
  if (!url) return null
  for (const name of [...url.searchParams.keys()])
    if (/^(utm_|fbclid|gclid|zarsrc)/.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  const host = url.host.replace(/^www\./, '')
  const path = url.pathname.replace(/^\/en(?=\/)/, '').replace(/\/+$/, '')
  return `${host}${path}${url.search}`.slice(0, 500)
}

/** The title without marks and the day; a title too short to tell things apart gives none. */
export function titleKey({ title, publishedAt, happens }: Shown): string | null {
  const folded = fold(title.vi)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const day = (happens?.startsAt ?? publishedAt)?.slice(0, 10)
  return folded.length >= SHORTEST_TITLE && day ? `${folded.slice(0, 300)} ${day}` : null
}
