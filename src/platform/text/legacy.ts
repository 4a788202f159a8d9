import { tcvn3, vni } from './legacy-tables.ts'
import { isSyllable } from './syllable.ts'

export type LegacyEncoding = 'tcvn3' | 'vni'

const fromTcvn3 = new Map(tcvn3.map(([sign, letter]) => [String.fromCharCode(sign), letter]))
const toTcvn3 = new Map([...fromTcvn3].map(([sign, letter]) => [letter, sign]))
const fromVni = new Map(vni)
const toVni = new Map(vni.map(([signs, letter]) => [letter, signs]))
// A mark may be small after a capital letter: typists mixed them.
for (const [signs, letter] of vni) {
  const [base = '', mark = ''] = signs
  if (mark && base !== base.toLowerCase()) fromVni.set(base + mark.toLowerCase(), letter)
}

// Longest first, in one pass: a letter that was just made is never read again as a sign.
const VNI_SIGNS = new RegExp(
  [...fromVni.keys()].toSorted((a, b) => b.length - a.length).join('|'),
  'g',
)

const decoders: Record<LegacyEncoding, (text: string) => string> = {
  tcvn3: (text) => text.replace(/[\u00A1-\u00FF]/g, (sign) => fromTcvn3.get(sign) ?? sign),
  vni: (text) => text.replace(VNI_SIGNS, (signs) => fromVni.get(signs) ?? signs),
}

/** A text of an old font as Unicode. `capitals` is for the fonts of TCVN3 that draw small letters as capitals (.VnTimeH). */
export function fromLegacy(
  text: string,
  encoding: LegacyEncoding,
  { capitals = false }: { capitals?: boolean } = {},
): string {
  const decoded = decoders[encoding](text).normalize('NFC')
  return capitals ? decoded.toUpperCase() : decoded
}

/** The other way, for letters that the encoding has: TCVN3 has no capital letter with a tone. */
export const toLegacy = (text: string, encoding: LegacyEncoding): string => {
  const table = encoding === 'tcvn3' ? toTcvn3 : toVni
  return [...text.normalize('NFC')].map((letter) => table.get(letter) ?? letter).join('')
}

/** What the name of a font says of the letters set in it. */
export function encodingOfFont(
  font: string | null | undefined,
): { encoding: LegacyEncoding; capitals: boolean } | undefined {
  if (!font) return undefined
  if (/^\.?vn/i.test(font) && font.startsWith('.'))
    return { encoding: 'tcvn3', capitals: /H$/.test(font) }
  return /^vni[-\s]/i.test(font) ? { encoding: 'vni', capitals: false } : undefined
}

/** Letters that only Unicode text has: who finds one has nothing to convert. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|[\u0300-\u036F]/
const WORD = /[A-Za-z\u00A1-\u00FF]+/g
const FOREIGN = /[\u00A1-\u00FF]/

/** How many words with signs must read as Vietnamese before a text counts as an old one. */
const ENOUGH = 2
const SHARE = 0.7

/** In which old encoding a text is, or null when it reads well as it stands; a doubt leaves it alone. */
export function detectLegacy(text: string): LegacyEncoding | null {
  const sample = text.slice(0, 20_000)
  if (UNICODE_ONLY.test(sample)) return null
  const words = (sample.match(WORD) ?? []).filter((word) => FOREIGN.test(word))
  if (words.length < ENOUGH) return null
  const readable = (decode: (word: string) => string) =>
    words.filter((word) => isVietnamese(decode(word))).length
  const [asIs, tcvn, vniScore] = [
    readable((word) => word),
    readable(decoders.tcvn3),
    readable(decoders.vni),
  ]
  const best = Math.max(tcvn, vniScore)
  if (best < ENOUGH || best < words.length * SHARE || best <= asIs) return null
  return tcvn >= vniScore ? 'tcvn3' : 'vni'
}

const isVietnamese = (word: string): boolean => isSyllable(word.normalize('NFC'))

/** Text of whatever old encoding as Unicode in NFC; text that is Unicode already comes back as it was. */
export function readLegacy(text: string): { text: string; encoding: LegacyEncoding | null } {
  const encoding = detectLegacy(text)
  return { text: encoding ? fromLegacy(text, encoding) : text, encoding }
}
