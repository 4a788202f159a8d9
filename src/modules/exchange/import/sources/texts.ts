import { readLegacy } from '#platform/text/legacy.ts'
import { hasControlCharacters, normalise } from '#platform/text/normalise.ts'

/** Text of an old file as the house keeps it, and whether its letters had to be converted. */
export function readText(raw: string): { text: string; converted: boolean } {
  const { text, encoding } = readLegacy(raw.toWellFormed())
  return { text: withoutControls(normalise(text)).trim(), converted: encoding !== null }
}

const withoutControls = (text: string): string =>
  hasControlCharacters(text)
    ? [...text].filter((letter) => !hasControlCharacters(letter)).join('')
    : text

/** Several texts of one thing, read together: a short title alone would not show in which letters it is. */
export function readTexts<Name extends string>(
  raw: Readonly<Record<Name, string>>,
): { texts: Record<Name, string>; converted: boolean } {
  const names = Object.keys(raw) as Name[]
  const whole = readText(names.map((name) => raw[name]).join(SEAM))
  const parts = whole.text.split(SEAM)
  const together = whole.converted && parts.length === names.length
  let converted = together
  const texts = {} as Record<Name, string>
  for (const [index, name] of names.entries()) {
    const alone = readText(raw[name])
    texts[name] = (together ? (parts[index] ?? '') : alone.text).trim()
    converted ||= alone.converted
  }
  return { texts, converted }
}

/** Signs that no encoding changes and hardly anybody writes; a text that has them is read by itself. */
const SEAM = '|=|'

/** Plain text as the HTML that it would be. */
export const asHtml = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`)
    .join('')

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')
