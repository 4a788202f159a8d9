import type { RichText } from '../../body/document.ts'
import { isFromEditor } from '../../body/sent.ts'

type Box = Pick<HTMLTextAreaElement, 'value' | 'defaultValue'>

/**
 * With what the editor begins: the text of the page, or what the browser kept of an earlier editor. Undefined where
 * somebody has typed into the plain box meanwhile: then the box stays, with every word in it.
 */
export function textToBeginWith({ value, defaultValue }: Box, text: RichText) {
  if (value === defaultValue) return text
  if (!isFromEditor(value)) return undefined
  try {
    return JSON.parse(value) as RichText
  } catch {
    return undefined
  }
}
