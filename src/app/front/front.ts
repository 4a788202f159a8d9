import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { SAME_FOR_ALL } from '#platform/http/cached.ts'
import { textOf } from '#platform/http/written.ts'
import { newId } from '#platform/ids.ts'
import { encode, encodingFor, isWorthEncoding } from './encoding.ts'
import { type Encoding, etagOf, type Kept, type Shelf } from './shelf.ts'

const KEEP_MS = 30_000

type Fetch = (request: Request, env: object) => Response | Promise<Response>

/**
 * What stands before the application: it sends kept answers without asking it, packs the others for the way,
 * and keeps those that are the same for everybody. Whoever sends a cookie is served by the application alone.
 */
export function createFront(fetch: Fetch, shelf: Shelf) {
  const ask = getRequestListener(async (request, env) => {
    const generation = shelf.generation()
    const response = await fetch(request, env)
    return pack(request, response, generation, shelf)
  })
  const making = new Map<string, Promise<unknown>>()
  const make = async (place: string, request: IncomingMessage, response: ServerResponse) => {
    const made = Promise.resolve(ask(request, response))
    making.set(place, made)
    await made.finally(() => making.delete(place))
  }
  // After each act a crowd would have the same page made as often as it asks for it.
  const wait = async (place: string, request: IncomingMessage, response: ServerResponse) => {
    await making.get(place)?.catch(() => undefined)
    const kept = shelf.find(place)
    if (kept) send(request, response, kept)
    else await ask(request, response)
  }
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (!isPlain(request)) return void ask(request, response)
    const place = keyOf(request)
    const kept = shelf.find(place)
    if (kept) send(request, response, kept)
    else if (making.has(place)) void wait(place, request, response)
    else if (shelf.wasKept(place)) void make(place, request, response)
    else void ask(request, response)
  }
}

const isPlain = ({ method, headers }: IncomingMessage) =>
  (method === 'GET' || method === 'HEAD') && headers.cookie === undefined

const keyOf = ({ url, headers }: IncomingMessage) =>
  key(url ?? '/', encodingFor(headers['accept-encoding'] as string | undefined))

const key = (address: string, encoding: Encoding) => `${encoding} ${address}`

function send(request: IncomingMessage, response: ServerResponse, kept: Kept) {
  const same = request.headers['if-none-match'] === kept.etag
  response.writeHead(same ? 304 : kept.status, { ...kept.headers, 'x-request-id': newId() })
  response.end(same || request.method === 'HEAD' ? undefined : kept.body)
}

async function pack(request: Request, response: Response, generation: number, shelf: Shelf) {
  const type = response.headers.get('content-type') ?? ''
  if (request.method !== 'GET' || response.status !== 200) return response
  if (response.headers.has('content-encoding')) return response
  const control = response.headers.get('cache-control') ?? ''
  const immutable = control.includes('immutable')
  const lasting = immutable || control === SAME_FOR_ALL
  if (!lasting && !/^text\/html/.test(type)) return response

  const text = textOf(response)
  const plain = text === undefined ? Buffer.from(await response.arrayBuffer()) : Buffer.from(text)
  const wanted = encodingFor(request.headers.get('accept-encoding'))
  const encoding = isWorthEncoding(type, plain) ? wanted : 'identity'
  const body = await encode(plain, encoding, lasting)
  const headers = new Headers(response.headers)
  headers.set('content-length', String(body.length))
  headers.append('vary', 'Accept-Encoding')
  if (encoding !== 'identity') headers.set('content-encoding', encoding)
  if (lasting) {
    const etag = etagOf(body)
    headers.set('etag', etag)
    if (!request.headers.has('cookie') && !headers.has('set-cookie')) {
      const { pathname, search } = new URL(request.url)
      const until = performance.now() + KEEP_MS
      // A built file stays whatever happens; a picture of the library may be withdrawn by an act.
      const built = immutable && pathname.startsWith('/assets/')
      const wire = {
        status: 200,
        headers: Object.fromEntries(headers),
        etag,
        body,
        until,
        immutable: built,
      }
      shelf.keep(key(pathname + search, wanted), wire, generation)
    }
    if (request.headers.get('if-none-match') === etag)
      return new Response(null, { status: 304, headers })
  }
  return new Response(body, { status: 200, headers })
}
