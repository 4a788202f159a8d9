import { slugOf } from '#platform/text/fold.ts'

const LONGEST = 48

/** A code from the words of a label, like no other among those taken. */
export function codeFor(words: string, taken: readonly string[], otherwise: string): string {
  const slug = slugOf(words).slice(0, LONGEST).replace(/-+$/, '')
  const plain = /^[a-z]/.test(slug) ? slug : slug ? `${otherwise}-${slug}` : otherwise
  if (!taken.includes(plain)) return plain
  for (let count = 2; ; count += 1) {
    const next = `${plain}-${count}`
    if (!taken.includes(next)) return next
  }
}
