import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isInner } from './inner.ts'

export class InnerAddressError extends Error {}

/**
 * Resolves a name for the very connection that is being opened, and refuses it if one of its addresses is inner:
 * checked before, the name could answer otherwise a moment later.
 */
export const guardedLookup =
  (mayBeInner: boolean, resolve: LookupFunction = systemLookup as LookupFunction): LookupFunction =>
  (hostname, options, answer) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const addresses = Array.isArray(found) ? found : []
      const [first] = addresses
      if (error || !first) return answer(error ?? new Error('no address'), '', 0)
      if (!mayBeInner && addresses.some(({ address }) => isInner(address)))
        return answer(new InnerAddressError(`${hostname} leads inside`), '', 0)
      if (options.all) answer(null, addresses)
      else answer(null, first.address, first.family)
    })
  }
