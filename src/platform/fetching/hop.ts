import * as http from 'node:http'
import * as https from 'node:https'
import type { LookupFunction } from 'node:net'
import { InnerAddressError } from './lookup.ts'
import type { FetchRefusal } from './refusals.ts'

export type Hop = {
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body?: string | undefined
  lookup: LookupFunction
  signal: AbortSignal
}

/** One request over a connection of its own; the answer's body is still to be read. */
export const ask = (url: URL, { lookup, body, ...hop }: Hop): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http
    const asked = request(url, { ...hop, lookup, agent: false, maxHeaderSize: 32 * 1024 })
    asked.once('response', resolve)
    asked.once('error', reject)
    asked.end(body)
  })

/** What a broken connection is called; anything unknown is a server that cannot be reached. */
export function refusalOf(error: unknown, signal: AbortSignal): FetchRefusal {
  if (signal.aborted) return 'too-slow'
  const causes = error instanceof AggregateError ? error.errors : [error]
  if (causes.some((cause) => cause instanceof InnerAddressError)) return 'inner-address'
  const codes = causes.map((cause) =>
    cause instanceof Error && 'code' in cause ? String(cause.code) : '',
  )
  if (codes.some((code) => /^(ENOTFOUND|EAI_|ENODATA)/.test(code))) return 'no-such-host'
  if (codes.some((code) => /CERT|^ERR_TLS|SELF_SIGNED|UNABLE_TO/.test(code)))
    return 'bad-certificate'
  return 'unreachable'
}
