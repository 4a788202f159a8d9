import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './shelf.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const SMALL = 1024
const text =
  /^(text\/|image\/svg|application\/(json|xml|javascript|rss\+xml|feed\+json|manifest\+json))/

/** The best encoding that a browser takes; a quality of 0 is a refusal. */
export function encodingFor(accepted: string | undefined | null): Encoding {
  const taken = new Set(
    (accepted ?? '').split(',').flatMap((wish) => {
      const [name = '', quality] = wish.split(';').map((part) => part.trim())
      return quality && /^q=0(\.0*)?$/.test(quality) ? [] : [name]
    }),
  )
  if (taken.has('br')) return 'br'
  return taken.has('gzip') ? 'gzip' : 'identity'
}

export const isWorthEncoding = (type: string, body: Buffer): boolean =>
  body.length >= SMALL && text.test(type)

/** `lasting` content is packed more tightly, since it is packed once. */
export function encode(
  body: NonSharedBuffer,
  encoding: Encoding,
  lasting: boolean,
): Promise<NonSharedBuffer> {
  if (encoding === 'identity') return Promise.resolve(body)
  if (encoding === 'gzip') return zip(body, { level: lasting ? 9 : 6 })
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: lasting ? 9 : 4,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}
