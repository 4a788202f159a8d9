import type { Locale } from '#platform/locale.ts'
import { messages } from './messages.ts'
import type { LawDocument } from './schema.ts'

type Named = Pick<LawDocument, 'kind' | 'number' | 'title'>

/** Kind and number, as people cite a document in passing; the title where it has no number. */
export function shortNameOf({ kind, number, title }: Named, locale: Locale): string {
  if (!number) return title[locale]
  const kindName = kind === 'other' ? '' : messages[locale].kind[kind]
  return `${kindName} ${number}`.trim()
}

/** Kind, number and title in one line. */
export function nameOf(document: Named, locale: Locale): string {
  const { kind, number, title } = document
  if (!number && kind === 'other') return title[locale]
  const head = number ? shortNameOf(document, locale) : messages[locale].kind[kind]
  return `${head}: ${title[locale]}`
}
