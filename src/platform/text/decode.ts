import iconv from 'iconv-lite'
import { detectLegacy, fromLegacy, type LegacyEncoding } from './legacy.ts'
import { isSyllable } from './syllable.ts'

export type TextEncodingName = 'utf-8' | 'utf-16' | 'windows-1258' | 'windows-1252' | LegacyEncoding

export type Decoded = { text: string; encoding: TextEncodingName }

/** The letters of a file whose encoding nobody told, or told wrongly: what it says counts only when it fits. */
export function decodeText(bytes: Uint8Array, said?: string): Decoded {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return unicode(bytes.subarray(3), 'utf-8')
  if (a === 0xff && b === 0xfe) return unicode(bytes, 'utf-16', 'utf-16le')
  if (a === 0xfe && b === 0xff) return unicode(bytes, 'utf-16', 'utf-16be')
  const strict = asUtf8(bytes)
  if (strict !== undefined) return { text: strict, encoding: 'utf-8' }
  return said && /^(windows-|cp)1258$/i.test(said.trim()) ? in1258(bytes) : oneByte(bytes)
}

/** How many bytes a judgement about a whole file rests on. */
const SAMPLE = 64 * 1024

function oneByte(bytes: Uint8Array): Decoded {
  const western = iconv.decode(Buffer.from(bytes.subarray(0, SAMPLE)), 'windows-1252')
  const legacy = detectLegacy(western)
  const windows = iconv.decode(Buffer.from(bytes.subarray(0, SAMPLE)), 'windows-1258')
  if (readable(windows) > readable(legacy ? fromLegacy(western, legacy) : western))
    return in1258(bytes)
  const whole = iconv.decode(Buffer.from(bytes), 'windows-1252')
  return legacy
    ? { text: fromLegacy(whole, legacy), encoding: legacy }
    : { text: whole, encoding: 'windows-1252' }
}

/** How many words with signs are Vietnamese syllables. */
const readable = (text: string): number =>
  (text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => /[^a-z]/i.test(word) && isSyllable(word),
  ).length

const in1258 = (bytes: Uint8Array): Decoded => ({
  text: iconv.decode(Buffer.from(bytes), 'windows-1258').normalize('NFC'),
  encoding: 'windows-1258',
})

const unicode = (bytes: Uint8Array, encoding: TextEncodingName, label: string = encoding) => ({
  text: new TextDecoder(label).decode(bytes),
  encoding,
})

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
