import { type RichText, richText } from '../document.ts'
import { tidy } from '../tidy.ts'
import { blocksOf } from './blocks.ts'
import { parsed } from './parsing.ts'
import type { HtmlOptions } from './reading.ts'
import { withoutShortcodes } from './shortcodes.ts'

/** Longer pages are cut here: no article has five million letters, a bomb has. */
const MOST = 5_000_000

/** The text of a page or of what was pasted from Word, Excel, Google Docs or WordPress: structure and words, nothing that looks, runs or calls. */
export function fromHtml(html: string, options: HtmlOptions = {}): RichText {
  const source = withoutShortcodes(html.slice(0, MOST))
  const linesPart = !/<(p|div|td|br)\b/i.test(source) && /\n\s*\n/.test(source)
  return tidy(richText(blocksOf(parsed(source), { ...options, marks: [], depth: 0, linesPart })))
}
