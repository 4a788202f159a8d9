const plainLetters = new Map<string, string>()

/** Letters that no decomposition gives: the bar of đ is part of it. */
const barred: Record<string, string> = { đ: 'd', Đ: 'd', ð: 'd', Ð: 'd' }

function plain(letter: string): string {
  const known = plainLetters.get(letter)
  if (known !== undefined) return known
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const folded = barred[letter] ?? (bare.length === letter.length ? bare : letter)
  plainLetters.set(letter, folded)
  return folded
}

const foldAny = (text: string): string =>
  text.replace(/[^\p{ASCII}\p{Script=Han}\p{Script=Hangul}]/gu, plain).toLowerCase()

// Latin letters with all their marks lie below; nearly every text holds nothing else.
const LATIN_END = 0x2000
const UNKNOWN = 0

const latin = Uint16Array.from({ length: LATIN_END }, (_, code) => {
  const folded = foldAny(String.fromCharCode(code))
  return folded.length === 1 ? folded.charCodeAt(0) : UNKNOWN
})

function codeOf(code: number): number {
  if (code < LATIN_END) return latin[code] ?? UNKNOWN
  // Dashes, quotation marks and the like stay as they are.
  return code >= 0x2010 && code <= 0x2027 ? code : UNKNOWN
}

/** Every letter without mark and capital, one for one: a place in the result is the same place in the text. */
export function foldLetters(text: string): string {
  // A table and one string at the end: a search folds some hundred thousand letters a second.
  const codes = new Uint16Array(text.length)
  let highest = 0
  for (let place = 0; place < text.length; place += 1) {
    const code = codeOf(text.charCodeAt(place))
    if (code === UNKNOWN) return foldAny(text)
    codes[place] = code
    if (code > highest) highest = code
  }
  return highest < 256
    ? Buffer.from(codes).toString('latin1')
    : Buffer.from(codes.buffer).toString('utf16le')
}

/** Text as it is compared: no marks, no capitals, đ as d. `khoi nghiep` finds `Khởi nghiệp`. */
export const fold = (text: string): string =>
  foldLetters(text.normalize('NFC')).replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim()

/** The part of an address that a name gives; empty when the name has no Latin letter or digit. */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
