import iconv from 'iconv-lite'
import { detectLegacy, fromLegacy } from './legacy.ts'
import { isSyllable } from './syllable.ts'

/** `encoding` is tcvn3, vni, or a name that iconv-lite knows. */
export type Decoded = { text: string; encoding: string }

/** The letters of bytes whose encoding nobody told, or told wrongly: what is said counts only when it fits. */
export function decodeText(bytes: Uint8Array, said?: string): Decoded {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return read(bytes.subarray(3), 'utf-8')
  if (a === 0xff && b === 0xfe) return read(bytes.subarray(2), 'utf-16le')
  if (a === 0xfe && b === 0xff) return read(bytes.subarray(2), 'utf-16be')
  return read(bytes, wide(bytes) ?? utf8(bytes) ?? told(said) ?? guess(bytes))
}

/** Two bytes a letter without a mark: markup in it has a zero in every second byte. */
function wide(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 200)
  const zeros = (parity: number) =>
    start.filter((byte, index) => index % 2 === parity && byte === 0).length
  if (start.length < 8) return undefined
  if (zeros(1) > start.length / 4) return 'utf-16le'
  return zeros(0) > start.length / 4 ? 'utf-16be' : undefined
}

/** Nothing but UTF-8 is valid UTF-8 with signs in it. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return undefined
  }
}

/** Names that programs write without looking. */
const THOUGHTLESS = /^(utf|ucs|us-ascii|ascii|latin-?1|iso-?8859-?1$|windows-1252|cp-?1252)/i

const told = (said = ''): string | undefined =>
  said !== '' && !THOUGHTLESS.test(said) && iconv.encodingExists(said)
    ? said.toLowerCase()
    : undefined

/** How many bytes a judgement about the whole rests on. */
const SAMPLE = 64 * 1024
/** What is tried besides the old fonts; UTF-8 that was cut within a letter is still UTF-8. */
const TRIED = ['utf-8', 'windows-1258', 'viscii']
/** Of the words with signs, how many must be Vietnamese: French has some that could be. */
const SHARE = 0.7

/** The encoding in which most words read as Vietnamese; Western where none does. */
function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  const western = detectLegacy(read(sample, 'windows-1252').text) ?? 'windows-1252'
  let best = { encoding: western, count: vietnamese(read(sample, western).text).count }
  for (const encoding of TRIED) {
    const { count, share } = vietnamese(read(sample, encoding).text)
    if (share >= SHARE && count > best.count) best = { encoding, count }
  }
  return best.encoding
}

function vietnamese(text: string): { count: number; share: number } {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const signed = words.filter((word) => /[^a-z]/i.test(word))
  const count = signed.filter(isSyllable).length
  return { count, share: count / Math.max(signed.length, 1) }
}

function read(bytes: Uint8Array, encoding: string): Decoded {
  const as = (name: string) => iconv.decode(Buffer.from(bytes), name)
  const text =
    encoding === 'tcvn3' || encoding === 'vni'
      ? fromLegacy(as('windows-1252'), encoding)
      : as(encoding)
  return { text: encoding === 'utf-8' ? text : text.normalize('NFC'), encoding }
}
