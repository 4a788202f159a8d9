import { z } from 'zod'
import { richTextSchema } from './check.ts'
import type { RichText } from './document.ts'
import { fromPlain, toPlain } from './markup.ts'
import { isFromEditor } from './sent.ts'
import { isEmptyText } from './words.ts'

/** What a box may send: the JSON of the editor is longer than its words. */
const LONGEST = 3_000_000

const typed = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : value),
  z.string().default('').pipe(z.string().max(LONGEST, 'too-long|200000')),
)

const read = typed
  .transform((value, context): unknown => {
    if (!isFromEditor(value)) return fromPlain(value)
    try {
      return JSON.parse(value)
    } catch {
      context.addIssue({ code: 'custom', message: 'invalid' })
      return z.NEVER
    }
  })
  .pipe(richTextSchema)

/** A text from `RichTextField`, from the editor or the plain box; it must hold something. */
export const richTextField = () => read.refine((text) => !isEmptyText(text), { error: 'required' })

/** The same, where it may be left out: null for nothing. */
export const optionalRichTextField = () =>
  read.transform((text): RichText | null => (isEmptyText(text) ? null : text))

/** The document that was typed or sent, an empty one where it cannot be read. */
export function readTyped(typed: string): RichText {
  const text = read.safeParse(typed)
  return text.success ? text.data : { type: 'doc', content: [] }
}

/** What stands in the plain box: what was typed there, or the markup of what the editor sent. */
export function plainOf(typed: string): string {
  if (!isFromEditor(typed)) return typed
  const text = read.safeParse(typed)
  return text.success ? toPlain(text.data) : ''
}
