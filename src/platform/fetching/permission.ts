import { isIP } from 'node:net'
import { done, type Outcome, refused } from '../outcome.ts'
import { isInner } from './inner.ts'
import type { FetchRefusal } from './refusals.ts'

export type Rules = {
  /** Addresses on record; only their servers, at their ports, may be asked. */
  named: readonly string[]
  /** host:port that a setting allows although it is inner or without https. */
  allowed: readonly string[]
}

export type Goal = { url: URL; mayBeInner: boolean }

/** Whether an address may be asked at all; what its name resolves to is judged again when the line is opened. */
export function judgeAddress(
  address: string,
  { named, allowed }: Rules,
): Outcome<Goal, FetchRefusal> {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
    return refused('bad-address')
  if (!named.some((one) => isSamePlace(one, url))) return refused('not-named')
  if (allowed.includes(placeOf(url))) return done({ url, mayBeInner: true })
  if (url.protocol !== 'https:') return refused('not-https')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // No name is looked up for a literal address, so it is judged here.
  if (isIP(host) && isInner(host)) return refused('inner-address')
  return done({ url, mayBeInner: false })
}

const placeOf = ({ hostname, port, protocol }: URL) =>
  `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`

/** A server with and without www. before its name is taken for one. */
function isSamePlace(named: string, url: URL): boolean {
  const own = URL.parse(named)
  const bare = (one: URL) => `${one.hostname.replace(/^www\./, '')}:${one.port}`
  return own !== null && bare(own) === bare(url)
}
