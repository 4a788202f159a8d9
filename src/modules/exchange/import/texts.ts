import { type Cleaned, cleanHtml } from './cleaning/clean.ts'
import { readRow } from './columns.ts'
import { HUGE } from './rules.ts'
import type { Import, ImportRow } from './schema.ts'
import type { SourceItem } from './sources/item.ts'

/** A row as its table's columns make it, with its text cleaned. */
export function readTextOf(
  { choices }: Pick<Import, 'choices'>,
  { source }: Pick<ImportRow, 'source'>,
): { item: SourceItem; cleaned: Cleaned; plain: string } {
  const item = readRow(source, choices.columns)
  const cleaned = cleanHtml(item.html.length > HUGE ? '' : item.html, item.address)
  return { item, cleaned, plain: plainOf(cleaned.html) }
}

/** The words of cleaned HTML. */
const plainOf = (html: string): string =>
  html
    .replace(/<(br|\/p|\/h\d|\/li|\/td|\/th|\/tr|\/figcaption)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
