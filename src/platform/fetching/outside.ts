import type { IncomingMessage } from 'node:http'
import type { LookupFunction } from 'node:net'
import { done, type Outcome, refused } from '../outcome.ts'
import { ACCEPTED_PACKING, readBody } from './body.ts'
import { ask, refusalOf } from './hop.ts'
import { guardedLookup } from './lookup.ts'
import { judgeAddress } from './permission.ts'
import type { FetchRefusal } from './refusals.ts'

const REDIRECTS = 3
const WAY_ON = [301, 302, 303, 307, 308]

export type Question = {
  address: string
  /** Addresses on record whose servers may be asked; a redirection leads nowhere else. */
  named: readonly string[]
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
  /** Bytes after unpacking. */
  maxBytes?: number
  /** What the answer of last time said of itself: then 304 and no body when nothing has changed. */
  known?: { etag: string | null; lastModified: string | null } | undefined
}

export type Answer = {
  status: number
  /** Where it was found after all redirections. */
  address: string
  body: Buffer
  contentType: string
  etag: string | null
  lastModified: string | null
  retryAfter: string | null
}

/** The one way out of the program. */
export type Outside = {
  ask(question: Question): Promise<Outcome<Answer, FetchRefusal>>
  /** Why an address would not be asked if it were put on record, or null. */
  refusalToName(address: string): FetchRefusal | null
}

type Settings = {
  /** How the program names itself to others. */
  agent: string
  /** host:port that may be inner and without https. */
  allowed: readonly string[]
  /** For everything: redirections, waiting, reading. */
  maxMilliseconds?: number
  maxBytes?: number
  resolve?: LookupFunction
}

export function createOutside(settings: Settings): Outside {
  const { agent, allowed, maxMilliseconds = 20_000, maxBytes = 5 * 1024 * 1024, resolve } = settings
  return {
    refusalToName(address) {
      const judged = judgeAddress(address, { named: [address], allowed })
      return judged.ok ? null : judged.problem
    },
    async ask(question) {
      const signal = AbortSignal.timeout(maxMilliseconds)
      const { named, method = 'GET', body } = question
      const headers = {
        'user-agent': agent,
        accept: '*/*',
        'accept-encoding': ACCEPTED_PACKING,
        ...conditions(question.known),
        ...question.headers,
      }
      let { address } = question
      try {
        for (let hop = 0; hop <= REDIRECTS; hop += 1) {
          const judged = judgeAddress(address, { named, allowed })
          if (!judged.ok) return judged
          const { url, mayBeInner } = judged.value
          const lookup = guardedLookup(mayBeInner, resolve)
          const answer = await ask(url, { method, headers, body, lookup, signal })
          const next = method === 'GET' ? wayOn(answer, url) : undefined
          if (next === undefined) return await take(answer, address, question.maxBytes ?? maxBytes)
          answer.destroy()
          address = next
        }
        return refused('too-many-redirects')
      } catch (error) {
        return refused(refusalOf(error, signal))
      }
    },
  }
}

async function take(
  answer: IncomingMessage,
  address: string,
  maxBytes: number,
): Promise<Outcome<Answer, FetchRefusal>> {
  const { headers, statusCode: status = 0 } = answer
  try {
    const body = await readBody(answer, maxBytes)
    if (!body.ok) return body
    return done({
      status,
      address,
      body: body.value,
      contentType: headers['content-type'] ?? '',
      etag: headers.etag ?? null,
      lastModified: headers['last-modified'] ?? null,
      retryAfter: headers['retry-after'] ?? null,
    })
  } finally {
    answer.destroy()
  }
}

/** The address a redirection leads to; undefined where the answer is the answer. */
function wayOn({ statusCode = 0, headers }: IncomingMessage, from: URL): string | undefined {
  if (!WAY_ON.includes(statusCode) || !headers.location) return undefined
  return URL.parse(headers.location, from)?.href ?? headers.location
}

const conditions = (known: Question['known']): Record<string, string> => ({
  ...(known?.etag ? { 'if-none-match': known.etag } : {}),
  ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
})
