import type { IncomingMessage } from 'node:http'
import { type Duplex, pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { done, type Outcome, refused } from '../outcome.ts'
import type { FetchRefusal } from './refusals.ts'

export const ACCEPTED_PACKING = 'gzip, deflate, br'

/** Servers still name the packing that a body would have had. */
const WITHOUT_BODY = [204, 304]

const unpackers: Record<string, () => Duplex> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** Reads a body to its end, or until it has grown too large: on the way and unpacked, so that no bomb goes off. */
export async function readBody(
  answer: IncomingMessage,
  maxBytes: number,
): Promise<Outcome<Buffer, FetchRefusal>> {
  if (WITHOUT_BODY.includes(answer.statusCode ?? 0)) return done(Buffer.alloc(0))
  const packing = (answer.headers['content-encoding'] ?? '').toLowerCase().split(/\s*,\s*/)
  const names = packing.filter((name) => name !== '' && name !== 'identity')
  const chain = names.toReversed().map((name) => unpackers[name])
  if (names.length > 2 || chain.some((unpacker) => !unpacker)) return refused('broken-packing')
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) return refused('too-large')

  const plain = chain.reduce<Readable>((stream, unpacker) => {
    const next = unpacker?.()
    // The fault comes out where the stream is read.
    return next ? pipeline(stream, next, () => undefined) : stream
  }, answer)
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of plain) {
      size += part.length
      if (size > maxBytes) return refused('too-large')
      parts.push(part)
    }
  } catch (error) {
    if (isPackingFault(error)) return refused('broken-packing')
    throw error
  }
  return done(Buffer.concat(parts))
}

const isPackingFault = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(Z_|ERR_BROTLI|ERR__ERROR)/.test(String(error.code))
