import { foldLetters } from './fold.ts'

/** A document number found in a text: every key it may be asked by, the full one last, and its place. */
export type DocumentNumber = { keys: string[]; start: number; end: number }

// 1394/QĐ-UBND, 80/2021/NĐ-CP, 91/2025/QH15, 1394 / qđ - ubnd: spaces come and go in scans.
const NUMBER =
  /(?<![\p{L}\p{N}/])(\d{1,5}) {0,2}\/ {0,2}(?:((?:19|20)\d\d) {0,2}\/ {0,2})?([a-z]{1,8}\d{0,3}) {0,2}(?:[-–] {0,2}([a-z]{2,14}))?(?![\p{L}\p{N}])/gu

/** The numbers of official documents in a text, however they are spaced, marked or capitalised. */
export function documentNumbers(text: string): DocumentNumber[] {
  return [...foldLetters(text).matchAll(NUMBER)].map(
    ({ 0: found, 1: number = '', index, ...it }) => {
      const [year = '', type = '', issuer = ''] = [it[2], it[3], it[4]]
      const forms = [number, number + year, number + type, number + year + type]
      forms.push(number + type + issuer, number + year + type + issuer)
      return {
        keys: [...new Set(forms)].map((form) => `dn${form}`),
        start: index,
        end: index + found.trimEnd().length,
      }
    },
  )
}

/** What two writings of one number share, or undefined when the text holds none. */
export const documentKey = (text: string): string | undefined =>
  documentNumbers(text)[0]?.keys.at(-1)
