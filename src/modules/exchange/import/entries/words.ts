import { wordsOf } from '../rules.ts'

export type Words = { text: string; tags: boolean; code: boolean }

const TAGS = /<\/?[a-z!][^>]*>/i
const CODE = /<(script|style|iframe|object|embed)\b/i

/** More than any box takes, so that the form is the one to say that it is too long. */
const LONGEST = 30_000

/** Text of a cell as the words of an entry: of tags only what they do to lines stays, of scripts nothing. */
export function plainWords(written: string, lines: boolean): Words {
  const tags = TAGS.test(written)
  const code = CODE.test(written)
  if (!lines) return { text: wordsOf(written), tags, code }
  if (!tags) return { text: written.trim(), tags, code }
  const text = written
    .replace(/<(script|style|iframe|object)\b[\s\S]*?(<\/\1\s*>|$)/gi, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<h[1-6][^>]*>/gi, '\n\n## ')
    .replace(/<li[^>]*>/gi, '\n- ')
    .replace(/<\/(p|div|h[1-6]|ul|ol|table|tr)\s*>/gi, '\n\n')
    .split('\n')
    .map((line) => wordsOf(line, LONGEST))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return { text, tags, code }
}
