import { isId } from '#platform/ids.ts'

/** How a text names another article of the portal: by its id, so that no change of address can break it. */
export const ARTICLE = 'article:'

/** The article that a target names, or undefined. */
export function articleIn(href: string): string | undefined {
  const id = href.startsWith(ARTICLE) ? href.slice(ARTICLE.length) : ''
  return isId(id) ? id : undefined
}

/** Every target in a text, wherever in its tree it stands. */
export function targetsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(targetsIn)
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]) =>
    name === 'href' && typeof value === 'string' ? [value] : targetsIn(value),
  )
}

/** The same text with each target as `change` has it; what it says nothing of stays. */
export function withTargets<Part>(part: Part, change: (href: string) => string | undefined): Part
export function withTargets(part: unknown, change: (href: string) => string | undefined): unknown {
  if (Array.isArray(part)) return part.map((each) => withTargets(each, change))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      name === 'href' && typeof value === 'string'
        ? (change(value) ?? value)
        : withTargets(value, change),
    ]),
  )
}

/** The path inside this portal that a target leads to, without language prefix; undefined for what leads elsewhere. */
export function pathInside(href: string, origin: string): string | undefined {
  const url = URL.parse(href, origin)
  if (!url || url.origin !== new URL(origin).origin || !/^(\/|https?:)/i.test(href))
    return undefined
  return url.pathname.replace(/^\/en(?=\/|$)/, '') || '/'
}
