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

/** Every letter without mark and capital, one for one: a place in the result is the same place in the text. */
export const foldLetters = (text: string): string =>
  text.replace(/[^\p{ASCII}\p{Script=Han}\p{Script=Hangul}]/gu, plain).toLowerCase()

/** Text as it is compared: no marks, no capitals, đ as d. `khoi nghiep` finds `Khởi nghiệp`. */
export const fold = (text: string): string =>
  foldLetters(text.normalize('NFC')).replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim()

/** The part of an address that a name gives; empty when the name has no Latin letter or digit. */
export const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
