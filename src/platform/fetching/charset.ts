import iconv from 'iconv-lite'

export type Decoded = {
  text: string
  charset: string
  /** The server or the document named another encoding than the one it is in. */
  lied: boolean
}

const BEGINNINGS: readonly [bytes: number[], charset: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** Encodings that Vietnamese was written in before Unicode, and the one that takes every byte. */
const GUESSES = ['windows-1258', 'tcvn', 'viscii', 'windows-1252']

/**
 * Text from bytes whose encoding is told, badly told or not told. A mark at the beginning decides; then what the
 * bytes allow: nothing but UTF-8 is valid UTF-8 with marks in it; then what header and document say; then a guess.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): Decoded {
  const told = toldCharset(bytes, contentType)
  const by = (charset: string, lied: boolean): Decoded => ({
    text: iconv.decode(Buffer.from(bytes), charset).replace(/^\uFEFF/, ''),
    charset,
    lied,
  })
  const marked = BEGINNINGS.find(([begin]) => begin.every((byte, index) => bytes[index] === byte))
  if (marked) return by(marked[1], told !== undefined && !isSame(told, marked[1]))
  const wide = wideCharset(bytes)
  if (wide) return by(wide, told !== undefined && !isSame(told, wide))
  if (isUtf8(bytes))
    return by(
      'utf-8',
      told !== undefined && !isSame(told, 'utf-8') && bytes.some((byte) => byte > 127),
    )
  if (told && !isSame(told, 'utf-8') && iconv.encodingExists(told)) return by(told, false)
  return by(guess(bytes), told !== undefined)
}

const isSame = (told: string, charset: string) => plain(told).startsWith(plain(charset).slice(0, 5))
const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Two bytes a letter without a mark: markup in it has a zero in every second byte. */
function wideCharset(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 200)
  const zeros = (parity: number) =>
    start.filter((byte, index) => index % 2 === parity && byte === 0)
  const most = start.length / 4
  if (start.length >= 8 && zeros(1).length > most) return 'utf-16le'
  return start.length >= 8 && zeros(0).length > most ? 'utf-16be' : undefined
}

function toldCharset(bytes: Uint8Array, contentType: string): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1')
  const told =
    contentType.match(/charset\s*=\s*["']?([\w.:-]+)/i) ??
    start.match(/^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i) ??
    start.match(/<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i)
  return told?.[1]?.toLowerCase()
}

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/gi
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the sign of a wrong guess
const ODD = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFD¢-¿×÷þÞßåæøŒœŸ]/g

/** The encoding in which the text reads most like Vietnamese. */
function guess(bytes: Uint8Array): string {
  const sample = Buffer.from(bytes.subarray(0, 50_000))
  const scored = GUESSES.map((charset) => {
    const text = iconv.decode(sample, charset).normalize('NFC')
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
    return { charset, score: count(VIETNAMESE) - 2 * count(ODD) - count(/\p{M}/gu) }
  })
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).charset
}
