import { hasControlCharacters } from '#platform/text/normalise.ts'

/**
 * An address as it is looked up: without language prefix, letters decoded and composed, no slash at the end,
 * the query in the order of its names. Undefined for what is no address of this house.
 */
export function addressKey(address: string): string | undefined {
  if (!address.startsWith('/') || address.startsWith('//') || address.includes('\\'))
    return undefined
  try {
    const url = new URL(address, 'http://here')
    if (url.host !== 'here') return undefined
    const path = decodeURIComponent(url.pathname)
      .normalize('NFC')
      .replace(/(?<=.)\/+$/, '')
    // What no database can hold is the address of nothing.
    if (hasControlCharacters(path)) return undefined
    url.searchParams.sort()
    const query = url.searchParams.toString()
    return query ? `${path}?${query}` : path
  } catch {
    return undefined
  }
}

/** The key without its query, for an address that somebody hung a tracker on; undefined where it has none. */
export function withoutQuery(key: string): string | undefined {
  const mark = key.indexOf('?')
  return mark < 0 ? undefined : key.slice(0, mark)
}
