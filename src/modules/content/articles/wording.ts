import { createHash } from 'node:crypto'
import type { Written } from '#platform/text/searchable.ts'
import { plainText } from '../body/words.ts'
import type { ArticleBody, Lang } from './schema.ts'

export type Wording = { title: Written; summary: Written; body: ArticleBody }

/** The words of one language; null where it is not written. */
export function wordsIn({ title, summary, body }: Wording, lang: Lang) {
  const [heading, text] = [title[lang], body[lang]]
  return heading === null || text === null
    ? null
    : { title: heading, summary: summary[lang] ?? '', body: text }
}

/** Equal for wordings that are the same part by part, in whatever order a store keeps the parts. */
export function hashOf(wording: Wording, lang: Lang): string | null {
  const words = wordsIn(wording, lang)
  return words && createHash('sha256').update(JSON.stringify(words, inOrder)).digest('hex')
}

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value

export const plainBody = (body: ArticleBody): Written => ({
  vi: plainText(body.vi),
  en: body.en && plainText(body.en),
})
