import type { Editor } from '@tiptap/core'
import type { RichText } from '../../body/document.ts'

/** HTML that office programs and other editors bring along; the server knows how to read it. */
const foreign = /mso-|urn:schemas-microsoft|docs-internal-guid|wp:|class="?Mso|<table/i

export const needsCleaning = (html: string): boolean => foreign.test(html)

/** Puts in what the server makes of pasted HTML; false where it did not answer, and the editor reads it by itself. */
export async function pasteCleaned(
  editor: Editor,
  address: string,
  html: string,
): Promise<boolean> {
  try {
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams({ html }) })
    if (!answer.ok) return false
    const { content }: RichText = await answer.json()
    return editor.chain().focus().insertContent(content).run()
  } catch {
    return false
  }
}
