import { splitLocale } from '#platform/locale.ts'
import { hasControlCharacters } from '#platform/text/normalise.ts'

export const DESK = '/ban-lam-viec'

/** Where to go after signing in: a path of this house, without its language, or else the desk. */
export function localPath(next: string | undefined): string {
  if (!next || next.length > 2000 || hasControlCharacters(next) || /[\\\s]/.test(next)) return DESK
  if (!next.startsWith('/') || namesHost(next)) return DESK
  const here = 'http://here.invalid'
  const url = URL.parse(next, here)
  if (url?.origin !== here) return DESK
  const { path } = splitLocale(url.pathname)
  return namesHost(path) ? DESK : path + url.search
}

/** A second slash, plain or encoded, names another host to a browser or a proxy on the way. */
const namesHost = (path: string): boolean => /^\/(\/|%2f|%5c)/i.test(path)
