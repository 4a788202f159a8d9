import type { Editor } from '@tiptap/core'
import type { RichText } from '../../body/document.ts'

/** HTML that office programs and other editors bring along; the server knows how to read it. */
const foreign = /mso-|urn:schemas-microsoft|docs-internal-guid|wp:|class="?Mso|<table/i

export const needsCleaning = (html: string): boolean => foreign.test(html)

/** Puts in what the server makes of pasted HTML; `unread` where it did not answer, and the editor reads it by itself. */
export async function pasteCleaned(
  editor: Editor,
  address: string,
  html: string,
): Promise<'put' | 'too-long' | 'unread'> {
  try {
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams({ html }) })
    if (answer.status === 413) return 'too-long'
    if (!answer.ok) return 'unread'
    const { content }: RichText = await answer.json()
    return editor.chain().focus().insertContent(content).run() ? 'put' : 'unread'
  } catch {
    return 'unread'
  }
}
